package org.backfile.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A file that was found in a folder.
 *
 * @param place    how reports name it
 * @param bytes    its length
 * @param modified when it was last written to: by this and its length a changed file is told from one that was met before
 */
record ListedFile(Path path, String place, long bytes, Instant modified) {

    /** The file as it is now; empty if it is not there any more. One that cannot be looked at is listed too: whoever tries to read it will be told why. */
    static Optional<ListedFile> of(Path path, String place) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // No finer than PostgreSQL keeps it.
            return Optional.of(new ListedFile(whole, place, attributes.size(), attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new ListedFile(whole, place, 0, Instant.EPOCH));
        }
    }
}
