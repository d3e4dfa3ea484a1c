package org.backfile.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backfile.content.FieldName;
import org.backfile.content.ValueDiff;

/**
 * What one person did to an article at one time: who, when, why, and each field before and after.
 *
 * @param changes      none if it was no value of a field that changed
 * @param reasonHidden true if readers may not see why
 * @param parting      that it was split or joined, or taken for the same as another; null if it was nothing of the kind
 */
public record HistoryEntry(Changeset changeset, int articleVersion, List<FieldChange> changes, boolean reasonHidden, Parting parting) {

    /**
     * @param diff   what changed, word by word; without changes if the value was confirmed as it was; null if it is not to be shown
     * @param hidden true if readers may not see it
     * @param erased true if what stood there before was erased for good
     */
    public record FieldChange(Revision revision, FieldName field, ValueDiff diff, boolean hidden, boolean erased) {

        static FieldChange of(Revision revision, Hidden hidden, int firstVersion) {
            return new FieldChange(revision, revision.field(), ValueDiff.of(revision.before(), revision.after()), hidden.hides(revision), revision.articleVersion() <= firstVersion);
        }

        private FieldChange forReaders() {
            return hidden ? new FieldChange(revision, field, null, true, erased) : this;
        }

        public boolean isConfirmation() {
            return !erased && diff.changes().isEmpty() && !diff.moved();
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

        /** True if it was decided how far the review has come: then {@link #reviewBefore} and {@link #reviewAfter} tell. */
        public boolean isOfReview() {
            return field == FieldName.REVIEW_STATE;
        }

        public ReviewState reviewBefore() {
            return ReviewState.of(revision.before());
        }

        public ReviewState reviewAfter() {
            return ReviewState.of(revision.after());
        }
    }

    /** The version that this one was made of. */
    public int before() {
        return articleVersion - 1;
    }

    /** The whole history of an article since its import, newest first; what readers may not see is marked. */
    public static List<HistoryEntry> of(Article article) {
        Hidden hidden = Hidden.of(article);
        int firstVersion = Erasure.firstVersion(article.id());
        Map<Long, Parting> partings = Parting.of(article.id()).stream().collect(Collectors.toMap(one -> one.changeset().id(), one -> one));
        Map<Long, List<Revision>> byChangeset = new LinkedHashMap<>();
        Revision.ofArticle(article.id())
                .forEach(revision -> byChangeset.computeIfAbsent(revision.changeset().id(), any -> new ArrayList<>()).add(revision));
        List<HistoryEntry> entries = new ArrayList<>(byChangeset.values().stream().map(revisions -> of(revisions, hidden, firstVersion, partings.remove(revisions.get(0).changeset().id()))).toList());
        partings.values().forEach(parting -> insert(entries, parting, hidden));
        return entries;
    }

    /** What changed no value comes behind what was changed before. */
    private static void insert(List<HistoryEntry> entries, Parting parting, Hidden hidden) {
        int at = 0;
        while (at < entries.size() && entries.get(at).changeset.id() > parting.changeset().id()) {
            at++;
        }
        int version = at < entries.size() ? entries.get(at).articleVersion : 1;
        entries.add(at, new HistoryEntry(parting.changeset(), version, List.of(), parting.changeset().reason().filter(reason -> hidden.betrays(reason) || Hidden.of(Article.findById(parting.otherId())).betrays(reason)).isPresent(), parting));
    }

    /** @param visible the articles that it was split off or joined with, as far as readers see them; the reason tells of these, too */
    HistoryEntry forReaders(Map<Long, ArticleLine> visible) {
        ArticleLine other = parting == null ? null : visible.get(parting.otherId());
        return new HistoryEntry(changeset, articleVersion, changes.stream().map(FieldChange::forReaders).toList(), reasonHidden || changes.isEmpty() && other == null && !parting.isOfBoth(),
                parting == null ? null : parting.seenAs(other));
    }

    private static HistoryEntry of(List<Revision> revisions, Hidden hidden, int firstVersion, Parting parting) {
        Revision first = revisions.get(0);
        List<FieldChange> changes = revisions.stream().map(revision -> FieldChange.of(revision, hidden, firstVersion)).toList();
        return new HistoryEntry(first.changeset(), first.articleVersion(), changes,
                changes.stream().anyMatch(FieldChange::hidden) || first.changeset().reason().filter(hidden::betrays).isPresent(), parting);
    }
}
