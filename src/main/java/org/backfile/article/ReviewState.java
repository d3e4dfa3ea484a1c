package org.backfile.article;

import java.util.Locale;

import org.backfile.content.FieldValue;

/** How far editors have come with an article: one axis, and a side state. */
public enum ReviewState {
    UNREVIEWED, CHECKED, VALIDATED, PROBLEM;

    /** The word in the database, in forms and in revisions. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in the field's value, which always has one. */
    static ReviewState of(FieldValue value) {
        return of(((FieldValue.Text) value).text());
    }

    public static ReviewState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
