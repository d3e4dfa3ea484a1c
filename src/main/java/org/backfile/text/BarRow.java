package org.backfile.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where the bars of a plot stand, side by side: each so wide with the gap behind it, the highest a hundred high. */
public final class BarRow {

    private static final int WIDTH = 10;
    private static final int HEIGHT = 100;
    /** A hair's breadth, where there is anything at all. */
    private static final int LEAST = 2;

    private BarRow() {
    }

    /** @param x where it begins */
    public record Place(int x, int height) {

        public int y() {
            return HEIGHT - height;
        }
    }

    public static List<Place> of(long... counts) {
        long highest = Arrays.stream(counts).max().orElse(0);
        return IntStream.range(0, counts.length).mapToObj(i -> new Place(i * WIDTH, height(counts[i], highest))).toList();
    }

    private static int height(long count, long highest) {
        return count == 0 ? 0 : Math.max(LEAST, (int) Math.round((double) HEIGHT * count / highest));
    }

    /** Of so many bars. */
    public static int width(int bars) {
        return bars * WIDTH;
    }
}
