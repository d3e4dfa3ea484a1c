package org.backfile.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

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
    private static final Map<FieldName, Map<String, TreeMap<Double, Double>>> RULES = read();

    private MeasuredConfidence() {
    }

    private static Map<FieldName, Map<String, TreeMap<Double, Double>>> read() {
        Map<FieldName, Map<String, TreeMap<Double, Double>>> rules = new EnumMap<>(FieldName.class);
        try (InputStream in = MeasuredConfidence.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                rules.computeIfAbsent(FieldName.of(cells[0]).orElseThrow(), any -> new HashMap<>()).computeIfAbsent(cells[1], any -> new TreeMap<>())
                        .put(Double.valueOf(cells[2]), Double.valueOf(cells[3]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    static Reading of(Reading reading) {
        return reading.withEvidence(reading.evidence().stream().map(MeasuredConfidence::of).toList());
    }

    /** The claim as sure as such claims have been found to be right; one that lost stays as it is. */
    static Evidence of(Evidence one) {
        TreeMap<Double, Double> rule = one.chosen() ? RULES.getOrDefault(one.field(), Map.of()).get(one.rule()) : null;
        Map.Entry<Double, Double> line = rule == null ? null : rule.floorEntry(one.confidence());
        return line == null ? one : one.withConfidence(line.getValue());
    }
}
