package org.backfile.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backfile.content.Claims;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.Part;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/** Holds a reading against its original before it is stored: each value must be the words that its evidence claims. */
final class ReadingCheck {

    private ReadingCheck() {
    }

    /** A sentence about the first value that is not what its spans say; empty if all are true. */
    static Optional<String> firstUntruth(Rendering text, Reading reading) {
        return reading.fields().entrySet().stream()
                .flatMap(field -> Part.of(field.getValue()).stream().flatMap(part -> untruth(text, reading, field.getKey(), part).stream()))
                .findFirst();
    }

    private static Optional<String> untruth(Rendering text, Reading reading, FieldName field, Part part) {
        List<Evidence> evidence = reading.evidence().stream()
                .filter(one -> one.chosen() && one.field() == field && Objects.equals(one.block(), part.block())).toList();
        if (evidence.isEmpty()) {
            return Optional.of("the reading's " + name(field, part) + " has no evidence");
        }
        if (evidence.stream().anyMatch(Evidence::interpreted) || field.kind() == FieldName.Kind.NAMES) {
            return Optional.empty();
        }
        List<Span> spans = evidence.stream().flatMap(one -> one.spans().stream()).toList();
        String words = Claims.words(text, spans);
        return words.equals(WhiteSpace.normalised(part.words())) ? Optional.empty()
                : Optional.of("the reading's " + name(field, part) + " says other words than the original has there");
    }

    private static String name(FieldName field, Part part) {
        return part.block() == null ? field.word() : field.word() + " (" + part.block() + ")";
    }
}
