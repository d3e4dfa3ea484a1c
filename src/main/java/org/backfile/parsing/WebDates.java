package org.backfile.parsing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import org.backfile.content.Edtf;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/** Finds when a web page's article was published: every rule's finding is kept as evidence, the most trusted one is chosen. */
final class WebDates {

    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)|[/_-]((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(0[1-9]|1[0-2])/[^/?#]*[^/?#\\d][^/?#]*");
    private static final Pattern IN_TITLE = Pattern.compile("\\s[|–—-]\\s+([^|–—]*\\d{4})$");
    private static final Pattern IN_SCRIPT = Pattern.compile("\"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|firstPublished|first_published|publishedDate|published_date|pubDate|datePosted|article_publish_date|dateCreated)\"\\s*:\\s*\"([^\"]{8,40})\"|\"date\":\"((?:19|20)\\d\\d-\\d\\d-\\d\\dT[^\"]{5,30})\"");
    private static final String[] PUBLISHED = {"article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article.published", "parsely-pub-date", "sailthru.date", "citation_publication_date",
            "citation_online_date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date.created", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "originalpublicationdate", "date_published", "published",
            "cxenseparse:recs:publishtime", "dc.date", "dcterms.date", "date", "displaydate", "article_date_original", "og:pubdate", "video:release_date", "release_date", "created", "analyticsattributes.articledate", "ptime"};
    private static final String[] MODIFIED = {"article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod", "revised"};
    /** Passages around the headline within which a date is that of the article. */
    private static final int AROUND = 12;
    /** Chars after a printed date within which its time of day stands. */
    private static final int AFTER_DATE = 16;
    /** Words before the date in a line that is about something else: the caption of a picture, a sentence. */
    private static final int MOST_BEFORE = 4;

    /** @param minutes the time of day that is printed with it; -1 if none is */
    private record Found(Edtf date, String rule, double confidence, Span span, boolean inSource, int minutes) {

        Found(Edtf date, String rule, double confidence, Span span, boolean inSource) {
            this(date, rule, confidence, span, inSource, -1);
        }

        Found at(Edtf local) {
            return new Found(local, rule, confidence, span, inSource, minutes);
        }
    }

    private final WebReader reader;
    private final List<Found> found = new ArrayList<>();
    /** Short lines about when it was published, and nothing else that another field would claim. */
    private final List<Passage> dateLines = new ArrayList<>();

    private WebDates(WebReader reader) {
        this.reader = reader;
    }

    static void claim(WebReader reader, WebBody body) {
        WebDates dates = new WebDates(reader);
        dates.find(body);
        dates.choose();
    }

    private void find(WebBody body) {
        Metadata metadata = reader.metadata;
        declared(metadata.article("datePublished"), 0.97);
        for (String name : PUBLISHED) {
            declared(metadata.first(name), 0.93);
        }
        metadata.dated().forEach(element -> attribute(element, element.hasAttr("pubdate") ? "date-time-pubdate" : "date-property", 0.93));
        metadata.published().ifPresent(value -> parse(value).ifPresent(date -> found.add(new Found(date, "json-ld-date-of-page", 0.88, null, true))));
        around(body);
        address();
        title();
        scripts();
        if (found.isEmpty()) {
            body(body);
        }
        if (found.isEmpty()) {
            declared(metadata.article("dateModified"), 0.5);
            for (String name : MODIFIED) {
                declared(metadata.first(name), 0.5);
            }
        }
        month();
    }

    /** Archives of many sites stand in folders by year and month: /2013/03/the-harbour. It is surer than a guess in another month. */
    private void month() {
        for (String key : new String[] {"canonical", "og:url"}) {
            Metadata.Declared url = reader.metadata.first(key);
            Matcher matcher = url == null || IN_ADDRESS.matcher(url.value()).find() ? null : MONTH_IN_ADDRESS.matcher(url.value());
            if (matcher != null && matcher.find()) {
                Edtf month = Edtf.parse(matcher.group(1) + "-" + matcher.group(2)).orElseThrow();
                found.add(new Found(month, "month-in-address", found.stream().anyMatch(one -> isWithin(one.date, month)) ? 0.4 : 0.6, null, true));
                return;
            }
        }
    }

    private static boolean isWithin(Edtf date, Edtf month) {
        return !date.from().isBefore(month.from()) && !date.from().isAfter(month.to());
    }

    private void declared(Metadata.Declared declared, double confidence) {
        if (declared != null) {
            parse(declared.value()).ifPresent(date -> found.add(new Found(date, declared.origin(), confidence,
                    declared.to() > declared.from() ? Span.value(reader.sourcePoint(declared.from()), reader.sourcePoint(declared.to())) : null, true)));
        }
    }

    private boolean attribute(Element element, String rule, double confidence) {
        for (String name : new String[] {"datetime", "content", "title", "data-datetime", "data-time", "data-timestamp"}) {
            Attribute attribute = element.attribute(name);
            Optional<Edtf> date = attribute == null ? Optional.empty() : parse(attribute.getValue());
            if (date.isPresent()) {
                boolean tracked = attribute.sourceRange().valueRange().isTracked();
                Span span = tracked ? Span.value(reader.sourcePoint(attribute.sourceRange().valueRange().start().pos()), reader.sourcePoint(attribute.sourceRange().valueRange().end().pos())) : null;
                found.add(new Found(date.get(), rule, confidence, span, true));
                return true;
            }
        }
        return false;
    }

    /** Dates that are shown near the headline, or in elements named after them. */
    private void around(WebBody body) {
        Page page = reader.page;
        int head = reader.headline != null ? reader.headline.index : body.from();
        int last = Math.min(page.size(), body.isTold() ? head + AROUND : Math.max(body.from(), Math.min(head + AROUND, body.from() + 3)) + 1);
        for (int at = Math.max(0, head - 6); at < last; at++) {
            shown(page.passage(at), at < head ? 0.8 : 0.88);
        }
        for (int at = body.to(); at < Math.min(page.size(), body.to() + 6); at++) {
            long places = reader.layout.places(page.passage(at), reader.layout.web.document().body());
            if (Place.DATE.in(places) && (places & Place.mask(Place.RELATED, Place.COMMENTS, Place.ADVERT)) == 0) {
                shown(page.passage(at), 0.7);
            }
        }
    }

    private void shown(Passage passage, double confidence) {
        long places = reader.layout.places(passage, reader.layout.web.document().body());
        if (passage.wordCount > 40 || (places & Place.mask(Place.RELATED, Place.COMMENTS, Place.ADVERT, Place.HIDDEN, Place.COPYRIGHT)) != 0 || Cues.find(reader.page.text, passage.from, passage.to, Sign.UPDATED) != null) {
            return;
        }
        for (Element time : reader.layout.block(passage).select("time")) {
            if (attribute(time, "date-time-element", confidence + 0.04)) {
                break;
            }
        }
        boolean named = Place.DATE.in(places);
        if (named || passage.wordCount <= 20) {
            PrintedDate date = PrintedDate.find(reader.page.text, passage.from, passage.to);
            if (date != null && (named || passage.wordCount <= 14 && !isOfAnother(passage, date))) {
                found.add(new Found(localised(date.date()), date.rule(), named ? confidence : confidence - 0.1, reader.page.value(date.from(), date.to()), false,
                        LocalClock.minutes(reader.page.text, date.from(), Math.min(passage.to, date.to() + AFTER_DATE))));
                dateLines.add(passage);
            }
        }
    }

    /** A line with more to say than when: "The harbour at dawn, 24 April 2013" dates a picture. */
    private boolean isOfAnother(Passage passage, PrintedDate date) {
        String before = reader.page.text.substring(passage.from, date.from()).strip();
        return Passage.countWords(before) > MOST_BEFORE && before.indexOf('|') < 0 && before.indexOf('•') < 0 && before.indexOf('·') < 0 && !AuthorNames.isCued(before) && reader.page.cue(passage, Sign.PUBLISHED) == null;
    }

    /** No date near the headline: one in an element of that name anywhere in the story's part of the page. */
    private void body(WebBody body) {
        for (Passage passage : reader.page.passages) {
            long places = reader.layout.places(passage, reader.layout.web.document().body());
            if (found.isEmpty() && Place.DATE.in(places) && !WebFrames.is(reader.layout, passage)) {
                shown(passage, 0.6);
            }
        }
        for (int at = Math.max(0, body.from() - 30); at < Math.min(reader.page.size(), body.from() + 4) && found.isEmpty(); at++) {
            PrintedDate date = reader.page.passage(at).wordCount > 60 ? null : PrintedDate.find(reader.page.text, reader.page.passage(at).from, reader.page.passage(at).to);
            if (date != null) {
                found.add(new Found(localised(date.date()), date.rule(), 0.55, reader.page.value(date.from(), date.to()), false));
            }
        }
    }

    private void address() {
        for (String key : new String[] {"canonical", "og:url"}) {
            Metadata.Declared url = reader.metadata.first(key);
            Matcher matcher = url == null ? null : IN_ADDRESS.matcher(url.value());
            if (matcher != null && matcher.find()) {
                boolean parted = matcher.group(1) != null;
                String form = "%s-%02d-%02d".formatted(matcher.group(parted ? 1 : 4), Integer.parseInt(matcher.group(parted ? 2 : 5)), Integer.parseInt(matcher.group(parted ? 3 : 6)));
                Edtf.parse(form).ifPresent(date -> found.add(new Found(date, "date-in-address", 0.85, null, true)));
                return;
            }
        }
    }

    /** "The harbour is open again | Example | 02.03.2013" */
    private void title() {
        for (Metadata.Declared one : Arrays.asList(reader.metadata.first("title-element"), reader.metadata.first("og:title"))) {
            Matcher matcher = one == null ? null : IN_TITLE.matcher(one.value());
            if (matcher != null && matcher.find()) {
                PrintedDate date = PrintedDate.find(one.value(), matcher.start(1), one.value().length());
                if (date != null && date.date().isCertainDay() && date.to() == one.value().length()) {
                    found.add(new Found(date.date(), "date-in-title", 0.9, null, true));
                    return;
                }
            }
        }
    }

    private void scripts() {
        if (!found.isEmpty()) {
            return;
        }
        for (Element script : reader.metadata.scripts()) {
            Matcher matcher = IN_SCRIPT.matcher(script.data());
            if (matcher.find()) {
                parse(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)).ifPresent(date -> found.add(new Found(date, "date-in-script", 0.75, null, true)));
            }
        }
    }

    /** American pages print the month first; the rule for printed dates takes the day first. */
    private Edtf localised(Edtf date) {
        return localised(reader, date);
    }

    /** A printed date as the page's readers understand it. */
    static Edtf localised(WebReader reader, Edtf date) {
        String form = date.toString();
        if (form.length() == 11 && form.endsWith("?") && reader.isAmerican()) {
            return Edtf.parse(form.substring(0, 5) + form.substring(8, 10) + "-" + form.substring(5, 7) + "?").orElse(date);
        }
        return date;
    }

    private void choose() {
        Found best = null;
        for (Found one : found) {
            best = best == null || one.confidence > best.confidence + 0.001 ? one : best;
        }
        if (best == null) {
            return;
        }
        Edtf moment = best.date;
        Found local = local(best);
        if (local != best) {
            found.set(found.indexOf(best), local);
            best = local;
        }
        double confidence = best.confidence;
        for (Found one : found) {
            if (one != best && !isWithin(best.date, one.date) && !LocalClock.areSame(one.date, moment) && ChronoUnit.DAYS.between(one.date.from(), best.date.from()) != 0) {
                confidence = Math.min(confidence, Math.abs(ChronoUnit.DAYS.between(one.date.from(), best.date.from())) <= 1 ? 0.93 : 0.85);
            }
        }
        for (Found one : found) {
            Evidence evidence = new Evidence(FieldName.PUBLISHED_AT, null, one.rule, one == best ? confidence : Math.min(one.confidence, confidence) / 2, one == best,
                    one.span == null ? List.of() : List.of(one.span), true);
            reader.page.ledger.concluded(evidence, FieldValue.date(one.date), one.inSource);
        }
        for (Passage line : dateLines) {
            if (reader.page.isFree(line.index) && line.wordCount <= 12) {
                reader.page.take(line);
                reader.page.ledger.also(FieldName.PUBLISHED_AT, null, "date-line", 0.8, reader.page.label(line.from, line.to));
            }
        }
    }

    /** The same moment by the paper's own clock, if the page shows that: papers are dated where they are made. */
    private Found local(Found best) {
        if (!LocalClock.isUniversal(best.date)) {
            return best;
        }
        for (Found one : found) {
            if (!LocalClock.isUniversal(one.date) && LocalClock.areSame(one.date, best.date)) {
                return best.at(one.date);
            }
        }
        for (Found one : found) {
            Optional<Edtf> printed = one.inSource ? Optional.empty() : LocalClock.of(best.date, one.date, one.minutes);
            if (printed.isPresent()) {
                return best.at(printed.get());
            }
        }
        return best;
    }

    /** The same for others who read dates of the page. */
    static Optional<Edtf> read(WebReader reader, String value) {
        return new WebDates(reader).parse(value);
    }

    /** Reads a date as machines write it; else as people do. */
    Optional<Edtf> parse(String value) {
        Optional<Edtf> stamp = MachineDate.read(value);
        PrintedDate printed = stamp.isPresent() || value.length() > 120 ? null : PrintedDate.find(value, 0, value.length());
        return printed == null ? stamp : Optional.of(localised(printed.date()));
    }
}
