package org.backfile.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Judgement;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.backfile.text.DecodedText;
import org.backfile.text.MediaType;
import org.backfile.text.PlacedText;
import org.backfile.text.RecordPage;
import org.backfile.text.RecordPart;
import org.backfile.text.WhiteSpace;

/** Reads a record of an article (a JSON object, a row of CSV): what its fields declare, held against what its story shows. */
final class RecordReader {

    private final SourceDocument document;
    private final RecordPage page;
    private final Ledger ledger;

    private RecordReader(SourceDocument document) {
        this.document = document;
        this.page = document.record();
        this.ledger = new Ledger(page.rendering());
    }

    static Reading read(SourceDocument document) {
        return new RecordReader(document).read();
    }

    private Reading read() {
        List<RecordClaim> declared = RecordDeclared.of(page);
        Optional<MovedReading> shownStory = page.story().map(this::read);
        for (FieldName field : FieldName.values()) {
            List<RecordClaim> claims = new ArrayList<>(declared.stream().filter(claim -> claim.evidence().get(0).field() == field).toList());
            shownStory.ifPresent(shown -> add(shown, field, claims));
            settle(claims);
        }
        repeats();
        ledger.interpreted(FieldName.LANGUAGE, ledger.has(FieldName.LANGUAGE) ? FieldValue.ABSENT : FieldValue.text(Languages.of(page.rendering().text().toString())), "language-from-words", 0.8, List.of());
        return ledger.close(ArticleParser.VERSION, document.charset()).as(shownStory.map(MovedReading::kind).orElse(Judgement.ARTICLE));
    }

    /** What the story shows, read as the page or the dump that it is. */
    private MovedReading read(RecordPage.Story story) {
        if (story.markup()) {
            return moved(ArticleParser.readClaims(new SourceDocument(new DecodedText(story.text().toString()), document.charset(), MediaType.HTML)), story.text(), 0);
        }
        // Above the story, as on a page: so it is known again where the story prints it too.
        String title = page.fields(RecordPart.HEADLINE).stream().map(field -> WhiteSpace.normalised(field.values().get(0).toString()) + "\n\n").findFirst().orElse("");
        PlacedText dump = story.shown().after(title);
        SourceDocument column = new SourceDocument(new DecodedText(dump.toString()), document.charset(), MediaType.TEXT);
        return moved(title.isEmpty() ? ArticleParser.readClaims(column) : ArticleParser.readStory(column), dump, title.length());
    }

    private MovedReading moved(Reading reading, PlacedText text, int first) {
        return new MovedReading(reading, text, page.source(), first);
    }

    private void add(MovedReading shown, FieldName field, List<RecordClaim> claims) {
        List<Evidence> chosen = shown.evidence(field).stream().filter(Evidence::chosen).toList();
        if (shown.value(field).isAbsent()) {
            chosen.forEach(one -> ledger.concluded(one, FieldValue.ABSENT, true)); // a second printing of what the record declares
        } else {
            claims.add(new RecordClaim(shown.value(field), chosen));
        }
        shown.evidence(field).stream().filter(one -> !one.chosen()).forEach(one -> ledger.concluded(one, FieldValue.ABSENT, true));
    }

    /** The surest claim is the value; of those as sure the first. */
    private void settle(List<RecordClaim> claims) {
        claims.stream().sorted(Comparator.comparingDouble(RecordClaim::confidence).reversed()).findFirst().ifPresent(best -> {
            List<RecordClaim> others = claims.stream().filter(claim -> claim != best).toList();
            best.over(others).forEach(one -> ledger.concluded(one, one.chosen() ? best.value() : FieldValue.ABSENT, true));
        });
    }

    private void repeats() {
        for (RecordPage.Repeat repeat : page.repeats()) {
            RecordDeclared.field(repeat.part()).ifPresent(field -> ledger.concluded(
                    new Evidence(field, null, "record-again", 0.95, true, List.of(RecordDeclared.span(page, repeat.words(), Span.Role.REPEAT)), false), FieldValue.ABSENT, true));
        }
    }
}
