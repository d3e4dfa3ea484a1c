package org.backfile.search;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jboss.logging.Logger;

/** What the index's thread is to do beside following. Whoever saves goes first. */
final class IndexTasks {

    private static final Logger LOG = Logger.getLogger(IndexTasks.class);
    /** A save waits so long for its article; the follower goes on all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LinkedBlockingDeque<Runnable> waiting = new LinkedBlockingDeque<>();
    private final AtomicBoolean rung = new AtomicBoolean();
    private volatile boolean closed;

    /** Something that only the index's own thread may do. */
    @FunctionalInterface
    interface Task {
        void run() throws IOException, SQLException;
    }

    /** Does the next task, if one comes within that time. */
    void doNext(Duration patience) {
        try {
            Runnable task = waiting.pollFirst(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (task != null) {
                task.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does what comes, for so long. */
    void doAllFor(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0 && !closed; left = end - System.nanoTime()) {
            doNext(Duration.ofNanos(left));
        }
    }

    void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Wakes the thread: there may be something to follow. */
    void ring() {
        if (rung.compareAndSet(false, true)) {
            waiting.addLast(() -> rung.set(false));
        }
    }

    void doLater(Task task) {
        waiting.addLast(() -> run(task, new CompletableFuture<>()));
    }

    /** Has it done before everything else, and does not wait. */
    void doSoon(Task task) {
        waiting.addFirst(() -> run(task, new CompletableFuture<>()));
    }

    /** Has it done before everything else, and waits, but not for ever. */
    void doFirst(Task task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        waiting.addFirst(() -> run(task, done));
        try {
            done.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("The index is busy; what was saved is found in it a little later.");
        } catch (ExecutionException e) {
            LOG.warn("The index does not take what was saved; its follower tries again.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has it done after what waits already, and waits until it is. */
    void await(Task task) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        waiting.addLast(() -> run(task, done));
        while (!done.isDone()) {
            if (closed) {
                throw new CancellationException("the archive is being closed");
            }
            try {
                done.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                // it is looked whether the archive is being closed
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
    }

    private static void run(Task task, CompletableFuture<Void> done) {
        try {
            task.run();
            done.complete(null);
        } catch (IOException | SQLException | RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
        ring();
    }
}
