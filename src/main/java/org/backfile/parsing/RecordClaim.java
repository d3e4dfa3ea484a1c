package org.backfile.parsing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backfile.content.Evidence;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/** A value that a record declares for a field, or that its text shows, with its evidence; all places are those of the source. */
record RecordClaim(FieldValue value, List<Evidence> evidence) {

    /** Letters by which words are known again, though one of two printings has more around them. */
    private static final int KNOWN_BY = 6;
    private static final double AGREED = 0.97;
    private static final double DOUBTED = 0.85;
    private static final double SERIOUS = 0.8;

    double confidence() {
        return evidence.stream().filter(Evidence::chosen).mapToDouble(Evidence::confidence).max().orElse(0);
    }

    /** This claim and those that it beat or that say the same, as they enter the account. */
    List<Evidence> over(List<RecordClaim> others) {
        double least = 0;
        double most = 1;
        List<Evidence> all = new ArrayList<>();
        for (RecordClaim other : others) {
            boolean agrees = agrees(other);
            all.addAll(agrees ? other.repeated() : other.beaten());
            if (agrees) {
                least = AGREED;
            } else if (other.confidence() >= SERIOUS) {
                most = DOUBTED;
            }
        }
        for (Evidence one : evidence) {
            all.add(with(one, Math.min(most, Math.max(least, one.confidence())), true));
        }
        return all;
    }

    private static Evidence with(Evidence one, double confidence, boolean chosen) {
        return new Evidence(one.field(), one.block(), one.rule(), confidence, chosen, one.spans(), one.interpreted());
    }

    private boolean agrees(RecordClaim other) {
        if (value instanceof FieldValue.Date date && other.value instanceof FieldValue.Date otherDate) { // a moment late in the day is tomorrow elsewhere
            return Math.abs(ChronoUnit.DAYS.between(date.date().from(), otherDate.date().from())) <= 1 && otherDate.date().isCertainDay();
        } else if (value instanceof FieldValue.Names names && other.value instanceof FieldValue.Names otherNames) {
            return folded(names).equals(folded(otherNames));
        } else if (value instanceof FieldValue.Text text && other.value instanceof FieldValue.Text otherText) {
            return isSame(WebStory.folded(text.text()), WebStory.folded(otherText.text()));
        }
        return value.equals(other.value);
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || Math.min(one.length(), other.length()) >= KNOWN_BY && (one.contains(other) || other.contains(one));
    }

    private static Set<String> folded(FieldValue.Names names) {
        return names.names().stream().map(WebStory::folded).collect(Collectors.toSet());
    }

    private List<Evidence> repeated() {
        return evidence.stream().map(one -> with(one, Math.max(AGREED, one.confidence()), true)).map(one -> one.interpreted() ? one : one.withSpans(one.spans().stream()
                .map(span -> span.role() == Span.Role.VALUE ? Span.repeat(span.from(), span.to()) : span).toList())).toList();
    }

    private List<Evidence> beaten() {
        return evidence.stream().map(one -> with(one, one.confidence() / 2, false)).toList();
    }
}
