package org.backfile.parsing;

/** What {@link Character} says of a char, from a table: each char of each page is asked for it again and again. */
final class Chars {

    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int UPPER = 4;
    private static final int LOWER = 8;
    private static final int MARK = 16;
    private static final byte[] TRAITS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int at = 0; at < TRAITS.length; at++) {
            TRAITS[at] = (byte) ((Character.isLetter(at) ? LETTER : 0) | (Character.isDigit(at) ? DIGIT : 0) | (Character.isUpperCase(at) ? UPPER : 0) | (Character.isLowerCase(at) ? LOWER : 0)
                    | (Character.getType(at) == Character.NON_SPACING_MARK ? MARK : 0));
        }
    }

    private Chars() {
    }

    static boolean isLetter(char c) {
        return (TRAITS[c] & LETTER) != 0;
    }

    static boolean isDigit(char c) {
        return (TRAITS[c] & DIGIT) != 0;
    }

    static boolean isLetterOrDigit(char c) {
        return (TRAITS[c] & (LETTER | DIGIT)) != 0;
    }

    static boolean isUpperCase(char c) {
        return (TRAITS[c] & UPPER) != 0;
    }

    static boolean isLowerCase(char c) {
        return (TRAITS[c] & LOWER) != 0;
    }

    /** A letter, or a mark that is set over or under one. */
    static boolean isLetterOrMark(char c) {
        return (TRAITS[c] & (LETTER | MARK)) != 0;
    }
}
