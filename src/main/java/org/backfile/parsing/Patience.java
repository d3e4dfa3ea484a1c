package org.backfile.parsing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long a page may take to be read: time of the processor, so that a page is not given up because the machine is busy. The rules take time in proportion to a page's length, as far as anybody knows; should one not,
 * for a page that nobody has met, the reading gives up by itself at the next passage that it looks at, and its thread is free.
 */
final class Patience {

    /** Hundreds of times what the largest of pages take. */
    static final Duration LONGEST = Duration.ofSeconds(20);
    /** Looks at passages between two at the clock, a power of two. */
    private static final int LOOKS = 4096;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean TOLD = THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
    private static final ThreadLocal<Patience> OF_THREAD = new ThreadLocal<>();

    private final long end;
    private final Duration longest;
    private int looks;

    private Patience(Duration longest) {
        this.longest = longest;
        this.end = nanos() + longest.toNanos();
    }

    /**
     * Reads within that time; a page within a page shares the time of the outer one.
     *
     * @throws UnreadablePage if it takes longer
     */
    static <T> T within(Duration longest, Supplier<T> reading) {
        if (OF_THREAD.get() != null) {
            return reading.get();
        }
        OF_THREAD.set(new Patience(longest));
        try {
            return reading.get();
        } finally {
            OF_THREAD.remove();
        }
    }

    /** The patience with what this thread reads; without end if nobody has said how long. */
    static Patience now() {
        Patience now = OF_THREAD.get();
        return now == null ? new Patience(Duration.ofDays(1)) : now;
    }

    void look() {
        if ((++looks & LOOKS - 1) == 0 && nanos() > end) {
            throw new UnreadablePage("took too long to read: more than " + longest.toSeconds() + " seconds");
        }
    }

    private static long nanos() {
        return TOLD ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
