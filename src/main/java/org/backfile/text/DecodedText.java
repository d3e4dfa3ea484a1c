package org.backfile.text;

import java.util.Arrays;

/** A text that is addressed by code points: cuts stretches out of it and says what stands where. Immutable. */
public final class DecodedText {

    private final String text;
    /** Char index of each code point, and of the end; null while every code point is one char, as in most texts. */
    private final int[] charIndexes;
    private final int length;

    public DecodedText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.charIndexes = length == text.length() ? null : indexes(text, length);
    }

    private static int[] indexes(String text, int length) {
        int[] indexes = new int[length + 1];
        int codePoint = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            indexes[codePoint++] = at;
        }
        indexes[length] = text.length();
        return indexes;
    }

    /** Length in code points. */
    public int length() {
        return length;
    }

    public int codePointAt(int codePoint) {
        return text.codePointAt(charIndex(codePoint));
    }

    /** The words from one code point up to, not including, another, untouched. */
    public String cut(int from, int to) {
        return text.substring(charIndex(from), charIndex(to));
    }

    /** The index of a code point among the chars of {@link #toString()}. */
    public int charIndex(int codePoint) {
        return charIndexes == null ? codePoint : charIndexes[codePoint];
    }

    /** The code point that begins at (or holds) this char of {@link #toString()}. */
    public int codePointIndex(int charIndex) {
        if (charIndexes == null) {
            return charIndex;
        }
        int found = Arrays.binarySearch(charIndexes, charIndex);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public String toString() {
        return text;
    }
}
