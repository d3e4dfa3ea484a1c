package org.backfile.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How true the confidence is: of the values given with it, the share that was right, by field and band. */
final class Reliability {

    private static final double[] BANDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98};

    private final Map<String, int[][]> fields = new TreeMap<>();

    void count(String field, double confidence, boolean right) {
        for (String row : new String[] {field, "~ all"}) {
            int[][] bands = fields.computeIfAbsent(row, any -> new int[BANDS.length][2]);
            int[] band = bands[band(confidence)];
            band[0]++;
            band[1] += right ? 1 : 0;
        }
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
}
