package org.backfile.browse;

import java.net.URI;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import org.backfile.article.OpenShelf.Shelved;
import org.backfile.article.Page;
import org.backfile.article.Publication;

/** The newspapers and sites of the archive, and the articles of each. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/publications")
public class Publications {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<Shelved> publications);

        static native TemplateInstance show(Shelved publication, Page<ArticleLine> articles, boolean first);
    }

    private final OpenShelf shelf;

    Publications(OpenShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(shelf.publications());
    }

    @GET
    @Path("{slug}")
    public Response show(@RestPath String slug, @RestQuery String from) {
        Publication publication = Publication.ofSlug(slug).orElseThrow(NotFoundException::new);
        // A publication whose articles are all withheld is as unknown to readers as they are.
        Shelved shelved = shelf.publication(publication).orElseThrow(NotFoundException::new);
        if (!publication.slug().equals(slug)) { // renamed, or merged with this one
            return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create("/publications/" + publication.slug())).build();
        }
        return Response.ok(Templates.show(shelved, shelf.ofPublication(publication, Paging.cursor(from), Paging.SIZE), from == null)).build();
    }
}
