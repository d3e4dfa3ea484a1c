package org.backfile.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Bytes to be read, whose format is still to be told.
 *
 * @param bytes marks and resets within {@link Format#HEAD}
 * @param place how reports name them
 * @param depth of archives around them
 * @param budget of the file that they are in
 */
record Input(InputStream bytes, String place, int depth, Limits limits, Budget budget) {

    /** In bytes: most files are page dumps that are smaller than a larger one would be. */
    private static final int BUFFER = 1 << 13;

    /** @param size of the file that these bytes are, in bytes */
    static Input of(InputStream bytes, String place, Limits limits, long size) {
        return new Input(new BufferedInputStream(bytes, BUFFER), place, 0, limits, new Budget(limits, size));
    }

    /** The first bytes; they are still to be read. */
    byte[] head() throws IOException {
        bytes.mark(Format.HEAD);
        byte[] head = bytes.readNBytes(Format.HEAD);
        bytes.reset();
        return head;
    }

    /** All of it, if it is no larger than a document may be; else null. */
    byte[] document() throws IOException {
        return read(bytes, bytes.available(), limits);
    }

    /**
     * All of it, read in one piece if it is as long as it is said to be.
     *
     * @param likely length in bytes; 0 or less if nobody says
     */
    static byte[] read(InputStream bytes, long likely, Limits limits) throws IOException {
        byte[] first = new byte[(int) Math.max(0, Math.min(likely, limits.largestDocument()))];
        int read = bytes.readNBytes(first, 0, first.length);
        byte[] more = bytes.readNBytes(limits.largestDocument() + 1 - read);
        if (read + more.length > limits.largestDocument()) {
            return null;
        }
        if (more.length == 0 && read == first.length) {
            return first;
        }
        byte[] document = Arrays.copyOf(first, read + more.length);
        System.arraycopy(more, 0, document, read, more.length);
        return document;
    }

    /** The same bytes unpacked, or a part of them. */
    Input inner(InputStream inner, String innerPlace) {
        return new Input(new BufferedInputStream(inner, BUFFER), innerPlace, depth + 1, limits, budget);
    }
}
