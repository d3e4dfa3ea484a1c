package org.backfile.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backfile.content.FieldName;
import org.backfile.content.ValueDiff;

/**
 * What one person did to an article at one time: who, when, why, and each field before and after.
 *
 * @param reasonHidden true if readers may not see why
 */
public record HistoryEntry(Changeset changeset, int articleVersion, List<FieldChange> changes, boolean reasonHidden) {

    /**
     * @param diff   what changed, word by word; without changes if the value was confirmed as it was; null if it is not to be shown
     * @param hidden true if readers may not see it
     */
    public record FieldChange(Revision revision, FieldName field, ValueDiff diff, boolean hidden) {

        static FieldChange of(Revision revision, Hidden hidden) {
            return new FieldChange(revision, revision.field(), ValueDiff.of(revision.before(), revision.after()), hidden.hides(revision));
        }

        private FieldChange forReaders() {
            return hidden ? new FieldChange(revision, field, null, true) : this;
        }

        public boolean isConfirmation() {
            return diff.changes().isEmpty() && !diff.moved();
        }

        /** True if it was decided who may see the article: then {@link #standingBefore} and {@link #standingAfter} tell. */
        public boolean isOfStanding() {
            return field == FieldName.PUBLICATION_STATUS;
        }

        public Standing standingBefore() {
            return Standing.of(revision.before());
        }

        public Standing standingAfter() {
            return Standing.of(revision.after());
        }
    }

    /** The version that this one was made of. */
    public int before() {
        return articleVersion - 1;
    }

    /** The whole history of an article since its import, newest first; what readers may not see is marked. */
    public static List<HistoryEntry> of(Article article) {
        Hidden hidden = Hidden.of(article);
        Map<Long, List<Revision>> byChangeset = new LinkedHashMap<>();
        Revision.ofArticle(article.id())
                .forEach(revision -> byChangeset.computeIfAbsent(revision.changeset().id(), any -> new ArrayList<>()).add(revision));
        return byChangeset.values().stream().map(revisions -> of(revisions, hidden)).toList();
    }

    HistoryEntry forReaders() {
        return new HistoryEntry(changeset, articleVersion, changes.stream().map(FieldChange::forReaders).toList(), reasonHidden);
    }

    private static HistoryEntry of(List<Revision> revisions, Hidden hidden) {
        Revision first = revisions.get(0);
        List<FieldChange> changes = revisions.stream().map(revision -> FieldChange.of(revision, hidden)).toList();
        return new HistoryEntry(first.changeset(), first.articleVersion(), changes,
                changes.stream().anyMatch(FieldChange::hidden) || first.changeset().reason().filter(hidden::betrays).isPresent());
    }
}
