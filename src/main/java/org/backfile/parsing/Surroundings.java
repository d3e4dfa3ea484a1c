package org.backfile.parsing;

import java.util.HashMap;
import java.util.Map;

/** What a page has around each of its passages, counted once for all: sentences near by and on either side, the usual indent, where the story seems to begin and end. */
final class Surroundings {

    private static final int DENSITY_WITHIN = 4;
    private static final int LONG_WORDS = 20;

    private final Page page;
    /** Sentences before each passage, and before the end. */
    private final int[] sentences;
    private final int[] longs;
    final int usualIndent;
    final int columnFrom;
    final int endBySigns;
    /** Where the headline is printed again; -1 if it is not. */
    final int headlineAgain;
    int firstSentence;
    int firstLong;
    int lastSentence = -1;
    int lastLong = -1;

    Surroundings(Page page) {
        int size = page.size();
        this.page = page;
        this.sentences = new int[size + 1];
        this.longs = new int[size + 1];
        this.firstSentence = size;
        this.firstLong = size;
        for (Passage passage : page.passages) {
            int at = passage.index;
            boolean sentence = at > 1 && passage.isSentence();
            boolean isLong = at > 1 && isLongSentence(passage);
            sentences[at + 1] = sentences[at] + (sentence ? 1 : 0);
            longs[at + 1] = longs[at] + (isLong ? 1 : 0);
            firstSentence = sentence ? Math.min(firstSentence, at) : firstSentence;
            lastSentence = sentence ? at : lastSentence;
            firstLong = isLong ? Math.min(firstLong, at) : firstLong;
            lastLong = isLong ? at : lastLong;
        }
        this.usualIndent = usualIndent(page);
        int column = 0;
        while (column < Math.min(3, size) && page.passage(column).indent < usualIndent) {
            column++;
        }
        this.columnFrom = column;
        this.headlineAgain = size == 0 ? -1 : page.repeatOf(page.passage(0), Math.min(size, 60));
        this.endBySigns = size == 0 ? 0 : StoryEnd.find(page, Math.min(size - 1, Math.max(column, headlineAgain + 1)));
    }

    /** The indent of most words. */
    private static int usualIndent(Page page) {
        Map<Integer, Integer> words = new HashMap<>();
        int run = 0;
        for (Passage passage : page.passages) { // many passages in a row have the same
            run += passage.wordCount;
            if (passage.index + 1 == page.size() || page.passages.get(passage.index + 1).indent != passage.indent) {
                words.merge(passage.indent, run, Integer::sum);
                run = 0;
            }
        }
        int usual = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> indent : words.entrySet()) {
            usual = indent.getValue() > most ? indent.getKey() : usual;
            most = Math.max(most, indent.getValue());
        }
        return usual;
    }

    static boolean isLongSentence(Passage passage) {
        return passage.isFullStopped() && passage.wordCount >= LONG_WORDS;
    }

    /** Sentences among the passages near by, this one aside. */
    int density(int at) {
        int from = Math.max(0, at - DENSITY_WITHIN);
        int to = Math.min(page.size(), at + DENSITY_WITHIN + 1);
        return sentences[to] - sentences[from] - (sentences[at + 1] - sentences[at]);
    }

    /** How many quarters of the page's long sentences stand before the passage, 0 to 4. */
    int quartersBefore(int at) {
        int all = longs[page.size()];
        return all == 0 ? 0 : longs[at] == all ? 4 : longs[at] == 0 ? 0 : Math.min(3, 1 + longs[at] * 3 / all);
    }

    int longBefore(int at) {
        return longs[at];
    }

    int longAfter(int at) {
        return longs[page.size()] - longs[at + 1];
    }

    /** Sentences among so many passages before (if negative) or after this one. */
    int near(int at, int reach) {
        int from = reach < 0 ? Math.max(0, at + reach) : at + 1;
        int to = reach < 0 ? at : Math.min(page.size(), at + 1 + reach);
        return sentences[to] - sentences[Math.min(from, to)];
    }
}
