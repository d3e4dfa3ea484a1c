package org.backfile.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.article.ArticleWriter;
import org.backfile.importing.ImportRun.State;
import org.backfile.importing.ImportRun.Terms;
import org.backfile.source.FileName;

/** The runs: begins them, lists their files, works on them, closes them. */
@ApplicationScoped
public class Runs {

    private final FileQueue queue;
    private final ImportWorker worker;
    private final ArticleWriter writer;
    private final Clock clock;

    Runs(FileQueue queue, ImportWorker worker, ArticleWriter writer, Clock clock) {
        this.writer = writer;
        this.queue = queue;
        this.worker = worker;
        this.clock = clock;
    }

    /** Begins the import of these files and folders; nothing is read yet. */
    public ImportRun begin(String label, List<Path> paths, Terms terms) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImportRun run = new ImportRun(label, terms, paths.stream().map(FileName::written).toList(), clock.instant());
            run.persist();
            return run;
        });
    }

    public Optional<ImportRun> find(long id) {
        return QuarkusTransaction.requiringNew().call(() -> ImportRun.findByIdOptional(id));
    }

    /** Pauses, cancels, or takes up again. */
    public void turn(long id, State state) {
        QuarkusTransaction.requiringNew().run(() -> ImportRun.<ImportRun>findByIdOptional(id).ifPresent(run -> run.turn(state, clock.instant())));
    }

    /** Takes up again a run that is not canceled, and has this archive work on it. */
    public void resumeOn(long id, String node) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportRun run = ImportRun.findById(id);
            if (run.state() == State.PAUSED || run.state() == State.RUNNING) {
                run.turn(State.RUNNING, clock.instant());
                run.moveTo(node);
            }
        });
    }

    /** Makes an article of an item that was taken for none; empty if there is nothing to make it of. */
    Optional<Long> readAnyway(ImportItem item) {
        if (!item.canBecomeArticle()) {
            return Optional.empty();
        }
        long article = writer.publishKept(item.originalId(), item.runId());
        item.becameArticle(article);
        return Optional.of(article);
    }

    /** Has what failed tried again, and what was not even tried; answers how many. */
    public int retry(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            int again = queue.addAgain(id, Outcome.FAILED, Outcome.QUARANTINED);
            if (again > 0) {
                ImportRun.<ImportRun>findById(id).turn(State.RUNNING, clock.instant());
            }
            return again;
        });
    }

    public List<ImportRun> newestFirst() {
        return QuarkusTransaction.requiringNew().call(ImportRun::newestFirst);
    }

    /** What became of all that the run found. */
    public Totals totals(long id) {
        return QuarkusTransaction.requiringNew().call(() -> ImportItem.totals(id));
    }

    /** What did not become an article of its own, in the order of the import. */
    public List<ImportItem> problems(long id, int most) {
        return QuarkusTransaction.requiringNew().call(() -> ImportItem.problemsOfRun(id, most));
    }

    /** How far a run is. */
    public Progress progress(long id) throws SQLException {
        return queue.progress(id);
    }

    /**
     * Works on a run until nothing is left of it that nobody else holds.
     *
     * @param threads that read documents into articles
     * @return true if the run is finished
     * @throws SQLException if the database is away; what is committed stands
     * @throws IOException  if what is to be imported cannot be listed
     */
    public boolean work(ImportRun run, int threads, BooleanSupplier stopping) throws SQLException, IOException, InterruptedException {
        if (!run.isListed()) {
            list(run);
        }
        worker.work(run, threads, stopping);
        return QuarkusTransaction.requiringNew().call(() -> ImportRun.finishIfDone(run.id(), clock.instant()));
    }

    /** Lists what the run is to import. Killed in between, it lists it again: a file is in a run once. */
    private void list(ImportRun run) throws SQLException, IOException {
        for (String path : run.paths()) {
            try (Listing listing = Listing.named(FileName.path(path))) {
                for (List<ListedFile> files = listing.next(); !files.isEmpty(); files = listing.next()) {
                    queue.add(run.id(), files);
                }
            }
        }
        QuarkusTransaction.requiringNew().run(() -> ImportRun.<ImportRun>findById(run.id()).listed());
    }
}
