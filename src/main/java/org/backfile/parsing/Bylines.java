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
