package org.backfile.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backfile.article.Article;
import org.backfile.article.ArticleEvidence;
import org.backfile.article.DateReader;
import org.backfile.article.Settlement;
import org.backfile.content.Claims;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.MarkedText;
import org.backfile.content.Span;
import org.backfile.content.Tracer;
import org.backfile.content.WordFinder;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/** The original of an article as a form stands to it: which of its words each value of the form comes from. */
final class FormText {

    private final Rendering rendering;
    private final WordFinder finder;
    private final DateReader dates;
    private final Map<FieldName, List<Evidence>> evidence = new EnumMap<>(FieldName.class);
    private final List<FieldName> changed = new ArrayList<>();

    private FormText(Rendering rendering, DateReader dates) {
        this.rendering = rendering;
        this.finder = new WordFinder(rendering);
        this.dates = dates;
    }

    static FormText of(Article article, EditForm form, DateReader dates) {
        FormText text = new FormText(article.reading().rendering(), dates);
        Map<FieldName, Settlement> touched = Settlement.ofArticle(article.id());
        List<Evidence> current = ArticleEvidence.of(article, touched);
        List<Tracer.Known> known = new ArrayList<>();
        for (FieldName field : Arrays.stream(FieldName.values()).filter(FieldName::isRead).toList()) {
            known.add(new Tracer.Known(field, article.value(field), of(current, field)));
            known.add(new Tracer.Known(field, article.reading().value(field), of(article.reading().evidence().stream().filter(Evidence::chosen).toList(), field)));
        }
        Tracer tracer = new Tracer(text.finder, known, current);
        EditedValues.of(form, article, dates).values().forEach((field, value) -> {
            boolean same = value.equals(article.value(field));
            text.evidence.put(field, same ? of(current, field) : tracer.trace(field, value, text.chosen(form, field, value)).evidence());
            if (!same) {
                text.changed.add(field);
            }
        });
        return text;
    }

    private static List<Evidence> of(List<Evidence> evidence, FieldName field) {
        return evidence.stream().filter(one -> one.field() == field).toList();
    }

    /** What the form says of where a value stands; of a date only if the words there still mean it. */
    List<Evidence> chosen(EditForm form, FieldName field, FieldValue value) {
        List<Evidence> places = Places.of(form, field, rendering.source().length());
        return !(value instanceof FieldValue.Date date) ? places
                : places.stream().filter(one -> dates.read(words(one.spans())).filter(date.date()::equals).isPresent()).toList();
    }

    Rendering rendering() {
        return rendering;
    }

    WordFinder finder() {
        return finder;
    }

    DateReader dates() {
        return dates;
    }

    /** The evidence of the values as the form has them, for the fields in which they are not the article's. */
    Map<FieldName, List<Evidence>> changedEvidence() {
        Map<FieldName, List<Evidence>> changes = new EnumMap<>(FieldName.class);
        changed.forEach(field -> changes.put(field, evidence.get(field)));
        return changes;
    }

    /** The fields whose value the form changes. */
    List<FieldName> changed() {
        return changed;
    }

    /** Where a part of a field stands, in order: value spans alone. */
    List<Span> spans(FieldName field, String part) {
        return evidence.getOrDefault(field, List.of()).stream().filter(one -> Objects.equals(one.block(), part)).flatMap(one -> one.spans().stream())
                .filter(span -> span.role() == Span.Role.VALUE).sorted().toList();
    }

    /** What these places say, seen or not: what a page declares for machines is given as it is written. */
    String said(List<Span> spans) {
        return WhiteSpace.normalised(spans.stream().filter(span -> span.role() == Span.Role.VALUE).map(span -> {
            String seen = rendering.cut(span.from(), span.to());
            return seen.isEmpty() ? rendering.source().cut(span.from(), span.to()) : seen;
        }).collect(Collectors.joining(" ")));
    }

    /** The line in which a span begins, counted from 1; 0 if nobody sees it. */
    int line(Span span) {
        int from = rendering.readFrom(span.from());
        return from >= rendering.readTo(span.from(), span.to()) ? 0 : MarkedText.lineOf(rendering, from);
    }

    /** What these places say. */
    String words(List<Span> spans) {
        return Claims.words(rendering, spans);
    }
}
