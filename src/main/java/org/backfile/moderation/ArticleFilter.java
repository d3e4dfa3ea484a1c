package org.backfile.moderation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.article.Article;
import org.backfile.article.ArticleFinder;
import org.backfile.article.Publication;
import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;

/** What the list of articles is narrowed to; an empty input narrows nothing. Newest import first, in pages. */
public class ArticleFilter {

    /** Articles on a page. */
    static final int SIZE = 50;
    /** More of what a query finds is listed by nobody to its end. */
    private static final int MOST_FOUND = 10_000;

    @RestQuery
    Optional<String> q;
    @RestQuery
    Optional<String> status;
    @RestQuery
    Optional<String> review;
    @RestQuery
    Optional<String> publication;
    @RestQuery
    Optional<String> only;
    @RestQuery
    Optional<Long> before;

    /** The kinds of trouble that the list can be narrowed to. */
    public enum Only {
        MISSING_DATE("published is null"), MISSING_PUBLICATION("publication is null"), UNCLAIMED("unclaimed > 0"),
        UNSURE("reading.lowestConfidence < 0.8"), TOUCHED("version > 1");

        private final String condition;

        Only(String condition) {
            this.condition = condition;
        }

        /** The word in the address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public String q() {
        return q.orElse("").strip();
    }

    public String status() {
        return chosenStatus().map(PublicationStatus::word).orElse("");
    }

    public String review() {
        return chosenReview().map(ReviewState::word).orElse("");
    }

    public String publication() {
        return publication.filter(slug -> !slug.isEmpty()).flatMap(Publication::ofSlug).map(Publication::slug).orElse("");
    }

    public String only() {
        return only.filter(word -> Arrays.stream(Only.values()).anyMatch(kind -> kind.word().equals(word))).orElse("");
    }

    /** What the address narrows by that is nothing to narrow by; it is left out. */
    public List<String> nonsense() {
        return Stream.of(QueueFilter.meaningless(status, "status", status()), QueueFilter.meaningless(review, "review", review()),
                QueueFilter.meaningless(publication, "publication", publication()), QueueFilter.meaningless(only, "only", only())).flatMap(Optional::stream).toList();
    }

    private ArticleFinder.Found found;

    /** Asks for the articles that the query finds; without a query none are asked for. */
    void search(ArticleFinder finder) {
        found = q().isEmpty() ? null : finder.findAmongAll(q(), MOST_FOUND);
    }

    /** What the query found; null without a query. */
    public ArticleFinder.Found found() {
        return found;
    }

    /** True if nothing is narrowed. */
    public boolean isOpen() {
        return q().isEmpty() && status().isEmpty() && review().isEmpty() && publication().isEmpty() && only().isEmpty();
    }

    /** The articles of this page, and one more if there are more. */
    List<Article> articles() {
        Map<String, Object> parameters = parameters();
        String conditions = conditions();
        before.ifPresent(id -> parameters.put("before", id));
        PanacheQuery<Article> query = Article.find("from Article a left join fetch a.publication where true" + conditions
                + (before.isPresent() ? " and a.id < :before" : "") + " order by a.id desc", parameters);
        return query.range(0, SIZE).list();
    }

    long count() {
        return Article.count("from Article a left join a.publication where true" + conditions(), parameters());
    }

    private String conditions() {
        StringBuilder conditions = new StringBuilder();
        if (found != null) {
            conditions.append(" and a.id in :found");
        }
        chosenStatus().ifPresent(any -> conditions.append(" and a.publicationStatus = :status"));
        chosenReview().ifPresent(any -> conditions.append(" and a.reviewState = :review"));
        if (!publication().isEmpty()) {
            conditions.append(" and a.publication.slug = :publication");
        }
        for (Only kind : Only.values()) {
            if (kind.word().equals(only())) {
                conditions.append(" and a.").append(kind.condition);
            }
        }
        return conditions.toString();
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (found != null) {
            parameters.put("found", found.ids());
        }
        chosenStatus().ifPresent(chosen -> parameters.put("status", chosen));
        chosenReview().ifPresent(chosen -> parameters.put("review", chosen));
        if (!publication().isEmpty()) {
            parameters.put("publication", publication());
        }
        return parameters;
    }

    private Optional<PublicationStatus> chosenStatus() {
        return Arrays.stream(PublicationStatus.values()).filter(one -> one.word().equals(status.orElse(""))).findFirst();
    }

    private Optional<ReviewState> chosenReview() {
        return Arrays.stream(ReviewState.values()).filter(one -> one.word().equals(review.orElse(""))).findFirst();
    }

    /** The ids of all of them, however many pages they fill. */
    List<Long> ids(int most) {
        TypedQuery<Long> query = Article.getEntityManager().createQuery("select a.id from Article a left join a.publication where true" + conditions() + " order by a.id desc", Long.class);
        parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** The path with the filter behind it. */
    public String at(String path) {
        UriBuilder address = UriBuilder.fromPath(path);
        given().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.buildFromMap(given()).toString();
    }

    /** The address of the page behind this article. */
    String next(long id) {
        return UriBuilder.fromUri(at("/admin/articles")).queryParam("before", id).build().toString();
    }

    private Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>(
                Map.of("q", q(), "status", status(), "review", review(), "publication", publication(), "only", only()));
        given.values().removeIf(""::equals);
        return given;
    }
}
