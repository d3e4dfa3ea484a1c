package org.backfile.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds the end of the process back, after Ctrl-C or SIGTERM, until all is put away in order: the signal makes Quarkus stop, which
 * lets the command go on to stop the database. Without this the process would end as soon as Quarkus has stopped.
 */
final class Farewell implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 600;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean begun;

    Farewell() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::await, "farewell"));
    }

    /** Whether the process has been told to end: what was not begun need not be. */
    boolean hasBegun() {
        return begun;
    }

    private void await() {
        begun = true;
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
