package org.backfile.article;

/** Articles by their first and last id. */
public record IdRange(long first, long last) {

    private static final long NO_ARTICLE = 0;
    /** What stands for whatever pages show beside articles. */
    static final IdRange BESIDE = new IdRange(NO_ARTICLE, NO_ARTICLE);

    long size() {
        return last - first + 1;
    }
}
