package org.backfile.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is right where reading and truth disagree, as somebody decided who looked at the page: {@code disagreements.tsv}. A line is
 * the key of a {@link Judgement}, the verdict ({@code given}, {@code known}, or {@code either} where both will do) and the reason in a word.
 */
final class Verdicts {

    private static final String TABLE = "disagreements.tsv";
    private static final int KEY_CELLS = 5;

    private final Map<String, Boolean> right = new HashMap<>();

    Verdicts() {
        for (String[] cells : Tables.rows(TABLE)) {
            right.put(String.join("\t", List.of(cells).subList(0, KEY_CELLS)), !cells[KEY_CELLS].equals("known"));
        }
    }

    /** Those of the judgements that somebody has decided, with their verdict; the others as they are. */
    List<Judgement> applied(List<Judgement> judgements) {
        return judgements.stream().map(one -> !one.right() && right.getOrDefault(one.key(), false) ? one.foundRight() : one).toList();
    }

    boolean has(Judgement one) {
        return right.containsKey(one.key());
    }

    /** Of the disagreements among these that were judged, how many there are and in how many the reading was right. */
    int[] count(List<Judgement> judgements) {
        int[] counts = new int[2];
        for (Judgement one : judgements) {
            if (!one.right() && has(one)) {
                counts[0]++;
                counts[1] += right.get(one.key()) ? 1 : 0;
            }
        }
        return counts;
    }
}
