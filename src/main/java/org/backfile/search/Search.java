package org.backfile.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.Article;
import org.backfile.article.OpenShelf;
import org.backfile.web.ArchiveSettings;
import org.backfile.web.ArchiveSettings.Readers;
import org.backfile.web.Headers;

/** The page of search. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/search")
public class Search {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(SearchPage page);
    }

    private final Finder finder;
    private final SearchIndex index;
    private final OpenShelf shelf;
    private final ArchiveSettings settings;

    Search(Finder finder, SearchIndex index, OpenShelf shelf, ArchiveSettings settings) {
        this.finder = finder;
        this.index = index;
        this.shelf = shelf;
        this.settings = settings;
    }

    @GET
    @Transactional
    public Response show(@Context UriInfo address) {
        SearchRequest request = SearchRequest.of(address.getQueryParameters()).byPresentNames();
        ReadQuery read = QueryReader.read(request.q(), false);
        SortOrder order = Optional.ofNullable(request.order()).orElse(read.isWeighed() ? SortOrder.RELEVANCE : SortOrder.NEWEST);
        boolean asks = !read.isEmpty() || request.q().isEmpty() && !request.isEmpty();
        Optional<Finder.Found> found = asks ? finder.find(request, read, order, originalsAreOpen()) : Optional.empty();
        SearchPage page = new SearchPage(request, read, order, found.orElse(null), found.map(this::hits).orElse(List.of()), index.state());
        Response.ResponseBuilder response = Response.ok(Templates.show(page));
        return page.isReady() && asks == found.isPresent() ? response.build() : response.header("Cache-Control", Headers.FLEETING).build();
    }

    /** What the index found and the database still shows: an index may be a moment behind. */
    private List<SearchHit> hits(Finder.Found found) {
        Map<Long, Article> open = shelf.find(found.ids());
        return found.ids().stream().filter(open::containsKey).map(id -> SearchHit.of(open.get(id), found.query(), found.ofOriginals().contains(id))).toList();
    }

    /** Results are the same for all readers, so the originals are looked through only where all of them may see them. */
    private boolean originalsAreOpen() {
        return settings.readers() == Readers.SIGNED_IN || settings.originals() == Readers.EVERYONE && settings.histories() == Readers.EVERYONE;
    }
}
