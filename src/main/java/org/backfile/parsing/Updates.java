package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/** Claims the lines that say when the publisher changed or corrected the article: never its date of publication. */
final class Updates {

    private static final String CORRECTED = ".*(correct|amend|korrig|bericht|corrig|correg|rettet|rättad|исправ|виправ|訂正|更正).*";

    private Updates() {
    }

    /** Claims what stands between {@code from} and {@code to}, if it opens with such words and has a date. */
    static boolean claim(Page page, int from, int to, double confidence) {
        Cue.Found cue = Cues.find(page.text, from, to, Sign.UPDATED);
        PrintedDate date = cue == null ? null : PrintedDate.find(page.text, cue.rest(), to);
        if (date == null) {
            return false;
        }
        List<Span> spans = new ArrayList<>(List.of(page.value(date.from(), date.to())));
        int before = Line.inkTo(page.text, from, date.from());
        if (before > from) {
            spans.add(0, page.label(from, before));
        }
        int after = Line.inkFrom(page.text, date.to(), to);
        if (after < to) {
            spans.add(page.label(after, to));
        }
        FieldName field = field(page.text.substring(from, cue.end()));
        if (page.ledger.has(field)) {
            page.ledger.also(field, null, "date-of-change-again", confidence / 2, page.label(from, to));
        } else {
            double sure = date.date().isDoubtful() ? confidence / 2 : confidence;
            page.ledger.concluded(new Evidence(field, null, "date-of-change", sure, true, spans, true), FieldValue.date(date.date()), false);
        }
        return true;
    }

    static FieldName field(String cue) {
        return cue.toLowerCase(java.util.Locale.ROOT).matches(CORRECTED) ? FieldName.CORRECTED_AT : FieldName.MODIFIED_AT;
    }
}
