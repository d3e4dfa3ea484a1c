package org.backfile.browse;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.backfile.content.JsonText;
import org.backfile.text.PersonName;

/** A reference as the Citation Style Language's processors take it (csl-data.json 1.0.2). */
final class CslJson {

    private CslJson() {
    }

    static String of(Citation citation) {
        ArticleView article = citation.article();
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        ObjectNode item = items.addObject();
        item.put("id", citation.key());
        item.put("type", "article-newspaper");
        item.put("title", citation.title());
        if (!citation.authors().isEmpty()) {
            citation.authors().forEach(name -> author(item.withArray("author").addObject(), name));
        }
        put(item, "container-title", article.publication());
        issued(item, citation);
        put(item, "section", article.section());
        put(item, "abstract", article.standfirst());
        put(item, "keyword", String.join(", ", article.topics()));
        put(item, "language", article.language());
        put(item, "archive", citation.archive());
        put(item, "archive_location", citation.pinned());
        put(item, "version", citation.pinned() == null ? null : Integer.toString(article.version()));
        put(item, "source", article.url());
        put(item, "URL", citation.permanent());
        return JsonText.of(items) + "\n";
    }

    private static void author(ObjectNode author, PersonName name) {
        if (name.isWhole()) {
            author.put("literal", name.family());
        } else {
            author.put("family", name.family()).put("given", name.given());
        }
    }

    private static void issued(ObjectNode item, Citation citation) {
        if (citation.article().published() != null) {
            ObjectNode issued = item.putObject("issued");
            if (citation.dateParts().isEmpty()) {
                issued.put("literal", citation.article().published().toString());
            } else {
                citation.dateParts().forEach(issued.putArray("date-parts").addArray()::add);
            }
            if (citation.article().published().isDoubtful()) {
                issued.put("circa", true);
            }
        }
    }

    private static void put(ObjectNode item, String name, String text) {
        if (text != null && !text.isEmpty()) {
            item.put(name, text);
        }
    }
}
