package org.backfile.article;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;

/** How originals and readings are packed in the database: as a Zstandard frame (RFC 8878); earlier versions packed originals with zlib (RFC 1950). */
final class Compression {

    /** Measured on saved pages of 54 KB beside zlib's third level, which was used before: takes a quarter of the time, for a sixth fewer bytes. */
    private static final int LEVEL = 1;
    /** The first byte of a Zstandard frame; that of zlib, as Java writes it, is 0x78. */
    private static final byte ZSTANDARD = 0x28;
    /** Those that nobody uses now, no more than there were ever threads at once: to set one up takes longer than to pack a page of text. */
    private static final Queue<ZstdCompressCtx> IDLE = new ConcurrentLinkedQueue<>();

    private Compression() {
    }

    static byte[] compressed(byte[] bytes) {
        ZstdCompressCtx idle = IDLE.poll();
        ZstdCompressCtx packer = idle == null ? new ZstdCompressCtx().setLevel(LEVEL) : idle;
        try {
            return packer.compress(bytes);
        } finally {
            IDLE.add(packer);
        }
    }

    /** @param length of the bytes before they were compressed */
    static byte[] restored(byte[] compressed, int length) {
        byte[] bytes = compressed.length > 0 && compressed[0] == ZSTANDARD ? Zstd.decompress(compressed, length) : inflated(compressed, length);
        if (bytes.length != length) {
            throw new IllegalStateException("the stored original ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    /** The bytes of a frame of Zstandard, which knows how many they were. */
    static byte[] restored(byte[] frame) {
        return Zstd.decompress(frame);
    }

    private static byte[] inflated(byte[] compressed, int length) {
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
