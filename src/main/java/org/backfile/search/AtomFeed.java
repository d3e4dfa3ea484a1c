package org.backfile.search;

import javax.xml.stream.XMLStreamException;

import org.backfile.web.XmlText;

/** A feed as Atom (RFC 4287), with links to its older stretches (RFC 5005). */
final class AtomFeed {

    private AtomFeed() {
    }

    static String of(FeedPage page, String archive) {
        return XmlText.of("feed", "http://www.w3.org/2005/Atom", feed -> {
            feed.text("id", page.self());
            feed.text("title", page.title());
            feed.text("subtitle", page.note());
            feed.text("updated", page.changed().toString());
            feed.element("author", author -> author.text("name", archive));
            feed.empty("link", "rel", "self", "type", FeedFormat.ATOM.mediaType(), "href", page.self());
            feed.empty("link", "rel", "alternate", "type", "text/html", "href", page.home());
            if (page.older() != null) {
                feed.empty("link", "rel", "next", "type", FeedFormat.ATOM.mediaType(), "href", page.older());
            }
            for (FeedPage.Entry entry : page.entries()) {
                feed.element("entry", one -> entry(one, entry));
            }
        });
    }

    private static void entry(XmlText xml, FeedPage.Entry entry) throws XMLStreamException {
        FeedText text = new FeedText(entry.article());
        if (text.language() != null) {
            xml.attribute("xml:lang", text.language());
        }
        xml.text("id", entry.permanent());
        xml.text("title", text.headline());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
        xml.text("published", text.published());
        xml.text("updated", entry.changed().toString());
        for (String name : text.authors()) {
            xml.element("author", author -> author.text("name", name));
        }
        for (String topic : text.topics()) {
            xml.empty("category", "term", topic);
        }
        xml.text("summary", text.summary());
    }
}
