package org.backfile.parsing;

import java.util.Map;

/** Words with a number each, found in the midst of a text without cutting them out of it: readers ask for every word of every page. */
final class WordTable {

    private final String[] words;
    private final int[] numbers;
    private final int mask;
    private int longest;

    WordTable(Map<String, Integer> table) {
        int size = Integer.highestOneBit(Math.max(1, table.size()) * 4);
        words = new String[size];
        numbers = new int[size];
        mask = size - 1;
        table.forEach(this::put);
    }

    private void put(String word, int number) {
        int slot = slot(word, 0, word.length());
        words[slot] = word;
        numbers[slot] = number;
        longest = Math.max(longest, word.length());
    }

    /** The number of the word that stands there; 0 if it is none of the table. */
    int get(String text, int from, int to) {
        return to - from > longest ? 0 : numbers[slot(text, from, to)];
    }

    /** Where the word is, or would be. */
    private int slot(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int slot = (hash ^ hash >>> 15) & mask;
        while (words[slot] != null && !(words[slot].length() == to - from && text.startsWith(words[slot], from))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
