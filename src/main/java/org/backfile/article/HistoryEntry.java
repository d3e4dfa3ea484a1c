package org.backfile.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backfile.content.FieldName;
import org.backfile.content.ValueDiff;

/** What one person did to an article at one time: who, when, why, and each field before and after. */
public record HistoryEntry(Changeset changeset, int articleVersion, List<FieldChange> changes) {

    /** @param diff what changed, word by word; without changes if the value was confirmed as it was */
    public record FieldChange(Revision revision, FieldName field, ValueDiff diff) {

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

    /** The whole history of an article since its import, newest first. */
    public static List<HistoryEntry> of(long articleId) {
        Map<Long, List<Revision>> byChangeset = new LinkedHashMap<>();
        Revision.ofArticle(articleId)
                .forEach(revision -> byChangeset.computeIfAbsent(revision.changeset().id(), any -> new ArrayList<>()).add(revision));
        return byChangeset.values().stream().map(HistoryEntry::of).toList();
    }

    private static HistoryEntry of(List<Revision> revisions) {
        Revision first = revisions.get(0);
        return new HistoryEntry(first.changeset(), first.articleVersion(), revisions.stream()
                .map(revision -> new FieldChange(revision, revision.field(), ValueDiff.of(revision.before(), revision.after()))).toList());
    }
}
