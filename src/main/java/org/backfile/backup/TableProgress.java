package org.backfile.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Says now and then how far a table is: the large ones of a large archive take minutes. */
final class TableProgress {

    private static final long REST = Duration.ofSeconds(5).toNanos();

    private final String table;
    private final long whole;
    private final Consumer<String> tell;
    private long bytes;
    private long told = System.nanoTime();

    /** @param whole how many bytes there will be; negative if nobody knows */
    TableProgress(String table, long whole, Consumer<String> tell) {
        this.table = table;
        this.whole = whole;
        this.tell = tell;
    }

    private void add(int more) {
        bytes += Math.max(0, more);
        if (System.nanoTime() - told > REST) {
            told = System.nanoTime();
            tell.accept(String.format(Locale.ROOT, "%-18s %,12d MB%s …", table, bytes >> 20, whole > 0 ? " (%d %%)".formatted(100 * bytes / whole) : ""));
        }
    }

    InputStream of(InputStream rows) {
        return new FilterInputStream(rows) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                add(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] some, int from, int length) throws IOException {
                int read = super.read(some, from, length);
                add(read);
                return read;
            }
        };
    }

    OutputStream of(OutputStream rows) {
        return new FilterOutputStream(rows) {
            @Override
            public void write(int one) throws IOException {
                out.write(one);
                add(1);
            }

            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                out.write(some, from, length);
                add(length);
            }
        };
    }
}
