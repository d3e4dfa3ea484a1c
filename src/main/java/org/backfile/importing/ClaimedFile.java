package org.backfile.importing;

import java.nio.file.Path;

/**
 * A file of a run that this worker reads now.
 *
 * @param place    how reports name it
 * @param position where reading goes on: 0, or what a {@link org.backfile.source.Found} named
 * @param retried  the one item that is to be tried again, which stands at the position; null where all from there on is read
 */
record ClaimedFile(long id, Path path, String place, long position, Long retried) {
}
