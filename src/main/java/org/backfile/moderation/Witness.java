package org.backfile.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.article.Article;
import org.backfile.content.Edtf;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/**
 * What a place of the original says about a field, whether it was believed or not.
 *
 * @param words      as they stand there
 * @param understood the date that they mean; null for other fields, and for words that mean none
 * @param line       of the original as it is shown, counted from 1; 0 if nobody sees it there
 * @param chosen     true if the value was read there
 */
public record Witness(Kind kind, String words, Edtf understood, String rule, double confidence, int line, boolean chosen) {

    /** Where it was found. */
    public enum Kind { ORIGINAL, ADDRESS, FILE, CAPTURE }

    private static final Pattern DAY_IN_PATH = Pattern.compile("(?<!\\d)((?:18|19|20)\\d\\d)([/-])([01]?\\d)\\2([0-3]?\\d)(?!\\d)|(?<!\\d)((?:18|19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");

    /** Of a date all that there is, of other fields what was not believed. */
    static List<Witness> of(FieldName field, Article article, FormText text) {
        List<Witness> witnesses = new ArrayList<>();
        boolean date = field.kind() == FieldName.Kind.DATE;
        for (Evidence one : article.reading().evidence()) {
            if (one.field() == field && one.block() == null && (date || !one.chosen())) {
                String words = text.said(one.spans());
                if (!words.isBlank()) {
                    witnesses.add(new Witness(Kind.ORIGINAL, words, date ? text.dates().read(words).orElse(null) : null, one.rule(), one.confidence(), line(text, one.spans()), one.chosen()));
                }
            }
        }
        if (field == FieldName.PUBLISHED_AT) {
            around(article).forEach(witnesses::add);
        }
        return witnesses;
    }

    private static int line(FormText text, List<Span> spans) {
        return spans.stream().filter(span -> span.role() == Span.Role.VALUE).findFirst().map(text::line).orElse(0);
    }

    /** What the address and the file's name say, and the day on which the page was there already. */
    private static List<Witness> around(Article article) {
        List<Witness> witnesses = new ArrayList<>();
        if (article.value(FieldName.URL) instanceof FieldValue.Text url) {
            day(url.text()).ifPresent(day -> witnesses.add(new Witness(Kind.ADDRESS, url.text(), day, null, 0, 0, false)));
        }
        for (String place : article.places()) {
            day(place).ifPresent(day -> witnesses.add(new Witness(Kind.FILE, place, day, null, 0, 0, false)));
        }
        article.capturedAt().map(Instant::toString).flatMap(moment -> Edtf.parse(moment.substring(0, 10)))
                .ifPresent(day -> witnesses.add(new Witness(Kind.CAPTURE, "", day, null, 0, 0, false)));
        return witnesses;
    }

    private static Optional<Edtf> day(String path) {
        Matcher day = DAY_IN_PATH.matcher(path);
        return day.find() ? Edtf.parse(day.group(1) != null ? "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(4)))
                : day.group(5) + "-" + day.group(6) + "-" + day.group(7)) : Optional.empty();
    }
}
