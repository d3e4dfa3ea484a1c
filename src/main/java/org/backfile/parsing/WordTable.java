package org.backfile.parsing;

import java.util.Map;

/** Words with a number each, found in the midst of a text without cutting them out of it: readers ask for every word of every page. */
final class WordTable {

    private final String[] words;
    private final int[] numbers;
    private final int mask;
    private int longest;

    WordTable(Map<String, Integer> table) {
        int size = Integer.highestOneBit(Math.max(1, table.size()) * 8);
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

    /** The number of the word, in whatever case it stands there; 0 if it is none of the table. */
    int getAnyCase(String text, int from, int to) {
        if (to - from > longest) {
            return 0;
        }
        int slot = firstSlot(to - from, lower(text.charAt(from)), lower(text.charAt(middle(from, to))), lower(text.charAt(to - 1)));
        while (words[slot] != null && !isAt(words[slot], text, from, to)) {
            slot = slot + 1 & mask;
        }
        return numbers[slot];
    }

    private static boolean isAt(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (word.charAt(at - from) != lower(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
    }

    /** Where the word is, or would be. */
    private int slot(String text, int from, int to) {
        int slot = firstSlot(to - from, text.charAt(from), text.charAt(middle(from, to)), text.charAt(to - 1));
        while (words[slot] != null && !(words[slot].length() == to - from && text.startsWith(words[slot], from))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Few words share their length and three of their signs, and most that are asked for are none of the table: no need to look at all of each. */
    private int firstSlot(int length, char first, char middle, char last) {
        int hash = ((length * 31 + first) * 31 + middle) * 31 + last;
        return (hash ^ hash >>> 15) & mask;
    }

    private static int middle(int from, int to) {
        return from + to >>> 1;
    }
}
