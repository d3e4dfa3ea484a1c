package org.backfile.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the table by which rules are as sure as they have been found to be right ({@code confidences.tsv} of the parser), from values that were
 * read with an empty one: for each rule and band of what the rule thinks, the share that was right, with a few cases more that are as the
 * rule thinks, so that chance makes nobody sure. Disagreements over sure values, from which the judged ones were drawn, count as right in part where
 * others over the same field have been judged so.
 */
final class Confidences {

    private static final double[] BANDS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.975};
    /** Found by where sets of dumps have put the truth themselves, on top of what they cut out of a page. */
    private static final Set<String> STAGED = Set.of("headline-first-line", "headline-doubled", "standfirst-between-headlines", "standfirst-indented-as-headline");
    private static final int FEWEST = 10;
    private static final int PRIOR = 5;
    /** Nobody has seen enough to be surer. */
    private static final double MOST = 0.99;

    /** What a rule claimed with much the same confidence. */
    private static final class Band {
        private double from;
        private double cases;
        private double right;
        private double thought;

        private double share() {
            return Math.min(MOST, (right + PRIOR * thought / cases) / (cases + PRIOR));
        }

        private void add(Band other) {
            cases += other.cases;
            right += other.right;
            thought += other.thought;
        }
    }

    private final List<Judgement> judgements;
    private final Verdicts verdicts;

    Confidences(List<Judgement> judgements, Verdicts verdicts) {
        this.judgements = judgements;
        this.verdicts = verdicts;
    }

    /** Field, rule, least confidence, share right; a line each. */
    String table() {
        Map<String, List<Judgement>> fields = new TreeMap<>();
        judgements.forEach(one -> fields.computeIfAbsent(one.field(), any -> new ArrayList<>()).add(one));
        StringBuilder table = new StringBuilder();
        fields.forEach((field, values) -> {
            int[] judged = verdicts.count(values);
            double ours = judged[1] / (double) (judged[0] + PRIOR);
            Map<String, Band[]> rules = new TreeMap<>();
            for (Judgement one : verdicts.applied(values.stream().filter(value -> !STAGED.contains(value.rule())).toList())) {
                double right = one.right() ? 1 : verdicts.has(one) || one.confidence() < Reliability.SURE ? 0 : ours;
                Band[] bands = rules.computeIfAbsent(one.rule(), any -> new Band[BANDS.length]);
                int at = band(one.confidence());
                Band band = new Band();
                band.from = BANDS[at];
                band.cases = 1;
                band.right = right;
                band.thought = one.confidence();
                if (bands[at] == null) {
                    bands[at] = band;
                } else {
                    bands[at].add(band);
                }
            }
            rules.forEach((rule, bands) -> rising(bands).forEach(band -> table.append(String.format(Locale.ROOT, "%s\t%s\t%s\t%.3f%n", field, rule, band.from, band.share()))));
        });
        return table.toString();
    }

    private static int band(double confidence) {
        int band = BANDS.length - 1;
        while (band > 0 && confidence < BANDS[band]) {
            band--;
        }
        return band;
    }

    /** The bands that have enough cases, those run together that would not rise (pool adjacent violators: Ayer et al., 1955). */
    private static List<Band> rising(Band[] bands) {
        List<Band> rising = new ArrayList<>();
        for (Band band : bands) {
            if (band == null) {
                continue;
            }
            rising.add(band);
            while (rising.size() > 1 && (rising.get(rising.size() - 2).share() >= band.share() || band.cases < FEWEST || rising.get(rising.size() - 2).cases < FEWEST)) {
                rising.remove(rising.size() - 1);
                rising.get(rising.size() - 1).add(band);
                band = rising.get(rising.size() - 1);
            }
        }
        if (rising.size() == 1 && rising.get(0).cases < FEWEST) {
            return List.of();
        }
        rising.get(0).from = 0;
        return rising;
    }
}
