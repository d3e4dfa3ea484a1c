package org.backfile.article;

/** Articles by their first and last id. */
public record IdRange(long first, long last) {
}
