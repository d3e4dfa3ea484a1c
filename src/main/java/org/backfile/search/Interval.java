package org.backfile.search;

import java.time.Duration;

/** Says when something is due again. */
final class Interval {

    private final long nanos;
    private long begun = System.nanoTime();

    Interval(Duration length) {
        this.nanos = length.toNanos();
    }

    /** True once each time it is over. */
    boolean isOver() {
        boolean over = System.nanoTime() - begun > nanos;
        if (over) {
            begun = System.nanoTime();
        }
        return over;
    }
}
