package org.backfile.article;

import java.util.List;

/** Finds articles by a query in the archive's query language. The room of search does it, for rooms that must not know that room. */
public interface ArticleFinder {

    /**
     * The articles that a query finds among all that there are: for editors only.
     *
     * @param most of the newest imports, if it finds more
     */
    Found findAmongAll(String query, int most);

    /**
     * What a query found.
     *
     * @param ids    of the articles, the last imported first
     * @param more   true if there were more than were asked for
     * @param readAs the query as it was read, if not as it was written; else null
     * @param ready  false while there is no index that could be asked
     */
    record Found(List<Long> ids, boolean more, String readAs, boolean ready) {
    }
}
