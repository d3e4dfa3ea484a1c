package org.backfile.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backfile.article.Article;
import org.backfile.article.AuthorityChange;
import org.backfile.article.Publication;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** The names of the authors and publications of several articles, asked for once for all of them, and only if wanted. */
final class NamesAtHand {

    private final Collection<Article> articles;
    /** By the printed name, that under which an author stands; null until somebody asks. */
    private Map<String, String> standing;
    /** By the id of the publication. */
    private final Map<Long, List<String>> ofPublications = new HashMap<>();

    NamesAtHand(Collection<Article> articles) {
        this.articles = articles;
    }

    /** The names under which the authors of the article stand, each once. */
    List<String> authors(Article article) {
        if (standing == null) {
            standing = AuthorityChange.standing(articles.stream().flatMap(one -> printed(one).stream()).collect(Collectors.toSet()));
        }
        return printed(article).stream().map(name -> standing.getOrDefault(name, name)).distinct().toList();
    }

    /** All names by which its publication is known. */
    List<String> publication(Article article) {
        return article.publication().map(one -> ofPublications.computeIfAbsent(one.id(), id -> one.names())).orElse(List.of());
    }

    private static List<String> printed(Article article) {
        return article.value(FieldName.AUTHORS) instanceof FieldValue.Names names ? names.names() : List.of();
    }
}
