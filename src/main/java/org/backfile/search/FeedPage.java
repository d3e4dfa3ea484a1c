package org.backfile.search;

import java.time.Instant;
import java.util.List;

import org.backfile.article.Article;

/**
 * A stretch of a feed: what came into the archive last stands first.
 *
 * @param title   of what it follows
 * @param note    what to say where there is nothing in it; null where there is
 * @param changed when it was changed last; where there is nothing in it, when the archive was
 * @param self    its address, whole, as the following ones
 * @param home    of the page that shows the same
 * @param older   of the stretch behind it; null if it is the last
 */
record FeedPage(String title, String note, Instant changed, String self, String home, String older, List<Entry> entries) {

    /** An article, when something of it was last changed, and its addresses. */
    record Entry(Article article, Instant changed, String permanent, String address) {
    }
}
