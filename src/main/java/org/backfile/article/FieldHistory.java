package org.backfile.article;

import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** The values that a field had before. */
public final class FieldHistory {

    private FieldHistory() {
    }

    /** The value that somebody saw: after that revision, or, for 0, before the first one. */
    public static FieldValue valueSeen(Article article, FieldName field, long revisionId) {
        List<Revision> revisions = Revision.ofField(article.id(), field);
        if (revisions.isEmpty()) {
            return article.value(field);
        }
        return revisions.stream().filter(revision -> revision.id() == revisionId).findFirst().map(Revision::after)
                .orElseGet(() -> revisions.get(0).before());
    }

    /** The value that the field had in a version of the article. */
    public static FieldValue valueIn(Article article, FieldName field, int version) {
        List<Revision> revisions = Revision.ofField(article.id(), field);
        if (revisions.isEmpty()) {
            return article.value(field);
        }
        FieldValue value = revisions.get(0).before();
        for (Revision revision : revisions) {
            value = revision.articleVersion() <= version ? revision.after() : value;
        }
        return value;
    }
}
