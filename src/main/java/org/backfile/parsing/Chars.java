package org.backfile.parsing;

/** What {@link Character} says of a char, from a table: each char of each page is asked for it again and again. */
final class Chars {

    static final int LETTER = 1;
    static final int DIGIT = 2;
    static final int UPPER = 4;
    static final int LOWER = 8;
    private static final int MARK = 16;
    /** A letter, or a mark that is set over or under one. */
    static final int LETTER_OR_MARK = LETTER | MARK;
    /** Of a script that is written without spaces. */
    static final int UNSPACED = 32;
    static final int COLON = 64;
    static final int DASH = 128;
    static final int SLASH = 256;
    /** What parts the pieces of a line: a stroke, a bullet, a dot at half height. */
    static final int BAR = 512;
    static final int COMMA = 1024;
    static final int QUOTE = 2048;
    /** What may end a sentence within a line. */
    static final int STOP = 4096;
    static final int RIGHTS = 8192;
    static final int HASH = 16384;
    static final int AT = 32768;
    /** What opens a bracket. */
    static final int BRACKET = 65536;
    private static final int[] TRAITS = new int[Character.MAX_VALUE + 1];

    static {
        for (int at = 0; at < TRAITS.length; at++) {
            TRAITS[at] = (Character.isLetter(at) ? LETTER : 0) | (Character.isDigit(at) ? DIGIT : 0) | (Character.isUpperCase(at) ? UPPER : 0) | (Character.isLowerCase(at) ? LOWER : 0)
                    | (Character.getType(at) == Character.NON_SPACING_MARK ? MARK : 0) | (Passage.isUnspaced((char) at) ? UNSPACED : 0);
        }
        add(COLON, ":：");
        add(DASH, "-–—");
        add(SLASH, "/");
        add(BAR, "|•·");
        add(COMMA, ",،、，");
        add(QUOTE, "\"“”„«»‹›「」『』");
        add(STOP, ".!?…。！？");
        add(RIGHTS, "©");
        add(HASH, "#");
        add(AT, "@");
        add(BRACKET, "([");
    }

    private static void add(int trait, String chars) {
        for (char c : chars.toCharArray()) {
            TRAITS[c] |= trait;
        }
    }

    private Chars() {
    }

    /** All that is said of the char, as bits. */
    static int traits(char c) {
        return TRAITS[c];
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
}
