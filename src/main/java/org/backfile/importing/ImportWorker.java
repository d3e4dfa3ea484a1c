package org.backfile.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import org.backfile.article.ArticleWriter;
import org.backfile.importing.Batch.Prepared;
import org.backfile.source.Found;
import org.backfile.source.Limits;
import org.backfile.source.SourceFiles;
import org.backfile.source.SourceReader;
import org.backfile.web.Node;

/**
 * Works on a run beside however many others: claims files, reads what they hold, prepares it in parallel, and files one batch while
 * the next is prepared. It can be stopped, or killed, at any instant: what is committed stands, and the rest is read again from there.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    /** Between tries while the database is away or full. */
    private static final long PATIENCE_MILLIS = 2000;

    private final FileQueue queue;
    private final BatchFiler filer;
    private final ArticleWriter writer;
    private final Node node;
    /** Workers of this process that could not let go of what they held of a run, because the database was away; with that run. */
    private final Map<String, Long> unreleased = new ConcurrentHashMap<>();

    ImportWorker(FileQueue queue, BatchFiler filer, ArticleWriter writer, Node node) {
        this.node = node;
        this.queue = queue;
        this.filer = filer;
        this.writer = writer;
    }

    /**
     * Works until the run has no file left that nobody holds, or is paused or canceled, or this worker is told to stop. While the database is away or
     * full it waits and tries again.
     *
     * @param threads that read documents into articles
     * @throws SQLException if the database is away at the beginning
     */
    public void work(ImportRun run, int threads, BooleanSupplier stopping) throws SQLException, InterruptedException {
        Shift shift = new Shift(run, stopping);
        try (Preparation preparation = new Preparation(writer, threads, run.publication())) {
            shift.work(preparation);
        } finally {
            shift.close();
        }
    }

    /** One worker's time on one run. */
    private final class Shift {

        private final ImportRun run;
        private final BooleanSupplier stopping;
        private final String worker = Worker.here(node.name()).toString();
        private final ExecutorService filing = Executors.newSingleThreadExecutor(task -> new Thread(task, "import-filing"));
        private Future<?> filed = CompletableFuture.completedFuture(null);
        private Batch batch = new Batch();
        private long renewed = System.nanoTime();
        private boolean open = true;

        Shift(ImportRun run, BooleanSupplier stopping) {
            this.run = run;
            this.stopping = stopping;
        }

        void work(Preparation preparation) throws SQLException, InterruptedException {
            for (Map.Entry<String, Long> ended : unreleased.entrySet()) {
                queue.release(ended.getValue(), ended.getKey());
                unreleased.remove(ended.getKey());
            }
            queue.releaseDead(run.id(), node.name());
            List<ClaimedFile> files = queue.claim(run.id(), worker);
            while (!files.isEmpty() && goesOn()) {
                for (ClaimedFile file : files) {
                    if (goesOn()) {
                        read(file, preparation);
                    }
                }
                files = goesOn() ? queue.claim(run.id(), worker) : List.of();
            }
            hand(preparation);
            await();
        }

        private boolean goesOn() throws SQLException {
            if (open && System.nanoTime() - renewed > FileQueue.LEASE.toNanos() / 20) {
                open = queue.renew(run.id(), worker);
                renewed = System.nanoTime();
            }
            return open && !stopping.getAsBoolean();
        }

        private void read(ClaimedFile file, Preparation preparation) throws SQLException, InterruptedException {
            long position = file.position();
            try (SourceReader reader = SourceFiles.open(file.path(), file.place(), position, Limits.DEFAULT)) {
                for (Found found = reader.next(); found != null; found = reader.next()) {
                    batch.add(file, position, found);
                    position = found.next();
                    if (file.retried() != null) {
                        break;
                    }
                    if (batch.isFull()) {
                        hand(preparation);
                    }
                    if (!goesOn()) {
                        return;
                    }
                }
            } catch (IOException e) {
                batch.add(file, position, new Found.Refused(file.place(), Found.Refusal.FAILED, "the file cannot be read: " + sentence(e), position));
            }
            batch.end(file, position);
            if (batch.isFull()) {
                hand(preparation);
            }
        }

        private static String sentence(IOException e) {
            return e instanceof NoSuchFileException ? "it is not there any more"
                    : e instanceof AccessDeniedException ? "this archive has no right to read it" : e.getMessage();
        }

        /** Prepares the batch, and gives it to be filed as soon as the one before is. */
        private void hand(Preparation preparation) throws SQLException, InterruptedException {
            if (batch.isEmpty()) {
                return;
            }
            Batch full = batch;
            batch = new Batch();
            List<Prepared> prepared = preparation.prepare(full.items());
            await();
            filed = filing.submit(() -> file(full, prepared));
        }

        private void await() throws InterruptedException {
            try {
                filed.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }

        private void file(Batch full, List<Prepared> prepared) {
            for (boolean told = false;; told = true) {
                try {
                    filer.file(run, worker, full, prepared);
                    return;
                } catch (RuntimeException e) {
                    if (!Outage.is(e) || stopping.getAsBoolean()) {
                        throw e;
                    }
                    if (!told) {
                        LOG.warnf("The import waits for the database, and goes on as soon as it can: %s", Outage.sentence(e));
                    }
                    pause();
                }
            }
        }

        private void pause() {
            try {
                Thread.sleep(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the import was interrupted", e);
            }
        }

        void close() {
            filing.shutdown();
            try {
                queue.release(run.id(), worker);
            } catch (SQLException e) {
                LOG.debug("The database is away; what this worker held is let go of when it is back.", e);
                unreleased.put(worker, run.id());
            }
        }
    }
}
