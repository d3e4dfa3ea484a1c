package org.backfile.browse;

import java.net.URI;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestPath;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.Article;
import org.backfile.article.HistoryEntry;
import org.backfile.article.OpenShelf;
import org.backfile.article.OriginalView;
import org.backfile.article.Provenance;
import org.backfile.content.Promo;

/** An article's page, its original and its history. Finding is authorising: what a reader may not see is not found. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/articles/{id: \\d{1,18}}")
public class Articles {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(ArticleView article, Provenance source);

        static native TemplateInstance original(ArticleView article, OriginalView source);

        static native TemplateInstance history(ArticleView article, List<HistoryEntry> entries, Provenance source);
    }

    private final OpenShelf shelf;

    Articles(OpenShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public Response find(@RestPath long id) {
        return toAddress(article(id));
    }

    @GET
    @Path("{slug}")
    public Response show(@RestPath long id, @RestPath String slug) {
        Article article = article(id);
        return article.slug().equals(slug) ? Response.ok(Templates.show(view(article), Provenance.of(article))).build()
                : toAddress(article);
    }

    @GET
    @Path("original")
    @OpenTo(Part.ORIGINALS)
    public TemplateInstance original(@RestPath long id) {
        Article article = article(id);
        return Templates.original(view(article), OriginalView.of(article));
    }

    @GET
    @Path("history")
    @OpenTo(Part.HISTORIES)
    public TemplateInstance history(@RestPath long id) {
        Article article = article(id);
        return Templates.history(view(article), HistoryEntry.of(id), Provenance.of(article));
    }

    private Article article(long id) {
        return shelf.find(id).orElseThrow(() -> shelf.isCanceled(id) ? new ClientErrorException(Response.Status.GONE) : new NotFoundException());
    }

    private ArticleView view(Article article) {
        return ArticleView.of(article, shelf.ofHeadlines(ArticleView.promos(article).stream().map(Promo::title).toList()));
    }

    /** The address follows the headline, so the redirect is not for good. */
    private static Response toAddress(Article article) {
        URI address = UriBuilder.fromPath("/articles/{id}/{slug}").build(article.id(), article.slug());
        return Response.status(Response.Status.FOUND).location(address).build();
    }
}
