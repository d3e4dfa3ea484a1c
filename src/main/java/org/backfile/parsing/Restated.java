package org.backfile.parsing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds the words of a passage again in other passages of the story: a pull quote stands there a second time. */
final class Restated {

    /** How far from a pull quote its words are looked for, in passages: a page near by, and bounded work on any input. */
    private static final int WITHIN = 60;
    private static final int MOST_WORDS = 400;
    /** Longer ones are the whole story in one piece, as summaries and broken pages have it. */
    private static final int LONGEST_SOURCE_WORDS = 200;
    /** Chars from the midst of a passage by which its second printing is looked for. */
    private static final int NEEDLE = 24;
    private static final double ALL_BUT_A_WORD = 0.9;

    private final Page page;
    private final Story story;
    private final int from;
    private final int to;
    private final WordNumbers.Collected collected = new WordNumbers.Collected(new WordNumbers());
    private final int[][] wordsOf;
    /** The sentences and paragraphs of the story that words may have been cut out of, by their index, rising. */
    private int[] sources;
    private final Map<Integer, Double> shares = new HashMap<>();

    Restated(Page page, Story story, int from, int to) {
        this.page = page;
        this.story = story;
        this.from = from;
        this.to = to;
        this.wordsOf = new int[page.size()][];
    }

    /** The share of the passage's words that stand in some other single passage near by. */
    double share(Passage passage) {
        return shares.computeIfAbsent(passage.index, index -> shareBy(passage));
    }

    private double shareBy(Passage passage) {
        BitSet wanted = wanted(passage);
        double most = 0;
        for (int at = Math.max(from, passage.index - WITHIN); at < Math.min(to, passage.index + WITHIN); at++) {
            Passage other = page.passage(at);
            if (at != passage.index && other.wordCount > passage.wordCount / 2) {
                most = Math.max(most, share(wanted, other));
            }
        }
        return most;
    }

    /** True if a longer sentence or paragraph of the story near by has the passage's very words. */
    boolean isCutOut(Passage passage) {
        String needle = needle(passage.words);
        int first = Arrays.binarySearch(sources(), passage.index - WITHIN);
        for (int next = first < 0 ? -first - 1 : first; next < sources.length && sources[next] < passage.index + WITHIN; next++) {
            Passage other = page.passage(sources[next]);
            if (other != passage && other.wordCount > passage.wordCount + 2 && other.words.contains(needle) && share(wanted(passage), other) >= ALL_BUT_A_WORD) {
                return true;
            }
        }
        return false;
    }

    private int[] sources() {
        if (sources == null) {
            sources = new int[Math.max(0, to - from)];
            int count = 0;
            for (int at = from; at < to; at++) {
                if (isSource(page.passage(at))) {
                    sources[count++] = at;
                }
            }
            sources = Arrays.copyOf(sources, count);
        }
        return sources;
    }

    private boolean isSource(Passage passage) {
        return passage.wordCount < LONGEST_SOURCE_WORDS && passage.isSentence() && story.has(passage.index) && Bullets.length(page.text, passage.from, passage.to) == 0;
    }

    /** Of the words without the marks that a quotation, or the end of a sentence cut out of a longer one, adds. */
    private static String needle(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && !Chars.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        while (end > start && !Chars.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        int middle = start + (end - start) / 2;
        return words.substring(Math.max(start, middle - NEEDLE / 2), Math.min(end, middle + NEEDLE / 2));
    }

    private BitSet wanted(Passage passage) {
        BitSet wanted = new BitSet();
        for (int word : words(passage)) {
            wanted.set(word);
        }
        return wanted;
    }

    private double share(BitSet wanted, Passage other) {
        int shared = 0;
        for (int word : words(other)) {
            shared += wanted.get(word) ? 1 : 0;
        }
        return (double) shared / Math.max(1, wanted.cardinality());
    }

    /** The different words of the passage, by number. */
    private int[] words(Passage passage) {
        int[] words = wordsOf[passage.index];
        if (words == null) {
            collected.begin();
            char[] folded = passage.letters();
            for (int at = 0; at < folded.length && collected.count() < MOST_WORDS;) {
                int start = at;
                while (at < folded.length && Chars.isLetterOrDigit(folded[at])) {
                    at++;
                }
                if (at > start) {
                    collected.add(folded, start, at);
                }
                at++;
            }
            words = collected.end();
            wordsOf[passage.index] = words;
        }
        return words;
    }
}
