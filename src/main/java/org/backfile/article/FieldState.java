package org.backfile.article;

import java.util.Locale;

/** What is known of a field that somebody settled. A field that nobody touched has none: it was found, or was not. */
public enum FieldState {
    /** The value stands in the original. */
    FOUND,
    /** Somebody looked: the source has none. */
    CONFIRMED_ABSENT,
    /** The value is right and does not stand in the original. */
    EDITOR_SUPPLIED;

    /** The word in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FieldState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
