package org.backfile.article;

import java.util.List;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/**
 * A wish to give one field of one article a value.
 *
 * @param seen   the id of the revision whose value the person saw, 0 if nobody had touched the field
 * @param after  the value wished for; absent says that the source has none
 * @param places where the person says that it stands in the original; empty to have it looked for
 * @param aim    why it is wished for
 */
public record Change(long articleId, FieldName field, long seen, FieldValue after, List<Evidence> places, Aim aim) {

    /** What a change is to bring about besides the value. */
    public enum Aim {
        /** The value is decided from now on. */
        SETTLE,
        /** The same, even if it was decided already and is the same value: somebody has looked once more. */
        CONFIRM,
        /** The value stands again as it was read, and nobody has decided about it. */
        UNSETTLE
    }

    public Change(long articleId, FieldName field, long seen, FieldValue after) {
        this(articleId, field, seen, after, List.of(), Aim.SETTLE);
    }

    /** Takes back what a revision did. */
    public static Change undoing(Revision revision) {
        return new Change(revision.articleId(), revision.field(), revision.id(), revision.before(), List.of(), revision.wasSettled() ? Aim.CONFIRM : Aim.UNSETTLE);
    }

    public Change at(List<Evidence> newPlaces) {
        return new Change(articleId, field, seen, after, newPlaces, aim);
    }

    Change to(FieldValue value) {
        return new Change(articleId, field, seen, value, places, aim);
    }

    public Change confirmed() {
        return new Change(articleId, field, seen, after, places, Aim.CONFIRM);
    }
}
