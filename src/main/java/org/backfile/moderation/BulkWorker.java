package org.backfile.moderation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Works on the bulk edits, one batch of each by turns, so that a small one need not wait for a large one; also on what a process that is no more has left. */
@ApplicationScoped
public class BulkWorker {

    private static final Logger LOG = Logger.getLogger(BulkWorker.class);
    /** Articles that are locked at once: a save of one of them waits no longer than these take. */
    private static final int BATCH = 50;
    private static final int SECONDS_BETWEEN_LOOKS = 15;

    private final BulkBatches batches;
    private final BulkItems items;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "bulk-edits");
        made.setDaemon(true);
        return made;
    });
    private volatile boolean ended;

    BulkWorker(BulkBatches batches, BulkItems items) {
        this.batches = batches;
        this.items = items;
    }

    /** Called by the archive that serves. */
    public void begin() {
        thread.scheduleWithFixedDelay(this::workOff, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        ended = true;
        thread.shutdown();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Has it worked on at once, and waits a little for it: mostly it is done by then. */
    void ring(long millis) {
        try {
            thread.submit(this::workOff).get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // it goes on; the page tells how far it is
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOff() {
        try {
            boolean more = true;
            while (more && !ended) {
                more = false;
                List<Long> open = QuarkusTransaction.requiringNew().call(items::open);
                for (long id : open) {
                    more |= !ended && step(id);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The bulk edits cannot go on now; it is tried again.", e);
        }
    }

    /** An article that cannot be changed stops no other: what fails with others is tried alone, and then passed over. */
    private boolean step(long bulkId) {
        try {
            return batches.step(bulkId, BATCH);
        } catch (RuntimeException ofSeveral) {
            try {
                return batches.step(bulkId, 1);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Bulk edit %d fails at an article.", bulkId);
                batches.passOver(bulkId);
                return true;
            }
        }
    }
}
