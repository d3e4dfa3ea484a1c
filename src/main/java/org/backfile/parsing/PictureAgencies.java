package org.backfile.parsing;

import java.util.List;
import java.util.Locale;

/** Finds credits by the names of the agencies that pictures come from. */
final class PictureAgencies {

    private static final List<String> NAMES = List.of("getty", "imago", "picture alliance", "picture-alliance", "shutterstock", "istock", "alamy", "bloomberg", "reuters", "afp", "epa", "efe", "ansa", "dpa", "apa/", "keystone",
            "associated press", "/ap", "ap photo", "ap/", "ntb", "ritzau", "tass", "xinhua", "연합뉴스", "共同", "unsplash", "pixabay", "flickr", "handout", "wikimedia", "cc by", "anp", "belga", "lusa", "pap", "afp/", "zuma", "sipa", "abaca", "photopress",
            "archiv", "supplied", "courtesy", "youtube", "screenshot", "copyright");
    private static final int LONGEST = 70;

    private PictureAgencies() {
    }

    /** True if the words name an agency, or two sources with a slash between them. */
    static boolean isNamed(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(folded::contains) || folded.indexOf('/') > 0;
    }

    /** Where a credit begins after the last sentence of a caption; -1 if none does. */
    static int tail(String text, int from, int to) {
        for (int at = to - 2; at > from && to - at < LONGEST; at--) {
            char c = text.charAt(at);
            if (".!?)”\"".indexOf(c) >= 0) {
                int words = Line.inkFrom(text, at + 1, to);
                return words < to && isNamed(text.substring(words, to)) && Character.isLetterOrDigit(text.charAt(words)) ? words : -1;
            } else if (c == '©') {
                return at;
            }
        }
        return -1;
    }
}
