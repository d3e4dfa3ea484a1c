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
    /** Lower case runs into upper case within a word, as where links were printed without a space. */
    boolean glued;

    Shape(Passage passage) {
        this.passage = passage;
        char[] words = passage.words.toCharArray();
        boolean folds = passage.folded.length() == words.length; // lower case may take more chars, as of a dotted capital i
        for (int at = 0; at < words.length;) {
            int traits = Chars.traits(words[at]);
            if ((traits & Chars.LETTER) != 0) {
                at = word(words, at, folds);
                continue;
            }
            digits += (traits & Chars.DIGIT) != 0 ? 1 : 0;
            commas += (traits & Chars.COMMA) != 0 ? 1 : 0;
            hints |= (traits & Chars.RIGHTS) != 0 ? GiveAways.of("©") : 0;
            innerStops += (traits & Chars.STOP) != 0 && isInnerStop(words, at) ? 1 : 0;
            at++;
        }
    }

    private static boolean isInnerStop(char[] words, int at) {
        if ("。！？".indexOf(words[at]) >= 0) {
            return at + 1 < words.length;
        }
        return at > 2 && at + 2 < words.length && words[at + 1] == ' ' && !Chars.isLowerCase(words[at + 2]) && Chars.isLetter(words[at - 2]);
    }

    private int word(char[] words, int from, boolean folds) {
        int at = from;
        boolean lower = false;
        for (; at < words.length; at++) {
            char c = words[at];
            int traits = Chars.traits(c);
            if ((traits & Chars.LETTER_OR_MARK) == 0 && !(c == '-' && at + 1 < words.length && Chars.isLetter(words[at + 1]))) {
                break;
            }
            glued |= lower && (traits & Chars.UPPER) != 0;
            lower = (traits & Chars.LOWER) != 0;
        }
        tokens++;
        letters += at - from;
        capitalised += Chars.isUpperCase(words[from]) ? 1 : 0;
        longWords += at - from >= 6 ? 1 : 0;
        if (folds) {
            int bits = GiveAways.of(passage.letters(), from, Math.min(at, from + 40));
            hints |= bits;
            littleWords += GiveAways.isLittle(bits) ? 1 : 0;
        }
        return at;
    }

    boolean hints(GiveAways one) {
        return one.isIn(hints);
    }
}
