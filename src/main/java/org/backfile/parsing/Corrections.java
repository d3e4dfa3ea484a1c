package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/** Claims what the publisher says of the article after its publication: corrections, clarifications, editor's notes. They are no part of the story. */
final class Corrections {

    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 4;
    private static final int NEAR = 40;
    /** Before the day on which a mistake was put right. */
    private static final Pattern DAY = Pattern.compile("(?i)(?:amended|corrected|clarified|updated) on|(?:korrigiert|berichtigt|geändert) am|(?:corrigé|modifié|rectifié) le|(?:corregid[oa]|modificad[oa]|rectificad[oa]) el|corrigid[oa] em|corrett[oa] il|gecorrigeerd op");

    private final Page page;
    private final List<Span> spans = new ArrayList<>();

    private Corrections(Page page) {
        this.page = page;
    }

    /** Those of a page dump. */
    static void claim(Page page) {
        claim(page, passage -> passage.index > 0, passage -> false);
    }

    /** Those of a web page: its own words tell, or the names of its elements. */
    static void claim(WebReader reader) {
        int from = reader.headline == null ? 0 : reader.headline.index + 1;
        claim(reader.page, passage -> passage.index >= from && reader.layout.linkedShare(passage) < 0.5
                && (places(reader, passage) & Place.mask(Place.COMMENTS, Place.RELATED, Place.NAVIGATION, Place.ADVERT, Place.HIDDEN, Place.COPYRIGHT)) == 0, passage -> Place.CORRECTION.in(places(reader, passage)));
    }

    private static long places(WebReader reader, Passage passage) {
        return reader.layout.places(passage, reader.layout.web.document().body());
    }

    private static void claim(Page page, Predicate<Passage> possible, Predicate<Passage> named) {
        Corrections corrections = new Corrections(page);
        for (int at = 0; at < page.size(); at++) {
            Passage passage = page.passage(at);
            if (!page.isFree(at) || passage.wordCount > LONGEST || !possible.test(passage)) {
                continue;
            }
            int opening = corrections.opening(passage);
            Cue.Found cue = opening == passage.from ? page.cue(passage, Sign.CORRECTION) : Cues.find(page.text, opening, passage.to, Sign.CORRECTION);
            if (cue != null && cue.rest() == passage.to) {
                at = corrections.headed(at, possible);
            } else if (cue != null || named.test(passage) && passage.wordCount >= FEWEST_WORDS && passage.isStopped()) {
                corrections.take(passage);
            }
        }
        corrections.close();
    }

    /** Behind an asterisk or a bracket. */
    private int opening(Passage passage) {
        int at = passage.from;
        while (at < passage.to - 1 && "*[†_ ".indexOf(page.text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** "Correction", and the sentence under it. */
    private int headed(int at, Predicate<Passage> possible) {
        if (at + 1 < page.size() && page.isFree(at + 1) && page.passage(at + 1).isSentence() && page.passage(at + 1).wordCount <= LONGEST && possible.test(page.passage(at + 1))) {
            page.take(page.passage(at));
            spans.add(page.label(page.passage(at).from, page.passage(at).to));
            take(page.passage(at + 1));
            return at + 1;
        }
        return at;
    }

    private void take(Passage passage) {
        page.take(passage);
        spans.add(page.value(passage));
        Matcher day = DAY.matcher(page.text).region(passage.from, passage.to);
        PrintedDate date = day.find() ? PrintedDate.find(page.text, day.end(), Math.min(passage.to, day.end() + NEAR)) : null;
        if (date != null && !page.ledger.has(FieldName.CORRECTED_AT)) {
            page.ledger.concluded(new Evidence(FieldName.CORRECTED_AT, null, "date-of-correction", 0.9, true, List.of(page.value(date.from(), date.to())), true), FieldValue.date(date.date()), false);
        }
    }

    private void close() {
        if (!spans.isEmpty()) {
            page.ledger.lines(FieldName.CORRECTIONS, "correction-labelled", 0.9, spans);
        }
    }
}
