package org.backfile.parsing;

import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** Reads what stands above the headline: kicker, breadcrumbs, the newspaper's own name. */
final class Kickers {

    private static final int MOST_WORDS = 4;

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
