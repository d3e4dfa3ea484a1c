package org.backfile.parsing;

import java.util.function.IntToDoubleFunction;

/**
 * Tells story from noise: weighs what can be said of each passage and of its neighbours, and lets the passages agree on one
 * course from head through story to foot. Gives for each passage how likely each role is; takes time in proportion to their number.
 */
final class Story {

    /** A role at its place in the course: captions stand above the story and in it. In the order of the table's last lines. */
    enum Step {
        HEAD(Role.HEAD), BYLINE(Role.BYLINE), LEAD_CAPTION(Role.CAPTION), PARAGRAPH(Role.PARAGRAPH), CROSSHEAD(Role.CROSSHEAD), CAPTION(Role.CAPTION), INSET(Role.INSET),
        FOOT(Role.FOOT), OPENING(Role.OPENING), ENDING(Role.ENDING), PREAMBLE(Role.PREAMBLE);

        private final Role role;

        Step(Role role) {
            this.role = role;
        }

        private boolean isAboveStory() {
            return this == HEAD || this == BYLINE || this == LEAD_CAPTION || this == PREAMBLE;
        }

        private boolean isBelowStory() {
            return this == FOOT || this == ENDING;
        }

        /** The course: above the story, its opening, the story, its ending, the foot. */
        private boolean mayPrecede(Step next) {
            if (isAboveStory()) {
                return next.isAboveStory() || next == OPENING;
            } else if (isBelowStory()) {
                return next == FOOT;
            }
            return !next.isAboveStory() && next != OPENING && next != FOOT;
        }
    }

    private static final Step[] STEPS = Step.values();
    private static final double[][] FOLLOWING = new double[STEPS.length][STEPS.length];
    private static final double[] STARTING = new double[STEPS.length];
    /** A word of the story left out costs more than one let in: what is let in, an editor sees at once. */
    private static final double LEAST = 0.35;
    private static final double WORST = -60;

    static {
        for (Step before : STEPS) {
            for (Step after : STEPS) {
                FOLLOWING[before.ordinal()][after.ordinal()] = before.mayPrecede(after) ? Math.exp(RoleWeights.following(before, after)) : 0;
            }
            STARTING[before.ordinal()] = before.isAboveStory() || before == Step.OPENING ? Math.exp(RoleWeights.starting(before)) : 0;
        }
    }

    /** For each passage and step its likelihood. */
    private final double[][] likely;
    private final int first;
    private final int end;

    private Story(int[][] traits) {
        double[][] weights = new double[traits.length][];
        for (int at = 0; at < traits.length; at++) {
            weights[at] = weights(RoleWeights.sums(traits, at));
        }
        this.likely = forward(weights);
        backward(weights);
        int from = 0;
        while (from < traits.length && (!has(from) || of(from, Step.PREAMBLE) > likely(from) / 2)) {
            from++;
        }
        int to = traits.length;
        while (to > from && !has(to - 1)) {
            to--;
        }
        this.first = from;
        this.end = to;
    }

    static Story of(Page page) {
        return new Story(Traits.of(page));
    }

    /** A story that was found otherwise: for each passage from first to end its likelihood as a paragraph and as a crosshead. */
    Story(int passages, int first, int end, IntToDoubleFunction paragraph, IntToDoubleFunction crosshead) {
        this.likely = new double[passages][STEPS.length];
        for (int at = first; at < end; at++) {
            likely[at][Step.PARAGRAPH.ordinal()] = paragraph.applyAsDouble(at);
            likely[at][Step.CROSSHEAD.ordinal()] = crosshead.applyAsDouble(at);
        }
        this.first = first;
        this.end = end;
    }

    private static double[] weights(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double[] weights = new double[STEPS.length];
        for (Step step : STEPS) {
            weights[step.ordinal()] = Math.exp(Math.max(WORST, sums[step.role.ordinal()] - most));
        }
        return weights;
    }

    private static double[][] forward(double[][] weights) {
        double[][] forward = new double[weights.length][STEPS.length];
        for (int at = 0; at < weights.length; at++) {
            for (int step = 0; step < STEPS.length; step++) {
                double before = at == 0 ? STARTING[step] : 0;
                for (int last = 0; at > 0 && last < STEPS.length; last++) {
                    before += forward[at - 1][last] * FOLLOWING[last][step];
                }
                forward[at][step] = before * weights[at][step];
            }
            scale(forward[at]);
        }
        return forward;
    }

    /** Multiplies what comes after into the likelihoods, from the last passage to the first. */
    private void backward(double[][] weights) {
        double[] after = new double[STEPS.length];
        java.util.Arrays.fill(after, 1);
        for (int at = weights.length - 1; at >= 0; at--) {
            double[] before = new double[STEPS.length];
            for (int step = 0; step < STEPS.length; step++) {
                for (int last = 0; last < STEPS.length; last++) {
                    before[last] += FOLLOWING[last][step] * weights[at][step] * after[step];
                }
                likely[at][step] *= after[step];
            }
            scale(likely[at]);
            scale(before);
            after = before;
        }
    }

    private static void scale(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = sum > 0 ? numbers[at] / sum : 1.0 / numbers.length;
        }
    }

    /** How likely the passage is a piece of the story, 0 to 1. */
    double likely(int at) {
        return of(at, Step.PARAGRAPH) + of(at, Step.CROSSHEAD) + of(at, Step.OPENING) + of(at, Step.PREAMBLE);
    }

    private double of(int at, Step step) {
        return likely[at][step.ordinal()];
    }

    /** True if the passage is a piece of the story. */
    boolean has(int at) {
        return likely(at) > LEAST;
    }

    /** True if a piece of the story is rather a crosshead than a paragraph. */
    boolean isCrosshead(int at) {
        return of(at, Step.CROSSHEAD) > of(at, Step.PARAGRAPH) + of(at, Step.OPENING) + of(at, Step.PREAMBLE);
    }

    double likelyCrosshead(int at) {
        return of(at, Step.CROSSHEAD);
    }

    double likelyByline(int at) {
        return of(at, Step.BYLINE);
    }

    double likelyCaption(int at) {
        return of(at, Step.CAPTION) + of(at, Step.LEAD_CAPTION);
    }

    /** Index of the first passage of the story below the byline; the number of passages if there is none. */
    int first() {
        return first;
    }

    /** Index after the last passage of the story. */
    int end() {
        return end;
    }
}
