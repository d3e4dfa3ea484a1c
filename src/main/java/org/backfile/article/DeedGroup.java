package org.backfile.article;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backfile.article.Changeset.Kind;

/** What people look for in the log: kinds of deeds that belong together. */
public enum DeedGroup {
    FIXES(Kind.EDIT, Kind.RESTORE, Kind.UNDO, Kind.REDO, Kind.PROPOSAL, Kind.CORRECTION),
    BULK(Kind.BULK, Kind.BULK_UNDO),
    STATES(Kind.STATUS, Kind.EMBARGO_ENDED),
    /** Taken out as a whole, or put back. */
    IMPORTS(Kind.ROLLBACK, Kind.REVIVAL),
    /** Two that are one story, or one that is two. */
    STORIES(Kind.TWIN, Kind.SPLIT),
    NAMES(Kind.NAMING),
    HIDDEN(Kind.HIDING, Kind.SHOWING),
    ERASED(Kind.ERASURE);

    private final Set<Kind> kinds;

    DeedGroup(Kind first, Kind... others) {
        kinds = EnumSet.of(first, others);
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<Kind> kinds() {
        return kinds;
    }

    /** The group of that word, or the one that has the kind of that word. */
    public static Optional<DeedGroup> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst()
                .or(() -> Arrays.stream(values()).filter(one -> one.kinds.stream().anyMatch(kind -> kind.word().equals(word))).findFirst());
    }
}
