package org.backfile.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backfile.content.Claims;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Part;
import org.backfile.content.Reading;
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
        Map<About, List<Evidence>> chosen = new HashMap<>();
        for (Evidence one : reading.evidence()) {
            if (one.chosen()) {
                chosen.computeIfAbsent(new About(one.field(), one.block()), about -> new ArrayList<>()).add(one);
            }
        }
        for (Map.Entry<FieldName, FieldValue> field : reading.fields().entrySet()) {
            for (Part part : Part.of(field.getValue())) {
                Optional<String> untruth = untruth(text, chosen.getOrDefault(new About(field.getKey(), part.block()), List.of()), field.getKey(), part);
                if (untruth.isPresent()) {
                    return untruth;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> untruth(Rendering text, List<Evidence> evidence, FieldName field, Part part) {
        if (evidence.isEmpty()) {
            return Optional.of("the reading's " + name(field, part) + " has no evidence");
        }
        if (evidence.stream().anyMatch(Evidence::interpreted) || field.kind() == FieldName.Kind.NAMES) {
            return Optional.empty();
        }
        String words = Claims.words(text, evidence.size() == 1 ? evidence.get(0).spans() : evidence.stream().flatMap(one -> one.spans().stream()).toList());
        // the end of an item or of a row parts words in every script, unlike a line end within them
        return words.equals(part.words()) || words.equals(WhiteSpace.normalised(part.words().replace('\n', ' '))) ? Optional.empty()
                : Optional.of("the reading's " + name(field, part) + " says other words than the original has there");
    }

    private static String name(FieldName field, Part part) {
        return part.block() == null ? field.word() : field.word() + " (" + part.block() + ")";
    }
}
