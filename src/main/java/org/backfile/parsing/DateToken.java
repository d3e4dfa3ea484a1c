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
            if (Chars.isDigit(c)) {
                int number = 0;
                while (at < to && Chars.isDigit(text.charAt(at)) && !(at - start == 4 && isRecentYear(number) && isAfterDay(tokens))) {
                    number = Math.min(number * 10 + Character.digit(text.charAt(at), 10), 1_000_000);
                    at++;
                }
                tokens.add(new DateToken(start, at, number, ""));
            } else if (Chars.isLetter(c)) {
                while (at < to && isWordPart(text.charAt(at)) && !(at - start > 2 && isNewWord(text, at))) {
                    at++;
                }
                String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                DateToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
                if (last != null && Months.isHalf(last.word)) {
                    tokens.set(tokens.size() - 1, new DateToken(last.from, at, -1, last.word + "_" + word));
                } else {
                    tokens.add(new DateToken(start, at, -1, word));
                }
            } else {
                at++;
            }
        }
        return tokens;
    }

    /** "Jane DoeMarch 2": pages lose the space between name and date. */
    private static boolean isNewWord(String text, int at) {
        return Chars.isUpperCase(text.charAt(at)) && Chars.isLowerCase(text.charAt(at - 1));
    }

    /** "March 2, 20139:05 AM": and the one between year and time. */
    private static boolean isAfterDay(List<DateToken> tokens) {
        int count = tokens.size();
        return count > 1 && (tokens.get(count - 1).month() > 0 && tokens.get(count - 2).isDay() || tokens.get(count - 1).isDay() && tokens.get(count - 2).month() > 0
                || count > 2 && tokens.get(count - 1).word().length() <= 2 && tokens.get(count - 2).isDay() && tokens.get(count - 3).month() > 0);
    }

    private static boolean isRecentYear(int number) {
        return number >= 1900 && number < 2100;
    }

    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Chars.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '\u200C';
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
