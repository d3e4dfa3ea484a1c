package org.backfile.parsing;

/** Measures text as a terminal prints it: wide characters take two columns, marks over a letter none (Unicode Standard Annex 11). */
final class Columns {

    private Columns() {
    }

    /** Columns of a stretch of text. */
    static int of(String text, int from, int to) {
        int columns = 0;
        for (int at = from; at < to; at++) {
            columns += of(text.charAt(at));
        }
        return columns;
    }

    /** Columns of one char; each half of a surrogate pair takes one, for most of those are wide. */
    static int of(char c) {
        if (c < 0x0300) {
            return c == 0x00AD ? 0 : 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    static boolean isWide(char c) {
        return c >= 0x1100 && c < 0x1160 || c >= 0x2E80 && c < 0xA4D0 || c >= 0xAC00 && c < 0xD7A4 || c >= 0xF900 && c < 0xFB00 || c >= 0xFE30 && c < 0xFE70
                || c >= 0xFF00 && c < 0xFF61 || c >= 0xFFE0 && c < 0xFFE7;
    }
}
