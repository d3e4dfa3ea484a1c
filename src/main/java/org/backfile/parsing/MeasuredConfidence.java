package org.backfile.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.Reading;

/**
 * Turns what a rule thinks of its claim into the share of such claims that was right where it was measured: {@code confidences.tsv}. A line of
 * the table is a field, a rule, the least that the rule must think for the line to hold, and the share. Rules weigh against each other by what
 * they think; the table comes after all choices, so that it changes no value. A rule that is not in it is taken at its word.
 */
final class MeasuredConfidence {

    private static final String TABLE = "confidences.tsv";
    /** By field and rule the lines, rising. */
    private static final Map<FieldName, Map<String, List<Line>>> RULES = read();

    /** What the rule thinks at least, and the share of such claims that was right. */
    private record Line(double least, double share) {
    }

    private MeasuredConfidence() {
    }

    private static Map<FieldName, Map<String, List<Line>>> read() {
        Map<FieldName, Map<String, List<Line>>> rules = new EnumMap<>(FieldName.class);
        try (InputStream in = MeasuredConfidence.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                rules.computeIfAbsent(FieldName.of(cells[0]).orElseThrow(), any -> new HashMap<>()).computeIfAbsent(cells[1], any -> new ArrayList<>())
                        .add(new Line(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    static Reading of(Reading reading) {
        List<Evidence> measured = new ArrayList<>(reading.evidence());
        measured.replaceAll(MeasuredConfidence::of);
        return reading.withEvidence(measured);
    }

    /** The claim as sure as such claims have been found to be right; one that lost stays as it is. */
    static Evidence of(Evidence one) {
        List<Line> rule = one.chosen() ? RULES.getOrDefault(one.field(), Map.of()).getOrDefault(one.rule(), List.of()) : List.of();
        for (int at = rule.size() - 1; at >= 0; at--) {
            if (rule.get(at).least() <= one.confidence()) {
                return one.withConfidence(rule.get(at).share());
            }
        }
        return one;
    }
}
