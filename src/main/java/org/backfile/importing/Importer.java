package org.backfile.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import org.backfile.article.Article;
import org.backfile.article.ArticleWriter;
import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;
import org.backfile.text.Digests;
import org.backfile.text.Rendering;
import org.backfile.web.ArchiveSettings;

/**
 * Imports what is new in the import folder. The files that lie in the folder itself are one run, each folder in it is another. Each
 * file is one transaction: an import that is killed goes on with the next file at the next start.
 */
@ApplicationScoped
public class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class);

    private final ArticleWriter writer;
    private final ArchiveSettings settings;
    private final Clock clock;
    private volatile boolean stopping;

    Importer(ArticleWriter writer, ArchiveSettings settings, Clock clock) {
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Imports what was not imported before, and answers when all is done.
     *
     * @throws IOException if the folder cannot be listed; what was imported until then stays
     */
    public void importNew() throws IOException {
        Path top = settings.importFolder();
        if (!Files.isDirectory(top)) {
            LOG.infof("Nothing to import: there is no folder %s.", top.toAbsolutePath());
            return;
        }
        importFolder(top, 1);
        try (Stream<Path> folders = Files.list(top)) {
            for (Path folder : folders.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)).filter(Importer::isNamed).sorted().toList()) {
                importFolder(folder, Integer.MAX_VALUE);
            }
        }
    }

    /** Ends the import after the file at hand; the next one goes on from there. */
    public void stop() {
        stopping = true;
    }

    private void importFolder(Path folder, int depth) throws IOException {
        Path top = settings.importFolder();
        String name = folder.equals(top) ? "." : name(top, folder);
        // Symbolic links are not followed: what lies outside of the folder was not given to be imported.
        try (Stream<Path> files = Files.walk(folder, depth)) {
            for (Path file : (Iterable<Path>) files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).filter(Importer::isNamed).sorted()::iterator) {
                if (stopping) {
                    return;
                }
                importFile(name, new SourceFile(file, name(top, file)));
            }
        }
        QuarkusTransaction.requiringNew().run(() -> ImportRun.finishUnfinished(name, clock.instant()));
    }

    /** Hidden files are somebody's bookkeeping, not articles. */
    private static boolean isNamed(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    private static String name(Path top, Path path) {
        return top.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private void importFile(String folder, SourceFile file) {
        byte[] bytes;
        try {
            if (file.isTooLarge()) {
                tell(folder, file, Outcome.QUARANTINED, "larger than " + (SourceFile.LARGEST >> 20) + " MiB: no page of text is");
                return;
            }
            bytes = file.bytes();
        } catch (IOException e) {
            tell(folder, file, Outcome.FAILED, "the file cannot be read: " + e.getMessage());
            return;
        }
        byte[] sha256 = Digests.sha256(bytes);
        if (QuarkusTransaction.requiringNew().call(() -> ImportItem.isTold(file.place(), sha256))) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> importBytes(folder, file, bytes, sha256));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Importing %s failed.", file.place());
            tell(folder, file, sha256, Outcome.FAILED, "it could not be read into an article: " + e.getMessage());
        }
    }

    private void importBytes(String folder, SourceFile file, byte[] bytes, byte[] sha256) {
        ImportRun run = ImportRun.of(folder, clock.instant());
        Optional<String> otherKind = SourceFile.otherKind(bytes);
        if (otherKind.isPresent()) {
            run.tell(file.place(), sha256, Outcome.FAILED, otherKind.get() + ", which is not a kind that this archive reads");
            return;
        }
        Optional<Long> known = writer.known(bytes);
        if (known.isPresent()) {
            tellDuplicate(run, file, sha256, known.get());
            return;
        }
        SourceDocument document = SourceDocument.of(bytes);
        Rendering text = Rendering.of(document.text(), document.type());
        Optional<Article> article = writer.write(bytes, document.type(), text, ArticleParser.read(document), run.id(), file.place());
        if (article.isPresent()) {
            run.tellImported(file.place(), sha256, article.get());
        } else {
            tellDuplicate(run, file, sha256, writer.known(bytes).orElseThrow());
        }
    }

    /** The same bytes were met again: one more sighting, the article stays as it is. */
    private void tellDuplicate(ImportRun run, SourceFile file, byte[] sha256, long originalId) {
        writer.sight(originalId, run.id(), file.place());
        run.tellDuplicate(file.place(), sha256, originalId);
    }

    private void tell(String folder, SourceFile file, Outcome outcome, String reason) {
        tell(folder, file, new byte[0], outcome, reason);
    }

    private void tell(String folder, SourceFile file, byte[] sha256, Outcome outcome, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!ImportItem.isTold(file.place(), sha256)) {
                ImportRun.of(folder, clock.instant()).tell(file.place(), sha256, outcome, reason);
            }
        });
    }
}
