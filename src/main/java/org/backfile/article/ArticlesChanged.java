package org.backfile.article;

import java.util.List;

/**
 * Tells the other rooms, once the transaction is over, which articles are not what they were.
 *
 * @param ids     of articles that the database has
 * @param awaited true if somebody waits to see what they did, as an editor does and an import does not
 */
public record ArticlesChanged(List<Long> ids, boolean awaited) {
}
