package org.backfile.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.Span;
import org.backfile.content.Tracer;

/**
 * Where words of a form were taken from the original, as the form carries it: under {@code place.FIELD}, or {@code place.FIELD.PART} for
 * a part of it, spans such as {@code 12-40,55-70}. What does not say the words any more, because somebody typed over them, counts for nothing.
 */
final class Places {

    private static final Pattern SPANS = Pattern.compile("\\d{1,9}-\\d{1,9}(,\\d{1,9}-\\d{1,9}){0,199}");

    private Places() {
    }

    /** The name of the input. */
    static String name(FieldName field, String part) {
        return "place." + field.word() + (part == null ? "" : "." + part);
    }

    static String write(List<Span> spans) {
        return spans.stream().map(span -> span.from() + "-" + span.to()).collect(Collectors.joining(","));
    }

    /** The spans of an input; none if it names none. */
    static List<Span> read(String input) {
        if (!SPANS.matcher(input).matches()) {
            return List.of();
        }
        return Arrays.stream(input.split(",")).map(span -> span.split("-")).filter(ends -> Integer.parseInt(ends[0]) < Integer.parseInt(ends[1]))
                .map(ends -> Span.value(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))).toList();
    }

    /** All that the form says about a field. */
    static List<Evidence> of(EditForm form, FieldName field, int length) {
        List<Evidence> places = new ArrayList<>();
        String prefix = name(field, null);
        form.inputs().forEach((name, value) -> {
            if (name.equals(prefix) || name.startsWith(prefix + ".")) {
                String part = name.equals(prefix) ? null : name.substring(prefix.length() + 1);
                List<Span> spans = read(value).stream().filter(span -> span.to() <= length).toList();
                if (!spans.isEmpty()) {
                    boolean interpreted = field.kind() == FieldName.Kind.DATE || field.kind() == FieldName.Kind.NAMES;
                    places.add(new Evidence(field, part, Tracer.EDITOR, 1, true, spans, interpreted));
                }
            }
        });
        return places;
    }
}
