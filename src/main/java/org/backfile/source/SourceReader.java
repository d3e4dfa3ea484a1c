package org.backfile.source;

import java.io.Closeable;
import java.io.IOException;

/** Reads one file of whatever format, document after document, holding no more than one in memory. */
public interface SourceReader extends Closeable {

    /**
     * The next document or refusal in the order of the file; null at its end.
     *
     * @throws IOException if the file cannot be read on; what was found before is true
     */
    Found next() throws IOException;
}
