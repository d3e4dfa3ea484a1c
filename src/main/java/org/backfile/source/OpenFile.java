package org.backfile.source;

/** A file on disk that is being read. */
public interface OpenFile extends SourceReader {

    /** How far it is read, in bytes of the file as it lies there; of a packed one packed. A little more than what was found in it, for files are read ahead. */
    long bytesRead();
}
