package org.backfile.parsing;

import org.backfile.text.DecodedText;

/**
 * An original made ready for reading: its decoded text, whatever file it came from.
 *
 * @param charset name of the charset that the bytes were decoded with
 */
public record SourceDocument(DecodedText text, String charset) {

    public static SourceDocument of(String text) {
        return new SourceDocument(new DecodedText(text), "UTF-8");
    }
}
