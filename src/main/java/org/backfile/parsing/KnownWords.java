package org.backfile.parsing;

import java.util.Arrays;

/** Counts which of a passage's longer words the page uses elsewhere: in its long sentences, in its headline, at the start of its story. */
final class KnownWords {

    private static final int START_SENTENCES = 6;
    private static final int MOST_WORDS = 60;
    /** In letters. */
    private static final int LONG_WORD = 6;
    private static final int ENOUGH_OF_WORD = 12;

    /** For each passage how many of its words long sentences elsewhere use. */
    final int[] known;
    final int[] inHeadline;
    final int[] inStart;

    /** @param columnFrom the first passage that may belong to the story */
    KnownWords(Page page, int columnFrom) {
        this.known = new int[page.size()];
        this.inHeadline = new int[page.size()];
        this.inStart = new int[page.size()];
        WordNumbers numbers = new WordNumbers();
        WordNumbers.Collected collected = new WordNumbers.Collected(numbers);
        int[][] words = new int[page.size()][];
        for (int at = 0; at < words.length; at++) {
            words[at] = longWords(page.passage(at).letters(), collected);
        }
        int[] users = new int[numbers.size()];
        int[] start = new int[numbers.size()];
        boolean[] headline = new boolean[numbers.size()];
        Arrays.fill(start, -1);
        int started = 0;
        for (int at = 0; at < words.length; at++) {
            boolean runs = Surroundings.isLongSentence(page.passage(at));
            boolean opens = runs && at >= columnFrom && started++ < START_SENTENCES;
            for (int word : words[at]) {
                headline[word] |= at == 0;
                users[word] += runs ? 1 : 0;
                start[word] = opens && start[word] < 0 ? at : start[word];
            }
        }
        for (int at = 0; at < words.length; at++) {
            int least = Surroundings.isLongSentence(page.passage(at)) ? 2 : 1;
            for (int word : words[at]) {
                inStart[at] += start[word] >= 0 && start[word] != at ? 1 : 0;
                known[at] += users[word] >= least ? 1 : 0;
                inHeadline[at] += headline[word] ? 1 : 0;
            }
        }
    }

    private static int[] longWords(char[] folded, WordNumbers.Collected collected) {
        collected.begin();
        for (int at = 0; at + LONG_WORD <= folded.length && collected.count() < MOST_WORDS;) {
            int last = at + LONG_WORD - 1;
            while (last >= at && Chars.isLetter(folded[last])) {
                last--;
            }
            if (last >= at) {
                at = last + 1; // from behind, for many words are shorter and need not be looked at
                continue;
            }
            int start = at;
            at += LONG_WORD;
            while (at < folded.length && Chars.isLetter(folded[at])) {
                at++;
            }
            collected.add(folded, start, Math.min(at, start + ENOUGH_OF_WORD));
        }
        return collected.end();
    }
}
