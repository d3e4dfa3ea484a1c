package org.backfile.article;

import java.util.List;

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
 */
public record Deed(Changeset changeset, long articles, List<Long> some, List<FieldName> changed, List<FieldName> confirmed, PublicationStatus status, ReviewState review) {

    /** Of what was changed, the fields that an original may have. */
    public List<FieldName> fields() {
        return changed.stream().filter(FieldName::isRead).toList();
    }

    /** True if it changed one article alone. */
    public boolean isOfOne() {
        return articles == 1;
    }

    /** True if an article, of which only the number is left, or an original of it was erased. */
    public boolean isErasure() {
        return changeset.kind() == Changeset.Kind.ERASURE;
    }

    /** True if it decided who may see the articles. */
    public boolean decidesWhoSees() {
        return changed.contains(FieldName.PUBLICATION_STATUS);
    }
}
