package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/** Claims the date of publication; the first one printed wins, for later ones tell of updates and of other stories. */
final class Dates {

    private Dates() {
    }

    /** Claims a date and, as its label, the ink around it between {@code from} and {@code to}. */
    static void claim(Page page, PrintedDate date, int from, int to, double confidence) {
        double sure = date.date().isDoubtful() ? confidence / 2 : confidence;
        List<Span> spans = new ArrayList<>();
        int before = Line.inkFrom(page.text, from, date.from());
        if (before < date.from()) {
            spans.add(page.label(before, Line.inkTo(page.text, before, date.from())));
        }
        spans.add(page.value(date.from(), date.to()));
        int after = Line.inkFrom(page.text, date.to(), to);
        if (after < to) {
            spans.add(page.label(after, to));
        }
        if (page.ledger.has(FieldName.PUBLISHED_AT)) {
            page.ledger.beaten(FieldName.PUBLISHED_AT, null, date.rule(), sure / 2, spans.toArray(Span[]::new));
        } else {
            page.ledger.interpreted(FieldName.PUBLISHED_AT, FieldValue.date(date.date()), date.rule(), sure, spans);
        }
    }
}
