package org.backfile.text;

import java.util.List;
import java.util.Optional;

/**
 * A value of a JSON document (RFC 8259) and where it is written.
 *
 * @param from    first char of the document that belongs to it
 * @param to      the char after it
 * @param members what an object or an array holds, in order; those of an array have no name
 */
record JsonValue(Kind kind, int from, int to, List<Member> members) {

    enum Kind { OBJECT, ARRAY, STRING, NUMBER, OTHER }

    /** @param name null in an array */
    record Member(String name, JsonValue value) {
    }

    /** The object that the whole text is; empty if it is none, or is broken off. */
    static Optional<JsonValue> object(String text) {
        try {
            return Optional.of(new JsonReader(text).document()).filter(value -> value.kind == Kind.OBJECT);
        } catch (JsonReader.NotJson | StringIndexOutOfBoundsException brokenOff) {
            return Optional.empty();
        }
    }

    /** What a string means, its escapes undone. Half a surrogate pair reads as U+FFFD and NUL as a space, as the {@link Decoder} has it: PostgreSQL refuses both. */
    PlacedText string(String text) {
        PlacedText.Writer writer = new PlacedText.Writer();
        for (int at = from + 1; at < to - 1;) {
            int next = after(text, at);
            int pair = next < to - 1 ? after(text, next) : next;
            char meant = meant(text, at);
            if (Character.isHighSurrogate(meant) && pair > next && Character.isLowSurrogate(meant(text, next))) {
                writer.append(meant, at, next);
                writer.append(meant(text, next), next, pair);
                next = pair;
            } else {
                writer.append(Character.isSurrogate(meant) ? '\uFFFD' : meant == 0 ? ' ' : meant, at, next);
            }
            at = next;
        }
        return writer.text();
    }

    /** The place after the char that is written here, escaped or not. */
    static int after(String text, int at) {
        return text.charAt(at) != '\\' ? at + 1 : text.charAt(at + 1) == 'u' ? at + 6 : at + 2;
    }

    private static char meant(String text, int at) {
        if (text.charAt(at) != '\\') {
            return text.charAt(at);
        }
        char escaped = text.charAt(at + 1);
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text, at + 2, at + 6, 16);
            default -> escaped;
        };
    }
}
