package org.backfile.browse;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestPath;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.Article;
import org.backfile.article.ArticleLine;
import org.backfile.article.Erasure;
import org.backfile.article.Footing;
import org.backfile.article.HistoryEntry;
import org.backfile.article.OpenShelf;
import org.backfile.article.OriginalView;
import org.backfile.article.Provenance;
import org.backfile.article.ReadNow;
import org.backfile.article.Readership;
import org.backfile.article.SimilarArticles;
import org.backfile.article.Surroundings;
import org.backfile.article.Surveyor;
import org.backfile.content.Promo;
import org.backfile.web.Site;

/** An article's page, its original and its history. Finding is authorising: what a reader may not see is not found. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/articles/{id: \\d{1,18}}")
public class Articles {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(ArticleView article, Provenance source, Surroundings around, String data);

        static native TemplateInstance version(ArticleView article, int newest, boolean hidden);

        static native TemplateInstance original(ArticleView article, OriginalView source);

        static native TemplateInstance framed(ArticleView article);

        static native TemplateInstance erased(Erasure tombstone);

        static native TemplateInstance history(ArticleView article, List<HistoryEntry> entries, Instant imported, Provenance source, Map<Long, String> names);
    }

    /** Only the page's own inline styles may be used; it is framed by the archive alone. */
    private static final String SHUT_IN = "sandbox; default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    private static final int SIMILAR = 4;

    private final OpenShelf shelf;
    private final Readership readership;
    private final SimilarArticles similar;
    private final Surveyor surveyor;
    private final Site site;
    private final Accounts accounts;
    private final ReadNow readNow;

    Articles(OpenShelf shelf, Readership readership, SimilarArticles similar, Surveyor surveyor, Site site, Accounts accounts, ReadNow readNow) {
        this.readNow = readNow;
        this.accounts = accounts;
        this.surveyor = surveyor;
        this.similar = similar;
        this.shelf = shelf;
        this.readership = readership;
        this.site = site;
    }

    @GET
    public Response find(@RestPath long id) {
        return toAddress(article(id));
    }

    @GET
    @Path("{slug}")
    public Response show(@RestPath long id, @RestPath String slug) {
        Article article = article(id);
        if (!article.slug().equals(slug)) {
            return toAddress(article);
        }
        readership.count(id);
        List<Promo> promos = ArticleView.promos(article);
        Map<Promo, ArticleLine> archived = shelf.ofPromos(promos);
        Optional<List<Long>> alike = similar.like(article, SIMILAR);
        Surroundings around = surveyor.around(article, alike.orElse(List.of()));
        if (alike.isPresent()) {
            readNow.standsOn(Footing.of(article, promos, archived, around));
        }
        ArticleView view = ArticleView.of(article, archived);
        String data = NewsArticleData.of(view, site.address(view.path()), site.title(), site.address("/"));
        return Response.ok(Templates.show(view, Provenance.of(article), around, data)).build();
    }

    /** The article as it was before later changes, for whoever has cited it so. */
    @GET
    @Path("versions/{version: \\d{1,9}}")
    @OpenTo(Part.HISTORIES)
    public TemplateInstance version(@RestPath long id, @RestPath int version) {
        Article article = article(id);
        if (version < 1 || version > article.version()) {
            throw new NotFoundException();
        } else if (version < shelf.firstVersion(article)) {
            throw new ClientErrorException(Response.Status.GONE);
        }
        return Templates.version(ArticleView.of(article, version, shelf.asOf(article, version), Map.of()), article.version(),
                version < article.version() && !shelf.hidden(article).isNothing());
    }

    @GET
    @Path("original")
    @OpenTo(Part.ORIGINALS)
    public TemplateInstance original(@RestPath long id) {
        Article article = article(id);
        return Templates.original(view(article), shelf.original(article));
    }

    /** The saved page as a picture of itself: shut in a frame that runs and loads nothing. */
    @GET
    @Path("original/framed")
    @OpenTo(Part.ORIGINALS)
    public TemplateInstance framed(@RestPath long id) {
        Article article = webPage(id);
        source(article);
        return Templates.framed(view(article));
    }

    /** What that frame holds: the page as it was saved, which may neither run a script nor load anything from anywhere. */
    @GET
    @Path("original/page")
    @OpenTo(Part.ORIGINALS)
    @Produces(MediaType.TEXT_HTML)
    public Response page(@RestPath long id) {
        return Response.ok(source(webPage(id))).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", SHUT_IN).build();
    }

    /** A record as it came, what only machines need included. */
    @GET
    @Path("original/source")
    @OpenTo(Part.ORIGINALS)
    @Produces(MediaType.TEXT_PLAIN)
    public Response source(@RestPath long id) {
        Article record = Optional.of(article(id)).filter(article -> article.reading().original().isRecord()).orElseThrow(NotFoundException::new);
        return Response.ok(source(record)).type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")).header("Content-Security-Policy", SHUT_IN).build();
    }

    @GET
    @Path("history")
    @OpenTo(Part.HISTORIES)
    public TemplateInstance history(@RestPath long id) {
        Article article = article(id);
        Optional<Provenance> source = Provenance.ofImport(article);
        // What was split off was imported before it was an article of its own.
        Instant imported = source.map(Provenance::readAt).orElse(article.importedAt());
        return Templates.history(view(article), shelf.history(article), imported, source.orElse(null), accounts.shownNames());
    }

    /** @throws NotFoundException if readers have only its rendering */
    private String source(Article article) {
        return shelf.source(article).orElseThrow(NotFoundException::new);
    }

    private Article webPage(long id) {
        return Optional.of(article(id)).filter(article -> article.reading().original().isWebPage()).orElseThrow(NotFoundException::new);
    }

    private Article article(long id) {
        return found(shelf, id);
    }

    /** @throws NotFoundException or tells that it is gone, or where the same one is, if a reader may not see it */
    static Article found(OpenShelf shelf, long id) {
        return shelf.find(id).orElseThrow(() -> shelf.keptFor(id).<WebApplicationException>map(kept -> new RedirectionException(Response.Status.MOVED_PERMANENTLY, URI.create("/articles/" + kept.id() + "/" + kept.slug())))
                .orElseGet(() -> shelf.erased(id).<WebApplicationException>map(Articles::erased).orElseGet(() -> shelf.isCanceled(id) ? new ClientErrorException(Response.Status.GONE) : new NotFoundException())));
    }

    private static ClientErrorException erased(Erasure tombstone) {
        return new ClientErrorException(Response.status(Response.Status.GONE).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(Templates.erased(tombstone).render()).build());
    }

    private ArticleView view(Article article) {
        return ArticleView.of(article, shelf.ofPromos(ArticleView.promos(article)));
    }

    /** The address follows the headline, so the redirect is not for good. */
    private static Response toAddress(Article article) {
        URI address = UriBuilder.fromPath("/articles/{id}/{slug}").build(article.id(), article.slug());
        return Response.status(Response.Status.FOUND).location(address).build();
    }
}