package org.backfile.article;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

import org.backfile.article.Change.Aim;
import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.content.FieldName;

/** Ends embargoes whose time has come, through the gate. An article that lacks what publishing needs, or says what is hidden, is withheld instead, and queued. */
@ApplicationScoped
class EmbargoEnd {

    private static final String DUE = "from Article a where a.publicationStatus = EMBARGOED and a.embargoUntil <= :now";

    private final EntityManager entities;
    private final Gate gate;
    private final Clock clock;

    EmbargoEnd(EntityManager entities, Gate gate, Clock clock) {
        this.entities = entities;
        this.gate = gate;
        this.clock = clock;
    }

    /** The articles whose embargo is over and that still stand under it, by id. */
    @Transactional
    List<Long> due(long behind, int most) {
        return entities.createQuery("select a.id " + DUE + " and a.id > :behind order by a.id", Long.class)
                .setParameter("now", clock.instant()).setParameter("behind", behind).setMaxResults(most).getResultList();
    }

    /** What another node is ending, or an editor is changing at this moment, is left to them: a second later one looks again. */
    @Transactional
    void end(List<Long> ids) {
        List<Article> articles = entities.createQuery(DUE + " and a.id in :ids order by a.id", Article.class).setParameter("now", clock.instant()).setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED).getResultList();
        if (gate.apply(Signature.ofArchive(Kind.EMBARGO_ENDED, null), articles.stream().map(EmbargoEnd::over).toList()) instanceof Verdict.Collided collided) {
            throw new IllegalStateException("changed while it was locked: " + collided.collisions());
        }
    }

    private static Change over(Article article) {
        long seen = Settlement.seen(article.id(), FieldName.PUBLICATION_STATUS);
        return article.isPublishable() ? new Change(article.id(), FieldName.PUBLICATION_STATUS, seen, Standing.of(PublicationStatus.USABLE).value())
                // Nobody has decided that it be withheld: so it waits in the queue.
                : new Change(article.id(), FieldName.PUBLICATION_STATUS, seen, Standing.of(PublicationStatus.WITHHELD).value(), List.of(), Aim.UNSETTLE);
    }
}
