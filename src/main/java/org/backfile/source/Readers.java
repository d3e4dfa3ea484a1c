package org.backfile.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.ZstdInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

import org.backfile.source.Found.Refusal;

/** The table of formats: for each its reader. */
final class Readers {

    private Readers() {
    }

    /** The reader of these bytes, which it closes at its own end. */
    static SourceReader of(Input input) throws IOException {
        byte[] head = input.head();
        if (input.depth() > input.limits().deepest()) {
            return refusal(input, Refusal.QUARANTINED, "archives within archives, more than " + input.limits().deepest() + " deep");
        }
        return switch (Format.of(head)) {
            case DOCUMENT -> document(input);
            case MHTML -> new MhtmlReader(input);
            case WARC -> new WarcStream(input);
            case GZIP -> isGzippedWarc(head) ? new WarcStream(input) : of(input.inner(gzip(input), input.place()));
            case ZSTD -> of(input.inner(zstd(input), input.place()));
            case ZIP -> new ArchiveReader(StreamEntries.ofZip(input), input);
            case TAR -> new ArchiveReader(StreamEntries.ofTar(input), input);
            case JSON -> new JsonRecords(input);
            case CSV -> new CsvRecords(input);
            case OTHER -> refusal(input, Refusal.FAILED, Format.otherKind(head).orElse("a file") + ", which is not a kind that this archive reads");
        };
    }

    /** True if these are the first bytes of a packed crawl, whose records are packed one by one. */
    static boolean isGzippedWarc(byte[] head) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return Format.of(unpacked.readNBytes(12)) == Format.WARC;
        } catch (IOException e) {
            return false; // damaged from the first byte on: whoever reads it will say so
        }
    }

    private static InputStream gzip(Input input) throws IOException {
        Unpacked.Packed packed = new Unpacked.Packed(input.bytes());
        return new Unpacked(new GzipCompressorInputStream(packed, true), packed::count, input.limits(), input.budget());
    }

    private static InputStream zstd(Input input) throws IOException {
        Unpacked.Packed packed = new Unpacked.Packed(input.bytes());
        return new Unpacked(new ZstdInputStream(packed).setContinuous(true), packed::count, input.limits(), input.budget());
    }

    private static SourceReader document(Input input) throws IOException {
        byte[] bytes = input.document();
        return bytes == null ? refusal(input, Refusal.QUARANTINED, input.limits().tooLarge())
                : new One(input.bytes(), new Found.Document(input.place(), bytes, null, null, null, 1));
    }

    private static SourceReader refusal(Input input, Refusal why, String reason) {
        return new One(input.bytes(), new Found.Refused(input.place(), why, reason, 1));
    }

    /** Of something that cannot even be opened. */
    static SourceReader refusal(String place, Refusal why, String reason) {
        return new One(InputStream.nullInputStream(), new Found.Refused(place, why, reason, 1));
    }

    /** A file that holds one thing. */
    private static final class One implements SourceReader {

        private final InputStream bytes;
        private Found found;

        One(InputStream bytes, Found found) {
            this.bytes = bytes;
            this.found = found;
        }

        @Override
        public Found next() {
            Found only = found;
            found = null;
            return only;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
