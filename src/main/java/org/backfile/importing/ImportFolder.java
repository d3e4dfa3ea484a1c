package org.backfile.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import org.backfile.source.FileName;
import org.backfile.web.ArchiveSettings;

/**
 * The folder that an archive watches: what is put into it is imported, once it has stopped growing. The files that lie in the folder
 * itself are one run, each folder in it is another.
 */
@ApplicationScoped
class ImportFolder {

    private static final Logger LOG = Logger.getLogger(ImportFolder.class);
    /** A file that was written to this recently may still be growing. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final ArchiveSettings settings;
    private final FileQueue queue;
    private final Clock clock;
    /** Fresh files as they were at the last look. */
    private Map<String, ListedFile> growing = new HashMap<>();

    ImportFolder(ArchiveSettings settings, FileQueue queue, Clock clock) {
        this.settings = settings;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Adds what is new in the folder to its runs.
     *
     * @param node   that is to work on them
     * @param atOnce take also what may still be growing
     * @return true if something may still be growing: another look is to follow soon
     */
    boolean look(String node, boolean atOnce) throws IOException, SQLException {
        Path top = settings.importFolder();
        if (!Files.isDirectory(top)) {
            LOG.debugf("Nothing to import: there is no folder %s.", top.toAbsolutePath());
            return false;
        }
        Map<String, ListedFile> stillGrowing = new HashMap<>();
        lookInto(top, 1, node, atOnce, stillGrowing);
        try (Stream<Path> folders = Files.list(top)) {
            for (Path folder : folders.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !folder.getFileName().toString().startsWith(".")).sorted().toList()) {
                lookInto(folder, Integer.MAX_VALUE, node, atOnce, stillGrowing);
            }
        }
        growing = stillGrowing;
        return !growing.isEmpty();
    }

    private void lookInto(Path folder, int depth, String node, boolean atOnce, Map<String, ListedFile> stillGrowing) throws IOException, SQLException {
        Path top = settings.importFolder();
        String label = folder.equals(top) ? "." : FileName.shown(top, folder);
        try (Listing listing = Listing.within(top, folder, depth)) {
            for (List<ListedFile> files = listing.next(); !files.isEmpty(); files = listing.next()) {
                add(label, node, files, atOnce, stillGrowing);
            }
        }
    }

    private void add(String label, String node, List<ListedFile> listed, boolean atOnce, Map<String, ListedFile> stillGrowing) throws SQLException {
        List<ListedFile> ready = new ArrayList<>();
        for (ListedFile file : queue.unmet(listed)) {
            if (atOnce || !isFresh(file) || file.equals(growing.get(file.place()))) {
                ready.add(file);
            } else {
                stillGrowing.put(file.place(), file);
            }
        }
        if (!ready.isEmpty()) {
            QuarkusTransaction.requiringNew().call(() -> {
                queue.add(run(label, node).id(), ready);
                return null;
            });
        }
    }

    private boolean isFresh(ListedFile file) {
        return file.modified().isAfter(clock.instant().minus(FRESH));
    }

    private ImportRun run(String label, String node) {
        return ImportRun.unfinished(label, node).orElseGet(() -> {
            ImportRun run = new ImportRun(label, new ImportRun.Terms(node, settings.hold(), null), null, clock.instant());
            run.persist();
            return run;
        });
    }
}
