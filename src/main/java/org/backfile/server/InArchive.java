package org.backfile.server;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.CDI;

/** Does a command's work in the booted archive. A signal tells the work to stop and waits until it has. */
@ApplicationScoped
@Unremovable
public class InArchive implements QuarkusApplication {

    private static final int PATIENCE_SECONDS = 60;

    /** A command's work. */
    interface Work {

        /** @return the exit code */
        int run(BooleanSupplier stopping) throws Exception;
    }

    private static volatile Work work;
    private static volatile Farewell farewell;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile boolean begun;

    /** Boots the archive beside whatever serves it, does the work and answers with its exit code. Without an archive it refuses. */
    static int run(Work next) throws Exception {
        EarlySettings settings = EarlySettings.read();
        return boot(settings, next, new ArchiveDatabase(settings)::useExisting);
    }

    /** The same; makes an archive if there is none. */
    static int runOrMake(Work next) throws Exception {
        EarlySettings settings = EarlySettings.read();
        return boot(settings, next, new ArchiveDatabase(settings)::use);
    }

    private interface Use {

        int of(Callable<Integer> work) throws Exception;
    }

    private static int boot(EarlySettings settings, Work next, Use database) throws Exception {
        work = next;
        // No port: the archive itself may be listening there.
        System.setProperty("quarkus.http.host-enabled", "false");
        try (Farewell told = new Farewell()) {
            farewell = told;
            return database.of(() -> Booted.run(InArchive.class, settings.address(), told));
        }
    }

    /** A part of the booted archive. */
    static <T> T part(Class<T> kind) {
        return CDI.current().select(kind).get();
    }

    @Override
    public int run(String... args) throws Exception {
        if (farewell.hasBegun()) { // while the archive booted, when nothing else heard of it
            System.err.println("It was stopped before anything was begun.");
            return ExitCodes.INTERRUPTED;
        }
        begun = true;
        try {
            return work.run(() -> stopping || farewell.hasBegun() || EmbeddedPostgres.isLost());
        } finally {
            done.countDown();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (begun && done.getCount() > 0) { // an archive that could not start has nothing to wait for
            System.err.println("It stops as soon as what is at hand is done …");
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
