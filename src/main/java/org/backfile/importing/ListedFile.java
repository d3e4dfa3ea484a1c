package org.backfile.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A file that was found in a folder.
 *
 * @param place    how reports name it
 * @param bytes    its length
 * @param modified when it was last written to: by this and its length a changed file is told from one that was met before
 */
record ListedFile(Path path, String place, long bytes, Instant modified) {

    /** The file as it is now. */
    static ListedFile of(Path path, String place) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        // No finer than PostgreSQL keeps it.
        return new ListedFile(path.toAbsolutePath().normalize(), place, attributes.size(), attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS));
    }
}
