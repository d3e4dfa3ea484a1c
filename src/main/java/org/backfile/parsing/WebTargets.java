package org.backfile.parsing;

import java.net.URI;
import java.net.URISyntaxException;

import org.jsoup.nodes.Element;

/** Where the links of a web page lead: the addresses of the stories that it teases. */
final class WebTargets {

    private static final int LONGEST = 2000;

    private final WebReader reader;
    private final String base;

    WebTargets(WebReader reader) {
        this.reader = reader;
        Element declared = reader.layout.web.document().selectFirst("base[href]");
        Metadata.Declared canonical = reader.metadata.first("canonical", "og:url");
        this.base = declared != null && declared.attr("href").contains("://") ? declared.attr("href") : canonical == null ? "" : canonical.value();
    }

    /** The address that the words at this code point of the page link to; null if there is none, or its beginning is not known. */
    String at(int codePoint) {
        int at = reader.page.decoded.charIndex(codePoint);
        int low = 0;
        int high = reader.page.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (reader.page.passage(middle).from <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Element block = reader.layout.block(reader.page.passage(low));
        Element link = block.selectFirst("a[href]");
        link = link == null ? block.closest("a[href]") : link;
        return link == null ? null : resolved(link.attr("href").strip());
    }

    private String resolved(String href) {
        if (href.isEmpty() || href.startsWith("#") || href.length() > LONGEST) {
            return null;
        }
        try {
            URI address = base.isEmpty() ? new URI(href) : new URI(base).resolve(new URI(href));
            String bare = address.toString().replaceFirst("#.*$", "");
            return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) ? bare : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null; // as people type them
        }
    }
}
