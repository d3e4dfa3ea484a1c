package org.backfile.article;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.content.FieldName;

/** Articles that are the same as others: the one is removed through the gate, and its address leads to the one that is kept. */
@ApplicationScoped
public class Twins {

    /** Why two are not marked as the same. */
    public enum Obstacle { UNKNOWN, ITSELF, REMOVED, KEPT_REMOVED }

    private final Gate gate;
    private final EntityManager entities;

    Twins(Gate gate, EntityManager entities) {
        this.gate = gate;
        this.entities = entities;
    }

    /** Removes the one for the other; empty if that is done. */
    @Transactional
    public Optional<Obstacle> mark(long articleId, long keptId, long accountId, String reason) {
        if (articleId == keptId) {
            return Optional.of(Obstacle.ITSELF);
        }
        List<Article> both = Article.<Article>find("id in ?1 order by id", List.of(articleId, keptId)).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        Optional<Article> article = both.stream().filter(one -> one.id() == articleId).findFirst();
        Optional<Article> kept = both.stream().filter(one -> one.id() == keptId).findFirst();
        if (article.isEmpty() || kept.isEmpty()) {
            return Optional.of(Obstacle.UNKNOWN);
        } else if (article.get().publicationStatus() == PublicationStatus.CANCELED) {
            return Optional.of(Obstacle.REMOVED);
        } else if (kept.get().publicationStatus() == PublicationStatus.CANCELED) {
            return Optional.of(Obstacle.KEPT_REMOVED);
        }
        Change change = new Change(articleId, FieldName.PUBLICATION_STATUS, Settlement.seen(articleId, FieldName.PUBLICATION_STATUS), Standing.of(PublicationStatus.CANCELED).value());
        Verdict.Saved saved = saved(Signature.of(Kind.TWIN, accountId, reason), change);
        entities.createNativeQuery("""
                insert into article_twin (article_id, kept_id, changeset_id) values (:article, :kept, :changeset)
                on conflict (article_id) do update set kept_id = excluded.kept_id, changeset_id = excluded.changeset_id""")
                .setParameter("article", articleId).setParameter("kept", keptId).setParameter("changeset", saved.revisions().get(0).changeset().id()).executeUpdate();
        tell(saved, keptId);
        return Optional.empty();
    }

    /** The article stands by itself again, as it did before, or withheld if it cannot be published; if somebody has decided about it since, that holds. */
    @Transactional
    public void part(long articleId, long accountId) {
        Article.findById(articleId, LockModeType.PESSIMISTIC_WRITE);
        Optional<Object[]> twin = entities.createNativeQuery("delete from article_twin where article_id = :article returning changeset_id, kept_id", Object[].class)
                .setParameter("article", articleId).getResultStream().map(Object[].class::cast).findFirst();
        twin.ifPresent(row -> Revision.ofChangeset((Long) row[0]).stream().filter(revision -> Settlement.seen(articleId, FieldName.PUBLICATION_STATUS) == revision.id())
                .forEach(revision -> tell(saved(Signature.undoing(Kind.TWIN, accountId, (Long) row[0]), standingAlone(revision)), (Long) row[1])));
    }

    /** So that the history of the one that is kept tells it, too. */
    private void tell(Verdict.Saved saved, long keptId) {
        entities.createNativeQuery("insert into twin_deed (changeset_id, kept_id) values (:changeset, :kept)").setParameter("changeset", saved.revisions().get(0).changeset().id())
                .setParameter("kept", keptId).executeUpdate();
    }

    /** What readers must not see by now is withheld. */
    private static Change standingAlone(Revision marked) {
        boolean shown = Standing.of(marked.before()).status() == PublicationStatus.USABLE;
        return !shown || Article.<Article>findById(marked.articleId()).isPublishable() ? Change.undoing(marked)
                : new Change(marked.articleId(), FieldName.PUBLICATION_STATUS, marked.id(), Standing.of(PublicationStatus.WITHHELD).value());
    }

    private Verdict.Saved saved(Signature signature, Change change) {
        if (gate.apply(signature, List.of(change)) instanceof Verdict.Saved saved) {
            return saved;
        }
        throw new IllegalStateException("a locked article was changed by somebody else");
    }

    /** The article that is kept in the place of this one; empty if it stands by itself. */
    public Optional<Long> keptFor(long articleId) {
        return entities.createNativeQuery("select kept_id from article_twin where article_id = :article").setParameter("article", articleId)
                .getResultStream().map(Long.class::cast).findFirst();
    }

    /** The articles in the place of which this one is kept. */
    public List<Long> keptIn(long articleId) {
        return entities.createNativeQuery("select article_id from article_twin where kept_id = :article order by article_id").setParameter("article", articleId)
                .getResultList().stream().map(Long.class::cast).toList();
    }
}
