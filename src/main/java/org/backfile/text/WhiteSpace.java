package org.backfile.text;

/** White space as a reader sees it: what separates words, non-breaking and zero-width characters included. */
public final class WhiteSpace {

    private WhiteSpace() {
    }

    /** True for all that leaves no ink and separates or pads words: Unicode's spaces, line ends, BOM and zero-width space. */
    public static boolean is(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7F) {
            return false; // most of what is ever asked
        }
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0xFEFF || codePoint == 0x200B
                || codePoint == 0x85;
    }

    /** The text with each run of white space as one plain space, and none at its ends: how values are shown and searched. */
    public static String normalised(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (is(codePoint)) {
                pending = !out.isEmpty();
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.appendCodePoint(codePoint);
            }
        }
        return out.toString();
    }

    /** The lines of a text, each {@link #normalised}, blank ones left out, joined by line ends: how teasers and lists are kept. */
    public static String normalisedLines(String text) {
        return String.join("\n", text.lines().map(WhiteSpace::normalised).filter(line -> !line.isEmpty()).toList());
    }
}
