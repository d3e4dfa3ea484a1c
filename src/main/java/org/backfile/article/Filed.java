package org.backfile.article;

import java.time.Instant;

/**
 * What became of an original that was to be filed.
 *
 * @param articleId the article that is read from it; null if it is none, or no longer
 * @param erasedAt  when these bytes were erased; null unless they were
 */
public record Filed(Kind kind, long originalId, Long articleId, Instant erasedAt) {

    Filed(Kind kind, long originalId, Long articleId) {
        this(kind, originalId, articleId, null);
    }

    /** How it was filed. */
    public enum Kind {
        /** A new article came of it. */
        IMPORTED,
        /** The archive had these bytes; they were met once more. */
        DUPLICATE,
        /** An article of the same address is now read from it. */
        UPDATED,
        /** It is kept, but is no article. */
        KEPT,
        /** The archive had these bytes, and they were erased: they are not taken in again. */
        ERASED
    }
}
