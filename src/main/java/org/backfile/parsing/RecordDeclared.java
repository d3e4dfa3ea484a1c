package org.backfile.parsing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;
import org.backfile.text.DecodedText;
import org.backfile.text.PlacedText;
import org.backfile.text.RecordField;
import org.backfile.text.RecordPage;
import org.backfile.text.RecordPart;
import org.backfile.text.WhiteSpace;

/** Turns the fields of a record into claims: what it declares, in its own words. */
final class RecordDeclared {

    private static final int LONGEST_TOPIC = 60;
    private static final String TOPIC_ENDS = "[,;|，、]";
    private static final String HOST = "(?i)(?:https?://)?(?:www\\d?\\.)?((?:[\\p{L}\\d-]+\\.)+\\p{L}{2,})(?::\\d+)?/?";

    private static final Map<RecordPart, FieldName> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(RecordPart.KICKER, FieldName.KICKER),
            Map.entry(RecordPart.HEADLINE, FieldName.HEADLINE),
            Map.entry(RecordPart.STANDFIRST, FieldName.STANDFIRST),
            Map.entry(RecordPart.BYLINE, FieldName.BYLINE),
            Map.entry(RecordPart.AUTHORS, FieldName.AUTHORS),
            Map.entry(RecordPart.DATE, FieldName.PUBLISHED_AT),
            Map.entry(RecordPart.SECTION, FieldName.SECTION),
            Map.entry(RecordPart.CATEGORY, FieldName.TOPICS),
            Map.entry(RecordPart.PUBLICATION, FieldName.PUBLICATION),
            Map.entry(RecordPart.CAPTION, FieldName.LEAD_PICTURE),
            Map.entry(RecordPart.CREDIT, FieldName.LEAD_PICTURE),
            Map.entry(RecordPart.BODY, FieldName.BODY),
            Map.entry(RecordPart.TOPICS, FieldName.TOPICS),
            Map.entry(RecordPart.ADDRESS, FieldName.URL)));

    private final RecordPage page;
    private final List<RecordClaim> claims = new ArrayList<>();

    private RecordDeclared(RecordPage page) {
        this.page = page;
    }

    /** The more trusted fields first. */
    static List<RecordClaim> of(RecordPage page) {
        RecordDeclared declared = new RecordDeclared(page);
        Stream.of(RecordPart.KICKER, RecordPart.HEADLINE, RecordPart.STANDFIRST, RecordPart.SECTION, RecordPart.ADDRESS).forEach(declared::texts);
        page.fields(RecordPart.DATE).forEach(declared::date);
        page.fields(RecordPart.CATEGORY).forEach(declared::category);
        page.fields(RecordPart.PUBLICATION).forEach(declared::publication);
        page.fields(RecordPart.HOST).forEach(declared::host);
        page.fields(RecordPart.LANGUAGE).forEach(declared::language);
        declared.picture();
        declared.topics();
        declared.claims.addAll(RecordAuthors.of(page));
        return declared.claims;
    }

    /** The field that a part of the record is read for; empty for what is no field. */
    static Optional<FieldName> field(RecordPart part) {
        return Optional.ofNullable(FIELDS.get(part));
    }

    /** Where the words stand in the source. */
    static Span span(RecordPage page, PlacedText words, Span.Role role) {
        int from = Line.inkFrom(words.toString(), 0, words.length());
        int to = Line.inkTo(words.toString(), from, words.length());
        DecodedText source = page.source();
        return new Span(source.codePointIndex(words.begin(from)), source.codePointIndex(words.end(to)), role);
    }

    /** {@code record-date-publish} for a field that the record calls {@code date_publish} or {@code datePublish}. */
    static String rule(RecordField field) {
        return "record-" + field.name().replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
    }

    private void texts(RecordPart part) {
        for (RecordField field : page.fields(part)) {
            field.values().forEach(words -> printed(FIELDS.get(part), field, words));
        }
    }

    private void printed(FieldName name, RecordField field, PlacedText words) {
        claims.add(new RecordClaim(FieldValue.text(WhiteSpace.normalised(words.toString())),
                List.of(Evidence.printed(name, rule(field), field.trust(), List.of(span(page, words, Span.Role.VALUE))))));
    }

    private void interpreted(FieldName name, RecordField field, PlacedText words, FieldValue value, double confidence) {
        if (!value.isAbsent()) {
            claims.add(new RecordClaim(value, List.of(Evidence.interpreted(name, rule(field), confidence, List.of(span(page, words, Span.Role.VALUE))))));
        }
    }

    private void date(RecordField field) {
        for (PlacedText words : field.values()) {
            String written = words.toString().strip();
            PrintedDate printed = written.length() > LONGEST_TOPIC ? null : PrintedDate.find(written, 0, written.length());
            FieldValue date = MachineDate.read(written).map(FieldValue::date).orElse(printed == null ? FieldValue.ABSENT : FieldValue.date(printed.date()));
            interpreted(FieldName.PUBLISHED_AT, field, words, date, field.trust());
        }
    }

    /** One category is the section that the article stood in. */
    private void category(RecordField field) {
        if (field.values().size() == 1 && topics(field).size() == 1) {
            printed(FieldName.SECTION, field, field.values().get(0));
        }
    }

    /** Some records give an address in place of a name: that of the site, or of the article. */
    private void publication(RecordField field) {
        for (PlacedText words : field.values()) {
            if (words.toString().strip().matches(HOST)) {
                host(field);
            } else {
                printed(words.toString().contains("://") ? FieldName.URL : FieldName.PUBLICATION, field, words);
            }
        }
    }

    private void host(RecordField field) {
        for (PlacedText words : field.values()) {
            interpreted(FieldName.PUBLICATION, field, words, FieldValue.text(words.toString().strip().replaceFirst("^" + HOST + "$", "$1").toLowerCase(Locale.ROOT)), Math.min(field.trust(), 0.6));
        }
    }

    /** {@code en-GB} or {@code English}; the words of the story tell it better. */
    private void language(RecordField field) {
        String said = field.values().get(0).toString().strip();
        String tag = Stream.of(Locale.getISOLanguages()).filter(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(said))
                .findFirst().orElse(said.toLowerCase(Locale.ROOT).split("[-_]")[0]);
        if (tag.matches("[a-z]{2,3}")) {
            interpreted(FieldName.LANGUAGE, field, field.values().get(0), FieldValue.text(tag), field.trust());
        }
    }

    /** The first caption and the first credit; what else there is stays unclaimed. */
    private void picture() {
        List<Evidence> evidence = new ArrayList<>();
        String caption = part(RecordPart.CAPTION, "caption", evidence);
        String credit = part(RecordPart.CREDIT, "credit", evidence);
        if (!evidence.isEmpty()) {
            claims.add(new RecordClaim(FieldValue.picture(caption, credit), evidence));
        }
    }

    private String part(RecordPart part, String block, List<Evidence> evidence) {
        if (page.fields(part).isEmpty()) {
            return null;
        }
        RecordField field = page.fields(part).get(0);
        PlacedText words = field.values().get(0);
        evidence.add(Evidence.printed(FieldName.LEAD_PICTURE, block, rule(field), field.trust(), List.of(span(page, words, Span.Role.VALUE))));
        return WhiteSpace.normalised(words.toString());
    }

    /** All lists of topics together. */
    private void topics() {
        List<String> topics = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (RecordField field : Stream.concat(page.fields(RecordPart.TOPICS).stream(), page.fields(RecordPart.CATEGORY).stream().filter(one -> topics(one).size() > 1)).toList()) {
            topics.addAll(topics(field));
            evidence.add(Evidence.interpreted(FieldName.TOPICS, rule(field), field.trust(), field.values().stream().map(words -> span(page, words, Span.Role.VALUE)).toList()));
        }
        if (!topics.isEmpty()) {
            claims.add(new RecordClaim(FieldValue.names(topics), evidence));
        }
    }

    /** One text may hold several, with commas or bars between them; the items of a list are one each. */
    private static List<String> topics(RecordField field) {
        Stream<String> names = field.values().size() == 1 ? Stream.of(field.values().get(0).toString().split(TOPIC_ENDS)) : field.values().stream().map(PlacedText::toString);
        return names.map(WhiteSpace::normalised).filter(name -> !name.isEmpty() && name.length() <= LONGEST_TOPIC).toList();
    }
}
