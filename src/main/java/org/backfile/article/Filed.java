package org.backfile.article;

/**
 * What became of an original that was to be filed.
 *
 * @param articleId the article that is read from it; null if it is none, or no longer
 */
public record Filed(Kind kind, long originalId, Long articleId) {

    /** How it was filed. */
    public enum Kind {
        /** A new article came of it. */
        IMPORTED,
        /** The archive had these bytes; they were met once more. */
        DUPLICATE,
        /** An article of the same address is now read from it. */
        UPDATED,
        /** It is kept, but is no article. */
        KEPT
    }
}
