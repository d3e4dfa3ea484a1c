package org.backfile.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jboss.logging.Logger;

import org.backfile.importing.Batch.Prepared;

/** Files the batches of one worker in order, each as soon as it is prepared, while the next ones are. While the database is away or full it waits. */
final class Filing implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Filing.class);
    /** Batches that are prepared or wait to be filed: one more than are filed at once, and one so that neither side ever waits. */
    private static final int MOST_AT_ONCE = 3;
    /** Between tries while the database is away or full. */
    private static final long PATIENCE_MILLIS = 2000;

    private final BatchFiler filer;
    private final Troubles troubles;
    private final ImportRun run;
    private final String worker;
    private final BooleanSupplier stopping;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "import-filing"));
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final List<Future<?>> open = new ArrayList<>();
    /** Why a batch could not be filed: none after it may be, for what stands between would be lost. */
    private volatile IllegalStateException failure;

    Filing(BatchFiler filer, Troubles troubles, ImportRun run, String worker, BooleanSupplier stopping) {
        this.filer = filer;
        this.troubles = troubles;
        this.run = run;
        this.worker = worker;
        this.stopping = stopping;
    }

    /**
     * Waits until another batch may be added, but no longer than so many seconds.
     *
     * @throws IllegalStateException if a batch could not be filed
     */
    boolean hasRoomWithin(int seconds) throws InterruptedException {
        boolean has = room.tryAcquire(seconds, TimeUnit.SECONDS);
        if (failure != null) {
            throw failure;
        }
        return has;
    }

    /** Adds a batch for which there was room. */
    void add(Batch batch, List<Future<Prepared>> prepared) {
        open.removeIf(Future::isDone);
        open.add(thread.submit(() -> {
            try {
                if (failure == null) {
                    file(batch, ready(prepared));
                }
            } catch (Throwable e) {
                failure = new IllegalStateException(e);
            } finally {
                room.release();
            }
        }));
    }

    /**
     * Waits until all is filed.
     *
     * @throws IllegalStateException if a batch could not be filed
     */
    void await() throws InterruptedException {
        for (Future<?> one : open) {
            ready(one);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static List<Prepared> ready(List<Future<Prepared>> prepared) {
        return prepared.stream().map(Filing::ready).toList();
    }

    private static <T> T ready(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void file(Batch batch, List<Prepared> prepared) {
        for (boolean told = false;; told = true) {
            try {
                filer.file(run, worker, batch, prepared);
                troubles.end(run.id());
                return;
            } catch (RuntimeException e) {
                troubles.begin(run.id(), Outage.sentence(e));
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

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static RuntimeException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("the import was interrupted", e);
    }

    @Override
    public void close() {
        troubles.end(run.id());
        thread.shutdown();
    }
}
