package org.backfile.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;

/** The entries of a ZIP file on disk, by its directory; of a WACZ (WACZ 1.1.1, webrecorder) only its crawls. */
final class ZipEntries implements Entries {

    private static final Pattern CRAWL = Pattern.compile("archive/.+\\.warc(\\.gz)?");

    private final Input input;
    private final ZipFile zip;
    private final Iterator<ZipArchiveEntry> entries;
    /** The entry that is read, and its bytes; null before the first. */
    private ZipArchiveEntry current;
    private InputStream bytes;

    /** @param input of the same file */
    ZipEntries(Path file, Input input) throws IOException {
        this.input = input;
        zip = open(file);
        List<ZipArchiveEntry> all = Collections.list(zip.getEntriesInPhysicalOrder());
        boolean wacz = zip.getEntry("datapackage.json") != null && all.stream().anyMatch(ZipEntries::isCrawl);
        entries = all.stream().filter(entry -> !entry.isDirectory() && (!wacz || isCrawl(entry))).iterator();
    }

    /** The library leaves a file open that is none of its kind. */
    private static ZipFile open(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return ZipFile.builder().setSeekableByteChannel(channel).get();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isCrawl(ZipArchiveEntry entry) {
        return CRAWL.matcher(entry.getName()).matches();
    }

    @Override
    public Entry next() throws IOException {
        if (!entries.hasNext()) {
            return null;
        }
        ZipArchiveEntry entry = entries.next();
        if (!zip.canReadEntryData(entry)) {
            return Entry.file(entry.getName(), new Unreadable(entry.getGeneralPurposeBit().usesEncryption() ? "it is encrypted" : "it is packed in a way that is not known"));
        }
        current = entry;
        bytes = zip.getInputStream(entry);
        return Entry.file(entry.getName(), new Unpacked(bytes, entry::getCompressedSize, input.limits(), input.budget()));
    }

    /** How far the file is read: its entries are read in their order. */
    long bytesRead() {
        return current == null ? 0 : current.getDataOffset() + (bytes instanceof InputStreamStatistics counted ? counted.getCompressedCount() : 0);
    }

    /** Says why when it is read, so that one such entry stops no other. */
    private static final class Unreadable extends FilterInputStream {

        private final String why;

        Unreadable(String why) {
            super(nullInputStream());
            this.why = why;
        }

        @Override
        public int read() throws IOException {
            throw new IOException(why);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            throw new IOException(why);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
