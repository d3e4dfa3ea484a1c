package org.backfile.article;

import java.util.List;
import java.util.Set;

import org.backfile.content.FieldName;

/** What the gate made of a changeset. */
public sealed interface Verdict {

    /**
     * All is written.
     *
     * @param revisions what was written; empty if the values were there already
     * @param merged    fields that somebody else had changed too, in other places: both people's work stands now
     */
    record Saved(List<Revision> revisions, Set<FieldName> merged) implements Verdict {
    }

    /** Nothing is written: somebody has to choose first. */
    record Collided(List<Collision> collisions) implements Verdict {
    }
}
