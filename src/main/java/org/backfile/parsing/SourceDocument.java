package org.backfile.parsing;

import org.backfile.text.DecodedText;
import org.backfile.text.Decoder;
import org.backfile.text.MediaType;

/**
 * An original made ready for reading: its decoded text, whatever file it came from.
 *
 * @param charset name of the charset that the bytes were decoded with
 */
public record SourceDocument(DecodedText text, String charset, MediaType type) {

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
}
