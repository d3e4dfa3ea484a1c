package org.backfile.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How true the confidence is: of the values given with it, the share that was right, by field and band, and by rule. */
final class Reliability {

    private static final double[] BANDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98};
    static final double SURE = 0.95;

    private final List<Judgement> judgements;

    Reliability(List<Judgement> judgements) {
        this.judgements = judgements;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    private static int band(double confidence) {
        int band = BANDS.length - 1;
        while (band > 0 && confidence < BANDS[band]) {
            band--;
        }
        return band;
    }

    /** A row for each field: share right of how many, in each band of confidence. */
    String table() {
        Map<String, int[][]> fields = new TreeMap<>();
        for (Judgement one : judgements) {
            for (String row : new String[] {one.field(), "~ all"}) {
                int[] band = fields.computeIfAbsent(row, any -> new int[BANDS.length][2])[band(one.confidence())];
                band[0]++;
                band[1] += one.right() ? 1 : 0;
            }
        }
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-12s", "confidence"));
        for (int band = 0; band < BANDS.length; band++) {
            table.append(String.format(Locale.ROOT, " %15s", String.format(Locale.ROOT, "%.2f–%.2f", BANDS[band], band + 1 < BANDS.length ? BANDS[band + 1] : 1)));
        }
        fields.forEach((field, bands) -> {
            table.append(String.format(Locale.ROOT, "%n%-12s", field));
            for (int[] band : bands) {
                table.append(String.format(Locale.ROOT, " %15s", band[0] == 0 ? "–" : String.format(Locale.ROOT, "%.3f of %d", (double) band[1] / band[0], band[0])));
            }
        });
        return table.toString();
    }

    /** The values that nobody would have to look at again. */
    List<Judgement> sure() {
        return judgements.stream().filter(one -> one.confidence() >= SURE).toList();
    }

    /** A row for each rule of a field, the commonest first: how many values it gave, how sure they were on average, the share that was right. */
    String byRule() {
        Map<String, List<Judgement>> rules = new TreeMap<>();
        judgements.forEach(one -> rules.computeIfAbsent(one.field() + " " + one.rule(), any -> new ArrayList<>()).add(one));
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-48s %6s %6s %6s", "by rule", "cases", "mean", "right"));
        rules.entrySet().stream().sorted(Comparator.comparing(one -> -one.getValue().size())).forEach(one -> table.append(String.format(Locale.ROOT, "%n%-48s %6d %6.3f %6.3f",
                one.getKey(), one.getValue().size(), one.getValue().stream().mapToDouble(Judgement::confidence).average().orElseThrow(), share(one.getValue()))));
        return table.toString();
    }

    static double share(List<Judgement> judgements) {
        return judgements.stream().filter(Judgement::right).count() / (double) Math.max(1, judgements.size());
    }
}
