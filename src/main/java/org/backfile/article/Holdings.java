package org.backfile.article;

import java.util.List;

/**
 * How much of what readers may see there is of everything, or of one publication. Counts are exact.
 *
 * @param total all of them
 * @param days  how those that have a date lie in time
 */
public record Holdings(long total, DayCounts days, List<Counted> publications, List<Counted> sections, List<Counted> authors, List<Counted> places, List<Counted> languages) {

    /** What several articles have in common, as they write it, with their number. */
    public record Counted(String name, long count) {
    }

    /** Those whose date nobody knows. */
    public long undated() {
        return total - days.total();
    }
}
