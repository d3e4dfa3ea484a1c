package org.backfile.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * How long somebody reads a text, roughly.
 *
 * @param words of it, besides the signs of scripts that do not space them
 * @param signs of those scripts
 */
public record ReadingTime(int words, int signs) {

    /** Of an adult who reads silently: Brysbaert, "How many words do we read per minute?" (2019), for English; other languages lie around it. */
    private static final double WORDS_A_MINUTE = 238;
    /** Signs of scripts that do not space their words, of which one says about as much as six tenths of a word. */
    private static final double SIGNS_A_MINUTE = 400;
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI,
            UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    /** The first sign of Thai, before which no such script has any. */
    private static final int FIRST_UNSPACED = 0x0E00;

    // By hand, for each page of an article asks: regular expressions over classes of signs took half of the time in which a page is made.
    public static ReadingTime of(String text) {
        int words = 0;
        int signs = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length();) {
            int sign = text.codePointAt(at);
            at += Character.charCount(sign);
            if (sign >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(sign))) {
                signs++;
                inWord = false;
            } else if (!Character.isLetterOrDigit(sign) && Character.getType(sign) != Character.LETTER_NUMBER && Character.getType(sign) != Character.OTHER_NUMBER) {
                inWord = inWord && goesOn(sign);
            } else if (!inWord) {
                words++;
                inWord = true;
            }
        }
        return new ReadingTime(words, signs);
    }

    private static boolean goesOn(int sign) {
        return sign == '\'' || sign == '’' || sign == '-' || switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** 1 for anything shorter. */
    public int minutes() {
        return (int) Math.max(1, Math.round(words / WORDS_A_MINUTE + signs / SIGNS_A_MINUTE));
    }
}
