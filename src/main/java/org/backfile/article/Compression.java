package org.backfile.article;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** How originals are packed in the database: zlib (RFC 1950), which every platform reads. */
final class Compression {

    /** Measured on saved pages and dumps: takes less than half the time of zlib's own choice, for a tenth more bytes. */
    private static final int LEVEL = 3;
    /** Those that nobody uses now, no more than there were ever threads at once: to set one up takes longer than to pack a page of text. */
    private static final Queue<Deflater> IDLE = new ConcurrentLinkedQueue<>();

    private Compression() {
    }

    static byte[] compressed(byte[] bytes) {
        Deflater idle = IDLE.poll();
        Deflater deflater = idle == null ? new Deflater(LEVEL) : idle;
        try {
            deflater.setInput(bytes);
            deflater.finish();
            // zlib's own bound for what cannot be compressed.
            byte[] out = new byte[bytes.length + bytes.length / 1000 + 64];
            return Arrays.copyOf(out, deflater.deflate(out));
        } finally {
            deflater.reset();
            IDLE.add(deflater);
        }
    }

    /** @param length of the bytes before they were compressed */
    static byte[] restored(byte[] compressed, int length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] out = new byte[length];
            int done = 0;
            while (done < length) {
                int more = inflater.inflate(out, done, length - done);
                if (more == 0) {
                    throw new IllegalStateException("the stored original ends after " + done + " of " + length + " bytes");
                }
                done += more;
            }
            return out;
        } catch (DataFormatException e) {
            throw new IllegalStateException("the stored original is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
