package org.backfile.moderation;

import java.time.Instant;

/** What somebody typed into the form of an article and has not saved yet. */
public record Draft(EditForm form, Instant at) {

    /** A draft as the front of the desk lists it. */
    public record Begun(long articleId, String headline, Instant at) {
    }
}
