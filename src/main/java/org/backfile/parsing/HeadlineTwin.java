package org.backfile.parsing;

/** Finds the same headline printed with more signs: a page's heading may lose the colon after its kicker, which the breadcrumb keeps. */
final class HeadlineTwin {

    private HeadlineTwin() {
    }

    /** The passage of the twin; null if the page prints none. */
    static Passage find(Page page, Passage headline) {
        String letters = letters(headline.words);
        for (Passage other : page.passages) {
            int sign = TerminalShape.item(page.text, other);
            int from = Math.min(other.to, other.from + sign);
            if (other != headline && other.to - from > headline.words.length() && other.to - from <= headline.words.length() * 2
                    && letters(page.text.substring(from, other.to)).equals(letters) && colons(page.text, from, other.to) > colons(page.text, headline.from, headline.to)) {
                return other;
            }
        }
        return null;
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        words.chars().filter(Character::isLetterOrDigit).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    private static int colons(String text, int from, int to) {
        int colons = 0;
        for (int at = from; at < to; at++) {
            colons += ":：".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return colons;
    }
}
