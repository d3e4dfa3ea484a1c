package org.backfile.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

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
    }

    private final Packed packed;
    private final Limits limits;
    private long count;

    Unpacked(InputStream unpacking, Packed packed, Limits limits) {
        super(unpacking);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        check(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        check(Math.max(0, read));
        return read;
    }

    private void check(int more) throws Bomb {
        count += more;
        if (count > limits.freeBytes() && count / limits.largestRatio() > packed.count) {
            throw new Bomb(limits.largestRatio());
        }
    }
}
