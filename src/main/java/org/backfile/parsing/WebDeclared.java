package org.backfile.parsing;

import java.util.Arrays;
import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.text.WhiteSpace;

/** Takes from the declarations of a web page what it does not show, or shows in pieces: address, publication, section, topics, language. */
final class WebDeclared {

    private static final String[] TOPICS = {"news_keywords", "keywords", "parsely-tags", "sailthru.tags", "citation_keywords", "dc.subject"};

    private final WebReader reader;
    private final Metadata metadata;

    private WebDeclared(WebReader reader) {
        this.reader = reader;
        this.metadata = reader.metadata;
    }

    static void claim(WebReader reader) {
        WebDeclared declared = new WebDeclared(reader);
        declared.address();
        declared.publication();
        declared.text(FieldName.SECTION, reader.metadata.article("articleSection"), 0.9);
        declared.text(FieldName.SECTION, reader.metadata.first("article:section", "parsely-section", "section", "category"), 0.85);
        declared.topics();
        declared.language();
    }

    private void text(FieldName field, Metadata.Declared declared, double confidence) {
        if (declared != null) {
            reader.declare(field, FieldValue.text(declared.value()), declared, confidence);
        }
    }

    private void address() {
        for (Metadata.Declared one : Arrays.asList(metadata.first("canonical"), metadata.first("og:url"), metadata.article("url"))) {
            if (one != null && (one.value().startsWith("http://") || one.value().startsWith("https://"))) {
                text(FieldName.URL, one, 0.95);
            }
        }
    }

    private void publication() {
        String publisher = WhiteSpace.normalised(metadata.articleNode("publisher").path("name").asText(""));
        Metadata.Declared site = metadata.first("og:site_name", "application-name", "dc.publisher", "citation_journal_title");
        boolean agree = site != null && WebStory.folded(site.value()).equals(WebStory.folded(publisher));
        if (site != null && !site.value().startsWith("http")) {
            text(FieldName.PUBLICATION, site, agree ? 0.97 : 0.88);
        }
        reader.page.ledger.declared(FieldName.PUBLICATION, FieldValue.text(publisher), "json-ld-publisher", 0.85, 0, 0);
    }

    private void topics() {
        List<String> keywords = TopicNames.of(metadata.articleList("keywords"));
        reader.page.ledger.declared(FieldName.TOPICS, FieldValue.names(keywords), "json-ld-keywords", 0.85, 0, 0);
        List<String> tags = TopicNames.of(metadata.all("article:tag").stream().map(Metadata.Declared::value).toList());
        reader.page.ledger.declared(FieldName.TOPICS, FieldValue.names(tags), "meta-article-tag", 0.85, 0, 0);
        for (String name : TOPICS) {
            Metadata.Declared one = metadata.first(name);
            if (one != null) {
                reader.declare(FieldName.TOPICS, FieldValue.names(TopicNames.of(List.of(one.value()))), one, 0.75);
            }
        }
    }

    /** The words decide; the declaration is believed where they do not tell, for templates are often in another language. */
    private void language() {
        String said = metadata.language();
        String heard = Languages.of(reader.storyWords());
        heard = heard == null ? Languages.of(reader.page.text) : heard;
        double confidence = heard == null ? 0.85 : heard.equals(said) ? 0.99 : 0.9;
        reader.page.ledger.declared(FieldName.LANGUAGE, FieldValue.text(heard == null ? said : heard), heard == null ? "language-declared" : "language-from-words", confidence, 0, 0);
    }
}
