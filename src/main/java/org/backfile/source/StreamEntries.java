package org.backfile.source;

import java.io.IOException;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/** The entries of an archive that comes as a stream. */
final class StreamEntries implements Entries {

    private final ArchiveInputStream<?> archive;

    StreamEntries(ArchiveInputStream<?> archive) {
        this.archive = archive;
    }

    @Override
    public Entry next() throws IOException {
        try {
            ArchiveEntry entry = archive.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = archive.getNextEntry();
            }
            return entry == null ? null : new Entry(entry.getName(), archive);
        } catch (RuntimeException e) { // what a damaged header makes of the library
            throw new IOException("the archive is damaged: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
