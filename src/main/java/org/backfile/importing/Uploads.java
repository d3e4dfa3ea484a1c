package org.backfile.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.backfile.source.FileName;
import org.backfile.web.ArchiveSettings;
import org.backfile.web.Node;

/** Files that came through the browser: they wait in the data folder until their import is done, so that a crash loses none. */
@ApplicationScoped
class Uploads {

    /** In bytes; with a number before it, what every file system takes. */
    private static final int LONGEST_NAME = 200;

    private final ArchiveSettings settings;
    private final Runs runs;
    private final FileQueue queue;
    private final Node node;

    Uploads(ArchiveSettings settings, Runs runs, FileQueue queue, Node node) {
        this.settings = settings;
        this.runs = runs;
        this.queue = queue;
        this.node = node;
    }

    /** The most that can be sent at once, in bytes. */
    long limit() {
        return settings.uploadLimit().asLongValue();
    }

    /** Whether they are withheld, unless the form says otherwise. */
    boolean isHeld() {
        return settings.hold();
    }

    /** Keeps the files and begins their import. */
    ImportRun begin(List<FileUpload> files, boolean hold, String publication) throws IOException {
        Path folder = folder().resolve(UUID.randomUUID().toString()).resolve("upload");
        Files.createDirectories(folder);
        for (FileUpload file : files) {
            Files.move(file.uploadedFile(), free(folder, name(file)));
        }
        String label = files.size() == 1 ? name(files.get(0)) : files.size() + " uploaded files";
        return runs.begin(label, List.of(folder), new ImportRun.Terms(node.name(), hold, publication));
    }

    /** A browser may send a path, and a program anything. */
    private static String name(FileUpload file) {
        String name = file.fileName().replaceFirst("(?s).*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").replaceFirst("^\\.+", "");
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            name = name.substring(name.offsetByCodePoints(0, 1));
        }
        return name.isBlank() ? "file" : name;
    }

    private static Path free(Path folder, String name) {
        String prefix = FileName.written(folder) + "/";
        Path file = FileName.path(prefix + name);
        for (int number = 2; Files.exists(file); number++) {
            file = FileName.path(prefix + number + "-" + name);
        }
        return file;
    }

    /** Deletes what is not needed any more: the uploaded files of a run that read all of them. */
    void forget(ImportRun run) throws IOException, SQLException {
        for (Path file : queue.paths(run.id(), folder())) {
            Files.deleteIfExists(file);
            for (Path parent = file.getParent(); !parent.equals(folder()) && isEmpty(parent); parent = parent.getParent()) {
                Files.delete(parent);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.of(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Path folder() {
        return settings.data().resolve("uploads").toAbsolutePath().normalize();
    }
}
