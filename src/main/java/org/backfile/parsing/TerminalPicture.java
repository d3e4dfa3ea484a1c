package org.backfile.parsing;

import java.util.List;

import org.backfile.content.Span;
import org.backfile.text.WhiteSpace;

/**
 * Reads a picture as text browsers print it: its description for the blind, then the same words as its caption, with the credit
 * after them or on the line below.
 *
 * @param credit empty if none is printed
 * @param repeat the description, printed besides the caption; null if it is not
 * @param end    index of the first passage after the picture
 */
record TerminalPicture(Span caption, List<Span> credit, Span repeat, int end) {

    private static final int LONGEST_CREDIT = 100;
    private static final int FEWEST_CHARS = 12;

    /** Reads a picture at this passage; null if there is none. */
    static TerminalPicture at(Page page, int at) {
        Passage passage = page.passage(at);
        if (!page.isFree(at) || passage.words.length() < FEWEST_CHARS) {
            return null;
        }
        int half = doubledAt(page.text, passage);
        if (half > 0) {
            TerminalPicture under = continued(page, at, passage.from, Line.inkTo(page.text, passage.from, half));
            return under != null || isAuthor(page, half, passage.to) ? under
                    : new TerminalPicture(page.value(half, passage.to), List.of(), Span.repeat(page.value(passage.from, half).from(), page.value(passage.from, half).to()), at + 1);
        }
        return continued(page, at, passage.from, passage.to);
    }

    /** The words from here to there, and the next passage opens with them. */
    private static TerminalPicture continued(Page page, int at, int from, int to) {
        if (!page.isFree(at + 1)) {
            return null;
        }
        Passage next = page.passage(at + 1);
        int end = prefix(page.text, from, to, next);
        if (end < 0 || next.to - end > LONGEST_CREDIT) {
            return null;
        }
        Span repeat = Span.repeat(page.value(page.passage(at)).from(), page.value(page.passage(at)).to());
        int credit = creditFrom(page.text, end, next.to);
        if (credit < next.to) {
            return new TerminalPicture(page.value(next.from, end), credit(page, end, credit, next.to), repeat, at + 2);
        } else if (page.isFree(at + 2) && isCredit(page, page.passage(at + 2))) {
            Passage line = page.passage(at + 2);
            return new TerminalPicture(page.value(next.from, end), credit(page, line.from, creditFrom(page.text, line.from, line.to), line.to), repeat, at + 3);
        }
        // an author's picture and name are printed so too
        return isAuthor(page, next.from, end) ? null : new TerminalPicture(page.value(next.from, end), List.of(), repeat, at + 2);
    }

    private static boolean isAuthor(Page page, int from, int to) {
        return PersonNames.isOneName(page.text, from, to) || Agencies.named(page.text.substring(from, to)) != null;
    }

    private static List<Span> credit(Page page, int from, int value, int to) {
        int start = Line.inkFrom(page.text, from, value);
        Cue.Found cue = Cues.find(page.text, value, to, Sign.CREDIT);
        int words = cue == null ? value : cue.rest();
        return words > start ? List.of(page.label(start, words), page.value(words, to)) : List.of(page.value(words, to));
    }

    /** True if the passage prints the same words twice in a row, as a description and a caption on one line. */
    static boolean isDoubled(Page page, Passage passage) {
        return passage.words.length() >= FEWEST_CHARS && doubledAt(page.text, passage) > 0;
    }

    /** A short line that opens with the sign of a credit. */
    static boolean isCredit(Page page, Passage passage) {
        return passage.to - passage.from <= LONGEST_CREDIT && creditFrom(page.text, passage.from, passage.to) < passage.to && (page.text.charAt(passage.from) == '©' || page.cue(passage, Sign.CREDIT) != null);
    }

    /** Where the credit begins, the sign or bracket before it aside. */
    private static int creditFrom(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where in the next passage these words end, if it opens with them; -1 if it does not. */
    private static int prefix(String text, int from, int to, Passage next) {
        int other = next.from;
        for (int at = from; at < to; at++) {
            if (WhiteSpace.is(text.charAt(at))) {
                continue;
            }
            other = Line.inkFrom(text, other, next.to);
            if (other >= next.to || text.charAt(other) != text.charAt(at)) {
                return -1;
            }
            other++;
        }
        return other;
    }

    /** Where the same words begin anew within the passage; -1 if they do not. */
    static int doubledAt(String text, Passage passage) {
        String words = passage.words;
        int half = words.length() / 2;
        if (words.length() % 2 == 0 || words.charAt(half) != ' ' || !words.regionMatches(0, words, half + 1, half)) {
            return -1;
        }
        int ink = 0;
        for (int at = 0; at < half; at++) {
            ink += words.charAt(at) == ' ' ? 0 : 1;
        }
        int at = passage.from;
        for (int seen = 0; seen < ink; at++) {
            seen += WhiteSpace.is(text.charAt(at)) ? 0 : 1;
        }
        return Line.inkFrom(text, at, passage.to);
    }
}
