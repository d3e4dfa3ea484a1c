package org.backfile.article;

import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** The values that a field had before. */
public final class FieldHistory {

    private FieldHistory() {
    }

    /**
     * The value that somebody saw: after that revision, or, for 0, before the first one.
     *
     * @param now how the field stands; null if nobody touched it since the import. Who saw what stands there costs no look into the past
     */
    public static FieldValue valueSeen(Article article, FieldName field, long revisionId, Settlement now) {
        if (now == null || now.revision().id() == revisionId) {
            return article.value(field);
        }
        List<Revision> revisions = Revision.ofField(article.id(), field);
        return revisions.stream().filter(revision -> revision.id() == revisionId).findFirst().map(Revision::after)
                .orElseGet(() -> revisions.get(0).before());
    }
}
