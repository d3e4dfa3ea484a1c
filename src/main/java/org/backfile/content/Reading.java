package org.backfile.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one version of the parser made of one original.
 *
 * @param kind      what kind of page it is, and why
 * @param charset   name of the charset that the original was decoded with; spans are true for it alone
 * @param fields    the values found; a field that was not found is not in the map
 * @param evidence  for each value where it came from, the readings that lost included
 * @param unclaimed stretches that no field claims, white space apart, in order
 */
public record Reading(String parserVersion, String charset, Judgement kind, Map<FieldName, FieldValue> fields, List<Evidence> evidence,
        List<Span> unclaimed) {

    public Reading {
        fields = Map.copyOf(fields);
        evidence = List.copyOf(evidence);
        unclaimed = List.copyOf(unclaimed);
    }

    /** The value of a field, {@link FieldValue#ABSENT} if it was not found. */
    public FieldValue value(FieldName field) {
        return fields.getOrDefault(field, FieldValue.ABSENT);
    }

    /** A headline and a paragraph: what an article needs to be published at once. */
    public boolean isComplete() {
        return isComplete(value(FieldName.HEADLINE), value(FieldName.BODY));
    }

    /** The same of these two values. */
    public static boolean isComplete(FieldValue headline, FieldValue body) {
        return !headline.isAbsent() && body instanceof FieldValue.Blocks blocks
                && blocks.blocks().stream().anyMatch(block -> block.type() == BlockType.PARAGRAPH);
    }

    /** False for a page that holds no story of its own. */
    public boolean isArticle() {
        return kind.isArticle();
    }

    /** The same, judged to be a page of this kind. */
    public Reading as(Judgement judged) {
        return new Reading(parserVersion, charset, judged, fields, evidence, unclaimed);
    }

    /** The same on other evidence. */
    public Reading withEvidence(List<Evidence> other) {
        return new Reading(parserVersion, charset, kind, fields, other, unclaimed);
    }

    /** The same reading with a value that does not stand in the original; a field that was found keeps what was found. */
    public Reading orElse(FieldName field, FieldValue value, String rule, double confidence) {
        if (fields.containsKey(field) || value.isAbsent()) {
            return this;
        }
        Map<FieldName, FieldValue> more = new EnumMap<>(FieldName.class);
        more.putAll(fields);
        more.put(field, value);
        List<Evidence> why = new ArrayList<>(evidence);
        why.add(Evidence.interpreted(field, rule, confidence, List.of()));
        return new Reading(parserVersion, charset, kind, more, why, unclaimed);
    }

    /** Code points that no field claims. */
    public int unclaimedLength() {
        return unclaimed.stream().mapToInt(Span::length).sum();
    }

    /** The confidence of the least sure of the chosen values; 1 if nothing was found. */
    public double lowestConfidence() {
        return evidence.stream().filter(Evidence::chosen).mapToDouble(Evidence::confidence).min().orElse(1);
    }
}
