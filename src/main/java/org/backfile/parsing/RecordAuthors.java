package org.backfile.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;
import org.backfile.text.PlacedText;
import org.backfile.text.RecordField;
import org.backfile.text.RecordPage;
import org.backfile.text.RecordPart;
import org.backfile.text.WhiteSpace;

/** Reads who wrote the article from a record: from its byline as printed, and from what it lists as authors. */
final class RecordAuthors {

    /** How much less sure a name is that is known from the field alone. */
    private static final double ODD = 0.75;
    /** And how much less sure a byline is that is made of it. */
    private static final double LISTED = 0.95;
    private static final int LONGEST_ODD = 40;

    private final RecordPage page;
    private final RecordField field;
    private final Map<String, Span> people = new LinkedHashMap<>();
    private final Map<String, Span> agencies = new LinkedHashMap<>();
    private boolean odd;

    private RecordAuthors(RecordPage page, RecordField field) {
        this.page = page;
        this.field = field;
        field.values().forEach(this::read);
    }

    /** Claims of byline, authors and agencies; the more trusted fields first. */
    static List<RecordClaim> of(RecordPage page) {
        List<RecordClaim> claims = new ArrayList<>();
        for (RecordPart part : List.of(RecordPart.BYLINE, RecordPart.AUTHORS)) {
            page.fields(part).forEach(field -> new RecordAuthors(page, field).claim(part, claims));
        }
        return claims;
    }

    private void read(PlacedText words) {
        String text = words.toString();
        int from = afterCue(text);
        int known = people.size() + agencies.size();
        for (int[] name : PersonNames.people(text, from, text.length())) {
            people.putIfAbsent(PersonNames.once(WhiteSpace.normalised(text.substring(name[0], name[1]))), span(words, name[0], name[1]));
        }
        for (int[] part : Agencies.parts(text, from, text.length())) {
            String agency = Agencies.named(text.substring(part[0], part[1]));
            if (agency != null) {
                agencies.putIfAbsent(agency, span(words, part[0], part[1]));
            }
        }
        String whole = WhiteSpace.normalised(text.substring(from));
        if (people.size() + agencies.size() == known && isOddName(whole)) {
            people.putIfAbsent(whole, span(words, from, text.length()));
            odd = true;
        }
    }

    /** One word, a name with the surname first, a paper that signs as its own author. */
    private static boolean isOddName(String words) {
        return words.length() <= LONGEST_ODD && !PersonNames.hasPost(words) && !Agencies.isNameless(words) && Character.isLetter(words.charAt(0))
                && words.codePoints().noneMatch(c -> Character.isDigit(c) || "@/:_".indexOf(c) >= 0);
    }

    private static int afterCue(String text) {
        Cue.Found cue = Cues.find(text, Line.inkFrom(text, 0, text.length()), text.length(), Sign.BYLINE);
        return cue == null ? Line.inkFrom(text, 0, text.length()) : cue.rest();
    }

    private Span span(PlacedText words, int from, int to) {
        return RecordDeclared.span(page, words.cut(from, to), Span.Role.VALUE);
    }

    private void claim(RecordPart part, List<RecordClaim> claims) {
        String rule = RecordDeclared.rule(field);
        double confidence = odd ? field.trust() * ODD : field.trust();
        if (field.values().size() == 1 && (part == RecordPart.BYLINE || !people.isEmpty() || !agencies.isEmpty())) {
            claims.add(byline(rule, part == RecordPart.BYLINE ? field.trust() : confidence * LISTED));
        } else if (!people.isEmpty()) {
            claims.add(new RecordClaim(FieldValue.text(String.join(", ", people.keySet())), List.of(Evidence.interpreted(FieldName.BYLINE, rule, confidence * LISTED, List.copyOf(people.values())))));
        }
        if (!people.isEmpty()) {
            claims.add(new RecordClaim(FieldValue.names(List.copyOf(people.keySet())), List.of(Evidence.interpreted(FieldName.AUTHORS, rule, confidence, List.copyOf(people.values())))));
        }
        if (!agencies.isEmpty()) {
            claims.add(new RecordClaim(FieldValue.names(List.copyOf(agencies.keySet())), List.of(Evidence.interpreted(FieldName.AGENCIES, rule, field.trust(), List.copyOf(agencies.values())))));
        }
    }

    /** As it is printed, the cue word before the names apart. */
    private RecordClaim byline(String rule, double confidence) {
        PlacedText words = field.values().get(0);
        int from = afterCue(words.toString());
        List<Span> spans = new ArrayList<>();
        if (!words.cut(0, from).isBlank()) {
            spans.add(RecordDeclared.span(page, words.cut(0, from), Span.Role.LABEL));
        }
        spans.add(span(words, from, words.length()));
        return new RecordClaim(FieldValue.text(WhiteSpace.normalised(words.toString().substring(from))), List.of(Evidence.printed(FieldName.BYLINE, rule, confidence, spans)));
    }
}
