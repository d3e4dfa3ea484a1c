package org.backfile.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Bytes as they come out of a packed stream; stops where they are too many for what went in: a decompression bomb. */
final class Unpacked extends FilterInputStream {

    /** Refuses to unpack on. */
    static final class Bomb extends IOException {

        Bomb(int ratio) {
            super("it unpacks to more than " + ratio + " times its size, as a decompression bomb does");
        }
    }

    /** Counts what goes in. */
    static final class Packed extends FilterInputStream {

        private long count;

        Packed(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count += skipped;
            return skipped;
        }
    }

    private final LongSupplier packed;
    private final Limits limits;
    private final Budget budget;
    private long count;

    /** @param packed how many bytes went in until now */
    Unpacked(InputStream unpacking, LongSupplier packed, Limits limits, Budget budget) {
        super(unpacking);
        this.packed = packed;
        this.limits = limits;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        check(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, from, length);
        } catch (RuntimeException e) { // what damaged bytes make of the libraries
            throw new IOException("it is damaged: " + Damage.of(e), e);
        }
        check(Math.max(0, read));
        return read;
    }

    /** By reading: what is passed over is unpacked all the same. */
    @Override
    public long skip(long bytes) throws IOException {
        byte[] passed = new byte[(int) Math.min(8192, Math.max(0, bytes))];
        long skipped = 0;
        while (skipped < bytes) {
            int read = read(passed, 0, (int) Math.min(passed.length, bytes - skipped));
            if (read < 0) {
                break;
            }
            skipped += read;
        }
        return skipped;
    }

    private void check(int more) throws Bomb {
        count += more;
        budget.spend(more);
        if (count > limits.freeBytes() && count / limits.largestRatio() > packed.getAsLong()) {
            throw new Bomb(limits.largestRatio());
        }
    }
}
