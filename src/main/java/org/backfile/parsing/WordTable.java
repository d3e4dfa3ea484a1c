package org.backfile.parsing;

import java.util.Map;

/** Words with a number each, found in the midst of a text without cutting them out of it: readers ask for every word of every page. */
final class WordTable {

    private final char[][] words;
    private final int[] numbers;
    private final int mask;
    private int longest;

    WordTable(Map<String, Integer> table) {
        int size = Integer.highestOneBit(Math.max(1, table.size()) * 8);
        words = new char[size][];
        numbers = new int[size];
        mask = size - 1;
        table.forEach((word, number) -> put(word.toCharArray(), number));
    }

    private void put(char[] word, int number) {
        int slot = slot(word, 0, word.length);
        words[slot] = word;
        numbers[slot] = number;
        longest = Math.max(longest, word.length);
    }

    /** The number of the word that stands there; 0 if it is none of the table. */
    int get(char[] text, int from, int to) {
        return to - from > longest ? 0 : numbers[slot(text, from, to)];
    }

    /** The number of the word, in whatever case it stands there; 0 if it is none of the table. */
    int getAnyCase(char[] text, int from, int to) {
        if (to - from > longest) {
            return 0;
        }
        int slot = firstSlot(to - from, lower(text[from]), lower(text[middle(from, to)]), lower(text[to - 1]));
        while (words[slot] != null && !isAnyCase(words[slot], text, from, to)) {
            slot = slot + 1 & mask;
        }
        return numbers[slot];
    }

    private static boolean isAnyCase(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int at = 0; at < word.length; at++) {
            if (word[at] != lower(text[from + at])) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
    }

    /** Where the word is, or would be. */
    private int slot(char[] text, int from, int to) {
        int slot = firstSlot(to - from, text[from], text[middle(from, to)], text[to - 1]);
        while (words[slot] != null && !is(words[slot], text, from, to)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean is(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int at = 0; at < word.length; at++) {
            if (word[at] != text[from + at]) {
                return false;
            }
        }
        return true;
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
