package org.backfile.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.content.FieldName;

/**
 * Articles in which two stories came together, because their pages had one address: an earlier original becomes an article of its own, under a number of
 * its own. Taken back, that article is removed, and its address leads to the one that it came from.
 */
@ApplicationScoped
public class Splits {

    private final Gate gate;
    private final ArticleWriter writer;
    private final ReviewQueue queue;
    private final ChangeLog changeLog;
    private final EntityManager entities;

    Splits(Gate gate, ArticleWriter writer, ReviewQueue queue, ChangeLog changeLog, EntityManager entities) {
        this.gate = gate;
        this.writer = writer;
        this.queue = queue;
        this.changeLog = changeLog;
        this.entities = entities;
    }

    /** An article that was split off another one. @param undone true if that was taken back */
    public record Split(long articleId, long splitId, boolean undone) {
    }

    /** Why an article is not shown to readers when it is split off. */
    public enum Closed { ORIGIN_CLOSED, INCOMPLETE,
        /** Something of the past is hidden, and that may be what it says. */
        HIDDEN }

    /** @param origin what it is split off; empty if readers may see it at once */
    public static Optional<Closed> closed(Article origin, Article split) {
        return origin.publicationStatus() != PublicationStatus.USABLE ? Optional.of(Closed.ORIGIN_CLOSED) : !split.isComplete() ? Optional.of(Closed.INCOMPLETE)
                : Hidden.of(origin).isNothing() && SaidWords.hidden(split).isEmpty() ? Optional.empty() : Optional.of(Closed.HIDDEN);
    }

    /** Those that were split off an article, and that which it was split off itself. */
    @SuppressWarnings("unchecked")
    public List<Split> of(long articleId) {
        List<Object[]> rows = entities.createNativeQuery("select article_id, split_id, undone_by is not null from article_split where article_id = :id or split_id = :id order by id", Object[].class)
                .setParameter("id", articleId).getResultList();
        return rows.stream().map(row -> new Split((Long) row[0], (Long) row[1], (Boolean) row[2])).toList();
    }

    /** The article that was made of an original of this one, and still stands by itself. */
    public Optional<Long> madeOf(long articleId, long originalId) {
        return entities.createNativeQuery("""
                select s.split_id from article_split s join article a on a.id = s.split_id where s.article_id = :article and s.undone_by is null and exists (select from reading r
                    where r.original_id = :original and (r.id = a.reading_id or exists (select from earlier_reading e where e.reading_id = r.id and e.article_id = s.split_id)))""")
                .setParameter("article", articleId).setParameter("original", originalId).getResultStream().map(Long.class::cast).findFirst();
    }

    /** The newest reading of each original from which the article was read before, and is not now. */
    public List<StoredReading> earlier(Article article) {
        return StoredReading.allOf(article).stream().filter(one -> !one.original().id().equals(article.reading().original().id()))
                .collect(Collectors.toMap(one -> one.original().id(), one -> one, (newest, older) -> newest, LinkedHashMap::new)).values().stream().toList();
    }

    /**
     * Makes an article of an earlier original; seen by readers if the one that it comes from is, it is whole, and nothing of the past is hidden, for that
     * may be what it says.
     *
     * @return its number; empty if the article is not read from that original, or never was
     */
    @Transactional
    public Optional<Long> split(long articleId, long originalId, long accountId, String reason) {
        Article article = locked(articleId);
        Optional<StoredReading> reading = earlier(article).stream().filter(one -> one.original().id() == originalId).findFirst();
        return reading.map(one -> {
            long id = before(articleId, one.id()).orElseGet(() -> writer.publish(one, article.runId()));
            Article split = locked(id);
            PublicationStatus status = closed(article, split).isEmpty() ? PublicationStatus.USABLE : PublicationStatus.WITHHELD;
            long changeset = decided(Signature.of(Kind.SPLIT, accountId, reason), split, status);
            entities.createNativeQuery("delete from article_twin where article_id = :id").setParameter("id", id).executeUpdate();
            entities.createNativeQuery("update earlier_reading e set article_id = :split from reading r where r.id = e.reading_id and e.article_id = :article and r.original_id = :original")
                    .setParameter("split", id).setParameter("article", articleId).setParameter("original", originalId).executeUpdate();
            entities.createNativeQuery("delete from earlier_reading where reading_id = :reading").setParameter("reading", one.id()).executeUpdate();
            entities.createNativeQuery("insert into article_split (article_id, split_id, changeset_id) values (:article, :split, :changeset)")
                    .setParameter("article", articleId).setParameter("split", id).setParameter("changeset", changeset).executeUpdate();
            hideAlike(articleId, id);
            retell(articleId);
            return id;
        });
    }

