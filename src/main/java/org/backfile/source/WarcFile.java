package org.backfile.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

import org.backfile.source.Found.Refusal;

/**
 * A crawl on disk. Its records stand alone, so that reading begins at any of them: positions are offsets in the file. Behind a damaged
 * record it goes on with the next one that can be read.
 */
final class WarcFile implements OpenFile {

    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};
    private static final int CHUNK = 1 << 20;
    /** So many unpacked bytes tell a record. */
    private static final int HEAD = 64;

    private final String place;
    private final Limits limits;
    private final FileChannel channel;
    private WarcReader reader;
    /** The record that is read next, and its offset; null at the end. */
    private WarcRecord record;
    private long offset;
    /** What went wrong behind the record that was read last; null if nothing did. */
    private Exception damage;
    /** A part of the file in which records are looked for, and its offset; null until one is. */
    private ByteBuffer view;
    private long viewed;

    WarcFile(Path file, String place, long from, Limits limits) throws IOException {
        this.place = place;
        this.limits = limits;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.offset = from;
        try {
            if (from < channel.size()) {
                seek(from);
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** False for a crawl that was packed as a whole: no place in it is the beginning of its second record. */
    static boolean standsAlone(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            WarcReader records = new WarcReader(channel);
            records.setLenient(true);
            return records.next().isEmpty() || records.next().isEmpty() || records.position() < channel.size();
        } catch (IOException | RuntimeException e) {
            return true; // whoever reads it will say so
        }
    }

    @Override
    public Found next() throws IOException {
        while (reader != null) {
            Found found = damage == null ? one() : damaged();
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What the record at hand holds; null if it is bookkeeping, or the crawl is read to its end. */
    private Found one() throws IOException {
        long at = offset;
        Found found = null;
        try {
            if (record == null && !advance()) {
                return null;
            }
            at = offset;
            found = WarcDocuments.of(record, where(at), limits);
            advance();
            return found == null ? null : found.withNext(offset);
        } catch (IOException | RuntimeException e) {
            damage = e;
            if (found != null) { // what it holds is good; what follows it is told next
                offset = at + 1;
                return found.withNext(offset);
            }
            return damaged();
        }
    }

    private Found damaged() throws IOException {
        String where = where(offset);
        String reason = "the crawl is damaged here: " + Damage.of(damage);
        damage = null;
        long behind = offset + 1;
        goOnFrom(behind);
        return new Found.Refused(where, Refusal.FAILED, reason, Math.max(offset, behind));
    }

    private String where(long at) {
        return String.format(Locale.ROOT, "offset %,d of %s", at, place);
    }

    /** To the next record; false at the end. */
    private boolean advance() throws IOException {
        Optional<WarcRecord> next = reader.next();
        record = next.orElse(null);
        // Two records in one packed member have one place: the second is reached by passing over the first.
        offset = next.isPresent() ? Math.max(reader.position(), offset) : channel.size();
        if (record == null) {
            reader = null;
        }
        return record != null;
    }

    /** A reader has nothing to close but the channel, which is read on by the next one. */
    private void seek(long position) throws IOException {
        channel.position(position);
        reader = new WarcReader(channel);
        reader.setLenient(true);
        record = null;
        offset = position;
    }

    /** To the next place from this one on where a record can begin and be read. */
    private void goOnFrom(long place) throws IOException {
        reader = null;
        for (long at = find(place); at >= 0; at = find(at + 1)) {
            try {
                seek(at);
                if (advance()) {
                    return;
                }
            } catch (IOException | RuntimeException e) {
                reader = null; // no record after all
            }
        }
        offset = channel.size();
    }

    /** Where the bytes with which a record begins stand, from there on; -1 if they do not. */
    private long find(long from) throws IOException {
        long end = channel.size();
        for (long at = from; at < end; at++) {
            int i = inView(at, end);
            if (stands(PLAIN, view, i) || stands(PACKED, view, i) && unpacksToRecord(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The place in the view, which is moved there unless it shows it. */
    private int inView(long at, long end) throws IOException {
        view = view == null ? ByteBuffer.allocate(CHUNK + PLAIN.length).limit(0) : view;
        if (at < viewed || at + PLAIN.length > viewed + view.limit() && viewed + view.limit() < end) {
            view.clear();
            while (view.hasRemaining() && channel.read(view, at + view.position()) > 0) {
                continue;
            }
            view.flip();
            viewed = at;
        }
        return (int) (at - viewed);
    }

    /** The sign of what is packed stands by chance in pictures, too; each reader of crawls that is opened there keeps native memory until the heap is cleaned. */
    private boolean unpacksToRecord(long at) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new FromPlace(channel, at), HEAD)) {
            return new String(unpacked.readNBytes(HEAD), StandardCharsets.ISO_8859_1).stripLeading().startsWith("WARC/");
        } catch (IOException e) {
            return false;
        }
    }

    /** The bytes of a file from a place on; does not move it, and leaves it open. */
    private static final class FromPlace extends InputStream {

        private final FileChannel channel;
        private long at;

        FromPlace(FileChannel channel, long at) {
            this.channel = channel;
            this.at = at;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = channel.read(ByteBuffer.wrap(into, from, length), at);
            at += Math.max(0, read);
            return read;
        }
    }

    private static boolean stands(byte[] sign, ByteBuffer buffer, int at) {
        for (int i = 0; i < sign.length; i++) {
            if (at + i >= buffer.limit() || buffer.get(at + i) != sign[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long bytesRead() {
        return offset;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
