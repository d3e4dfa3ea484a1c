package org.backfile.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How much each trait of a passage and of its neighbours speaks for each role, learnt from pages whose story is known (a conditional
 * random field: Lafferty, McCallum and Pereira, 2001). A line of the table is a trait and, in hundredths, its weight for each role where the
 * passage two above has it, then one above, itself, one below, two below; the last lines are the weights of one step following another.
 */
final class RoleWeights {

    private static final String TABLE = "role-weights.tsv";
    private static final int ROLES = Role.values().length;
    static final int REACH = 2;
    private static final int PLACES = 2 * REACH + 1;

    private static final Map<String, double[]> ROWS = read();
    private static final double[] NONE = new double[PLACES * ROLES];
    /** By trait, place and role. */
    private static final double[][] TRAITS = traits();

    private RoleWeights() {
    }

    private static Map<String, double[]> read() {
        Map<String, double[]> rows = new HashMap<>();
        try (InputStream in = RoleWeights.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                double[] weights = new double[cells.length - 1];
                for (int at = 0; at < weights.length; at++) {
                    weights[at] = Integer.parseInt(cells[at + 1]) / 100.0;
                }
                rows.put(cells[0], weights);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static double[][] traits() {
        double[][] weights = new double[Traits.count()][];
        for (int trait = 0; trait < weights.length; trait++) {
            weights[trait] = ROWS.getOrDefault(Traits.name(trait), NONE);
        }
        return weights;
    }

    /** The weight of one step after another; 0 where the table has none. */
    static double following(Story.Step before, Story.Step after) {
        double[] row = ROWS.get("after " + before);
        return row == null ? 0 : row[after.ordinal()];
    }

    static double starting(Story.Step first) {
        double[] row = ROWS.get("starting");
        return row == null ? 0 : row[first.ordinal()];
    }

    /** For each passage the sum of weights for each role. */
    static double[][] sums(int[][] traits) {
        // from the last passage to the first: a line of the table then falls, as it stands, on the passage two below, one below, itself and the two above
        double[] sums = new double[(traits.length + 2 * REACH) * ROLES];
        for (int at = 0; at < traits.length; at++) {
            int from = (traits.length - 1 - at) * ROLES;
            int[] held = traits[at];
            for (int next = 0; next < held.length; next += 4) {
                add(line(held, next), line(held, next + 1), line(held, next + 2), line(held, next + 3), sums, from);
            }
        }
        double[][] byPassage = new double[traits.length][];
        for (int at = 0; at < traits.length; at++) {
            int from = (traits.length - 1 - at + REACH) * ROLES;
            byPassage[at] = Arrays.copyOfRange(sums, from, from + ROLES);
        }
        return byPassage;
    }

    private static double[] line(int[] traits, int at) {
        return at < traits.length ? TRAITS[traits[at]] : NONE;
    }

    /** Adds one line after another: four at a walk, for the sums are written and read again for each. */
    private static void add(double[] first, double[] second, double[] third, double[] fourth, double[] sums, int from) {
        for (int at = 0; at < PLACES * ROLES; at++) {
            sums[from + at] = sums[from + at] + first[at] + second[at] + third[at] + fourth[at];
        }
    }
}
