package org.backfile.text;

import java.util.ArrayList;
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
            return Optional.of(new Reader(text).document()).filter(value -> value.kind == Kind.OBJECT);
        } catch (NotJson | StringIndexOutOfBoundsException brokenOff) {
            return Optional.empty();
        }
    }

    /** What a string means, its escapes undone. Half a surrogate pair reads as U+FFFD, and so does NUL: PostgreSQL refuses both. */
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
                writer.append(Character.isSurrogate(meant) || meant == 0 ? '\uFFFD' : meant, at, next);
            }
            at = next;
        }
        return writer.text();
    }

    /** The place after the char that is written here, escaped or not. */
    private static int after(String text, int at) {
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

    private static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotJson() {
            super(null, null, false, false);
        }
    }

    /** Strict but for what many programs write: NaN and its like for a number, line ends within strings. */
    private static final class Reader {

        /** No article is nested deeper, and a heap of brackets is no document. */
        private static final int DEEPEST = 100;

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        JsonValue document() {
            skipSpace();
            JsonValue value = value(0);
            skipSpace();
            return at == text.length() ? value : fail();
        }

        private JsonValue value(int depth) {
            return switch (text.charAt(at)) {
                case '{' -> holder(Kind.OBJECT, '}', depth);
                case '[' -> holder(Kind.ARRAY, ']', depth);
                case '"' -> string();
                default -> bare();
            };
        }

        private JsonValue holder(Kind kind, char close, int depth) {
            int from = at++;
            List<Member> members = depth < DEEPEST ? new ArrayList<>() : fail();
            skipSpace();
            while (text.charAt(at) != close) {
                if (!members.isEmpty()) {
                    expect(',');
                }
                members.add(member(kind, depth));
                skipSpace();
            }
            at++;
            return new JsonValue(kind, from, at, members);
        }

        private Member member(Kind kind, int depth) {
            String name = null;
            if (kind == Kind.OBJECT) {
                name = (text.charAt(at) == '"' ? string() : Reader.<JsonValue>fail()).string(text).toString();
                skipSpace();
                expect(':');
            }
            return new Member(name, value(depth + 1));
        }

        private void expect(char c) {
            if (text.charAt(at) != c) {
                fail();
            }
            at++;
            skipSpace();
        }

        private JsonValue string() {
            int from = at++;
            while (text.charAt(at) != '"') {
                if (text.charAt(at) == '\\' && !isEscape()) {
                    fail();
                }
                at = after(text, at);
            }
            at++;
            return new JsonValue(Kind.STRING, from, at, List.of());
        }

        private boolean isEscape() {
            return text.charAt(at + 1) == 'u' ? text.substring(at + 2, at + 6).chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0)
                    : "\"\\/bfnrt".indexOf(text.charAt(at + 1)) >= 0;
        }

        private JsonValue bare() {
            int from = at;
            while (isBare(text.charAt(at))) {
                at++;
            }
            boolean number = at > from && text.charAt(from) != '+' && text.substring(from, at).chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
            boolean word = List.of("true", "false", "null", "NaN", "Infinity", "-Infinity").contains(text.substring(from, at));
            return number || word ? new JsonValue(number ? Kind.NUMBER : Kind.OTHER, from, at, List.of()) : fail();
        }

        private static boolean isBare(char c) {
            return c < 128 && (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0);
        }

        private void skipSpace() {
            while (at < text.length() && (" \t\r\n".indexOf(text.charAt(at)) >= 0 || at == 0 && text.charAt(at) == '\uFEFF')) {
                at++;
            }
        }

        private static <T> T fail() {
            throw new NotJson();
        }
    }
}
