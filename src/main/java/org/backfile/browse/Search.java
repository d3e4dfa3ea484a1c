package org.backfile.browse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.ArticleLine;
import org.backfile.article.OpenShelf;
import org.backfile.article.Page;

/** Finds articles by the words of their headlines. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/search")
public class Search {

    /** More words narrow no search of headlines. */
    private static final int MOST_WORDS = 12;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(String query, Page<ArticleLine> articles, boolean first, String address);
    }

    private final OpenShelf shelf;

    Search(OpenShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public TemplateInstance show(@RestQuery Optional<String> q, @RestQuery String from) {
        String query = q.orElse("").strip();
        List<String> words = Arrays.stream(query.split("\\s+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
        return Templates.show(query, words.isEmpty() ? Page.empty() : shelf.withHeadline(words, Paging.cursor(from), Paging.SIZE),
                from == null, UriBuilder.fromPath("/search").queryParam("q", "{query}").build(query).toString());
    }
}
