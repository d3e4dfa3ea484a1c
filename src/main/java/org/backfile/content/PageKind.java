package org.backfile.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of page an original is: a story of its own, or something that is saved along with stories. */
public enum PageKind {
    ARTICLE,
    /** A front page or the page of a section: titles of other stories. */
    INDEX,
    /** The stories about one subject, of one author or of one time. */
    TOPIC,
    /** What a search found, or did not. */
    SEARCH,
    /** Pictures with hardly a word of their own. */
    GALLERY,
    /** A film or a sound with hardly a word. */
    MEDIA,
    /** A form to sign in or to subscribe instead of the story. */
    LOGIN,
    /** A question about cookies or data instead of the story. */
    CONSENT,
    /** A message that the page is not there, or not for this visitor. */
    ERROR,
    /** Scores, rates, listings: tables and hardly a sentence. */
    DATA,
    /** Nothing to read. */
    EMPTY;

    /** The name as it stands in JSON and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PageKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
