package org.backfile.search;

import java.time.Instant;
import java.util.Locale;

/**
 * What an index was asked to do, and what came of it.
 *
 * @param startedAt  null while it waits
 * @param finishedAt null while it waits or is at it
 * @param progress   of 100
 * @param articles   how many there were; null before it is finished
 * @param differing  of how many the index did not have what PostgreSQL has, as it now does; null before it is finished
 * @param report     why it failed; null if it did not
 */
public record IndexJob(long id, Kind kind, Instant postedAt, Instant startedAt, Instant finishedAt, int progress, boolean failed, Long articles, Long differing, String report) {

    public enum Kind {
        /** Make the index anew, while the old one serves. */
        REBUILD,
        /** Compare each article with PostgreSQL, and put right what differs. */
        VERIFY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isFinished() {
        return finishedAt != null;
    }
}
