package org.backfile.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long somebody reads a text, roughly. */
public final class ReadingTime {

    /** Of an adult who reads silently: Brysbaert, "How many words do we read per minute?" (2019), for English; other languages lie around it. */
    private static final double WORDS_A_MINUTE = 238;
    /** Signs of scripts that do not space their words, of which one says about as much as six tenths of a word. */
    private static final double SIGNS_A_MINUTE = 400;
    private static final Pattern SIGN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    private ReadingTime() {
    }

    /** In minutes; 1 for anything shorter. */
    public static int minutes(String text) {
        return (int) Math.max(1, Math.round(words(text) / WORDS_A_MINUTE + count(SIGN, text) / SIGNS_A_MINUTE));
    }

    /** How many words there are, besides the signs of scripts that do not space them. */
    public static int words(String text) {
        return count(WORD, SIGN.matcher(text).replaceAll(" "));
    }

    private static int count(Pattern pattern, String text) {
        int count = 0;
        for (Matcher matcher = pattern.matcher(text); matcher.find();) {
            count++;
        }
        return count;
    }
}
