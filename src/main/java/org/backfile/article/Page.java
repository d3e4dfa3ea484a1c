package org.backfile.article;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a list.
 *
 * @param older where the next stretch begins; empty at the end of the list
 */
public record Page<T>(List<T> items, Optional<Cursor> older) {

    /** @param found one item more than the page holds, if there are more */
    static Page<ArticleLine> of(List<ArticleLine> found, int size) {
        if (found.size() <= size) {
            return new Page<>(found, Optional.empty());
        }
        List<ArticleLine> items = found.subList(0, size);
        return new Page<>(items, Optional.of(items.get(size - 1).cursor()));
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), Optional.empty());
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
