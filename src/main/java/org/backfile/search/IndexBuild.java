package org.backfile.search;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Makes an index of all articles, in a folder of its own, beside whatever serves meanwhile. */
final class IndexBuild {

    private static final int MANY = 5000;
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final IndexFolder folder;
    private final ChangeFeed feed;
    private final Indexer indexer;
    private final BooleanSupplier stopping;
    private final AtomicLong nextId = new AtomicLong(1);
    private volatile long lastId = 1;

    IndexBuild(IndexFolder folder, ChangeFeed feed, Indexer indexer, BooleanSupplier stopping) {
        this.folder = folder;
        this.feed = feed;
        this.indexer = indexer;
        this.stopping = stopping;
    }

    /** True if nobody should wait for its end. */
    boolean isLong() {
        return lastId > MANY;
    }

    /** Rounded down: 100 is done. */
    int percent() {
        return (int) Math.min(99, 100 * (nextId.get() - 1) / Math.max(1, lastId));
    }

    /**
     * Builds it and lets it catch up with what changed meanwhile, but for the last moments.
     *
     * @throws InterruptedException if it is told to stop
     */
    Following build() throws IOException, SQLException, InterruptedException {
        // First where the log stands, then the articles: what changes between is read twice rather than never.
        FeedPosition position = feed.now();
        lastId = feed.lastId();
        OpenIndex index = OpenIndex.make(folder.next());
        try {
            putAll(index);
            Following following = new Following(index, position, feed, indexer);
            while (following.step()) {
                refuseIfStopping();
            }
            index.refresh();
            following.commit();
            return following;
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private void putAll(OpenIndex index) throws IOException, InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "index-build"));
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                working.add(readers.submit(() -> {
                    putSlices(index);
                    return null;
                }));
            }
            for (Future<?> one : working) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof InterruptedException cause) {
                throw cause;
            }
            throw new IllegalStateException("the index cannot be built: " + e.getCause().getMessage(), e.getCause());
        } finally {
            readers.shutdownNow();
        }
    }

    private void putSlices(OpenIndex index) throws IOException, InterruptedException {
        for (long from = nextId.getAndAdd(Indexer.SLICE); from <= lastId; from = nextId.getAndAdd(Indexer.SLICE)) {
            refuseIfStopping();
            index.put(indexer.read(from, Math.min(lastId, from + Indexer.SLICE - 1)), false);
        }
    }

    private void refuseIfStopping() throws InterruptedException {
        if (stopping.getAsBoolean()) {
            throw new InterruptedException("the archive is being closed");
        }
    }
}
