package org.backfile.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files of whatever format: detects it once, by content, and gives the one reader of that format. */
public final class SourceFiles {

    private SourceFiles() {
    }

    /**
     * Opens a file.
     *
     * @param place how reports name it
     * @param from  0, or the {@link Found#next} of something found in the same file: reading goes on behind it
     * @throws IOException if the file cannot be opened
     */
    public static SourceReader open(Path file, String place, long from, Limits limits) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Input input = Input.of(bytes, place, 0, limits);
            byte[] head = input.head();
            Format format = Format.of(head);
            if (format == Format.WARC || format == Format.GZIP && Readers.isGzippedWarc(head)) {
                return new WarcFile(file, place, from, limits);
            }
            if (format == Format.ZIP) {
                return new Counted(new ArchiveReader(new ZipEntries(file), Input.of(InputStream.nullInputStream(), place, 0, limits)), from);
            }
        }
        InputStream bytes = Files.newInputStream(file);
        try {
            return new Counted(Readers.of(Input.of(bytes, place, 0, limits)), from);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** Numbers what is found, and passes over what was found before. */
    private static final class Counted implements SourceReader {

        private final SourceReader reader;
        private final long from;
        private long at;

        Counted(SourceReader reader, long from) {
            this.reader = reader;
            this.from = from;
        }

        @Override
        public Found next() throws IOException {
            Found found = reader.next();
            while (found != null && at++ < from) {
                found = reader.next();
            }
            return found == null ? null : found.withNext(at);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
