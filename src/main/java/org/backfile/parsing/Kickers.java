package org.backfile.parsing;

import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** Reads what stands above the headline: kicker, breadcrumbs, the newspaper's own name. */
final class Kickers {

    private static final int MOST_WORDS = 4;
    /** What parts a kicker from the headline on the same line, and belongs to neither. */
    static final String PARTING = ":–—-|· ";
    /** What a house may set in the place of a colon. */
    private static final List<String> OTHER_PARTINGS = List.of(" – ", " — ", " - ", " | ");

    private Kickers() {
    }

    /** True if the first line is a label over the second rather than a headline over a standfirst. */
    static boolean isKicker(Page page, Passage first, Passage second) {
        if (page.cue(first, Sign.KICKER) != null) {
            return true;
        }
        boolean label = first.wordCount <= MOST_WORDS && first.to - first.from <= 40 && !second.isStopped() && second.wordCount > first.wordCount;
        return label && (first.isAllCaps() && !second.isAllCaps() || first.words.endsWith(":"));
    }

    /**
     * Where the headline begins in a line that prints its kicker before it, "Harbour: Ferries are back", when another line says the same with a dash
     * or a stroke between the two: what the house sets now one way and now another is none of the headline's marks.
     *
     * @return a char index in {@code words}; -1 if the other line does not say that
     */
    static int partedAgain(String words, String other) {
        int colon = words.indexOf(": ");
        return colon > 0 && OTHER_PARTINGS.stream().anyMatch(mark -> other.equals(words.substring(0, colon) + mark + words.substring(colon + 2))) ? colon + 2 : -1;
    }

    /** Where the headline begins in "Harbour:Ferries are back", whose kicker a page parts from it by its style alone; -1 if it does not say that. */
    static int partedByStyle(String words) {
        int colon = words.indexOf(':');
        boolean glued = colon > 2 && colon < words.length() - 1 && Character.isLetter(words.charAt(colon - 1)) && Character.isUpperCase(words.charAt(colon + 1));
        return glued && words.indexOf(' ', colon) > 0 ? colon + 1 : -1;
    }

    /** Claims the kicker that a headline's line begins with, and what parts the two. */
    static void claimWithin(Page page, int from, int headlineFrom) {
        int markTo = Line.inkTo(page.text, from, headlineFrom);
        int to = markTo;
        while (to > from + 1 && PARTING.indexOf(page.text.charAt(to - 1)) >= 0) {
            to--;
        }
        int mark = Line.inkFrom(page.text, to, markTo);
        Span[] spans = mark < markTo ? new Span[] {page.value(from, to), page.label(mark, markTo)} : new Span[] {page.value(from, to)};
        page.ledger.text(FieldName.KICKER, "kicker-within-headline", 0.85, spans);
    }

    /** "News > World > Africa", or "Home » Politics"; but old wires print a company's share as {@code <IBM>}. */
    static boolean isBreadcrumb(Page page, Passage passage) {
        return passage.wordCount <= 12 && Line.find(page.text, '<', passage.from, passage.to) < 0 && lastCrumb(page, passage) > passage.from && !passage.isStopped();
    }

    private static int lastCrumb(Page page, Passage passage) {
        for (int at = passage.to - 1; at > passage.from; at--) {
            if (">»›".indexOf(page.text.charAt(at)) >= 0 && page.text.charAt(at - 1) == ' ') { // "Amalgamated <AMG> SELLS UNIT" is a headline
                int ink = Line.inkFrom(page.text, at + 1, passage.to);
                return ink < passage.to && ink > at + 1 ? ink : -1;
            }
        }
        return -1;
    }

    static boolean isMasthead(Page page, Passage passage) {
        return passage.index < 3 && passage.wordCount <= 5 && !passage.isStopped() && !page.isPrintedTwice(passage) && passage.isAllCaps() | passage.words.startsWith("The ")
                && Publications.isLikely(passage.words);
    }

    /** Claims a line above the headline; false if it is none of these. */
    static boolean claim(Page page, Passage passage, Passage headline) {
        Cue.Found section = page.cue(passage, Sign.SECTION);
        if (section != null) {
            page.ledger.text(FieldName.SECTION, "section-labelled", 0.95, page.label(passage.from, section.end()), page.value(section.rest(), passage.to));
        } else if (isBreadcrumb(page, passage)) {
            int last = lastCrumb(page, passage);
            Span label = page.label(passage.from, Line.inkTo(page.text, passage.from, last));
            page.ledger.text(FieldName.SECTION, "section-breadcrumb", 0.85, label, page.value(last, passage.to));
        } else if (isMasthead(page, passage)) {
            page.ledger.text(FieldName.PUBLICATION, "publication-masthead", 0.75, page.value(passage));
        } else if (passage.wordCount <= 6 && !passage.isFullStopped() && !page.ledger.has(FieldName.KICKER)) {
            page.ledger.text(FieldName.KICKER, isKicker(page, passage, headline) ? "kicker-label" : "kicker-above-headline", isKicker(page, passage, headline) ? 0.85 : 0.6,
                    page.value(passage));
        } else {
            return false;
        }
        page.take(passage);
        return true;
    }
}
