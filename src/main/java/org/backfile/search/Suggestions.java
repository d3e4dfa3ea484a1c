package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.Article;
import org.backfile.article.OpenShelf;
import org.backfile.text.Folding;
import org.backfile.web.InterfaceLanguage;

/** What somebody who is typing a query may mean: headlines, authors and publications that begin so. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/search/suggestions")
public class Suggestions {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int MOST_HEADLINES = 6;
    private static final int MOST_NAMES = 3;

    /**
     * @param query in the query language
     * @param label what it is
     */
    public record Suggestion(String query, String label) {
    }

    private final Finder finder;
    private final OpenShelf shelf;
    private final ObjectMapper mapper;

    Suggestions(Finder finder, OpenShelf shelf, ObjectMapper mapper) {
        this.mapper = mapper;
        this.finder = finder;
        this.shelf = shelf;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public String suggest(@RestQuery String q) throws JsonProcessingException {
        return mapper.writeValueAsString(suggestions(q));
    }

    private List<Suggestion> suggestions(String q) {
        String typed = q == null ? "" : q.strip();
        if (typed.length() < SHORTEST || typed.length() > LONGEST || !typed.codePoints().allMatch(Suggestions::isOfAName)) {
            return List.of();
        }
        SearchWords words = InterfaceLanguage.current().words(SearchWords.class);
        List<Suggestion> suggestions = new ArrayList<>();
        suggestions.addAll(names(QueryField.BY, Facet.AUTHOR, typed, words.anAuthor()));
        suggestions.addAll(names(QueryField.PUBLICATION, Facet.PUBLICATION, typed, words.aPublication()));
        suggestions.addAll(headlines(typed, words.aHeadline()));
        return suggestions;
    }

    /** Whoever writes more of the query language than words knows what they want. */
    private static boolean isOfAName(int sign) {
        return sign != '"' && sign != ':' && sign != '(' && sign != ')' && sign != '*';
    }

    private Stream<Suggestion> found(List<String> queries, String label) {
        return queries.stream().map(query -> new Suggestion(query, label));
    }

    private List<Suggestion> names(QueryField field, Facet facet, String typed, String label) {
        Set<String> begun = Set.of(Folding.folded(typed).split(" "));
        return find(field, typed).map(result -> result.counts().values().get(facet).stream()
                // An article of two authors is found by either; only the one that was meant is told.
                .filter(counted -> begun.stream().allMatch(word -> Stream.of(Folding.folded(counted.value()).split("[^\\p{L}\\p{N}]+")).anyMatch(name -> name.startsWith(word))))
                .limit(MOST_NAMES).map(counted -> field.word() + ":\"" + counted.value().replace('"', ' ') + '"').toList())
                .map(queries -> found(queries, label).toList()).orElse(List.of());
    }

    private List<Suggestion> headlines(String typed, String label) {
        return find(QueryField.HEADLINE, typed).map(result -> {
            Map<Long, Article> open = shelf.find(result.ids());
            return result.ids().stream().filter(open::containsKey).map(id -> open.get(id).headline().orElse("")).filter(headline -> !headline.isEmpty()).distinct()
                    .limit(MOST_HEADLINES).map(headline -> '"' + headline.replaceAll("[\"“”„«»]", " ") + '"').toList();
        }).map(queries -> found(queries, label).toList()).orElse(List.of());
    }

    /** All words but the last are whole; the last may only have begun. */
    private Optional<Finder.Found> find(QueryField field, String typed) {
        List<String> parts = Stream.of(typed.split("\\s+")).toList();
        List<Wanted> wanted = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            boolean last = at == parts.size() - 1;
            wanted.add(last && parts.get(at).length() >= SHORTEST ? new Wanted.Prefix(field, parts.get(at)) : new Wanted.Word(field, parts.get(at)));
        }
        ReadQuery read = new ReadQuery(new Wanted.All(wanted), List.of());
        return finder.find(new SearchRequest(typed, null, Map.of(), null, null), read, SortOrder.NEWEST, false);
    }
}
