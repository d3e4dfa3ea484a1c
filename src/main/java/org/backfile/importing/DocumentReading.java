package org.backfile.importing;

import org.backfile.article.ArticleWriter;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;
import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;
import org.backfile.text.MediaType;
import org.backfile.text.Rendering;

/** What the parser made of a document, checked against its words. */
record DocumentReading(MediaType type, Reading reading, Rendering text) {

    /**
     * Reads the bytes.
     *
     * @param contentType as the container declared it; null if it did not
     * @throws ArticleWriter.UntrueReading if a value is not what its evidence claims
     */
    static DocumentReading of(byte[] bytes, String contentType) {
        SourceDocument source = SourceDocument.of(bytes, contentType);
        Reading reading = ArticleParser.read(source);
        Rendering text = source.rendering();
        ArticleWriter.check(text, reading);
        return new DocumentReading(source.type(), reading, text);
    }

    /** What the document does not say of itself, its container and its run do; null where they do not either. */
    Reading completed(String targetUri, String publication) {
        return reading.orElse(FieldName.URL, FieldValue.text(targetUri), "target-of-the-capture", 0.9)
                .orElse(FieldName.PUBLICATION, FieldValue.text(publication), "publication-of-the-import", 0.9);
    }
}
