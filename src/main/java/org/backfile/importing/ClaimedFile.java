package org.backfile.importing;

import java.nio.file.Path;

/**
 * A file of a run that this worker reads now.
 *
 * @param place    how reports name it
 * @param position where reading goes on: 0, or what a {@link org.backfile.source.Found} named
 */
record ClaimedFile(long id, Path path, String place, long position) {
}
