package org.backfile.parsing;

/** The scripts that name a language, or nearly. */
final class Scripts {

    static final int LATIN = 0;
    private static final int ARABIC = 1;
    private static final int HEBREW = 2;
    private static final int CYRILLIC = 3;
    private static final int GREEK = 4;
    private static final int HAN = 5;
    private static final int KANA = 6;
    private static final int HANGUL = 7;
    private static final int DEVANAGARI = 8;
    private static final int THAI = 9;
    private static final int OTHER = 10;
    static final int COUNT = 11;

    private Scripts() {
    }

    static int of(char c) {
        if (c < 0x0370) {
            return LATIN;
        } else if (c < 0x0400) {
            return GREEK;
        } else if (c < 0x0530) {
            return CYRILLIC;
        } else if (c >= 0x0590 && c < 0x0600) {
            return HEBREW;
        } else if (c >= 0x0600 && c < 0x0780 || c >= 0xFB50 && c < 0xFEFF) {
            return ARABIC;
        } else if (c >= 0x0900 && c < 0x0980) {
            return DEVANAGARI;
        } else if (c >= 0x0E00 && c < 0x0E80) {
            return THAI;
        } else if (c >= 0x3040 && c < 0x3100) {
            return KANA;
        } else if (c >= 0x3400 && c < 0xA000) {
            return HAN;
        } else if (c >= 0xAC00 && c < 0xD7B0) {
            return HANGUL;
        }
        return c >= 0x1E00 && c < 0x1F00 ? LATIN : OTHER;
    }

    /** The script of most letters; kana marks Japanese even where Han characters outnumber it. */
    static int leading(int[] letters) {
        int best = 0;
        for (int at = 1; at < letters.length; at++) {
            if (letters[at] > letters[best]) {
                best = at;
            }
        }
        return best == HAN && letters[KANA] * 10 > letters[HAN] ? KANA : best;
    }

    /** The language written in the script; letters of its own tell Persian and Urdu from Arabic, Ukrainian from Russian. */
    static String language(int script, String text, int end) {
        return switch (script) {
            case ARABIC -> has(text, end, "ٹڈڑے") ? "ur" : has(text, end, "پچژگ") && has(text, end, "یک") ? "fa" : "ar";
            case HEBREW -> "he";
            case CYRILLIC -> has(text, end, "іїє") ? "uk" : "ru";
            case GREEK -> "el";
            case HAN -> "zh";
            case KANA -> "ja";
            case HANGUL -> "ko";
            case DEVANAGARI -> "hi";
            case THAI -> "th";
            default -> null;
        };
    }

    private static boolean has(String text, int end, String letters) {
        for (int at = 0; at < end; at++) {
            if (letters.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