    /** Takes it back: the original is an earlier one of the article again. False if that was done already. */
    @Transactional
    public boolean join(long splitId, long accountId) {
        Optional<Object[]> found = entities.createNativeQuery("select article_id, changeset_id, id from article_split where split_id = :split and undone_by is null for update", Object[].class)
                .setParameter("split", splitId).getResultStream().map(Object[].class::cast).findFirst();
        found.ifPresent(row -> {
            long articleId = (Long) row[0];
            locked(Math.min(articleId, splitId));
            locked(Math.max(articleId, splitId));
            Article split = Article.findById(splitId);
            long changeset = decided(new Signature(Kind.SPLIT, accountId, null, null, (Long) row[1]), split, PublicationStatus.CANCELED);
            entities.createNativeQuery("update earlier_reading set article_id = :article where article_id = :split").setParameter("article", articleId).setParameter("split", splitId).executeUpdate();
            entities.createNativeQuery("insert into earlier_reading (reading_id, article_id, replaced_at) select :reading, :article, c.at from changeset c where c.id = :changeset on conflict do nothing")
                    .setParameter("reading", split.reading().id()).setParameter("article", articleId).setParameter("changeset", changeset).executeUpdate();
            entities.createNativeQuery("insert into article_twin (article_id, kept_id, changeset_id) values (:split, :article, :changeset) on conflict do nothing")
                    .setParameter("split", splitId).setParameter("article", articleId).setParameter("changeset", changeset).executeUpdate();
            entities.createNativeQuery("update article_split set undone_by = :changeset where id = :id").setParameter("changeset", changeset).setParameter("id", row[2]).executeUpdate();
            retell(articleId);
        });
        return found.isPresent();
    }

    /** Words of the originals that are hidden of the one are hidden of the other. */
    private void hideAlike(long articleId, long splitId) {
        entities.createNativeQuery("""
                insert into hiding (article_id, words, reason, hidden_by, hidden_at) select :split, words, reason, hidden_by, hidden_at from hiding
                where article_id = :article and words is not null and lifted_at is null on conflict do nothing""")
                .setParameter("split", splitId).setParameter("article", articleId).executeUpdate();
    }

    /** The article that was made of the reading when it was split off before. */
    private Optional<Long> before(long articleId, long readingId) {
        return entities.createNativeQuery("select s.split_id from article_split s join article a on a.id = s.split_id where s.article_id = :article and a.reading_id = :reading").setParameter("article", articleId)
                .setParameter("reading", readingId).getResultStream().map(Long.class::cast).findFirst();
    }

    /** Decides who may see an article; answers the changeset. */
    private long decided(Signature signature, Article article, PublicationStatus status) {
        Change change = new Change(article.id(), FieldName.PUBLICATION_STATUS, Settlement.seen(article.id(), FieldName.PUBLICATION_STATUS), Standing.of(status).value()).confirmed();
        if (gate.apply(signature, List.of(change)) instanceof Verdict.Saved saved) {
            return saved.revisions().get(0).changeset().id();
        }
        throw new IllegalStateException("a locked article was changed by somebody else");
    }

    private Article locked(long id) {
        Article article = Article.findById(id);
        entities.refresh(article, LockModeType.PESSIMISTIC_WRITE);
        return article;
    }

    /** What it is searched by is another text than before. */
    private void retell(long articleId) {
        queue.weigh(articleId);
        changeLog.note(List.of(articleId), true);
    }
}
