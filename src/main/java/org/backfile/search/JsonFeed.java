package org.backfile.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.backfile.content.JsonText;

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

    private JsonFeed() {
    }

    static String of(FeedPage page, String archive) {
        ObjectNode feed = JsonNodeFactory.instance.objectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1").put("title", page.title()).put("home_page_url", page.home()).put("feed_url", page.self());
        if (page.note() != null) {
            feed.put("description", page.note());
        }
        if (page.older() != null) {
            feed.put("next_url", page.older());
        }
        feed.withArray("authors").addObject().put("name", archive);
        feed.putArray("items");
        page.entries().forEach(entry -> item(feed.withArray("items").addObject(), entry));
        return JsonText.of(feed) + "\n";
    }

    private static void item(ObjectNode item, FeedPage.Entry entry) {
        FeedText text = new FeedText(entry.article());
        item.put("id", entry.permanent()).put("url", entry.address()).put("title", text.headline()).put("content_text", text.summary());
        if (text.published() != null) {
            item.put("date_published", text.published());
        }
        item.put("date_modified", entry.changed().toString());
        text.authors().forEach(name -> item.withArray("authors").addObject().put("name", name));
        text.topics().forEach(topic -> item.withArray("tags").add(topic));
        if (text.language() != null) {
            item.put("language", text.language());
        }
    }
}
