package org.backfile.importing;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import org.backfile.article.ArticleWriter;
import org.backfile.web.Node;

/** Works on a run beside however many others. It can be stopped, or killed, at any instant: what is committed stands, and the rest is read again from there. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final FileQueue queue;
    private final BatchFiler filer;
    private final Troubles troubles;
    private final ArticleWriter writer;
    private final Node node;
    /** Workers of this process that could not let go of what they held of a run, because the database was away; with that run. */
    private final Map<String, Long> unreleased = new ConcurrentHashMap<>();

    ImportWorker(FileQueue queue, BatchFiler filer, Troubles troubles, ArticleWriter writer, Node node) {
        this.node = node;
        this.queue = queue;
        this.filer = filer;
        this.troubles = troubles;
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
        String worker = Worker.here(node.name()).toString();
        try (Preparation preparation = new Preparation(writer, threads, run.publication()); Filing filing = new Filing(filer, troubles, run, worker, stopping)) {
            releaseDead(run);
            queue.begin(run.id());
            new Shift(run, worker, queue, preparation, filing, stopping).work();
        } finally {
            release(run, worker);
        }
    }

    private void releaseDead(ImportRun run) throws SQLException {
        for (Map.Entry<String, Long> ended : unreleased.entrySet()) {
            queue.release(ended.getValue(), ended.getKey());
            unreleased.remove(ended.getKey());
        }
        queue.releaseDead(run.id(), node.name());
    }

    private void release(ImportRun run, String worker) {
        try {
            queue.release(run.id(), worker);
        } catch (SQLException e) {
            LOG.debug("The database is away; what this worker held is let go of when it is back.", e);
            unreleased.put(worker, run.id());
        }
    }
}
