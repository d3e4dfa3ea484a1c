package org.backfile.article;

import java.util.Locale;

/** How far editors have come with an article: one axis, and a side state. */
public enum ReviewState {
    UNREVIEWED, CHECKED, VALIDATED, PROBLEM;

    /** The word in the database, in forms and in revisions. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReviewState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
