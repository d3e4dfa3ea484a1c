package org.backfile.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Remembers a text well enough to tell whether other words are a second printing of some of it, however they are set. */
final class Printing {

    /** Words in a row; so many do not come together twice by chance. */
    private static final int RUN = 4;

    private final Set<List<String>> lines = new HashSet<>();
    private final Set<Long> runs = new HashSet<>();

    static Printing of(String text) {
        Printing printing = new Printing();
        text.lines().forEach(line -> printing.lines.add(words(line)));
        List<String> words = words(text);
        for (int at = 0; at + RUN <= words.size(); at++) {
            printing.runs.add(run(words, at));
        }
        return printing;
    }

    /** True if all of the words stand in the text, in the same order; what is cut off in the midst of a word counts up to there. */
    boolean has(String printed) {
        List<String> words = words(printed);
        if (!words.isEmpty() && (printed.stripTrailing().endsWith("…") || printed.stripTrailing().endsWith("..."))) {
            words = words.subList(0, words.size() - 1);
        }
        if (words.size() < RUN) {
            return !words.isEmpty() && lines.contains(words);
        }
        for (int at = 0; at + RUN <= words.size(); at++) {
            if (!runs.contains(run(words, at))) {
                return false;
            }
        }
        return true;
    }

    private static long run(List<String> words, int from) {
        long hash = 0;
        for (String word : words.subList(from, from + RUN)) {
            hash = hash * 1_000_003 + word.hashCode();
        }
        return hash;
    }

    /** Letters and digits alone, in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at)));
            if (inWord && from < 0) {
                from = at;
            } else if (!inWord && from >= 0) {
                words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return words;
    }
}
