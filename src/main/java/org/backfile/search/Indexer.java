package org.backfile.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import org.backfile.article.Article;

/** Reads articles as the index is to have them. */
@ApplicationScoped
class Indexer {

    /** Ids that are read at once. */
    static final int SLICE = 100;

    private final EntityManager entities;

    Indexer(EntityManager entities) {
        this.entities = entities;
    }

    /** As they are committed now, in order of their ids; at most a slice. */
    List<IndexedArticle> read(long firstId, long lastId) {
        return read(() -> Article.list("from Article a left join fetch a.publication where a.id between ?1 and ?2 order by a.id", firstId, lastId));
    }

    List<IndexedArticle> read(Collection<Long> ids) {
        return read(() -> Article.list("from Article a left join fetch a.publication where a.id in ?1 order by a.id", ids));
    }

    private List<IndexedArticle> read(Supplier<List<Article>> articles) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.unwrap(Session.class).setDefaultReadOnly(true);
            List<Article> read = articles.get();
            NamesAtHand names = new NamesAtHand(read);
            return read.stream().map(article -> IndexedArticle.of(article, names)).toList();
        });
    }
}
