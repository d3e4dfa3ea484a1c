package org.backfile.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.backfile.web.InterfaceLanguage;
import org.backfile.web.Site;
import org.backfile.web.XmlText;

/** Tells a browser how to search the archive from its own box (OpenSearch 1.1). */
@PermitAll
@Path("/opensearch.xml")
public class BrowsersSearch {

    /** The format allows no longer name. In characters. */
    private static final int LONGEST_NAME = 16;

    private final Site site;

    BrowsersSearch(Site site) {
        this.site = site;
    }

    @GET
    @Produces("application/opensearchdescription+xml;charset=UTF-8")
    public String show() {
        String title = site.title();
        return XmlText.of("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/", description -> {
            description.text("ShortName", title.codePointCount(0, title.length()) <= LONGEST_NAME ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST_NAME)).strip());
            description.text("LongName", title);
            description.text("Description", InterfaceLanguage.current().words(SearchWords.class).searchOf(title));
            description.text("InputEncoding", "UTF-8");
            description.empty("Url", "type", "text/html", "template", site.localAddress("/search?q={searchTerms}"));
            description.empty("Url", "type", FeedFormat.ATOM.mediaType(), "template", site.address("/feed.atom?q={searchTerms}"));
            description.empty("Url", "type", "application/opensearchdescription+xml", "rel", "self", "template", site.localAddress("/opensearch.xml"));
        });
    }
}
