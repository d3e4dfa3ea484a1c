package org.backfile.parsing;

/** What a passage looks like as a text browser prints it, whatever its words say. */
enum TerminalShape {
    /** An item of a menu or list: a sign of its own level before it. */
    ITEM,
    /** A form's field, box or button: {@code [        ]}, {@code [ ]}, {@code ( )}. */
    FIELD,
    /** A picture's name or description in brackets and nothing else. */
    PICTURE_NAME,
    /** A line of dashes or boxes. */
    RULE,
    /** Words that the page prints again and again. */
    REFRAIN,
    /** Running sentences. */
    PROSE,
    /** Words that are no sentence: a title, a label, a link. */
    LABEL;

    /** Levels of lists in w3m, lynx and links; the letters among them only where they stand indented. */
    private static final String SIGNS = "•□☆○■★◎●△◆◦▪‣";
    private static final String INDENTED_SIGNS = "*+o#@=-";

    private static final int FEWEST_REFRAINS = 3;

    static TerminalShape of(Page page, Passage passage) {
        TerminalShape shape = of(page.text, passage);
        boolean words = shape == PROSE || shape == LABEL;
        return words && page.printings(passage) >= FEWEST_REFRAINS ? REFRAIN : shape;
    }

    private static TerminalShape of(String text, Passage passage) {
        if (item(text, passage) > 0) {
            return ITEM;
        } else if (isField(text, passage)) {
            return FIELD;
        } else if (!passage.has(Chars.LETTER | Chars.DIGIT)) {
            return RULE;
        } else if (isPictureName(passage)) {
            return PICTURE_NAME;
        }
        return passage.isSentence() || passage.wordCount >= 40 ? PROSE : LABEL;
    }

    /** Chars of the sign that opens an item and of the space after it; 0 if it is none. */
    static int item(String text, Passage passage) {
        char sign = text.charAt(passage.from);
        if (Chars.isLetter(sign) && sign != 'o') {
            return 0; // as most
        }
        boolean alone = passage.to == passage.from + 1;
        boolean spaced = alone || text.charAt(passage.from + 1) == ' ';
        if (SIGNS.indexOf(sign) >= 0 && spaced || INDENTED_SIGNS.indexOf(sign) >= 0 && spaced && passage.indent >= 2) {
            return alone ? 1 : Line.inkFrom(text, passage.from + 1, passage.to) - passage.from;
        }
        return Character.isDigit(sign) && passage.indent > 0 ? Bullets.length(text, passage.from, passage.to) : 0;
    }

    /** True if it says nothing about whether a story runs here. */
    boolean isSilent() {
        return this == RULE || this == PICTURE_NAME || this == REFRAIN;
    }

    private static boolean isField(String text, Passage passage) {
        for (int at = passage.from; passage.has(Chars.BRACKET) && at + 1 < passage.to; at++) {
            char c = text.charAt(at);
            if (c == '[' || c == '(') {
                char close = c == '[' ? ']' : ')';
                int ink = Line.inkFrom(text, at + 1, passage.to);
                if (ink < passage.to && text.charAt(ink) == close) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPictureName(Passage passage) {
        return passage.words.startsWith("[") && passage.words.indexOf(']') == passage.words.length() - 1;
    }
}
