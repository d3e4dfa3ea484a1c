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
        Decoder.Decoded decoded = Decoder.decode(bytes);
        return new SourceDocument(decoded.text(), decoded.charset(), MediaType.of(decoded.text()));
    }

    public static SourceDocument of(String text) {
        DecodedText decoded = new DecodedText(text);
        return new SourceDocument(decoded, "UTF-8", MediaType.of(decoded));
    }
}
