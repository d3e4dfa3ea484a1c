package org.backfile.moderation;

import java.util.List;

import org.backfile.article.Doubt;

/**
 * How many articles wait for each reason, and how many of them for so long already.
 *
 * @param ages    days, from the shortest; the first is 0, for all that wait
 * @param reasons those for which any article waits
 * @param all     of each age, articles of whichever reason: one that waits for two is counted once
 */
public record QueueAges(List<Integer> ages, List<Row> reasons, List<Cell> all) {

    /** A reason and how many articles wait for it, by age. */
    public record Row(Doubt.Kind kind, List<Cell> cells) {

        /** How many wait for it. */
        public long count() {
            return cells.get(0).count();
        }
    }

    /** @param days that these have waited at least; 0 for all */
    public record Cell(int days, long count) {
    }

    /** How many wait. */
    public long count() {
        return all.get(0).count();
    }

    public boolean isEmpty() {
        return count() == 0;
    }
}
