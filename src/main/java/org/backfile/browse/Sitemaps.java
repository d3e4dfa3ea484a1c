package org.backfile.browse;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.OpenShelf;
import org.backfile.article.OpenShelf.Mapped;
import org.backfile.web.Site;
import org.backfile.web.XmlText;

/** The map of the site for search engines (sitemaps.org): an index, and maps of some ten thousand articles each, which never shift. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/")
public class Sitemaps {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    /** Ids of a map; the format allows 50,000 addresses. */
    private static final int SIZE = 10_000;
    private static final String XML = MediaType.APPLICATION_XML + ";charset=UTF-8";

    private final OpenShelf shelf;
    private final Site site;

    Sitemaps(OpenShelf shelf, Site site) {
        this.shelf = shelf;
        this.site = site;
    }

    @GET
    @Path("sitemap.xml")
    @Produces(XML)
    public String index() {
        List<Long> stretches = shelf.stretches(SIZE);
        return XmlText.of("sitemapindex", NAMESPACE, index -> {
            for (long number : stretches) {
                index.element("sitemap", map -> map.text("loc", site.address("/sitemaps/" + number + ".xml")));
            }
        });
    }

    @GET
    @Path("sitemaps/{number: \\d{1,12}}.xml")
    @Produces(XML)
    public String map(@RestPath long number) {
        List<Mapped> articles = shelf.stretch(number, SIZE);
        if (articles.isEmpty()) {
            throw new NotFoundException();
        }
        return XmlText.of("urlset", NAMESPACE, map -> {
            for (Mapped article : articles) {
                map.element("url", url -> {
                    url.text("loc", site.address(article.path()));
                    url.text("lastmod", article.changed().toString());
                });
            }
        });
    }
}
