package org.backfile.article;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Looks each second whether an embargo is over. Every node does, and whichever comes first ends it; where none does, the article stays
 * unseen: nothing but the status says what readers see.
 */
@ApplicationScoped
public class Embargoes {

    private static final Logger LOG = Logger.getLogger(Embargoes.class);
    private static final int SECONDS = 1;
    /** Ended in one transaction. */
    private static final int BATCH = 100;

    private final EmbargoEnd end;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embargoes");
        thread.setDaemon(true);
        return thread;
    });
    private boolean failing;

    Embargoes(EmbargoEnd end) {
        this.end = end;
    }

    /** From now on. A process that only runs a command does without. */
    public void start() {
        watch.scheduleWithFixedDelay(this::tryToEndDue, 0, SECONDS, TimeUnit.SECONDS);
    }

    private void tryToEndDue() {
        try {
            endDue();
            failing = false;
        } catch (RuntimeException e) {
            // Said once, and not each second as long as the database is away.
            LOG.logf(failing ? Logger.Level.DEBUG : Logger.Level.WARN, e, "Embargoes could not be looked after; what stands under one stays unseen meanwhile.");
            failing = true;
        }
    }

    void endDue() {
        List<Long> due = end.due(0, BATCH);
        while (!due.isEmpty()) {
            end(due);
            due = end.due(due.get(due.size() - 1), BATCH);
        }
    }

    private void end(List<Long> due) {
        try {
            end.end(due);
        } catch (RuntimeException e) {
            if (due.size() == 1) {
                LOG.errorf(e, "The embargo of article %d could not be ended; it stays unseen.", due.get(0));
            } else { // one article is not to keep the others from their readers
                due.forEach(id -> end(List.of(id)));
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        watch.shutdownNow();
    }
}
