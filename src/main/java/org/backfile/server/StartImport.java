package org.backfile.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import org.backfile.importing.Importer;

/** The imports of a serving archive. They go on beside the pages, which need not wait for a large one. */
@Singleton
class StartImport {

    private static final Logger LOG = Logger.getLogger(StartImport.class);

    private final Importer importer;
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "import");
    private volatile boolean mentioned;

    StartImport(Importer importer) {
        this.importer = importer;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the end of the import, but not for long; false if it goes on. */
    boolean endsWithin(Duration patience) throws InterruptedException {
        mentioned = !first.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        return !mentioned;
    }

    private void watch() {
        try {
            importer.watch(() -> {
                first.countDown();
                if (mentioned) {
                    LOG.info("The import has ended.");
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The documents at hand are finished, as long as the database is there; the next start goes on from there. */
    void close(@Observes ShutdownEvent event) throws InterruptedException {
        importer.stop();
        thread.join(Duration.ofSeconds(10).toMillis());
    }
}
