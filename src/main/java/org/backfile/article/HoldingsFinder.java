package org.backfile.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts and finds what readers may see, however much it is. The room of search does it with its index, for rooms that must not know
 * that room; what it answers is empty while there is no index that could be asked.
 */
public interface HoldingsFinder {

    /** @param publication null for all of them; of the names in what is told only the most frequent */
    Optional<Holdings> holdings(String publication);

    /** How many articles each publication has, by its name. */
    Optional<Map<String, Long>> publications();

    /** The ids of the newest of a section. */
    List<Long> newestOf(String section, int most);

    /** The ids of what came into the archive last, the last first. */
    List<Long> lastAdded(int most);
}
