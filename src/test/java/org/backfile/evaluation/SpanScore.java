package org.backfile.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.backfile.evaluation.SpanLabels.Labelled;

/**
 * How well promos and pull quotes are found in labelled page dumps. A stretch that was read is right if it shares half of the longer of the
 * two with a labelled one of its kind, each of which counts once; one that lies in a stretch labelled open counts neither way.
 */
final class SpanScore {

    private static final String TITLE = "promoTitle";
    private static final String TEASER = "promoTeaser";
    private static final String PULL_QUOTE = "pullQuote";
    private static final String OPEN = "open";
    private static final double ENOUGH = 0.5;

    private final SpanLabels labels = new SpanLabels();
    /** By kind: read and right, read and wrong, missed. */
    private final Map<String, int[]> counts = new TreeMap<>(Map.of(TITLE, new int[3], TEASER, new int[3], PULL_QUOTE, new int[3]));
    /** By rule: read and right, read and wrong. */
    private final Map<String, int[]> rules = new TreeMap<>();
    private final StringBuilder faults = new StringBuilder();
    private int pages;

    void count(String set, String page, Reading reading) {
        List<Labelled> known = labels.of(set, page);
        if (known == null) {
            return;
        }
        pages++;
        List<Labelled> left = new ArrayList<>(known.stream().filter(one -> !one.label().equals(OPEN)).toList());
        for (Read read : given(reading)) {
            Labelled given = read.labelled();
            int[] rule = rules.computeIfAbsent(given.label() + " " + read.rule(), any -> new int[2]);
            Labelled match = left.stream().filter(one -> one.label().equals(given.label()) && one.overlap(given) >= ENOUGH).findFirst().orElse(null);
            if (match != null) {
                left.remove(match);
                counts.get(given.label())[0]++;
                rule[0]++;
            } else if (known.stream().noneMatch(one -> one.label().equals(OPEN) && given.isWithin(one))) {
                counts.get(given.label())[1]++;
                rule[1]++;
                fault(reading, set, page, "not", given);
            }
        }
        for (Labelled missed : left) {
            counts.get(missed.label())[2]++;
            fault(reading, set, page, "missed", missed);
        }
    }

    private void fault(Reading reading, String set, String page, String what, Labelled one) {
        String rules = reading.evidence().stream().filter(other -> other.chosen() && other.spans().stream().anyMatch(span -> span.from() < one.to() && one.from() < span.to()))
                .map(Evidence::rule).distinct().collect(Collectors.joining(" "));
        faults.append(String.join("\t", set, page, what, one.label(), Integer.toString(one.from()), Integer.toString(one.to()), rules)).append('\n');
    }

    private record Read(Labelled labelled, String rule) {
    }

    private static List<Read> given(Reading reading) {
        List<String> pullQuotes = reading.value(FieldName.BODY) instanceof FieldValue.Blocks body
                ? body.blocks().stream().filter(block -> block.type() == BlockType.PULL_QUOTE).map(Block::id).toList() : List.of();
        List<Read> given = new ArrayList<>();
        for (Evidence one : reading.evidence()) {
            String label = one.field() == FieldName.PROMOS ? one.block().endsWith(".teaser") ? TEASER : TITLE
                    : one.field() == FieldName.BODY && pullQuotes.contains(one.block()) ? PULL_QUOTE : null;
            if (one.chosen() && label != null) {
                one.spans().stream().filter(span -> span.role() == Span.Role.VALUE).forEach(span -> given.add(new Read(new Labelled(label, span.from(), span.to()), one.rule())));
            }
        }
        return given;
    }

    /** A row for each kind; empty if no labelled page was read. */
    String table() {
        StringBuilder table = new StringBuilder();
        if (pages > 0) {
            table.append(String.format(Locale.ROOT, "%-12s %9s %9s %9s   on %d labelled pages", "by hand", "precision", "recall", "F1", pages));
            counts.forEach((label, count) -> {
                double precision = count[0] / (double) Math.max(1, count[0] + count[1]);
                double recall = count[0] / (double) Math.max(1, count[0] + count[2]);
                table.append(String.format(Locale.ROOT, "%n%-12s %9.3f %9.3f %9.3f   %d right, %d wrong, %d missed", label, precision, recall,
                        2 * count[0] / (double) Math.max(1, 2 * count[0] + count[1] + count[2]), count[0], count[1], count[2]));
            });
        }
        return table.toString();
    }

    /** A row for each rule: how many stretches it gave and the share that was right. */
    String byRule() {
        StringBuilder table = new StringBuilder();
        rules.forEach((rule, count) -> table.append(String.format(Locale.ROOT, "%-48s %6d %6.3f%n", rule, count[0] + count[1], count[0] / (double) Math.max(1, count[0] + count[1]))));
        return table.toString();
    }

    /** Where it went wrong: set, page, what, label, from, to, and the rules that claim the stretch. */
    String faults() {
        return faults.toString();
    }
}
