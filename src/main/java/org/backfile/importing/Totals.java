package org.backfile.importing;

import java.util.Map;

/**
 * What became of all that a run found, in numbers.
 *
 * @param outcomes how many things had each outcome, those alone that there are
 * @param withheld articles that it brought and that no reader sees now: without a headline or a paragraph, or held until an editor publishes them
 */
public record Totals(Map<Outcome, Long> outcomes, long withheld) {

    public boolean isEmpty() {
        return outcomes.isEmpty();
    }

    /** How many had that outcome. */
    public long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** How many things were found. */
    public long found() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** True if something could not be read, and can be tried again. */
    public boolean hasProblems() {
        return outcomes.containsKey(Outcome.FAILED) || outcomes.containsKey(Outcome.QUARANTINED);
    }
}
