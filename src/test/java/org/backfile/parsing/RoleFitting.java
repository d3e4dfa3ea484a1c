package org.backfile.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Fits the weights of {@code role-weights.tsv} anew to dumps whose lines are known, and says how well such weights do on sites that
 * they were not fitted to. CONTRIBUTING says how to run it.
 */
public final class RoleFitting {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 120;
    private static final double LEAST = 0.35;

    private RoleFitting() {
    }

    /** @param args the folder of the sets, the file to write the table to, and the names of the sets */
    public static void main(String[] args) throws IOException {
        List<LabelledPage> pages = LabelledPage.of(Path.of(args[0]), List.of(args).subList(2, args.length));
        int[] counts = new int[4];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            RoleField field = RoleField.fit(pages.stream().filter(page -> fold(page) != left).toList(), ROUNDS);
            pages.stream().filter(page -> fold(page) == left).forEach(page -> count(field, page, counts));
        }
        System.out.printf(Locale.ROOT, "%d pages; on sites left out %.4f of the passages are the likeliest step, story against noise has precision %.4f and recall %.4f%n", pages.size(),
                (double) counts[0] / pages.stream().mapToInt(page -> page.steps().length).sum(), (double) counts[1] / counts[2], (double) counts[1] / counts[3]);
        Files.write(Path.of(args[1]), RoleField.fit(pages, ROUNDS).lines());
    }

    /** Pages of one site are left out together. */
    private static int fold(LabelledPage page) {
        return Math.floorMod(page.site().hashCode(), FOLDS);
    }

    /** Counts what is the likeliest step; what is story and was taken for it, what was taken for it, what is story. */
    private static void count(RoleField field, LabelledPage page, int[] counts) {
        double[][] likely = field.likely(page);
        for (int at = 0; at < likely.length; at++) {
            int best = 0;
            double story = 0;
            for (Story.Step step : Story.Step.values()) {
                best = likely[at][step.ordinal()] > likely[at][best] ? step.ordinal() : best;
                story += step.isStory() ? likely[at][step.ordinal()] : 0;
            }
            Story.Step known = page.steps()[at];
            counts[0] += best == known.ordinal() ? 1 : 0;
            counts[1] += story > LEAST && known.isStory() ? 1 : 0;
            counts[2] += story > LEAST ? 1 : 0;
            counts[3] += known.isStory() ? 1 : 0;
        }
    }
}
