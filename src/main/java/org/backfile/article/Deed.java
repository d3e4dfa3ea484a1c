package org.backfile.article;

import java.util.List;
import java.util.Optional;

import org.backfile.content.FieldName;

/**
 * A changeset in one line: what was done, by whom, why, to what.
 *
 * @param articles  how many it changed
 * @param some      ids of the first of them
 * @param changed   fields that were given another value
 * @param confirmed fields that were looked at and left as they were
 * @param status    who may see the articles since, if that was changed
 * @param review    how far their review has come since, if that was changed
 * @param tombstone of what was erased; null if nothing was
 * @param naming    what was done to a name; null if nothing was
 * @param other     the article that is kept in the place of this one, or that this one came out of; null if there is none
 */
public record Deed(Changeset changeset, long articles, List<Long> some, List<FieldName> changed, List<FieldName> confirmed, PublicationStatus status, ReviewState review, Erasure tombstone,
        Naming naming, Long other) {

    /**
     * What was done to a name.
     *
     * @param undone  true if it was taken back
     * @param instead what held before of the same names, and was taken back for it
     */
    public record Naming(AuthorityChange change, boolean undone, List<AuthorityChange> instead) {

        /** Who gives an author another name at once takes back the one before: what was done is the new one. */
        static Optional<Naming> of(Changeset changeset, List<AuthorityChange> all) {
            List<AuthorityChange> undone = all.stream().filter(one -> one.isUndoneBy(changeset)).toList();
            return all.stream().filter(one -> one.isMadeBy(changeset)).findFirst().map(one -> new Naming(one, false, undone.stream().filter(one::isInsteadOf).toList()))
                    .or(() -> undone.stream().findFirst().map(one -> new Naming(one, true, List.of())));
        }
    }

    /** What changed no value of the articles. */
    static Deed beside(Changeset changeset, List<Long> articles, Erasure tombstone) {
        return new Deed(changeset, articles.size(), articles, List.of(), List.of(), null, null, tombstone, null, null);
    }

    static Deed ofName(Changeset changeset, Naming naming) {
        return new Deed(changeset, 0, List.of(), List.of(), List.of(), null, null, null, naming, null);
    }

    /** Of what was changed, the fields that an original may have. */
    public List<FieldName> fields() {
        return changed.stream().filter(FieldName::isRead).toList();
    }

    /** True if two articles were one story. */
    public boolean isOfTwins() {
        return changeset.kind() == Changeset.Kind.TWIN;
    }

    /** True if an article was made of what stood in another one. */
    public boolean isOfSplit() {
        return changeset.kind() == Changeset.Kind.SPLIT;
    }

    /** True if it takes back what was decided. */
    public boolean isTakenBack() {
        return changeset.undoes().isPresent();
    }

    /** True if it changed one article alone. */
    public boolean isOfOne() {
        return articles == 1;
    }

    /** True if an article, of which only the number is left, or an original of it was erased. */
    public boolean isErasure() {
        return tombstone != null;
    }

    /** True if the article was not erased, but an original from which it was read before. */
    public boolean isOfOriginal() {
        return isErasure() && !tombstone.isOfArticle();
    }

    /** True if it decided who may see the articles. */
    public boolean decidesWhoSees() {
        return changed.contains(FieldName.PUBLICATION_STATUS);
    }
}
