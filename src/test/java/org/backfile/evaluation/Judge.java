package org.backfile.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.backfile.content.Block;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;
import org.backfile.content.Span;

/** Holds each value of a prediction against the truth of its page, as far as that knows the field. */
final class Judge {

    private final String set;
    private final String page;
    private final Reading reading;
    private final Truth truth;
    private final List<Judgement> judgements = new ArrayList<>();

    private Judge(String set, String page, Reading reading, Truth truth) {
        this.set = set;
        this.page = page;
        this.reading = reading;
        this.truth = truth;
    }

    static List<Judgement> judge(String set, String page, Prediction prediction, Truth truth) {
        Judge judge = new Judge(set, page, prediction.reading(), truth);
        judge.fields(prediction);
        judge.picture();
        prediction.blocks().forEach(judge::block);
        return judge.judgements;
    }

    private void fields(Prediction prediction) {
        String headline = prediction.text(FieldName.HEADLINE);
        if (headline != null && truth.knows("title")) {
            add(FieldName.HEADLINE, headline, truth.text("title"), truth.isHeadline(headline));
        }
        String standfirst = prediction.text(FieldName.STANDFIRST);
        if (standfirst != null && (truth.knows("standfirst") || truth.knowsOfNoStandfirst())) {
            add(FieldName.STANDFIRST, standfirst, truth.text("standfirst"), truth.isStandfirst(standfirst));
        }
        List<String> authors = prediction.names(FieldName.AUTHORS);
        if (!authors.isEmpty() && truth.knows("authors")) {
            add(FieldName.AUTHORS, String.join(", ", authors), truth.list("authors"), truth.areNames("authors", authors));
        }
        if (prediction.published() != null && truth.knows("published")) {
            add(FieldName.PUBLISHED_AT, prediction.published(), truth.text("published"), truth.isPublished(prediction.published()));
        }
        String dateline = prediction.text(FieldName.DATELINE);
        if (dateline != null && truth.knows("dateline")) {
            add(FieldName.DATELINE, dateline, truth.text("dateline"), truth.isDateline(dateline));
        }
        String language = prediction.text(FieldName.LANGUAGE);
        if (language != null && truth.knows("language")) {
            add(FieldName.LANGUAGE, language, truth.text("language"), truth.isLanguage(language));
        }
        List<String> topics = prediction.names(FieldName.TOPICS);
        if (!topics.isEmpty() && truth.knows("topics")) {
            add(FieldName.TOPICS, String.join(", ", topics), truth.list("topics"), truth.areNames("topics", topics));
        }
    }

    private void picture() {
        if (reading.value(FieldName.LEAD_PICTURE) instanceof FieldValue.Picture picture) {
            if (picture.caption() != null && truth.knowsOfPicture("caption")) {
                add(FieldName.LEAD_PICTURE, "caption", picture.caption(), truth.ofPicture("caption"), truth.isPicture("caption", picture.caption()));
            }
            if (picture.credit() != null && truth.knowsOfPicture("credit")) {
                add(FieldName.LEAD_PICTURE, "credit", picture.credit(), truth.ofPicture("credit"), truth.isPicture("credit", picture.credit()));
            }
        }
    }

    private void block(Block block) {
        if (truth.knowsBody()) {
            boolean right = truth.hasBlock(block);
            add(FieldName.BODY, block.id(), block.text(), right ? block.text() : truth.mostAlike(block.text()), right);
        }
    }

    private void add(FieldName field, String given, String known, boolean right) {
        add(field, null, given, known, right);
    }

    /** A value is as sure as the least sure of the claims that it is made of; a second printing makes no value. */
    private void add(FieldName field, String block, String given, String known, boolean right) {
        reading.evidence().stream().filter(one -> one.chosen() && one.field() == field && Objects.equals(one.block(), block) && makesValue(one))
                .min(Comparator.comparingDouble(Evidence::confidence))
                .ifPresent(one -> judgements.add(new Judgement(set, page, field.word(), block == null ? "" : block, one.rule(), one.confidence(), given, known, right)));
    }

    private static boolean makesValue(Evidence one) {
        return one.spans().isEmpty() || one.spans().stream().anyMatch(span -> span.role() == Span.Role.VALUE);
    }
}
