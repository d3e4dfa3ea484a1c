package org.backfile.parsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** Takes from the declarations of a web page what it does not show. */
final class WebDeclared {

    private WebDeclared() {
    }

    static void claim(WebReader reader) {
        Metadata metadata = reader.metadata;
        date(reader, metadata.article("datePublished"), 0.95);
        date(reader, metadata.first("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate", "parsely-pub-date", "sailthru.date",
                "citation_publication_date", "publish-date", "publication_date", "article.published", "cxenseparse:recs:publishtime", "og:published_time", "dcterms.date", "originalpublicationdate"), 0.9);
        List<String> authors = metadata.authors().keySet().stream().toList();
        if (!authors.isEmpty()) {
            reader.page.ledger.declared(FieldName.AUTHORS, FieldValue.names(authors), "json-ld-author", 0.9, 0, 0);
        }
        Metadata.Declared author = metadata.first("author", "article:author", "dc.creator", "citation_author", "parsely-author", "sailthru.author", "byl");
        if (author != null && !author.value().startsWith("http")) {
            reader.declare(FieldName.AUTHORS, FieldValue.names(List.of(author.value().split("\\s*[,;]\\s*"))), author, 0.8);
        }
        List<String> topics = metadata.articleList("keywords");
        reader.page.ledger.declared(FieldName.TOPICS, FieldValue.names(topics), "json-ld-keywords", 0.8, 0, 0);
        String language = Languages.of(reader.page.text);
        String declared = metadata.language();
        reader.page.ledger.declared(FieldName.LANGUAGE, FieldValue.text(language != null ? language : declared), "language-from-words", 0.95, 0, 0);
    }

    private static void date(WebReader reader, Metadata.Declared declared, double confidence) {
        if (declared == null) {
            return;
        }
        Optional<Edtf> date = Edtf.parse(declared.value());
        if (date.isEmpty() && declared.value().length() > 10) {
            date = Edtf.parse(declared.value().substring(0, 10));
        }
        date.ifPresent(found -> reader.declare(FieldName.PUBLISHED_AT, FieldValue.date(found), declared, confidence));
    }
}
