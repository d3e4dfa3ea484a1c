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
     */
    record Entry(String name, InputStream bytes) {
    }

    /** Null at the end. */
    Entry next() throws IOException;
}
