package org.backfile.source;

import java.time.Instant;

/** What a {@link SourceReader} comes upon next: a document, or something that is none. */
public sealed interface Found {

    /** Where it is, as reports name it: the file, and the record or entry within ("record 1,204 at offset 88,123,904 of crawl.warc.gz"). */
    String place();

    /** Where reading goes on after it: what {@link SourceReader} is opened with to be spared all up to here. */
    long next();

    /** The same, told where reading goes on. */
    Found withNext(long next);

    /**
     * A text that an article may be read from.
     *
     * @param bytes       as it was before it was packed: transfer and content encodings undone
     * @param contentType as the container declares it, its charset included; null if it does not
     * @param targetUri   where it was taken from; null if the container does not say
     * @param capturedAt  when it was taken; null if the container does not say
     */
    record Document(String place, byte[] bytes, String contentType, String targetUri, Instant capturedAt, long next) implements Found {

        @Override
        public Document withNext(long next) {
            return new Document(place, bytes, contentType, targetUri, capturedAt, next);
        }
    }

    /** Something that cannot become an article, and why. */
    record Refused(String place, Refusal why, String reason, long next) implements Found {

        @Override
        public Refused withNext(long next) {
            return new Refused(place, why, reason, next);
        }
    }

    /** The kinds of refusal, as a run counts them. */
    enum Refusal {
        /** Not for reading at all: a picture of a web page, a WARC revisit, a robots file. */
        SKIPPED,
        /** It should have been read, and could not be. */
        FAILED,
        /** It was not tried, because it would harm: too large, a decompression bomb, nested too deep. */
        QUARANTINED
    }
}
