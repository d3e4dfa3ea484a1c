package org.backfile.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** White space as a reader sees it: what separates words, non-breaking and zero-width characters included. */
public final class WhiteSpace {

    private WhiteSpace() {
    }

    /** True for all that leaves no ink and separates or pads words: Unicode's spaces, line ends, BOM and zero-width space. */
    public static boolean is(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7F) {
            return false; // most of what is ever asked
        }
        if (codePoint <= ' ') {
            return codePoint == ' ' || codePoint >= '\t' && codePoint <= '\r' || codePoint >= 0x1C;
        }
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0xFEFF || codePoint == 0x200B
                || codePoint == 0x85;
    }

    /**
     * The text with each run of white space as one plain space, and none at its ends: how values are shown and searched. A line end
     * between characters of scripts that are written without spaces leaves no space (CSS Text 3, segment break transformation).
     */
    public static String normalised(String text) {
        return isPlain(text) ? text : rewritten(text);
    }

    /** True if there is nothing to change: as in most lines, letters with one plain space between words. */
    private static boolean isPlain(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (c > ' ' && c < 0x7F) {
                continue; // as most
            }
            boolean space = c == ' ' && at > 0 && text.charAt(at - 1) != ' ' && at + 1 < length;
            if (!space && (c <= ' ' || c < 0xA1 || c >= 0x2000 && c <= 0x206F || c == 0x3000 || c == 0xFEFF || c == 0x1680) && is(c)) {
                return false;
            }
        }
        return length > 0;
    }

    private static String rewritten(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        boolean lineEnd = false;
        for (int at = 0; at < text.length();) {
            int start = at;
            while (at < text.length() && !is(text.charAt(at))) { // white space is of one char everywhere
                at++;
            }
            if (at > start) {
                if (pending && !(lineEnd && joinAcrossLines(out.codePointBefore(out.length()), text.codePointAt(start)))) {
                    out.append(' ');
                }
                out.append(text, start, at);
                lineEnd = false;
            }
            for (; at < text.length() && is(text.charAt(at)); at++) {
                lineEnd |= text.charAt(at) == '\n';
            }
            pending = !out.isEmpty();
        }
        return out.toString();
    }

    /** True if a line end between the two is there for want of room only, and no space: both belong to a script written without spaces. */
    public static boolean joinAcrossLines(int before, int after) {
        return isUnspaced(before) && isUnspaced(after);
    }

    /** Han, kana and their punctuation, Thai. */
    private static boolean isUnspaced(int codePoint) {
        return codePoint >= 0x3000 && codePoint < 0x3130 || codePoint >= 0x3400 && codePoint < 0xA000 || codePoint >= 0xF900 && codePoint < 0xFB00
                || codePoint >= 0xFF00 && codePoint < 0xFF61 || codePoint >= 0x0E01 && codePoint < 0x0E50 || codePoint >= 0x20000 && codePoint < 0x32000;
    }

    /**
     * The lines of a text as the rows of a table: cells parted by tabs, or as people type it by " | ", each {@link #normalised}. Rows without
     * words are left out, and so are empty cells at the end of a row.
     */
    public static String normalisedRows(String text) {
        return String.join("\n", text.lines().map(line -> Arrays.stream(line.split("\t| \\| ")).map(WhiteSpace::normalised).collect(Collectors.joining("\t"))
                .replaceFirst("\t+$", "")).filter(row -> !row.isEmpty()).toList());
    }

    /** A text of several lines without blank ones at its ends; what its first line is set in by stays, an empty cell for one. */
    public static String withoutBlankEnds(String text) {
        return text.replaceFirst("^(?:\\s*\n)?", "").stripTrailing();
    }

    /** The lines of a text, each {@link #normalised}, blank ones left out, joined by line ends: how teasers and lists are kept. */
    public static String normalisedLines(String text) {
        return String.join("\n", text.lines().map(WhiteSpace::normalised).filter(line -> !line.isEmpty()).toList());
    }
}
