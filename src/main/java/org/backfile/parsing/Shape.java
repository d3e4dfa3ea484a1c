package org.backfile.parsing;

/** What can be counted in a passage at one walk through its words. */
final class Shape {

    private static final String QUOTES = "\"“”„«»‹›「」『』";

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
            char c = words.charAt(at);
            if (Chars.isLetter(c)) {
                at = word(words, at, folds);
                continue;
            } else if (c == ' ') {
                at++;
                continue;
            }
            digits += Chars.isDigit(c) ? 1 : 0;
            commas += c == ',' || c == '،' || c == '、' || c == '，' ? 1 : 0;
            quotes |= QUOTES.indexOf(c) >= 0;
            hints |= c == '©' ? GiveAways.of("©", 0, 1) : 0;
            boolean spaced = at + 2 < words.length() && words.charAt(at + 1) == ' ' && !Character.isLowerCase(words.charAt(at + 2));
            innerStops += ".!?…".indexOf(c) >= 0 && spaced && at > 2 && Character.isLetter(words.charAt(at - 2)) || "。！？".indexOf(c) >= 0 && at + 1 < words.length() ? 1 : 0;
            at++;
        }
    }

    private int word(String words, int from, boolean folds) {
        int at = from;
        boolean lower = false;
        for (; at < words.length(); at++) {
            char c = words.charAt(at);
            if (!Chars.isLetterOrMark(c) && !(c == '-' && at + 1 < words.length() && Chars.isLetter(words.charAt(at + 1)))) {
                break;
            }
            glued |= lower && Chars.isUpperCase(c);
            lower = Chars.isLowerCase(c);
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
