package org.backfile.moderation;

import java.util.List;
import java.util.Map;

import org.backfile.article.Article;
import org.backfile.article.Changeset;
import org.backfile.article.HistoryEntry;

/**
 * What the desk's history of an article shows.
 *
 * @param names by account id
 * @param words for what has no name
 * @param told  {@code done} or {@code nothing} after a restoration, otherwise null
 */
public record HistoryPage(Article article, List<HistoryEntry> entries, Map<Long, String> names, DeskWords words, String told) {

    public String headline() {
        return article.headline().orElse(words.noHeadline());
    }

    /** The name of who did it. */
    public String who(Changeset changeset) {
        return changeset.accountId().map(id -> names.getOrDefault(id, words.somebody())).orElse(words.archive());
    }
}
