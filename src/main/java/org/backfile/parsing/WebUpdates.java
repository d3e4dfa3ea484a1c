package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.Edtf;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/** Reads when the publisher of a web page changed or corrected the article: as it declares it, and as it prints it. */
final class WebUpdates {

    private static final String[] MODIFIED = {"article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "article.updated", "last-modified", "lastmod", "revised"};
    /** Passages above the headline and below the story among which the page says so. */
    private static final int ABOVE = 6;
    private static final int BELOW = 12;
    private static final int LONGEST = 30;

    private record Found(FieldName field, Edtf date, String rule, double confidence, List<Span> spans, boolean inSource) {
    }

    private final WebReader reader;
    private final Page page;
    private final List<Found> found = new ArrayList<>();

    private WebUpdates(WebReader reader) {
        this.reader = reader;
        this.page = reader.page;
    }

    static void claim(WebReader reader, WebBody body) {
        WebUpdates updates = new WebUpdates(reader);
        updates.declared(reader.metadata.article("dateModified"), 0.95);
        for (String name : MODIFIED) {
            updates.declared(reader.metadata.first(name), 0.9);
        }
        int head = reader.headline == null ? body.from() : reader.headline.index;
        for (int at = Math.max(0, head - ABOVE); at < Math.min(reader.page.size(), Math.max(head, body.to()) + BELOW); at++) {
            updates.printed(reader.page.passage(at));
        }
        updates.choose(FieldName.MODIFIED_AT);
        updates.choose(FieldName.CORRECTED_AT);
    }

    private void declared(Metadata.Declared declared, double confidence) {
        if (declared != null) {
            List<Span> spans = declared.to() > declared.from() ? List.of(Span.value(reader.sourcePoint(declared.from()), reader.sourcePoint(declared.to()))) : List.of();
            WebDates.read(reader, declared.value()).ifPresent(date -> found.add(new Found(FieldName.MODIFIED_AT, date, declared.origin(), confidence, spans, true)));
        }
    }

    /** "Updated 3 March 2013", at the start of a short line or after the date of publication. */
    private void printed(Passage passage) {
        long places = reader.layout.places(passage, reader.layout.web.document().body());
        if (passage.wordCount > LONGEST || (places & Place.mask(Place.RELATED, Place.COMMENTS, Place.ADVERT, Place.HIDDEN, Place.COPYRIGHT)) != 0) {
            return;
        }
        for (int at = passage.from; at < passage.to; at++) {
            boolean begins = Character.isLetter(page.text.charAt(at)) && (at == passage.from || !Character.isLetter(page.text.charAt(at - 1)));
            Cue.Found cue = begins ? Cues.find(page.text, at, passage.to, Sign.UPDATED) : null;
            PrintedDate date = cue == null ? null : PrintedDate.find(page.text, cue.rest(), passage.to);
            if (date != null) {
                boolean whole = at == passage.from && page.isFree(passage.index);
                List<Span> spans = new ArrayList<>();
                if (whole) {
                    page.take(passage);
                    label(spans, passage.from, date.from());
                }
                spans.add(page.value(date.from(), date.to()));
                if (whole) {
                    label(spans, date.to(), passage.to);
                }
                found.add(new Found(Updates.field(page.text.substring(at, cue.end())), WebDates.localised(reader, date.date()), "date-of-change", 0.85, spans, false));
                return;
            }
        }
    }

    private void label(List<Span> spans, int from, int to) {
        int start = Line.inkFrom(page.text, from, to);
        if (start < to) {
            spans.add(page.label(start, Line.inkTo(page.text, start, to)));
        }
    }

    /** The surest; one that another bears out is surer, and so is that other. What is earlier than the publication is no change of it. */
    private void choose(FieldName field) {
        List<Found> all = found.stream().filter(one -> one.field == field).toList();
        Found best = null;
        for (Found one : all) {
            best = !isBeforePublication(one) && (best == null || one.confidence > best.confidence) ? one : best;
        }
        for (Found one : all) {
            Found chosen = best;
            boolean borne = all.stream().anyMatch(other -> other != chosen && chosen != null && other.date.from().equals(chosen.date.from()));
            boolean agrees = chosen != null && one.date.from().equals(chosen.date.from());
            double confidence = one == best ? borne ? Math.max(one.confidence, 0.97) : one.confidence : agrees ? one.confidence : one.confidence / 2;
            page.ledger.concluded(new Evidence(field, null, one.rule, confidence, one == best || !one.inSource && !one.spans.isEmpty() && best != null, one.spans, true),
                    one == best ? FieldValue.date(one.date) : FieldValue.ABSENT, one.inSource);
        }
    }

    private boolean isBeforePublication(Found one) {
        return page.ledger.value(FieldName.PUBLISHED_AT) instanceof FieldValue.Date published && one.date.to().isBefore(published.date().from().minusDays(1));
    }
}
