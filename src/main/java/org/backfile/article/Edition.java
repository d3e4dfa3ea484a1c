package org.backfile.article;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

/**
 * Counts the editions of what this node's pages show: with every change that it makes, hears of, or has brought into its index a new one
 * begins. What was made of one edition, taking its number before reading anything, may be shown again as long as it lasts.
 */
@Singleton
public class Edition {

    private final AtomicLong number = new AtomicLong();

    public long number() {
        return number.get();
    }

    /** Ends the one that there is. */
    public void next() {
        number.incrementAndGet();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlesChanged changed) {
        next();
    }
}
