package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;
import org.backfile.text.WhiteSpace;

/** Claims the byline, and reads the people and agencies in it. */
final class Bylines {

    private Bylines() {
    }

    /** Claims the names as printed; the cue word from {@code cueFrom} to {@code cueTo} (empty if there is none) is their label. */
    static void claim(Page page, String rule, double confidence, int cueFrom, int cueTo, int from, int to) {
        boolean first = !page.ledger.has(FieldName.BYLINE);
        Span names = page.value(from, to);
        page.ledger.text(FieldName.BYLINE, rule, confidence,
                cueTo > cueFrom ? new Span[] {page.label(cueFrom, cueTo), names} : new Span[] {names});
        if (first) {
            read(page, from, to, confidence);
        }
    }

    /** Claims the names that stand in a line before a place in it, "By Jane Doe | 2 March"; returns where they end, 0 if there are none. */
    static int claimBefore(Page page, Passage passage, int limit) {
        int from = passage.from + Bullets.length(page.text, passage.from, passage.to);
        Cue.Found cue = Cues.find(page.text, from, passage.to, Sign.BYLINE);
        int start = cue == null ? from : cue.rest();
        int end = start;
        while (end < limit && "|•·/–—(:".indexOf(page.text.charAt(end)) < 0 && !Character.isDigit(page.text.charAt(end))) {
            end++;
        }
        end = Line.inkTo(page.text, start, end);
        while (end > start && ",;-".indexOf(page.text.charAt(end - 1)) >= 0) {
            end = Line.inkTo(page.text, start, end - 1);
        }
        boolean names = end > start && (cue != null ? PersonNames.areLikely(page.text, start, end) : PersonNames.isOneName(page.text, start, end));
        if (!names || page.ledger.has(FieldName.BYLINE)) {
            return 0;
        }
        claim(page, "byline-before-date", cue != null ? 0.93 : 0.75, cue == null ? start : passage.from, cue == null ? start : cue.end(), start, end);
        return end;
    }

    private static void read(Page page, int from, int to, double confidence) {
        List<int[]> people = PersonNames.people(page.text, from, to);
        page.ledger.interpreted(FieldName.AUTHORS, FieldValue.names(people.stream()
                .map(name -> WhiteSpace.normalised(page.text.substring(name[0], name[1]))).toList()), "authors-in-byline", confidence * 0.95,
                people.stream().map(name -> page.value(name[0], name[1])).toList());
        List<String> agencies = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int[] part : Agencies.parts(page.text, from, to)) {
            String agency = Agencies.named(page.text.substring(part[0], part[1]));
            if (agency != null) {
                agencies.add(agency);
                spans.add(page.value(part[0], part[1]));
            }
        }
        page.ledger.names(FieldName.AGENCIES, agencies, "agencies-in-byline", confidence * 0.95, spans);
    }
}
