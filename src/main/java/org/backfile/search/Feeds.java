package org.backfile.search;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.Article;
import org.backfile.article.OpenShelf;
import org.backfile.text.Digests;
import org.backfile.web.InterfaceLanguage;
import org.backfile.web.Site;

/**
 * The archive as feeds: all of it, or whatever can be asked for, by the parameters of the page of search. What came into the archive last
 * stands first, whenever it was published, for a feed tells what is new here. What the archive has nothing of is a feed too, which says so:
 * whoever follows it waits for the first.
 */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/feed.{format}")
public class Feeds {

    private static final int SIZE = 30;
    /** Of an index that is being made. */
    private static final long SECONDS_TO_WAIT = 60;

    private final Finder finder;
    private final OpenShelf shelf;
    private final Site site;

    Feeds(Finder finder, OpenShelf shelf, Site site) {
        this.finder = finder;
        this.shelf = shelf;
        this.site = site;
    }

    @GET
    @Transactional
    public Response show(@RestPath String format, @Context UriInfo address, @Context Request request) {
        FeedFormat written = FeedFormat.of(format).orElseThrow(NotFoundException::new);
        SearchRequest asked = SearchRequest.of(address.getQueryParameters()).byPresentNames();
        Long behind = number(address.getQueryParameters().getFirst("behind"));
        ReadQuery read = QueryReader.read(asked.q(), false);
        boolean asks = !read.isEmpty() || asked.q().isEmpty(); // a query that says nothing finds nothing
        Finder.Added added = asks ? finder.added(asked, read, behind, SIZE).orElseThrow(() -> new ServiceUnavailableException(SECONDS_TO_WAIT)) : new Finder.Added(List.of(), false);
        String feed = written.write(page(written, asked, behind, added), site.title());
        EntityTag tag = new EntityTag(HexFormat.of().formatHex(Digests.sha256(feed), 0, 10), true);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same != null ? same : Response.ok(feed).type(MediaType.valueOf(written.mediaType()).withCharset("UTF-8"))).tag(tag).build();
    }

    private FeedPage page(FeedFormat format, SearchRequest asked, Long behind, Finder.Added added) {
        Map<Long, Article> open = shelf.find(added.ids());
        Map<Long, Instant> changed = shelf.changedAt(open.values());
        List<FeedPage.Entry> entries = added.ids().stream().filter(open::containsKey).map(open::get).map(article -> new FeedPage.Entry(article, changed.get(article.id()),
                site.address("/articles/" + article.id()), site.address("/articles/" + article.id() + "/" + article.slug()))).toList();
        String path = "/feed." + format.extension();
        String older = added.more() ? site.address(asked.feedAddress(path, added.ids().get(added.ids().size() - 1))) : null;
        Instant lastChanged = changed.values().stream().max(Instant::compareTo).orElseGet(this::archiveChanged);
        String note = entries.isEmpty() && behind == null ? InterfaceLanguage.current().words(SearchWords.class).emptyFeed() : null;
        return new FeedPage(title(asked), note, lastChanged, site.address(asked.feedAddress(path, behind)), site.address(asked.isEmpty() ? "/" : asked.address()), older, entries);
    }

    /** When what came into the archive last was changed. */
    private Instant archiveChanged() {
        List<Long> last = finder.added(SearchRequest.EVERYTHING, new ReadQuery(Wanted.EVERYTHING, List.of()), null, 1).map(Finder.Added::ids).orElse(List.of());
        return shelf.changedAt(shelf.find(last).values()).values().stream().findFirst().orElse(Instant.EPOCH);
    }

    /** "The Back File: The Harrowgate Lantern, budget". */
    private String title(SearchRequest asked) {
        String about = asked.told();
        return about.isEmpty() ? site.title() : site.title() + ": " + about;
    }

    private static Long number(String text) {
        return Optional.ofNullable(text).filter(one -> one.matches("\\d{1,18}")).map(Long::valueOf).orElse(null);
    }
}
