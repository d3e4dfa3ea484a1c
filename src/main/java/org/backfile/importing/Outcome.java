package org.backfile.importing;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.backfile.article.Filed;
import org.backfile.source.Found;

/** What became of a thing that a run found. */
public enum Outcome {
    /** An article came of it. */
    IMPORTED,
    /** An article of the same address is read from it now. */
    UPDATED,
    /** The archive has these bytes already, from another place. */
    DUPLICATE,
    /** It is no article; the reason says what it is. */
    SKIPPED,
    /** It could not be read; the reason says why. */
    FAILED,
    /** It was not even tried: it would do harm. */
    QUARANTINED;

    static Outcome of(Filed.Kind kind) {
        return switch (kind) {
            case IMPORTED -> IMPORTED;
            case UPDATED -> UPDATED;
            case DUPLICATE -> DUPLICATE;
            case KEPT, ERASED -> SKIPPED;
        };
    }

    static Outcome of(Found.Refusal refusal) {
        return switch (refusal) {
            case SKIPPED -> SKIPPED;
            case FAILED -> FAILED;
            case QUARANTINED -> QUARANTINED;
        };
    }

    /** The word in the database and in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<Outcome, String> {
        @Override
        public String convertToDatabaseColumn(Outcome outcome) {
            return outcome == null ? null : outcome.word();
        }

        @Override
        public Outcome convertToEntityAttribute(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
