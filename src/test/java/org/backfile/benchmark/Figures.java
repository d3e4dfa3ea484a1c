package org.backfile.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long something takes: done often, told by its middle and by the slowest twentieth. */
public record Figures(double median, double p95) {

    /** @return in milliseconds */
    public static Figures of(int warmUp, int times, Callable<?> work) throws Exception {
        return ofPrepared(warmUp, times, () -> work);
    }

    /**
     * @param preparation makes, each time, the work whose time is taken; its own time is not
     * @return in milliseconds
     */
    public static Figures ofPrepared(int warmUp, int times, Callable<Callable<?>> preparation) throws Exception {
        double[] milliseconds = new double[times];
        for (int i = -warmUp; i < times; i++) {
            Callable<?> work = preparation.call();
            long begun = System.nanoTime();
            work.call();
            milliseconds[Math.max(i, 0)] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(milliseconds);
        return new Figures(milliseconds[times / 2], milliseconds[(int) (times * 0.95)]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %7.2f ms   p95 %7.2f ms", median, p95);
    }
}
