package org.backfile.search;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

import org.backfile.article.IdRange;

/** What readers must not find any more, as long as the index still has it. */
final class RemovalsOwed {

    private final Deque<IdRange> waiting = new ArrayDeque<>();

    synchronized void add(Collection<IdRange> articles) {
        waiting.addAll(articles);
    }

    /** Null if there is none. */
    synchronized IdRange first() {
        return waiting.peekFirst();
    }

    synchronized void settle(IdRange first) {
        waiting.removeFirstOccurrence(first);
        notifyAll();
    }

    synchronized boolean areSettled(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); !waiting.isEmpty() && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return waiting.isEmpty();
    }
}
