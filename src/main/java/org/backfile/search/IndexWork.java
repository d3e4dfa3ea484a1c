package org.backfile.search;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.IntSupplier;

import org.jboss.logging.Logger;

/** A rebuild or a verification, done beside everything else. */
final class IndexWork {

    private static final Logger LOG = Logger.getLogger(IndexWork.class);

    private final boolean build;
    private final IntSupplier percent;
    private final Callable<long[]> work;
    private final List<IndexJob> jobs;
    private final IndexJobs told;
    private final Thread thread = new Thread(this::run, "index-work");
    private int lastTold = -1;
    private volatile boolean done;
    private volatile boolean failed;

    /**
     * @param work answers how many articles there were, and of how many the index was wrong
     * @param jobs that ask for this; a build that nobody asked for has none
     */
    IndexWork(boolean build, IntSupplier percent, Callable<long[]> work, List<IndexJob> jobs, IndexJobs told) {
        this.build = build;
        this.percent = percent;
        this.work = work;
        this.jobs = jobs;
        this.told = told;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean isBuild() {
        return build;
    }

    int percent() {
        return percent.getAsInt();
    }

    boolean isDone() {
        return done;
    }

    boolean hasFailed() {
        return failed;
    }

    /** Tells those who asked how far it is. */
    void tell(IndexJobs jobs) throws SQLException {
        int now = percent();
        if (now != lastTold) {
            lastTold = now;
            for (IndexJob job : this.jobs) {
                jobs.progress(job.id(), now);
            }
        }
    }

    private void run() {
        try {
            for (IndexJob job : jobs) {
                told.progress(job.id(), 0);
            }
            long[] counted = work.call();
            for (IndexJob job : jobs) {
                told.finish(job.id(), counted[0], counted[1]);
            }
        } catch (InterruptedException | CancellationException e) {
            // The archive is being closed; the next start goes on with it.
        } catch (Exception e) {
            failed = true;
            LOG.error(build ? "The index could not be made" : "The index could not be verified", e);
            fail(e);
        } finally {
            done = true;
        }
    }

    private void fail(Exception e) {
        try {
            for (IndexJob job : jobs) {
                told.fail(job.id(), e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            }
        } catch (SQLException away) {
            LOG.debug("The jobs stay open, and are tried again.", away);
        }
    }

    void join() throws InterruptedException {
        thread.join(10_000);
    }
}
