package org.backfile.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of a path that somebody named, one after the other. */
final class Listing {

    private Listing() {
    }

    interface Each<E extends Exception> {

        void take(ListedFile file) throws E, IOException, InterruptedException;
    }

    static <E extends Exception> void each(Path path, Each<E> each) throws E, IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted()::iterator) {
                each.take(ListedFile.of(file, file.toString()));
            }
        }
    }
}
