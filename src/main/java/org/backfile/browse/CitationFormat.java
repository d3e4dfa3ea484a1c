package org.backfile.browse;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The ways of writing a {@link Citation} for programs that keep references. */
public enum CitationFormat {
    BIBTEX("bib", "BibTeX", "application/x-bibtex", BibTex::of),
    RIS("ris", "RIS", "application/x-research-info-systems", Ris::of),
    CSL("json", "CSL-JSON", "application/vnd.citationstyles.csl+json", CslJson::of);

    private final String extension;
    private final String title;
    private final String mediaType;
    private final Function<Citation, String> writer;

    CitationFormat(String extension, String title, String mediaType, Function<Citation, String> writer) {
        this.extension = extension;
        this.title = title;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** At the end of its address and of the file's name. */
    public String extension() {
        return extension;
    }

    /** A name, the same in every language. */
    public String title() {
        return title;
    }

    public String mediaType() {
        return mediaType;
    }

    public String write(Citation citation) {
        return writer.apply(citation);
    }

    static Optional<CitationFormat> of(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
    }
}
