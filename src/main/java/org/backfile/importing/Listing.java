package org.backfile.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backfile.source.FileName;
import org.backfile.source.FolderWalk;

/** The files of a path that somebody named, some at a time. */
final class Listing implements Closeable {

    private static final int AT_ONCE = 1000;

    private final Path above;
    private final FolderWalk walk;
    /** The link by which the one file was named; null otherwise. */
    private Path linked;

    /**
     * @param above what reports leave out of the files' names: where the archive's machine keeps them is nobody else's business
     * @param depth 1 for the files of a folder itself alone
     */
    private Listing(Path path, Path above, int depth) throws IOException {
        this.above = above;
        this.walk = new FolderWalk(path, depth);
    }

    /**
     * A file or folder of the command line or of an upload: reports name its files from its own name on.
     *
     * @throws NoSuchFileException if there is none
     */
    static Listing named(Path path) throws IOException {
        Path top = path.toAbsolutePath().normalize();
        if (!Files.exists(top)) {
            throw new NoSuchFileException(FileName.shown(path));
        }
        Path parent = top.getParent() == null ? top : top.getParent();
        if (!Files.isSymbolicLink(top) || Files.isDirectory(top)) {
            return new Listing(top, parent, Integer.MAX_VALUE);
        }
        Listing listing = new Listing(top.toRealPath(), parent, 1);
        listing.linked = top;
        return listing;
    }

    /** A folder of a watched one: reports name its files from there on. */
    static Listing within(Path above, Path folder, int depth) throws IOException {
        return new Listing(folder, above, depth);
    }

    /** The next files; none at the end. */
    List<ListedFile> next() throws IOException {
        List<ListedFile> files = new ArrayList<>();
        for (Path file = walk.next(); file != null; file = walk.next()) {
            ListedFile.of(file, FileName.shown(above, linked == null ? file : linked)).ifPresent(files::add);
            if (files.size() == AT_ONCE) {
                break;
            }
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        walk.close();
    }
}
