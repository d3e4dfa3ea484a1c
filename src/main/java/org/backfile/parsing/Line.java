package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.text.WhiteSpace;

/**
 * A printed line with ink on it.
 *
 * @param from         char index of its first ink
 * @param to           char index after its last ink
 * @param indent       columns of white space before it
 * @param blanksBefore blank lines between it and the line before
 */
record Line(int from, int to, int indent, int blanksBefore) {

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int blanks = 0;
        for (int start = 0; start <= text.length();) {
            int end = start;
            while (end < text.length() && !ends(text.charAt(end))) {
                end++;
            }
            int from = inkFrom(text, start, end);
            if (from == end) {
                blanks++;
            } else {
                lines.add(new Line(from, inkTo(text, from, end), from - start, blanks));
                blanks = 0;
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean ends(char c) {
        return c <= '\r' ? c == '\n' || c == '\r' : c == '\u2028' || c == '\u2029';
    }

    /** The first char from here on that leaves ink; {@code to} if none does. */
    static int inkFrom(String text, int from, int to) {
        int at = from;
        while (at < to && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** One past the last char before here that leaves ink; {@code from} if none does. */
    static int inkTo(String text, int from, int to) {
        int at = to;
        while (at > from && WhiteSpace.is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the char stands first between two places; -1 if it does not. Unlike a string's own search it never looks beyond. */
    static int find(String text, char wanted, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    /** Where the char stands last between two places; -1 if it does not. */
    static int findLast(String text, char wanted, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    int length() {
        return to - from;
    }
}
