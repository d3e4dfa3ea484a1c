package org.backfile.search;

import java.util.List;
import java.util.Map;

import org.backfile.article.DayCounts;

/**
 * What was found, counted.
 *
 * @param total  all that was found
 * @param values of each facet the most frequent, most frequent first
 * @param days   how they lie in time
 */
record FacetCounts(long total, Map<Facet, List<Counted>> values, DayCounts days) {

    /** A value with the number of articles that have it. */
    record Counted(String value, int count) {
    }
}
