package org.backfile.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backfile.importing.ImportRun.State;

/**
 * What the report of a run shows.
 *
 * @param reasons       why things did not become articles, the most frequent first
 * @param outcome       the outcome whose items alone are listed; null for all, problems first
 * @param items         a stretch of them
 * @param more          the last item of the stretch, if others follow
 * @param touched       articles of the run that an editor has touched
 * @param here          true if this archive is to work on it
 * @param trouble       why it cannot go on now, if this archive works on it and cannot
 * @param administrator true if the visitor may do something about it
 */
public record RunPage(ImportRun run, Progress progress, Totals totals, List<Reason> reasons, Outcome outcome, List<ImportItem> items,
        Optional<Long> more, List<Long> touched, boolean here, Optional<String> trouble, boolean administrator) {

    /** A reason, and how many things it stopped. */
    public record Reason(Outcome outcome, String reason, long count) {
    }

    /** A stretch of a bar that is 100 wide. */
    public record Part(Outcome outcome, double from, double width) {
    }

    /** The outcomes as stretches of a bar, by their share. */
    public List<Part> parts() {
        double found = totals.found();
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (Map.Entry<Outcome, Long> total : totals.outcomes().entrySet()) {
            double width = 100 * total.getValue() / found;
            parts.add(new Part(total.getKey(), from, width));
            from += width;
        }
        return parts;
    }

    public boolean isRunning() {
        return run.state() == State.RUNNING;
    }

    public boolean isPaused() {
        return run.state() == State.PAUSED;
    }

    /** True while it is supposed to be worked on, and nobody is heard of. */
    public boolean isWaiting() {
        return isRunning() && progress.workers() == 0;
    }

    /** True if some things can be tried again. */
    public boolean hasFailed() {
        return !isRunning() && totals.hasProblems();
    }
}
