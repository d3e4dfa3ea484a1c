package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of digits or of letters in a printed date.
 *
 * @param number the digits' value; -1 for letters
 * @param word   the letters in lower case; empty for digits
 */
record DateToken(int from, int to, int number, String word) {

    /** No date has more; a longer line is cut short here. */
    private static final int MOST = 60;

    static List<DateToken> of(String text, int from, int to) {
        List<DateToken> tokens = new ArrayList<>();
        for (int at = from; at < to && tokens.size() < MOST;) {
            int start = at;
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                int number = 0;
                while (at < to && Character.isDigit(text.charAt(at))) {
                    number = Math.min(number * 10 + Character.digit(text.charAt(at), 10), 1_000_000);
                    at++;
                }
                tokens.add(new DateToken(start, at, number, ""));
            } else if (Character.isLetter(c)) {
                while (at < to && isWordPart(text.charAt(at))) {
                    at++;
                }
                tokens.add(new DateToken(start, at, -1, text.substring(start, at).toLowerCase(Locale.ROOT)));
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    boolean isYear() {
        return to - from == 4 && number >= 1500 && number < 2200;
    }

    boolean isDay() {
        return to - from <= 2 && number >= 1 && number <= 31;
    }

    int month() {
        return number < 0 ? Months.number(word) : 0;
    }
}
