package org.backfile.importing;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run is.
 *
 * @param bytesRead   of files that are read to their end, and of others as far as they are read
 * @param workers     that work on it now
 * @param seconds     for which it has been worked on without a break; 0 if it never was
 * @param bytesBefore that had been read before these
 */
public record Progress(long files, long filesRead, long bytes, long bytesRead, int workers, double seconds, long bytesBefore) {

    /** Below that files tell enough. */
    private static final long WORTH_TELLING_MEGABYTES = 10;
    /** After so little time nothing can be said about the rest. */
    private static final double SHORTEST_SECONDS = 2;

    /** From 0 to 100, rounded down; 100 only if all is read. */
    public int percent() {
        return files == 0 ? 0 : filesRead == files ? 100 : (int) Math.min(99, bytes == 0 ? 100 * filesRead / files : 100 * bytesRead / bytes);
    }

    /** In megabytes of 2²⁰ bytes. */
    public long megabytes() {
        return bytes >> 20;
    }

    public long megabytesRead() {
        return bytesRead >> 20;
    }

    /** True if there is so much that its bytes tell more than its files. */
    public boolean isLarge() {
        return megabytes() >= WORTH_TELLING_MEGABYTES;
    }

    /** How long the rest takes, by how fast bytes were read until now; empty where that cannot be said, as when nobody works on it. */
    public Optional<Duration> left() {
        long read = bytesRead - bytesBefore;
        return workers == 0 || seconds < SHORTEST_SECONDS || read <= 0 ? Optional.empty() : Optional.of(Duration.ofSeconds((long) (seconds / read * (bytes - bytesRead))));
    }

    /** The same to the nearest hour; 0 where it cannot be said. */
    public long hoursLeft() {
        return Math.round(left().orElse(Duration.ZERO).toMinutes() / 60.0);
    }
}
