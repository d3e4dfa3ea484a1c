package org.backfile.parsing;

import java.util.Arrays;

/**
 * Gives each different word of a page a number, in the order of their first printing, without cutting any of them out. Words are told
 * apart by a hash of 64 bits: should two ever share one, the page is read as if they were the same word, and nothing worse.
 */
final class WordNumbers {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] hashes = new long[1024];
    private int[] numbers = new int[1024];
    private int size;

    /** How many different words were seen. */
    int size() {
        return size;
    }

    /** The number of the word that stands there, a new one if it is new. */
    int of(char[] text, int from, int to) {
        long hash = to - from;
        for (int at = from; at < to; at++) {
            hash = (hash + text[at]) * PRIME;
        }
        hash ^= hash >>> 29;
        int slot = slot(hash);
        if (numbers[slot] == 0) {
            if (size * 2 >= numbers.length) {
                grow();
                slot = slot(hash);
            }
            hashes[slot] = hash;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    private int slot(long hash) {
        int mask = numbers.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (numbers[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] hadHashes = hashes;
        int[] hadNumbers = numbers;
        hashes = new long[hadHashes.length * 2];
        numbers = new int[hadNumbers.length * 2];
        for (int at = 0; at < hadNumbers.length; at++) {
            if (hadNumbers[at] != 0) {
                int slot = slot(hadHashes[at]);
                hashes[slot] = hadHashes[at];
                numbers[slot] = hadNumbers[at];
            }
        }
    }

    /** Collects different words, up to a limit. */
    static final class Collected {

        private final WordNumbers words;
        /** For each word the number of the collection that had it last. */
        private int[] seenIn = new int[1024];
        private int[] found = new int[64];
        private int collection;
        private int count;

        Collected(WordNumbers words) {
            this.words = words;
        }

        void begin() {
            collection++;
            count = 0;
        }

        int count() {
            return count;
        }

        void add(char[] text, int from, int to) {
            int word = words.of(text, from, to);
            if (word >= seenIn.length) {
                seenIn = Arrays.copyOf(seenIn, Math.max(word + 1, seenIn.length * 2));
            }
            if (seenIn[word] != collection) {
                seenIn[word] = collection;
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = word;
            }
        }

        /** The numbers of the words since {@link #begin}. */
        int[] end() {
            return Arrays.copyOf(found, count);
        }
    }
}
