package org.backfile.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** What evidence is about: a field, and a part of it if it has parts. */
    private record About(FieldName field, String block) {
    }

    /** A sentence about the first value that is not what its spans say; empty if all are true. */
    static Optional<String> firstUntruth(Rendering text, Reading reading) {
        Map<About, List<Evidence>> chosen = reading.evidence().stream().filter(Evidence::chosen)
                .collect(Collectors.groupingBy(one -> new About(one.field(), one.block())));
        return reading.fields().entrySet().stream()
                .flatMap(field -> Part.of(field.getValue()).stream()
                        .flatMap(part -> untruth(text, chosen.getOrDefault(new About(field.getKey(), part.block()), List.of()), field.getKey(), part).stream()))
                .findFirst();
    }

    private static Optional<String> untruth(Rendering text, List<Evidence> evidence, FieldName field, Part part) {
        if (evidence.isEmpty()) {
            return Optional.of("the reading's " + name(field, part) + " has no evidence");
        }
        if (evidence.stream().anyMatch(Evidence::interpreted) || field.kind() == FieldName.Kind.NAMES) {
            return Optional.empty();
        }
        List<Span> spans = evidence.stream().flatMap(one -> one.spans().stream()).toList();
        String words = Claims.words(text, spans);
        // the end of an item or of a row parts words in every script, unlike a line end within them
        return words.equals(WhiteSpace.normalised(part.words().replace('\n', ' '))) ? Optional.empty()
                : Optional.of("the reading's " + name(field, part) + " says other words than the original has there");
    }

    private static String name(FieldName field, Part part) {
        return part.block() == null ? field.word() : field.word() + " (" + part.block() + ")";
    }
}
