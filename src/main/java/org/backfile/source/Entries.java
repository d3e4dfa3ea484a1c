package org.backfile.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The files within an archive, one after the other. */
interface Entries extends Closeable {

    /**
     * A file in an archive.
     *
     * @param name  with its folders; from whoever made the archive: good for a report, never for a path
     * @param bytes read before the next entry is asked for
     * @param no    why it is no file to be read; null if it is one
     */
    record Entry(String name, InputStream bytes, String no) {

        static Entry file(String name, InputStream bytes) {
            return new Entry(name, bytes, null);
        }
    }

    /** Null at the end. */
    Entry next() throws IOException;
}
