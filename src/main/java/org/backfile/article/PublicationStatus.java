package org.backfile.article;

import java.util.Locale;

/** Who may see an article; the words are IPTC's (ninjs, {@code pubstatus}), with {@code embargoed} besides. */
public enum PublicationStatus {
    /** Everybody who may read the archive. */
    USABLE,
    /** Nobody but editors, until its embargo is over. */
    EMBARGOED,
    /** Nobody but editors: its address answers as if it did not exist. */
    WITHHELD,
    /** Nobody any more: its address says that it was removed. */
    CANCELED;

    /** The word in the database, in forms and in revisions. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PublicationStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
