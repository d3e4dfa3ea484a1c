package org.backfile.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.article.ArticleFinder;

/** The articles that somebody chose in a list: single ones, or all that the list was narrowed to. */
public class BulkChoice {

    /** The list that all are chosen from: {@code articles} or {@code queue}; empty if single ones are. */
    @RestQuery
    Optional<String> all;
    @RestQuery
    List<Long> article;
    /** What stood on the page of the list: chosen if {@code all} says {@code shown}. */
    @RestQuery
    List<Long> shown;
    @BeanParam
    ArticleFilter articles;
    @BeanParam
    QueueFilter queue;

    /** True if the list is the review queue. */
    private boolean isOfQueue() {
        return all.filter("queue"::equals).isPresent();
    }

    private boolean isAll() {
        return all.filter("articles"::equals).isPresent() || isOfQueue();
    }

    private List<Long> single() {
        List<Long> chosen = all.filter("shown"::equals).isPresent() ? shown : article;
        return chosen == null ? List.of() : chosen;
    }

    /** Their ids, those of single ones as they were sent; none if the list is narrowed by what is nothing to narrow by: nobody means all by that. */
    List<Long> ids(ArticleFinder finder, EntityManager entities, Clock clock, int most) {
        if (!isAll()) {
            return single().stream().distinct().limit(most).toList();
        } else if (!(isOfQueue() ? queue.nonsense() : articles.nonsense()).isEmpty()) {
            return List.of();
        } else if (isOfQueue()) {
            return queue.ids(entities, clock, most);
        }
        articles.search(finder);
        return articles.ids(most);
    }

    /** The path with the choice behind it. */
    String at(String path) {
        if (isAll()) {
            String narrowed = isOfQueue() ? queue.at(path) : articles.at(path);
            return narrowed + (narrowed.contains("?") ? "&" : "?") + "all=" + all.get();
        }
        StringBuilder address = new StringBuilder(path);
        for (Long id : single()) {
            address.append(address.length() == path.length() ? "?" : "&").append("article=").append(id);
        }
        return address.toString();
    }
}
