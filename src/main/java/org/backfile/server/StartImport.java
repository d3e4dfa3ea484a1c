package org.backfile.server;

import java.io.IOException;
import java.time.Duration;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import org.backfile.importing.Importer;

/** The import of each start. It goes on beside the pages, which need not wait for a large one. */
@Singleton
class StartImport {

    private static final Logger LOG = Logger.getLogger(StartImport.class);

    private final Importer importer;
    private final Thread thread = new Thread(this::importNew, "import");
    private volatile boolean mentioned;
    private volatile boolean closing;

    StartImport(Importer importer) {
        this.importer = importer;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the end of the import, but not for long; false if it goes on. */
    boolean endsWithin(Duration patience) throws InterruptedException {
        thread.join(patience.toMillis());
        mentioned = thread.isAlive();
        return !mentioned;
    }

    private void importNew() {
        try {
            importer.importNew();
            if (mentioned && !closing) {
                LOG.info("The import has ended.");
            }
        } catch (IOException e) {
            LOG.errorf("The import folder cannot be read (%s); what is in the archive can be read all the same.", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The import ended before its end; the next start goes on from there", e);
        }
    }

    /** The file at hand is finished, as long as the database is there; the next start goes on from there. */
    void close(@Observes ShutdownEvent event) throws InterruptedException {
        closing = true;
        importer.stop();
        thread.join(Duration.ofSeconds(10).toMillis());
    }
}
