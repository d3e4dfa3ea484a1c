package org.backfile.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** The formats in which the archive can be followed. */
public enum FeedFormat {
    ATOM("atom", "application/atom+xml", AtomFeed::of),
    JSON("json", "application/feed+json", JsonFeed::of);

    private final String extension;
    private final String mediaType;
    private final BiFunction<FeedPage, String, String> writer;

    FeedFormat(String extension, String mediaType, BiFunction<FeedPage, String, String> writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** At the end of its address. */
    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    String write(FeedPage page, String archive) {
        return writer.apply(page, archive);
    }

    static Optional<FeedFormat> of(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
    }
}
