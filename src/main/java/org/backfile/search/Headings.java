package org.backfile.search;

import java.net.URI;
import java.util.Locale;
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
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.AuthorityChange;
import org.backfile.article.OpenShelf;
import org.backfile.text.Slugs;

/** The pages of authors, topics and places: the list of all, and of each its articles and how these lie in time. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/")
public class Headings {

    private static final int SIZE = 25;
    private static final int NAMES = 120;
    /** What is longer is no name. In characters. */
    private static final int LONGEST = 200;
    /** Of an index that is being made. */
    private static final long SECONDS_TO_WAIT = 60;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(Heading heading, boolean first);

        static native TemplateInstance list(NamesPage list);
    }

    private final Finder finder;
    private final OpenShelf shelf;

    Headings(Finder finder, OpenShelf shelf) {
        this.finder = finder;
        this.shelf = shelf;
    }

    @GET
    @Path("authors")
    public TemplateInstance authors(@RestQuery String letter, @RestQuery String q, @RestQuery String by, @RestQuery String from) {
        return list(Heading.Kind.AUTHORS, letter, q, by, from);
    }

    @GET
    @Path("topics")
    public TemplateInstance topics(@RestQuery String letter, @RestQuery String q, @RestQuery String by, @RestQuery String from) {
        return list(Heading.Kind.TOPICS, letter, q, by, from);
    }

    @GET
    @Path("places")
    public TemplateInstance places(@RestQuery String letter, @RestQuery String q, @RestQuery String by, @RestQuery String from) {
        return list(Heading.Kind.PLACES, letter, q, by, from);
    }

    private TemplateInstance list(Heading.Kind kind, String letter, String q, String by, String from) {
        String part = q == null ? "" : q.strip();
        NamesRequest request = new NamesRequest(letter == null || letter.isEmpty() ? null : letter.toLowerCase(Locale.ROOT),
                part.length() <= LONGEST ? part : part.substring(0, LONGEST), "articles".equals(by), from);
        return Templates.list(finder.names(kind, request, NAMES).orElseThrow(() -> new ServiceUnavailableException(SECONDS_TO_WAIT)));
    }

    @GET
    @Path("authors/{slug}")
    @Transactional
    public Response author(@RestPath String slug, @RestQuery String from) {
        return show(Heading.Kind.AUTHORS, slug, from);
    }

    @GET
    @Path("topics/{slug}")
    @Transactional
    public Response topic(@RestPath String slug, @RestQuery String from) {
        return show(Heading.Kind.TOPICS, slug, from);
    }

    @GET
    @Path("places/{slug}")
    @Transactional
    public Response place(@RestPath String slug, @RestQuery String from) {
        return show(Heading.Kind.PLACES, slug, from);
    }

    private Response show(Heading.Kind kind, String slug, String from) {
        ResultPlace place = from == null ? null : ResultPlace.parse(from).orElseThrow(BadRequestException::new);
        Finder.Found found = finder.under(kind.facet(), slug, place, SIZE).orElseThrow(() -> new ServiceUnavailableException(SECONDS_TO_WAIT));
        if (found.counts().total() == 0) {
            return elsewhere(kind, slug).orElseThrow(NotFoundException::new);
        }
        return Response.ok(Templates.show(new Heading(kind, slug, Heading.name(kind.facet(), slug, found.counts()), found.counts(), shelf.lines(found.ids()),
                Optional.ofNullable(found.next()).map(ResultPlace::toString).orElse(null)), from == null)).build();
    }

    /** Authors who stand under another name now. */
    private static Optional<Response> elsewhere(Heading.Kind kind, String slug) {
        return kind != Heading.Kind.AUTHORS ? Optional.empty() : AuthorityChange.standing(name -> Slugs.of(name).equals(slug))
                .map(name -> Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create("/authors/" + Slugs.of(name))).build());
    }
}
