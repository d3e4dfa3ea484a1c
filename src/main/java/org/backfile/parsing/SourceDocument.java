package org.backfile.parsing;

import org.backfile.text.DecodedText;
import org.backfile.text.Decoder;
import org.backfile.text.MediaType;
import org.backfile.text.RecordPage;
import org.backfile.text.Rendering;
import org.backfile.text.WebPage;

/** An original made ready for reading: its decoded text, whatever file it came from, and the page that it is. For one thread at a time. */
public final class SourceDocument {

    private final DecodedText text;
    private final String charset;
    private final MediaType type;
    /** Taken apart when it is first asked for: to parse a page costs more than to read it. */
    private WebPage web;
    private RecordPage record;

    /** @param charset name of the charset that the bytes were decoded with */
    public SourceDocument(DecodedText text, String charset, MediaType type) {
        this.text = text;
        this.charset = charset;
        this.type = type;
    }

    /** The document that these bytes are. */
    public static SourceDocument of(byte[] bytes) {
        return of(bytes, null);
    }

    /** @param contentType as a container declares it, charset included; null if none does */
    public static SourceDocument of(byte[] bytes, String contentType) {
        Decoder.Decoded decoded = Decoder.decode(bytes, contentType);
        return new SourceDocument(decoded.text(), decoded.charset(), MediaType.of(decoded.text(), contentType));
    }

    public static SourceDocument of(String text) {
        DecodedText decoded = new DecodedText(text);
        return new SourceDocument(decoded, "UTF-8", MediaType.of(decoded));
    }

    public DecodedText text() {
        return text;
    }

    /** Name of the charset that the bytes were decoded with; spans are true for it alone. */
    public String charset() {
        return charset;
    }

    public MediaType type() {
        return type;
    }

    /** What is read of it. */
    public Rendering rendering() {
        return switch (type) {
            case TEXT -> Rendering.asIs(text);
            case HTML -> web().rendering();
            case JSON, CSV -> record().rendering();
        };
    }

    /**
     * The web page that it is.
     *
     * @throws UnreadablePage if it has more elements than any page of an article
     */
    WebPage web() {
        if (web == null) {
            PageLimits.checkElements(text.toString());
            web = WebPage.of(text);
        }
        return web;
    }

    /** The record of fields that it is. */
    RecordPage record() {
        if (record == null) {
            record = RecordPage.of(text, type);
        }
        return record;
    }
}
