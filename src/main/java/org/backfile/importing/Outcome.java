package org.backfile.importing;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What became of a file. */
public enum Outcome {
    /** An article came of it. */
    IMPORTED,
    /** The archive has these bytes already, from another place. */
    DUPLICATE,
    /** It could not be read; the reason says why. */
    FAILED,
    /** It was not even tried: too large. */
    QUARANTINED;

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
