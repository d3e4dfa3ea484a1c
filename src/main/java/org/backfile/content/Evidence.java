package org.backfile.content;

import java.util.List;

/**
 * Why a field has the value that it has: which rule found it, in which characters of the original, how sure.
 *
 * @param field       the field claimed
 * @param block       id of the block or promo within the field, which stands for a promo's title and a picture's caption; {@code <id>.teaser}
 *                    for the promo's teaser (a value span for each of its lines), {@code <id>.credit} for the credit of a picture in the
 *                    body; for the lead picture {@code caption} or {@code credit}; otherwise null
 * @param rule        the rule's name, in lower case with hyphens
 * @param confidence  from 0 to 1: the share of such readings expected to be right
 * @param chosen      false for a reading that another one beat; it is kept, for whoever decides later
 * @param spans       where it stands, in order; empty for what was concluded from the text as a whole
 * @param interpreted true if the value is a reading of the words (a date, a language, a name in a byline), not the words themselves
 */
public record Evidence(FieldName field, String block, String rule, double confidence, boolean chosen, List<Span> spans,
        boolean interpreted) {

    public Evidence {
        spans = List.copyOf(spans);
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
    }

    /** The words themselves are the value. */
    public static Evidence printed(FieldName field, String rule, double confidence, List<Span> spans) {
        return new Evidence(field, null, rule, confidence, true, spans, false);
    }

    /** The words themselves are the value of one block, promo or part of the field. */
    public static Evidence printed(FieldName field, String block, String rule, double confidence, List<Span> spans) {
        return new Evidence(field, block, rule, confidence, true, spans, false);
    }

    /** The value was concluded from the words. */
    public static Evidence interpreted(FieldName field, String rule, double confidence, List<Span> spans) {
        return new Evidence(field, null, rule, confidence, true, spans, true);
    }

    /** The same at other places. */
    public Evidence withSpans(List<Span> places) {
        return new Evidence(field, block, rule, confidence, chosen, places, interpreted);
    }

    /** The same, as sure as this. */
    public Evidence withConfidence(double other) {
        return new Evidence(field, block, rule, other, chosen, spans, interpreted);
    }

    /** The same, as one that lost to a better reading. */
    public Evidence beaten() {
        return new Evidence(field, block, rule, confidence, false, spans, interpreted);
    }
}
