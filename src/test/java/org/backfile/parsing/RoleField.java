package org.backfile.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * The conditional random field behind {@link Story}, as it is fitted: one weight for each trait, place and role, one for each step after
 * another. Fitted to all pages at once by resilient propagation (Riedmiller and Braun, 1993) with a penalty on large weights, so
 * that the same pages give the same weights.
 */
final class RoleField {

    private static final Story.Step[] STEPS = Story.Step.values();
    private static final int ROLES = Role.values().length;
    private static final int PLACES = 2 * RoleWeights.REACH + 1;
    private static final int CELLS = PLACES * ROLES;
    private static final int FOLLOWING = Traits.count() * CELLS;
    private static final int STARTING = FOLLOWING + STEPS.length * STEPS.length;
    /** The penalty: how far a weight may go from 0 that few pages ask for. */
    private static final double PENALTY = 1.5;
    private static final double FIRST_STEP = 0.002;
    private static final double LARGEST_STEP = 0.05;

    private final double[] weights = new double[STARTING + STEPS.length];

    static RoleField fit(List<LabelledPage> pages, int rounds) {
        RoleField field = new RoleField();
        double[] sizes = new double[field.weights.length];
        double[] before = new double[field.weights.length];
        Arrays.fill(sizes, FIRST_STEP);
        for (int round = 0; round < rounds; round++) {
            double[] slope = new double[field.weights.length];
            pages.forEach(page -> field.walk(page, slope));
            for (int at = 0; at < slope.length; at++) {
                slope[at] -= PENALTY * field.weights[at];
                double turn = slope[at] * before[at];
                sizes[at] = turn > 0 ? Math.min(LARGEST_STEP, sizes[at] * 1.2) : turn < 0 ? sizes[at] * 0.5 : sizes[at];
                before[at] = turn < 0 ? 0 : slope[at];
                field.weights[at] += Math.signum(before[at]) * sizes[at];
            }
        }
        return field;
    }

    /** For each passage how likely each step is, given the whole page. */
    double[][] likely(LabelledPage page) {
        return walk(page, null);
    }

    /** Adds to the slope, if one is given, by how much the page's known steps and the likely ones differ in each weight. */
    private double[][] walk(LabelledPage page, double[] slope) {
        int size = page.steps().length;
        double[][] own = new double[size][];
        double[][] forward = new double[size][];
        double[][] backward = new double[size][];
        for (int at = 0; at < size; at++) {
            own[at] = own(page, at);
            forward[at] = new double[STEPS.length];
            for (int step = 0; step < STEPS.length; step++) {
                double sum = at == 0 ? starts(step) : 0;
                for (int last = 0; at > 0 && last < STEPS.length; last++) {
                    sum += forward[at - 1][last] * follows(last, step);
                }
                forward[at][step] = sum * own[at][step];
            }
            scale(forward[at]);
        }
        for (int at = size - 1; at >= 0; at--) {
            backward[at] = new double[STEPS.length];
            for (int step = 0; step < STEPS.length; step++) {
                double sum = at == size - 1 ? 1 : 0;
                for (int next = 0; at < size - 1 && next < STEPS.length; next++) {
                    sum += follows(step, next) * own[at + 1][next] * backward[at + 1][next];
                }
                backward[at][step] = sum;
            }
            scale(backward[at]);
        }
        double[][] likely = new double[size][STEPS.length];
        for (int at = 0; at < size; at++) {
            for (int step = 0; step < STEPS.length; step++) {
                likely[at][step] = forward[at][step] * backward[at][step];
            }
            scale(likely[at]);
        }
        if (slope != null) {
            addSlope(page, own, forward, backward, likely, slope);
        }
        return likely;
    }

    private void addSlope(LabelledPage page, double[][] own, double[][] forward, double[][] backward, double[][] likely, double[] slope) {
        Story.Step[] known = page.steps();
        for (int at = 0; at < known.length; at++) {
            double[] roles = new double[ROLES];
            for (Story.Step step : STEPS) {
                roles[step.role().ordinal()] += (step == known[at] ? 1 : 0) - likely[at][step.ordinal()];
            }
            for (int place = 0; place < PLACES; place++) {
                int neighbour = at + place - RoleWeights.REACH;
                for (int trait : neighbour < 0 || neighbour >= known.length ? new int[0] : page.traits()[neighbour]) {
                    for (int role = 0; role < ROLES; role++) {
                        slope[trait * CELLS + place * ROLES + role] += roles[role];
                    }
                }
            }
            for (int step = 0; at == 0 && step < STEPS.length; step++) {
                slope[STARTING + step] += (known[0].ordinal() == step ? 1 : 0) - likely[0][step];
            }
            if (at > 0) {
                slope[FOLLOWING + known[at - 1].ordinal() * STEPS.length + known[at].ordinal()]++;
                double[] pairs = new double[STEPS.length * STEPS.length];
                for (int pair = 0; pair < pairs.length; pair++) {
                    int next = pair % STEPS.length;
                    pairs[pair] = forward[at - 1][pair / STEPS.length] * follows(pair / STEPS.length, next) * own[at][next] * backward[at][next];
                }
                scale(pairs);
                for (int pair = 0; pair < pairs.length; pair++) {
                    slope[FOLLOWING + pair] -= pairs[pair];
                }
            }
        }
    }

    private double[] own(LabelledPage page, int at) {
        double[] sums = new double[ROLES];
        for (int place = 0; place < PLACES; place++) {
            int neighbour = at + place - RoleWeights.REACH;
            for (int trait : neighbour < 0 || neighbour >= page.traits().length ? new int[0] : page.traits()[neighbour]) {
                for (int role = 0; role < ROLES; role++) {
                    sums[role] += weights[trait * CELLS + place * ROLES + role];
                }
            }
        }
        double most = Arrays.stream(sums).max().orElseThrow();
        double[] own = new double[STEPS.length];
        for (Story.Step step : STEPS) {
            own[step.ordinal()] = Math.exp(Math.max(-60, sums[step.role().ordinal()] - most));
        }
        return own;
    }

    private double follows(int before, int after) {
        return STEPS[before].mayPrecede(STEPS[after]) ? Math.exp(weights[FOLLOWING + before * STEPS.length + after]) : 0;
    }

    private double starts(int step) {
        return STEPS[step].mayStart() ? Math.exp(weights[STARTING + step]) : 0;
    }

    private static void scale(double[] numbers) {
        double sum = Arrays.stream(numbers).sum();
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = sum > 0 ? numbers[at] / sum : 1.0 / numbers.length;
        }
    }

    /** The table as {@link RoleWeights} reads it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int trait = 0; trait < Traits.count(); trait++) {
            lines.add(line(Traits.name(trait), trait * CELLS, CELLS));
        }
        for (Story.Step step : STEPS) {
            lines.add(line("after " + step, FOLLOWING + step.ordinal() * STEPS.length, STEPS.length));
        }
        lines.add(line("starting", STARTING, STEPS.length));
        return lines;
    }

    private String line(String name, int from, int count) {
        StringJoiner line = new StringJoiner("\t");
        line.add(name);
        for (int at = from; at < from + count; at++) {
            line.add(String.format(Locale.ROOT, "%d", Math.round(weights[at] * 100)));
        }
        return line.toString();
    }
}
