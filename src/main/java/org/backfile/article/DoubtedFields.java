package org.backfile.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.backfile.content.Edtf;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Part;
import org.backfile.content.Span;
import org.backfile.text.Folding;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/** Which values of a reading may be wrong, and how likely: the part of a doubt that only the original and its evidence tell. */
final class DoubtedFields {

    /** Past this confidence a value is not worth an editor's minute. */
    static final double SURE = 0.8;
    /** How much it matters that a field is wrong, from 0 to 1; fields that are not listed matter {@link #OTHERS}. */
    private static final Map<FieldName, Double> WEIGHT = new EnumMap<>(Map.of(FieldName.HEADLINE, 1.0, FieldName.BODY, 1.0, FieldName.PUBLISHED_AT, 0.9,
            FieldName.BYLINE, 0.8, FieldName.STANDFIRST, 0.7, FieldName.AUTHORS, 0.6, FieldName.PUBLICATION, 0.6, FieldName.LEAD_PICTURE, 0.5, FieldName.LANGUAGE, 0.5));
    private static final double OTHERS = 0.3;
    /** How likely it is that an article has one where none was found; other fields may well be absent. */
    private static final Map<FieldName, Double> EXPECTED = new EnumMap<>(Map.of(FieldName.HEADLINE, 0.95, FieldName.BODY, 0.95, FieldName.PUBLISHED_AT, 0.6,
            FieldName.PUBLICATION, 0.3, FieldName.LANGUAGE, 0.3));
    /** A reading that lost is right now and then. */
    private static final double LOSER = 0.4;
    /** So many unclaimed characters are as likely furniture as a paragraph that was missed. */
    private static final int HALF_LIKELY = 400;

    private final Function<FieldName, FieldValue> values;
    private final Predicate<FieldName> settled;
    private final Map<FieldName, List<Evidence>> evidence = new EnumMap<>(FieldName.class);
    private final Supplier<Rendering> text;
    private final DateReader dates;

    /**
     * @param settled  the fields that somebody has decided about
     * @param evidence of the reading, what lost included
     * @param text     asked for only if something lost
     */
    DoubtedFields(Function<FieldName, FieldValue> values, Predicate<FieldName> settled, List<Evidence> evidence, Supplier<Rendering> text, DateReader dates) {
        this.values = values;
        this.settled = settled;
        evidence.forEach(one -> this.evidence.computeIfAbsent(one.field(), field -> new ArrayList<>()).add(one));
        this.text = text;
        this.dates = dates;
    }

    List<Doubt> doubts(int unclaimed) {
        List<Doubt> doubts = new ArrayList<>();
        Arrays.stream(FieldName.values()).filter(field -> field.isRead() && !settled.test(field))
                .forEach(field -> Stream.of(missing(field), unsure(field), conflict(field)).flatMap(Optional::stream).forEach(doubts::add));
        if (unclaimed > 0) {
            doubts.add(new Doubt(Doubt.Kind.UNCLAIMED, null, 0.5 * unclaimed / (unclaimed + HALF_LIKELY), unclaimed));
        }
        return doubts;
    }

    private Optional<Doubt> missing(FieldName field) {
        return values.apply(field).isAbsent() && EXPECTED.containsKey(field) ? Optional.of(new Doubt(Doubt.Kind.MISSING, field, EXPECTED.get(field), 0)) : Optional.empty();
    }

    private Optional<Doubt> unsure(FieldName field) {
        return of(field, true).mapToDouble(Evidence::confidence).filter(confidence -> confidence < SURE).boxed().min(Comparator.naturalOrder())
                .map(confidence -> new Doubt(Doubt.Kind.UNSURE, field, (1 - confidence) * WEIGHT.getOrDefault(field, OTHERS), confidence));
    }

    private Optional<Doubt> conflict(FieldName field) {
        if (values.apply(field).isAbsent()) {
            return Optional.empty();
        }
        return of(field, false).filter(one -> one.block() == null && saysOther(field, one)).mapToDouble(Evidence::confidence).boxed().max(Comparator.naturalOrder())
                .map(confidence -> new Doubt(Doubt.Kind.CONFLICT, field, LOSER * confidence * WEIGHT.getOrDefault(field, OTHERS), 0));
    }

    private Stream<Evidence> of(FieldName field, boolean chosen) {
        return evidence.getOrDefault(field, List.of()).stream().filter(one -> one.chosen() == chosen);
    }

    /** Words that are part of the value, or hold it, say the same: a title with the site's name behind it. */
    private boolean saysOther(FieldName field, Evidence loser) {
        if (field.kind() == FieldName.Kind.BLOCKS || field.kind() == FieldName.Kind.PROMOS) {
            return false;
        }
        FieldValue value = values.apply(field);
        String words = words(text.get(), loser);
        if (words.isBlank()) {
            return false;
        }
        if (value instanceof FieldValue.Date date) {
            return dates.read(words).filter(other -> apart(date.date(), other)).isPresent();
        }
        String folded = Folding.folded(words);
        return Part.of(value).stream().map(part -> Folding.folded(part.words())).noneMatch(part -> part.contains(folded) || folded.contains(part));
    }

    /** The words of the evidence: those that one sees, else as they stand in the source. */
    static String words(Rendering text, Evidence evidence) {
        StringBuilder words = new StringBuilder();
        for (Span span : evidence.spans()) {
            if (span.role() == Span.Role.VALUE) {
                String seen = text.cut(span.from(), span.to());
                words.append(seen.isEmpty() ? text.source().cut(span.from(), span.to()) : seen).append(' ');
            }
        }
        return WhiteSpace.normalised(words.toString());
    }

    private static boolean apart(Edtf one, Edtf other) {
        return one.from().isAfter(other.to()) || other.from().isAfter(one.to());
    }
}
