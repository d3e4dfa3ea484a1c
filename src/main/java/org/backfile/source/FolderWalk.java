package org.backfile.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a folder that may hold articles, one after the other, however many there are. */
public final class FolderWalk implements Closeable {

    /** Files of one folder that are held at once, to be taken in the order of their names. */
    private static final int AT_ONCE = 10_000;
    /** What browsers call the folder beside a saved page, in the languages that they speak: its pictures and styles are parts of the page. */
    private static final Pattern BESIDE_PAGE = Pattern.compile(
            "(.+)(_files|\\.files|-Dateien|_fichiers|_archivos|_ficheros|_arquivos|_ficheiros|_file|_bestanden|-filer|_pliki|_soubory|_dosyalar|_kuvat|-tiedostot)");
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".HTM", ".HTML");

    /** A folder that the walk is in. */
    private record Level(Path folder, DirectoryStream<Path> stream, Iterator<Path> rest, Deque<Path> some, int depth) {
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private Path single;

    /**
     * Begins at a file or a folder. Symbolic links within it are not followed: what lies elsewhere was not given. Hidden files are
     * somebody's bookkeeping and are left out.
     *
     * @param depth 1 for the files of the folder itself alone
     * @throws IOException if the path cannot be read
     */
    public FolderWalk(Path path, int depth) throws IOException {
        if (Files.isDirectory(path)) {
            enter(path, depth);
        } else {
            single = path;
        }
    }

    /** The next file; or a link, a pipe, a folder that cannot be listed: whoever tries to read it will be told why not. Null at the end. */
    public Path next() throws IOException {
        if (single != null) {
            Path only = single;
            single = null;
            return only;
        }
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            Path entry;
            try {
                entry = entry(level);
            } catch (IOException e) {
                levels.pop().stream().close();
                return level.folder();
            }
            if (entry == null) {
                levels.pop().stream().close();
            } else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                return entry;
            } else if (level.depth() > 1 && !isBesidePage(entry)) {
                try {
                    enter(entry, level.depth() - 1);
                } catch (IOException e) {
                    return entry;
                }
            }
        }
        return null;
    }

    private void enter(Path folder, int depth) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(folder);
        levels.push(new Level(folder, stream, stream.iterator(), new ArrayDeque<>(), depth));
    }

    /** In the order of their names, as far as they are held at once. */
    private static Path entry(Level level) throws IOException {
        try {
            if (level.some().isEmpty()) {
                List<Path> some = new ArrayList<>();
                while (some.size() < AT_ONCE && level.rest().hasNext()) {
                    Path entry = level.rest().next();
                    if (!entry.getFileName().toString().startsWith(".")) {
                        some.add(entry);
                    }
                }
                some.sort(null);
                level.some().addAll(some);
            }
            return level.some().poll();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        for (Level level : levels) {
            level.stream().close();
        }
    }

    private static boolean isBesidePage(Path folder) {
        Matcher name = BESIDE_PAGE.matcher(folder.getFileName().toString());
        return name.matches() && PAGES.stream().anyMatch(end -> Files.isRegularFile(folder.resolveSibling(name.group(1) + end)));
    }
}
