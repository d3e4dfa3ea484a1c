package org.backfile.article;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.backfile.content.FieldName;

/**
 * The one gate through which published values change: in one transaction, with a revision each, or not at all. Nothing writes
 * fields beside it but the first import of an article.
 */
@ApplicationScoped
public class Gate {

    private final EntityManager entities;
    private final ReviewQueue queue;
    private final ChangeLog changeLog;
    private final Clock clock;

    Gate(EntityManager entities, ReviewQueue queue, ChangeLog changeLog, Clock clock) {
        this.entities = entities;
        this.queue = queue;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /** Writes all changes, merged with what others wrote meanwhile, or, if one collides, none. */
    @Transactional
    public Verdict apply(Changeset.Signature signature, List<Change> changes) {
        return apply(() -> begun(signature), changes, true);
    }

    /**
     * The same for one of many batches, which are one changeset.
     *
     * @param changesetId that an earlier batch began; empty for the first one
     * @param awaited     false if nobody waits to find in the index what this changes; what is removed is waited for all the same
     */
    @Transactional
    public Verdict applyBatch(Changeset.Signature signature, Optional<Long> changesetId, List<Change> changes, boolean awaited) {
        return apply(() -> changesetId.map(id -> entities.find(Changeset.class, id)).orElseGet(() -> begun(signature)), changes, awaited);
    }

    private Changeset begun(Changeset.Signature signature) {
        Changeset changeset = new Changeset(signature, clock.instant());
        changeset.persist();
        return changeset;
    }

    private Verdict apply(Supplier<Changeset> whole, List<Change> changes, boolean awaited) {
        List<PendingEdit> edits = new ArrayList<>();
        // Rows are locked in order of id, so that two changesets never wait for each other in a ring.
        changes.stream().collect(Collectors.groupingBy(Change::articleId, TreeMap::new, Collectors.toList()))
                .forEach((id, ofArticle) -> edits.add(new PendingEdit(lock(id), touched(id), ofArticle)));
        List<Collision> collisions = edits.stream().flatMap(edit -> edit.collisions().stream()).toList();
        if (!collisions.isEmpty()) {
            return new Verdict.Collided(collisions);
        }
        List<PendingEdit> effective = edits.stream().filter(PendingEdit::changesAnything).toList();
        if (effective.isEmpty()) {
            return new Verdict.Saved(List.of(), Set.of());
        }
        Changeset changeset = whole.get();
        List<Revision> revisions = effective.stream().flatMap(edit -> edit.write(changeset).stream()).toList();
        effective.forEach(edit -> edit.weigh(queue));
        List<Long> removed = effective.stream().filter(PendingEdit::removes).map(PendingEdit::articleId).toList();
        changeLog.note(revisions.stream().map(Revision::articleId).toList(), awaited || !removed.isEmpty());
        changeLog.noteRemoval(removed);
        return new Verdict.Saved(revisions, edits.stream().flatMap(edit -> edit.merged().stream()).collect(Collectors.toSet()));
    }

    /**
     * Lets an article be read from another reading: a field that nobody settled follows it, one that somebody settled keeps its value.
     *
     * @return what changed; the reading is the article's even if nothing did
     */
    @Transactional
    public List<Revision> follow(Changeset.Signature signature, long articleId, StoredReading newer) {
        Article article = lock(articleId);
        Map<FieldName, Settlement> touched = touched(articleId);
        FollowedReading followed = new FollowedReading(article, touched, newer);
        changeLog.note(List.of(articleId), false);
        entities.createNativeQuery("insert into earlier_reading (reading_id, article_id, replaced_at) values (?, ?, ?) on conflict do nothing")
                .setParameter(1, article.reading().id()).setParameter(2, articleId).setParameter(3, clock.instant()).executeUpdate();
        if (!followed.changesAnything()) {
            article.readFrom(newer);
            queue.assess(article, touched, newer::rendering);
            return List.of();
        }
        Changeset changeset = begun(signature);
        List<Revision> revisions = followed.write(changeset);
        queue.assess(article, touched, newer::rendering);
        return revisions;
    }

    private Article lock(long id) {
        Article article = Objects.requireNonNull(entities.find(Article.class, id), () -> "there is no article " + id);
        entities.refresh(article, LockModeType.PESSIMISTIC_WRITE);
        return article;
    }

    /** As the database has them now: what this session read before the lock may be old. */
    private Map<FieldName, Settlement> touched(long id) {
        Map<FieldName, Settlement> touched = Settlement.ofArticle(id);
        touched.values().forEach(entities::refresh);
        return touched;
    }
}
