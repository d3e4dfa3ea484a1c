package org.backfile.evaluation;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.backfile.text.Digests;

/** Where reading and truth disagree: some of them at random, to be judged by eye, and what the judging says of the rest. */
final class Disagreements {

    private static final String SEED = "2024-02-29 ";

    private final Reliability reliability;
    private final Verdicts verdicts = new Verdicts();

    Disagreements(Reliability reliability) {
        this.reliability = reliability;
    }

    /** The table of reliability, with the disagreements that were judged as they were judged. */
    String judgedTable() {
        return new Reliability(verdicts.applied(reliability.judgements())).table().replaceFirst("confidence", "judged    ");
    }

    /** So many of the disagreements over sure values, the same ones at each run as long as the reading stays the same. */
    String some(int count) {
        StringBuilder list = new StringBuilder();
        reliability.sure().stream().filter(one -> !one.right()).sorted(Comparator.comparing(Disagreements::lot)).limit(count)
                .forEach(one -> list.append(String.format("%s%s%n", verdicts.has(one) ? "judged " : "", one.shown())));
        return list.toString();
    }

    /** Its place in a random order that does not change when other disagreements come or go. */
    private static String lot(Judgement one) {
        return HexFormat.of().formatHex(Digests.sha256(SEED + one.key()));
    }

    /**
     * The share of sure values that is right: as the truth has it; with the judged disagreements as they were judged; and as is to be
     * expected if the others would be judged alike.
     */
    String sure() {
        List<Judgement> sure = reliability.sure();
        int[] judged = verdicts.count(sure);
        double raw = Reliability.share(sure);
        double ours = (double) judged[1] / Math.max(1, judged[0]);
        return String.format(Locale.ROOT, "at 0.95 and more: %.4f of %d right; %.4f with the %d disagreements that were judged (the reading was right in %d); %.4f if the others are alike",
                raw, sure.size(), Reliability.share(verdicts.applied(sure)), judged[0], judged[1], raw + (1 - raw) * ours);
    }
}
