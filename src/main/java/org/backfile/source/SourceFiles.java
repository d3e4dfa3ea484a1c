package org.backfile.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.LongSupplier;

/** Opens files of whatever format: detects it once, by content, and gives the one reader of that format. */
public final class SourceFiles {

    private SourceFiles() {
    }

    /**
     * Opens a file. A link is not followed: where it leads was not given.
     *
     * @param place how reports name it
     * @param from  0, or the {@link Found#next} of something found in the same file: reading goes on behind it
     * @throws IOException if the file cannot be opened
     */
    public static OpenFile open(Path file, String place, long from, Limits limits) throws IOException {
        BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!kind.isRegularFile()) {
            return new Counted(noFile(file, place, kind), () -> 0, from);
        }
        Unpacked.Packed bytes = new Unpacked.Packed(Files.newInputStream(file));
        try {
            Input input = Input.of(bytes, place, limits, Files.size(file));
            byte[] head = input.head();
            Format format = Format.of(head);
            if (format == Format.WARC || format == Format.GZIP && Readers.isGzippedWarc(head)) {
                bytes.close();
                return WarcFile.standsAlone(file) ? new WarcFile(file, place, from, limits) : packedAsAWhole(file, place, from, limits);
            }
            if (format == Format.ZIP) {
                bytes.close();
                ZipEntries entries = new ZipEntries(file, input);
                return new Counted(new ArchiveReader(entries, input), entries::bytesRead, from);
            }
            return new Counted(Readers.of(input), bytes::count, from);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static SourceReader noFile(Path file, String place, BasicFileAttributes kind) throws IOException {
        if (kind.isDirectory()) {
            Files.newDirectoryStream(file).close();
            throw new IOException("it is a folder that could not be listed when the import began; import it by itself");
        }
        return kind.isSymbolicLink() ? Readers.refusal(place, Found.Refusal.SKIPPED, "a symbolic link, which is not followed; import what it leads to by itself")
                : Readers.refusal(place, Found.Refusal.FAILED, "a pipe, a socket or a device, which is no file that can be kept");
    }

    private static OpenFile packedAsAWhole(Path crawl, String place, long from, Limits limits) throws IOException {
        Unpacked.Packed bytes = new Unpacked.Packed(Files.newInputStream(crawl));
        try {
            return new Counted(new WarcStream(Input.of(bytes, place, limits, Files.size(crawl))), bytes::count, from);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** Numbers what is found, and passes over what was found before. */
    private static final class Counted implements OpenFile {

        private final SourceReader reader;
        private final LongSupplier bytes;
        private final long from;
        private long at;

        Counted(SourceReader reader, LongSupplier bytes, long from) {
            this.reader = reader;
            this.bytes = bytes;
            this.from = from;
        }

        @Override
        public Found next() throws IOException {
            try {
                Found found = reader.next();
                while (found != null && at++ < from) {
                    found = reader.next();
                }
                return found == null ? null : found.withNext(at);
            } catch (RuntimeException e) { // of whatever library reads it
                throw new IOException("it is damaged: " + Damage.of(e), e);
            }
        }

        @Override
        public long bytesRead() {
            return bytes.getAsLong();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
