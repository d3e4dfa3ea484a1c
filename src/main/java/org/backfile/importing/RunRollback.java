package org.backfile.importing;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.backfile.article.Change;
import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.article.Gate;
import org.backfile.article.PublicationStatus;
import org.backfile.article.Revision;
import org.backfile.article.Verdict;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** Takes what a run brought out of the archive as a whole, and puts it back. Originals stay; what an editor has touched stays too. */
@ApplicationScoped
public class RunRollback {

    /** In HQL, of an article {@code a}. */
    private static final String TOUCHED = """
            select 1 from Revision t where t.articleId = a.id and t.changeset.kind not in (ROLLBACK, REVIVAL)""";

    private static final int PART = 100;
    /** In seconds: a run may have brought a million articles. */
    private static final int PATIENCE = 4 * 3600;

    private final Gate gate;
    private final EntityManager entities;
    private final Clock clock;

    RunRollback(Gate gate, EntityManager entities, Clock clock) {
        this.gate = gate;
        this.entities = entities;
        this.clock = clock;
    }

    /** Cancels the run's untouched articles; answers how many. The account is null for whoever may start programs on the machine. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    public int rollBack(long runId, Long accountId) {
        ImportRun run = ImportRun.findById(runId);
        List<Change> changes = entities.createQuery("""
                select a.id, coalesce(s.revision.id, 0L) from Article a left join Settlement s
                    on s.articleId = a.id and s.field = :status
                where a.runId = :run and a.publicationStatus <> CANCELED and not exists (%s)""".formatted(TOUCHED), Object[].class)
                .setParameter("status", FieldName.PUBLICATION_STATUS.word()).setParameter("run", run.id()).getResultStream()
                .map(row -> new Change((Long) row[0], FieldName.PUBLICATION_STATUS, (Long) row[1], FieldValue.text(PublicationStatus.CANCELED.word()))).toList();
        run.markRolledBack(clock.instant());
        return apply(Signature.ofRun(Kind.ROLLBACK, accountId, run.id()), changes);
    }

    /** Gives the articles that the last rollback canceled the status that they had, and whether somebody had decided about it; answers how many. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    public int revive(long runId, long accountId) {
        ImportRun run = ImportRun.findById(runId);
        List<Change> changes = entities.createQuery("""
                select r from Settlement s join s.revision r
                where s.field = :status and r.changeset.kind = :rollback and r.changeset.runId = :run""",
                Revision.class)
                .setParameter("status", FieldName.PUBLICATION_STATUS.word()).setParameter("rollback", Kind.ROLLBACK)
                .setParameter("run", run.id()).getResultStream()
                .map(Change::undoing).toList();
        run.markRevived();
        return apply(Signature.ofRun(Kind.REVIVAL, accountId, run.id()), changes);
    }

    /** Puts back what a rollback had taken out and another run brings again; an article that a person canceled stays canceled. */
    @Transactional(Transactional.TxType.MANDATORY)
    void reviveMet(Collection<Long> articleIds, long runId) {
        if (articleIds.isEmpty()) {
            return;
        }
        List<Change> changes = entities.createQuery("""
                select r from Settlement s join s.revision r, Article a
                where a.id = s.articleId and a.id in :articles and a.publicationStatus = CANCELED and s.field = :status and r.changeset.kind = :rollback""",
                Revision.class)
                .setParameter("articles", articleIds).setParameter("status", FieldName.PUBLICATION_STATUS.word()).setParameter("rollback", Kind.ROLLBACK)
                .getResultStream().map(Change::undoing).toList();
        apply(Signature.ofArchive(Kind.REVIVAL, runId), changes);
    }

    /** The run's articles that an editor has touched: a rollback leaves them. */
    public List<Long> touched(ImportRun run) {
        return entities.createQuery("select a.id from Article a where a.runId = :run and exists (%s) order by a.id".formatted(TOUCHED),
                Long.class).setParameter("run", run.id()).getResultList();
    }

    /** Part by part, for each look into the database compares all that was read before with what it was: of thousands at once that takes minutes. */
    private int apply(Signature signature, List<Change> changes) {
        List<Change> sorted = changes.stream().sorted(Comparator.comparingLong(Change::articleId)).toList(); // as the gate locks them
        Optional<Long> changeset = Optional.empty();
        int changed = 0;
        for (int from = 0; from < sorted.size(); from += PART) {
            if (from > 0) {
                entities.flush();
                entities.clear();
            }
            List<Revision> revisions = apply(signature, changeset, sorted.subList(from, Math.min(sorted.size(), from + PART)));
            if (changeset.isEmpty() && !revisions.isEmpty()) {
                changeset = Optional.of(revisions.get(0).changeset().id());
            }
            changed += revisions.size();
        }
        return changed;
    }

    private List<Revision> apply(Signature signature, Optional<Long> changeset, List<Change> changes) {
        Verdict verdict = gate.applyBatch(signature, changeset, changes, true);
        if (verdict instanceof Verdict.Saved saved) {
            return saved.revisions();
        }
        throw new IllegalStateException("somebody changed " + ((Verdict.Collided) verdict).collisions().stream()
                .map(collision -> "article " + collision.articleId()).collect(Collectors.joining(", ")) + " at the same moment; try again");
    }
}
