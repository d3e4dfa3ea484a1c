package org.backfile.parsing;

/** What can be counted in a passage at one walk through its words. */
final class Shape {

    final Passage passage;
    int tokens;
    int capitalised;
    int littleWords;
    int longWords;
    int digits;
    int letters;
    int hints;
    /** Sentences that end within the passage and are followed by another. */
    int innerStops;
    int commas;
    boolean quotes;
    /** Lower case runs into upper case within a word, as where links were printed without a space. */
    boolean glued;

    Shape(Passage passage) {
        this.passage = passage;
        String words = passage.words;
        boolean folds = passage.folded.length() == words.length(); // lower case may take more chars, as of a dotted capital i
        for (int at = 0; at < words.length();) {
            int traits = Chars.traits(words.charAt(at));
            if ((traits & Chars.LETTER) != 0) {
                at = word(words, at, folds);
                continue;
            }
            digits += (traits & Chars.DIGIT) != 0 ? 1 : 0;
            commas += (traits & Chars.COMMA) != 0 ? 1 : 0;
            quotes |= (traits & Chars.QUOTE) != 0;
            hints |= (traits & Chars.RIGHTS) != 0 ? GiveAways.of("©", 0, 1) : 0;
            innerStops += (traits & Chars.STOP) != 0 && isInnerStop(words, at) ? 1 : 0;
            at++;
        }
    }

    private static boolean isInnerStop(String words, int at) {
        if ("。！？".indexOf(words.charAt(at)) >= 0) {
            return at + 1 < words.length();
        }
        return at > 2 && at + 2 < words.length() && words.charAt(at + 1) == ' ' && !Chars.isLowerCase(words.charAt(at + 2)) && Chars.isLetter(words.charAt(at - 2));
    }

    private int word(String words, int from, boolean folds) {
        int at = from;
        boolean lower = false;
        for (; at < words.length(); at++) {
            char c = words.charAt(at);
            int traits = Chars.traits(c);
            if ((traits & Chars.LETTER_OR_MARK) == 0 && !(c == '-' && at + 1 < words.length() && Chars.isLetter(words.charAt(at + 1)))) {
                break;
            }
            glued |= lower && (traits & Chars.UPPER) != 0;
            lower = (traits & Chars.LOWER) != 0;
        }
        tokens++;
        letters += at - from;
        capitalised += Chars.isUpperCase(words.charAt(from)) ? 1 : 0;
        longWords += at - from >= 6 ? 1 : 0;
        if (folds) {
            int bits = GiveAways.of(passage.folded, from, Math.min(at, from + 40));
            hints |= bits;
            littleWords += GiveAways.isLittle(bits) ? 1 : 0;
        }
        return at;
    }

    boolean hints(GiveAways one) {
        return one.isIn(hints);
    }
}
