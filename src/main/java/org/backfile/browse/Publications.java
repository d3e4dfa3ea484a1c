package org.backfile.browse;

import java.net.URI;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.ArticleLine;
import org.backfile.article.OpenShelf;
import org.backfile.article.Page;
import org.backfile.article.Publication;
import org.backfile.article.PublicationShelf;
import org.backfile.article.PublicationShelf.Shelved;
import org.backfile.article.ShelfCounts;
import org.backfile.web.Formats;

/** The newspapers and sites of the archive, and the articles of each. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/publications")
public class Publications {

    /** Publications on a page. */
    private static final int SIZE = 120;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(PublicationShelf.Stretch publications, Optional<String> older, boolean first);

        static native TemplateInstance show(PublicationView publication, Page<ArticleLine> articles, boolean first);
    }

    private final PublicationShelf publications;
    private final OpenShelf shelf;
    private final ShelfCounts counts;

    Publications(PublicationShelf publications, OpenShelf shelf, ShelfCounts counts) {
        this.publications = publications;
        this.shelf = shelf;
        this.counts = counts;
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery String from) {
        PublicationShelf.Stretch stretch = publications.list(from == null ? "" : from, SIZE);
        return Templates.list(stretch, stretch.next().map(Formats::encoded), from == null);
    }

    @GET
    @Path("{slug}")
    @Transactional
    public Response show(@RestPath String slug, @RestQuery String from) {
        Publication publication = Publication.ofSlug(slug).orElseThrow(NotFoundException::new);
        // A publication whose articles are all withheld is as unknown to readers as they are.
        Shelved shelved = publications.find(publication).orElseThrow(NotFoundException::new);
        if (!publication.slug().equals(slug)) { // renamed, or merged with this one
            return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create("/publications/" + publication.slug())).build();
        }
        return Response.ok(Templates.show(new PublicationView(shelved, counts.of(publication), publications.before(publication), publications.after(publication)),
                shelf.ofPublication(publication, Paging.cursor(from), Paging.SIZE), from == null)).build();
    }
}
