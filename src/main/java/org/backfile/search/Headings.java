package org.backfile.search;

import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.OpenShelf;

/** The pages of authors, topics and places: their articles, and how these lie in time. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/")
public class Headings {

    private static final int SIZE = 25;
    /** Of an index that is being made. */
    private static final long SECONDS_TO_WAIT = 60;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(Heading heading, boolean first);
    }

    private final Finder finder;
    private final OpenShelf shelf;

    Headings(Finder finder, OpenShelf shelf) {
        this.finder = finder;
        this.shelf = shelf;
    }

    @GET
    @Path("authors/{slug}")
    @Transactional
    public TemplateInstance author(@RestPath String slug, @RestQuery String from) {
        return show(Heading.Kind.AUTHORS, slug, from);
    }

    @GET
    @Path("topics/{slug}")
    @Transactional
    public TemplateInstance topic(@RestPath String slug, @RestQuery String from) {
        return show(Heading.Kind.TOPICS, slug, from);
    }

    @GET
    @Path("places/{slug}")
    @Transactional
    public TemplateInstance place(@RestPath String slug, @RestQuery String from) {
        return show(Heading.Kind.PLACES, slug, from);
    }

    private TemplateInstance show(Heading.Kind kind, String slug, String from) {
        ResultPlace place = from == null ? null : ResultPlace.parse(from).orElseThrow(BadRequestException::new);
        Finder.Found found = finder.under(kind.facet(), slug, place, SIZE).orElseThrow(() -> new ServiceUnavailableException(SECONDS_TO_WAIT));
        if (found.counts().total() == 0) {
            throw new NotFoundException();
        }
        return Templates.show(new Heading(kind, slug, Heading.name(kind.facet(), slug, found.counts()), found.counts(), shelf.lines(found.ids()),
                Optional.ofNullable(found.next()).map(ResultPlace::toString).orElse(null)), from == null);
    }
}
