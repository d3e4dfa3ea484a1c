package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.function.Executable;

/** Holds what must not hang to the seconds that a processor works at it: on a machine with other work the clock would tell of that. */
final class Working {

    private Working() {
    }

    /** Fails as soon as a processor has worked at it for longer; it is left to end by itself, on a thread that holds nobody up. */
    static void assertAtMost(int seconds, Executable work) throws Throwable {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread worker = new Thread(() -> {
            try {
                work.execute();
                done.complete(null);
            } catch (Throwable e) { // whatever it is, it is the test's
                done.completeExceptionally(e);
            }
        }, "working");
        worker.setDaemon(true);
        worker.start();
        while (true) {
            try {
                done.get(200, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillWorking) {
                if (ManagementFactory.getThreadMXBean().getThreadCpuTime(worker.getId()) > TimeUnit.SECONDS.toNanos(seconds)) {
                    fail("a processor has worked at it for " + seconds + " s");
                }
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        }
    }
}
