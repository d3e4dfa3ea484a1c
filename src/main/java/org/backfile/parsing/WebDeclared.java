package org.backfile.parsing;

import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** Takes from the declarations of a web page what it does not show. */
final class WebDeclared {

    private WebDeclared() {
    }

    static void claim(WebReader reader) {
        Metadata metadata = reader.metadata;
        List<String> topics = metadata.articleList("keywords");
        reader.page.ledger.declared(FieldName.TOPICS, FieldValue.names(topics), "json-ld-keywords", 0.8, 0, 0);
        String language = Languages.of(reader.page.text);
        String declared = metadata.language();
        reader.page.ledger.declared(FieldName.LANGUAGE, FieldValue.text(language != null ? language : declared), "language-from-words", 0.95, 0, 0);
    }
}
