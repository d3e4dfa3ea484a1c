package org.backfile.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.backfile.source.Found.Refusal;

/** Reads the files of an archive, whatever each of them is. */
final class ArchiveReader implements SourceReader {

    private final Entries entries;
    private final Input input;
    private SourceReader reader;
    private String place;
    private boolean ended;

    ArchiveReader(Entries entries, Input input) {
        this.entries = entries;
        this.input = input;
    }

    @Override
    public Found next() throws IOException {
        while (true) {
            if (reader == null) {
                Entries.Entry entry;
                try {
                    entry = ended ? null : entries.next();
                } catch (IOException e) {
                    place = input.place();
                    return damaged(e);
                }
                if (entry == null) {
                    return null;
                }
                if (isBookkeeping(entry.name())) {
                    continue;
                }
                place = input.place() + "/" + named(entry.name());
                if (entry.no() != null) {
                    return new Found.Refused(place, Refusal.SKIPPED, entry.no(), 0);
                }
                try {
                    reader = Readers.of(input.inner(unpacked(entry.bytes()), place));
                } catch (IOException | RuntimeException e) { // of whatever library reads it
                    return damaged(e);
                }
            }
            try {
                Found found = reader.next();
                if (found != null) {
                    return found;
                }
                close(reader);
            } catch (IOException | RuntimeException e) {
                close(reader);
                return damaged(e);
            }
        }
    }

    /** What is wrong with one entry stops no other; a bomb ends the archive, for passing over it would set it off, and so does a directory that is damaged. */
    private Found damaged(Exception e) {
        boolean bomb = e instanceof Unpacked.Bomb;
        ended = bomb || place.equals(input.place());
        return new Found.Refused(place, bomb ? Refusal.QUARANTINED : Refusal.FAILED, bomb ? e.getMessage() : "it cannot be unpacked: " + Damage.of(e), 0);
    }

    private void close(SourceReader done) throws IOException {
        reader = null;
        done.close();
    }

    /** The entry is closed by being passed over, the archive when all is read. */
    private InputStream unpacked(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public void close() {
                // see above
            }
        };
    }

    /** Names as the systems leave them in archives for themselves. */
    private static boolean isBookkeeping(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        return base.isEmpty() || base.startsWith(".") || name.startsWith("__MACOSX/") || base.equals("Thumbs.db");
    }

    private static String named(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    public void close() throws IOException {
        try (InputStream bytes = input.bytes()) {
            entries.close();
        }
    }
}
