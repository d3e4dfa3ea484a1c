package org.backfile.parsing;

/** Tells the signs that open an item of a list. */
final class Bullets {

    /** Signs that open nothing but items. */
    private static final String CERTAIN = "•▪●‣◦■▸►➤✓";
    /** Signs that open items too, but also asides and lines of a dialogue. */
    private static final String LIKELY = "-*–·";

    private Bullets() {
    }

    /** Chars of the sign and the white space after it; 0 if the text opens with none. */
    static int length(String text, int from, int to) {
        if (from + 2 > to) {
            return 0;
        }
        char first = text.charAt(from);
        if (Chars.isLetter(first)) {
            return 0; // as most
        }
        int after = from + 1;
        if (Character.isDigit(first)) {
            while (after < to && after < from + 2 && Character.isDigit(text.charAt(after))) {
                after++;
            }
            if (after + 1 >= to || ".)".indexOf(text.charAt(after)) < 0 || text.charAt(after + 1) != ' ') {
                return 0;
            }
            after++;
        } else if (CERTAIN.indexOf(first) < 0 && (LIKELY.indexOf(first) < 0 || text.charAt(after) != ' ')) {
            return 0;
        }
        int ink = Line.inkFrom(text, after, to);
        return ink == to ? 0 : ink - from;
    }

    /** True if the sign makes a list even where it stands alone. */
    static boolean isCertain(char sign) {
        return CERTAIN.indexOf(sign) >= 0;
    }
}
