package org.backfile.browse;

import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.backfile.content.Edtf;
import org.backfile.content.JsonText;

/** An article as search engines read it: schema.org's NewsArticle, in JSON-LD, for a block of data in a page. */
final class NewsArticleData {

    private NewsArticleData() {
    }

    /** @param address the article's own, whole; @param archive the archive's name and its address */
    static String of(ArticleView article, String address, String archive, String archiveAddress) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("@context", "https://schema.org").put("@type", "NewsArticle").put("@id", address).put("url", address).put("mainEntityOfPage", address);
        put(data, "headline", article.headline());
        put(data, "alternativeHeadline", article.kicker());
        put(data, "description", article.description());
        article.authors().forEach(name -> data.withArray("author").addObject().put("@type", "Person").put("name", name));
        put(data, "datePublished", iso(article.published()));
        put(data, "dateModified", iso(article.corrected() != null ? article.corrected() : article.modified()));
        put(data, "dateline", article.dateline());
        put(data, "articleSection", article.section());
        names(data, "keywords", article.topics());
        put(data, "inLanguage", article.language());
        data.put("wordCount", article.time().words()).put("timeRequired", "PT" + article.time().minutes() + "M").put("isAccessibleForFree", true);
        if (article.publication() != null) {
            data.putObject("publisher").put("@type", "NewsMediaOrganization").put("name", article.publication());
        }
        article.agencies().forEach(name -> data.withArray("sourceOrganization").addObject().put("@type", "Organization").put("name", name));
        names(data, "correction", article.corrections());
        put(data, "isBasedOn", article.url());
        data.putObject("archivedAt").put("@type", "WebPage").put("url", address);
        data.putObject("provider").put("@type", "ArchiveOrganization").put("name", archive).put("url", archiveAddress);
        return inPage(JsonText.of(data));
    }

    /** A date as ISO 8601 has it: to the day, the month or the year; null for what is in doubt or longer, which it has no form for. */
    static String iso(Edtf date) {
        if (date == null || date.isDoubtful()) {
            return null;
        }
        String known = date.toString().replaceAll("-XX", "");
        return known.contains("X") ? null : known;
    }

    /** So that no word can end the block, or begin another: the same JSON, with signs of HTML written as numbers. */
    private static String inPage(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static void names(ObjectNode data, String name, List<String> values) {
        values.forEach(value -> data.withArray(name).add(value));
    }

    private static void put(ObjectNode data, String name, String text) {
        if (text != null && !text.isEmpty()) {
            data.put(name, text);
        }
    }
}
