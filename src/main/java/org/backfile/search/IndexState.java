package org.backfile.search;

import java.time.Instant;

/**
 * How it stands with this node's index.
 *
 * @param kind     whether it can be asked
 * @param building true while one is being made, be it the first or one that takes the place of another
 * @param percent  of the one that is being made, rounded down
 * @param articles that can be found, hidden ones too
 * @param bytes    on the disk
 * @param upTo     everything that was saved before is in it; null if it cannot be asked
 */
public record IndexState(Kind kind, boolean building, int percent, long articles, long bytes, Instant upTo) {

    public enum Kind {
        READY,
        /** The first one is being made. */
        MISSING,
        /** Another process has the folder. */
        ELSEWHERE
    }

    static IndexState without(Kind kind, boolean building, int percent) {
        return new IndexState(kind, building, percent, 0, 0, null);
    }

    /** On the disk, rounded up. */
    public long megabytes() {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    public boolean isReady() {
        return kind == Kind.READY;
    }
}
