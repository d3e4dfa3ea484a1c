package org.backfile.importing;

/**
 * How far a run is.
 *
 * @param bytesRead of files that are read to their end, and of crawls up to where they are read
 * @param workers   that work on it now
 */
public record Progress(long files, long filesRead, long bytes, long bytesRead, int workers) {

    /** From 0 to 100, rounded down; 100 only if all is read. */
    public int percent() {
        return files == 0 ? 0 : filesRead == files ? 100 : (int) Math.min(99, bytes == 0 ? 100 * filesRead / files : 100 * bytesRead / bytes);
    }
}
