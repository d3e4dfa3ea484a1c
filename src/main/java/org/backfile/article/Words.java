package org.backfile.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.backfile.content.FieldName;
import org.backfile.content.PageKind;

/** How the archive's words stand in the database: as their own lower-case words, not as Java's names. */
final class Words {

    private Words() {
    }

    @Converter(autoApply = true)
    static class OfPublicationStatus implements AttributeConverter<PublicationStatus, String> {
        @Override
        public String convertToDatabaseColumn(PublicationStatus status) {
            return status == null ? null : status.word();
        }

        @Override
        public PublicationStatus convertToEntityAttribute(String word) {
            return word == null ? null : PublicationStatus.of(word);
        }
    }

    @Converter(autoApply = true)
    static class OfReviewState implements AttributeConverter<ReviewState, String> {
        @Override
        public String convertToDatabaseColumn(ReviewState state) {
            return state == null ? null : state.word();
        }

        @Override
        public ReviewState convertToEntityAttribute(String word) {
            return word == null ? null : ReviewState.of(word);
        }
    }

    @Converter(autoApply = true)
    static class OfFieldState implements AttributeConverter<FieldState, String> {
        @Override
        public String convertToDatabaseColumn(FieldState state) {
            return state == null ? null : state.word();
        }

        @Override
        public FieldState convertToEntityAttribute(String word) {
            return word == null ? null : FieldState.of(word);
        }
    }

    @Converter(autoApply = true)
    static class OfFieldName implements AttributeConverter<FieldName, String> {
        @Override
        public String convertToDatabaseColumn(FieldName field) {
            return field == null ? null : field.word();
        }

        @Override
        public FieldName convertToEntityAttribute(String word) {
            return word == null ? null : FieldName.of(word).orElseThrow();
        }
    }

    @Converter(autoApply = true)
    static class OfKind implements AttributeConverter<Changeset.Kind, String> {
        @Override
        public String convertToDatabaseColumn(Changeset.Kind kind) {
            return kind == null ? null : kind.word();
        }

        @Override
        public Changeset.Kind convertToEntityAttribute(String word) {
            return word == null ? null : Changeset.Kind.of(word);
        }
    }

    @Converter(autoApply = true)
    static class OfPageKind implements AttributeConverter<PageKind, String> {
        @Override
        public String convertToDatabaseColumn(PageKind kind) {
            return kind == null ? null : kind.word();
        }

        @Override
        public PageKind convertToEntityAttribute(String word) {
            return word == null ? null : PageKind.of(word).orElseThrow();
        }
    }
}
