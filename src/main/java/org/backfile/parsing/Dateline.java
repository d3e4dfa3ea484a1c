package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.Span;
import org.backfile.text.WhiteSpace;

/**
 * The place at the head of a story: {@code ALEPPO, Syria —}, {@code BERLIN (dpa) -}. Offsets are chars.
 *
 * @param to    end of the place; {@code from} if the agency stands alone
 * @param open  the bracket around the agency, -1 if there is none
 * @param story where the story goes on
 */
record Dateline(int from, int to, int open, int close, int story) {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;

    /** Finds the dateline of a paragraph; null if it has none. */
    static Dateline find(Page page, Passage passage) {
        if (passage.wordCount < 6 || !passage.has(Chars.DASH | Chars.COLON) || page.cue(passage) != null) {
            return null;
        }
        int limit = Math.min(passage.to - 1, passage.from + LONGEST);
        for (int at = passage.from + 1; at < limit; at++) {
            int dash = dash(page.text, at, passage.to);
            if (dash > 0) {
                return read(page.text, passage.from, Line.inkTo(page.text, passage.from, at), Line.inkFrom(page.text, at + dash, passage.to), page.text.charAt(at) == ':');
            }
        }
        return null;
    }

    /** True if the passage opens as agency copy does: {@code MONTREAL, March 3 -}, a place in capitals and a day. */
    static boolean isOfWire(Page page, Passage passage) {
        int capitals = passage.from;
        while (capitals < passage.to && Character.isUpperCase(page.text.charAt(capitals))) {
            capitals++;
        }
        Dateline dateline = capitals - passage.from < 3 ? null : find(page, passage);
        return dateline != null && PrintedDate.hasDigit(page.text, dateline.from(), dateline.story());
    }

    /** Chars of the dash (or colon) at this place if it could part a place from a story; else 0. */
    private static int dash(String text, int at, int to) {
        char c = text.charAt(at);
        if (c != '-' && c != '–' && c != '—' && c != ':') {
            return 0; // as most
        }
        boolean spaceBefore = WhiteSpace.is(text.charAt(at - 1)) || ").".indexOf(text.charAt(at - 1)) >= 0;
        if (text.startsWith("--", at) || c == '—') {
            return c == '—' ? 1 : 2;
        } else if ((c == '-' || c == '–') && spaceBefore && WhiteSpace.is(text.charAt(at + 1))) {
            return 1;
        }
        return c == ':' && at + 1 < to && WhiteSpace.is(text.charAt(at + 1)) ? 1 : 0;
    }

    private static Dateline read(String text, int from, int to, int story, boolean colon) {
        int open = -1;
        int end = to > from + 1 && text.startsWith(").", to - 2) ? to - 1 : to; // "(EFE).-", as in Spanish papers
        int close = end - 1;
        if (text.charAt(close) == ')') {
            open = Line.findLast(text, '(', from, close);
            if (open < 0) {
                return null;
            }
            end = Line.inkTo(text, from, open);
        }
        boolean agency = open >= 0 && Agencies.named(text.substring(open + 1, close)) != null;
        boolean place = end > from && isPlace(text, from, end, agency, colon);
        return place || agency && end == from ? new Dateline(from, end, open, close, story) : null;
    }

    private static boolean isPlace(String text, int from, int to, boolean agency, boolean colon) {
        String words = text.substring(from, to);
        int count = Passage.countWords(words);
        char first = words.charAt(0);
        if (!Character.isLetter(first) || Character.isLowerCase(first) || count > MOST_WORDS || words.indexOf('"') >= 0) {
            return false;
        }
        int comma = words.indexOf(',');
        String city = comma > 0 ? words.substring(0, comma) : words;
        boolean caps = Passage.isAllCaps(city) && city.length() >= 2;
        if (colon) {
            return caps && count <= 3 && city.length() >= 4;
        }
        boolean caseless = !Character.isUpperCase(first) && !Passage.isUnspaced(first);
        return caps || agency || caseless && count <= 2;
    }

    /** Claims the dateline and the agency in it; returns the char with which the paragraph goes on. */
    int claim(Page page) {
        List<Span> spans = new ArrayList<>();
        int after = from;
        if (to > from) {
            spans.add(page.value(from, to));
            after = Line.inkFrom(page.text, to, story);
        }
        spans.add(page.label(after, Line.inkTo(page.text, after, story)));
        page.ledger.text(FieldName.DATELINE, "dateline-before-dash", to > from ? 0.93 : 0.9, spans.toArray(Span[]::new));
        if (open >= 0) {
            String agency = Agencies.named(page.text.substring(open + 1, close));
            page.ledger.names(FieldName.AGENCIES, agency == null ? List.of() : List.of(agency), "agency-in-dateline", 0.9,
                    List.of(page.value(open + 1, close)));
        }
        return story;
    }
}
