package org.backfile.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The entries of an archive that is read from its beginning to its end. A tar may have links to wherever it likes. */
final class StreamEntries implements Entries {

    private final ArchiveInputStream<?> archive;
    private final InputStream bytes;
    private boolean begun;

    private StreamEntries(ArchiveInputStream<?> archive, InputStream bytes) {
        this.archive = archive;
        this.bytes = bytes;
    }

    static StreamEntries ofTar(Input input) {
        TarArchiveInputStream tar = new TarArchiveInputStream(input.bytes(), "UTF-8");
        return new StreamEntries(tar, tar);
    }

    static StreamEntries ofZip(Input input) {
        Unpacked.Packed packed = new Unpacked.Packed(input.bytes());
        ZipArchiveInputStream zip = new ZipArchiveInputStream(packed, "UTF-8", true, true);
        return new StreamEntries(zip, new Unpacked(zip, packed::count, input.limits(), input.budget()));
    }

    @Override
    public Entry next() throws IOException {
        try {
            if (begun) {
                passOver();
            }
            begun = true;
            ArchiveEntry entry = archive.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = archive.getNextEntry();
            }
            return entry == null ? null : new Entry(entry.getName(), bytes, isLink(entry) ? "a link, which is not followed" : null);
        } catch (RuntimeException e) { // what a damaged header makes of the library
            throw new IOException("the archive is damaged: " + Damage.of(e), e);
        }
    }

    /** By reading, so that a bomb is told here too. */
    private void passOver() throws Unpacked.Bomb {
        try {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (Unpacked.Bomb e) {
            throw e;
        } catch (IOException e) {
            // It was told when the entry was read; whether the archive can be read on its next entry tells.
        }
    }

    private static boolean isLink(ArchiveEntry entry) {
        return entry instanceof TarArchiveEntry tar && (tar.isLink() || tar.isSymbolicLink());
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
