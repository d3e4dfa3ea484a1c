package org.backfile.parsing;

import java.util.List;
import java.util.Locale;

import org.backfile.text.WhiteSpace;

/** A stretch of a page that is read as one: a line, or the lines of a hard-wrapped paragraph. Offsets are chars of the text. */
final class Passage {

    private static final String CLOSERS = "\"'”’»›«“‘)]}」』";
    private static final String STOPS = ".!?…:;。！？：；؟۔।";
    private static final String OPENERS = "\"“„«‹「『”";

    final int index;
    final int from;
    final int to;
    final int indent;
    final int blanksBefore;
    /** The words, white space normalised. */
    final String words;
    final int wordCount;
    /** Lower case, for comparing. */
    final String folded;
    /** The last character, closing quotes and brackets aside. */
    private final char last;
    private final boolean stopped;
    /** The cues that may open it. */
    final List<Cue> cues;
    /** What {@link Chars} says of its chars, of any of them. */
    private final int traits;
    private Shape shape;
    private char[] letters;

    Passage(int index, String text, int from, int to, int indent, int blanksBefore) {
        this.index = index;
        this.from = from;
        this.to = to;
        this.indent = indent;
        this.blanksBefore = blanksBefore;
        this.words = WhiteSpace.normalised(text.substring(from, to));
        this.folded = words.toLowerCase(Locale.ROOT);
        this.cues = Cues.opening(text, from, to);
        int met = 0;
        int spaces = 0;
        int unspaced = 0;
        for (char c : words.toCharArray()) {
            int one = Chars.traits(c);
            met |= one;
            spaces += c == ' ' ? 1 : 0;
            unspaced += (one & Chars.UNSPACED) == 0 ? 0 : 1;
        }
        this.traits = met;
        this.wordCount = countWords(spaces, unspaced);
        this.last = lastBeforeClosers();
        this.stopped = STOPS.indexOf(last) >= 0;
    }

    /** True if one of its chars has one of these traits of {@link Chars}: most rules look for signs that most passages do not have. */
    boolean has(int oneOf) {
        return (traits & oneOf) != 0;
    }

    /** The signs of {@link #folded}, for those who walk through them one by one. */
    char[] letters() {
        if (letters == null) {
            letters = folded.toCharArray();
        }
        return letters;
    }

    /** What can be counted in it, counted when it is first asked for. */
    Shape shape() {
        if (shape == null) {
            shape = new Shape(this);
        }
        return shape;
    }

    /** Where in the page's text the char of the words stands; the passage's start if they are too unlike. */
    int place(String text, int inWords) {
        int at = from;
        for (int before = 0; before < inWords && at < to; before++) {
            at = words.charAt(before) == ' ' ? Line.inkFrom(text, at, to) : at + 1;
        }
        return at < to && text.charAt(at) == words.charAt(inWords) ? at : from;
    }

    /** Words between spaces; two characters of a script that is written without spaces count as one. */
    static int countWords(String words) {
        int spaces = 0;
        int unspaced = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == ' ') {
                spaces++;
            } else if (isUnspaced(c)) {
                unspaced++;
            }
        }
        return countWords(spaces, unspaced);
    }

    private static int countWords(int spaces, int unspaced) {
        return 1 + spaces + unspaced / 2;
    }

    /** Thai, Han, kana: scripts written without spaces. */
    static boolean isUnspaced(char c) {
        return c >= 0x0E00 && (c < 0x0E80 || c >= 0x3040 && c < 0xA000 || c >= 0xF900 && c < 0xFB00);
    }

    /** True if it ends as a sentence does (or as the lead-in to a list), closing quotes and brackets aside. */
    boolean isStopped() {
        return stopped;
    }

    /** True if it ends with a full stop or its like, as titles do not. */
    boolean isFullStopped() {
        return last == '.' || last == '。' || last == '۔' || last == '।' || last == '…';
    }

    private char lastBeforeClosers() {
        int at = words.length() - 1;
        while (at > 0 && !Chars.isLetter(words.charAt(at)) && (CLOSERS.indexOf(words.charAt(at)) >= 0 || words.charAt(at) == ' ')) { // « … »: French sets a space before it
            at--;
        }
        return words.charAt(at);
    }

    /** True if it stands as a whole in quotation marks. */
    boolean isQuoted() {
        if (!has(Chars.QUOTE)) {
            return false;
        }
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        return words.length() > 2 && OPENERS.indexOf(first) >= 0 && CLOSERS.indexOf(last) >= 0 && last != ')' && last != ']'
                && inner(first) < 0;
    }

    /** Where a quotation that was opened at the start is closed before the end; -1 if it is not. */
    private int inner(char opener) {
        String closers = opener == '«' ? "»" : opener == '„' ? "“”" : opener == '「' ? "」" : "\"”";
        for (int at = 1; at < words.length() - 1; at++) {
            if (closers.indexOf(words.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** True if it has letters with case, and all of them are capitals. */
    boolean isAllCaps() {
        return has(Chars.UPPER) && !has(Chars.LOWER);
    }

    static boolean isAllCaps(String words) {
        boolean upper = false;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (Chars.isLowerCase(c)) {
                return false;
            }
            upper |= Chars.isUpperCase(c);
        }
        return upper;
    }

    /** True for a running sentence of a story rather than a title, label or caption. */
    boolean isSentence() {
        return wordCount >= 8 && isStopped();
    }
}
