package org.backfile.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a bulk edit makes of one of its articles. */
public enum BulkOutcome {
    /** Nobody has looked yet. */
    UNSEEN,
    /** It will be changed. */
    CHANGE,
    /** It was. */
    CHANGED,
    /** The change was taken back. */
    UNDONE,
    /** It was not: somebody has changed the field since. */
    KEPT,
    /** Somebody changed the article after the preview. */
    SKIPPED,
    /** The article has the value already. */
    SAME,
    /** The field does not have the words that are sought. */
    WITHOUT,
    /** Nothing else was read. */
    UNREAD,
    /** Readers see it: it keeps a headline and a paragraph. */
    INCOMPLETE,
    /** It says words that are hidden of its originals. */
    HIDDEN_WORDS,
    /** It was removed from the archive. */
    REMOVED,
    /** It is embargoed. */
    EMBARGOED,
    /** Validating comes after checking. */
    UNCHECKED,
    /** Whoever validates is somebody else than who checked it, or changed it last. */
    OWN,
    /** The value would be longer than a field may be. */
    TOO_LONG,
    /** It went wrong; the log of the archive says how. */
    FAILED;

    /** The word in the database and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BulkOutcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Optional<BulkOutcome> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** True if there was nothing to change. */
    public boolean isNothingToDo() {
        return List.of(SAME, WITHOUT, UNREAD).contains(this);
    }

    /** True if it must not be changed so. */
    public boolean isRefusal() {
        return ordinal() >= INCOMPLETE.ordinal();
    }
}
