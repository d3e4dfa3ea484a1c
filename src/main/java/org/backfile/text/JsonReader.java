package org.backfile.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON, strictly but for what many programs write: NaN and its like for a number, line ends and other control characters within strings, a comma
 * behind the last item, the same name twice, half a surrogate pair, a byte order mark before all. None of it leaves in doubt what is meant.
 */
final class JsonReader {

    /** The text is no JSON, or is broken off. */
    static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NotJson() {
            super(null, null, false, false);
        }
    }

    /** No article is nested deeper, and a heap of brackets is no document. */
    private static final int DEEPEST = 100;

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    JsonValue document() {
        skipSpace();
        JsonValue value = value(0);
        skipSpace();
        return at == text.length() ? value : fail();
    }

    /** The place up to which it has read. */
    int at() {
        return at;
    }

    private JsonValue value(int depth) {
        return switch (text.charAt(at)) {
            case '{' -> holder(JsonValue.Kind.OBJECT, '}', depth);
            case '[' -> holder(JsonValue.Kind.ARRAY, ']', depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private JsonValue holder(JsonValue.Kind kind, char close, int depth) {
        int from = at++;
        List<JsonValue.Member> members = depth < DEEPEST ? new ArrayList<>() : fail();
        skipSpace();
        while (text.charAt(at) != close) {
            if (!members.isEmpty()) {
                expect(',');
                if (text.charAt(at) == close) {
                    break;
                }
            }
            members.add(member(kind, depth));
            skipSpace();
        }
        at++;
        return new JsonValue(kind, from, at, members);
    }

    private JsonValue.Member member(JsonValue.Kind kind, int depth) {
        String name = null;
        if (kind == JsonValue.Kind.OBJECT) {
            name = (text.charAt(at) == '"' ? string() : JsonReader.<JsonValue>fail()).string(text).toString();
            skipSpace();
            expect(':');
        }
        return new JsonValue.Member(name, value(depth + 1));
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
            at = JsonValue.after(text, at);
        }
        at++;
        return new JsonValue(JsonValue.Kind.STRING, from, at, List.of());
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
        int end = at;
        at = from; // where it is not to be read, if it is not
        boolean number = end > from && text.charAt(from) != '+' && text.substring(from, end).chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
        boolean word = List.of("true", "false", "null", "NaN", "Infinity", "-Infinity").contains(text.substring(from, end));
        if (!number && !word) {
            return fail();
        }
        at = end;
        return new JsonValue(number ? JsonValue.Kind.NUMBER : JsonValue.Kind.OTHER, from, end, List.of());
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
