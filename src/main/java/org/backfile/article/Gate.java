package org.backfile.article;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.hibernate.Hibernate;

import org.backfile.content.FieldName;

/**
 * The one gate through which published values change: in one transaction, with a revision each, or not at all. Nothing writes
 * fields beside it but the first import of an article. Where a person changes what was validated, the same changeset makes it checked again: it
 * takes somebody else to validate it anew. To confirm a value does not, nor does what the archive does by itself: a new reading, or the end of an embargo.
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
        return apply(signature, () -> begun(signature), changes, true);
    }

    /**
     * The same for one of many batches, which are one changeset.
     *
     * @param changesetId that an earlier batch began; empty for the first one
     * @param awaited     false if nobody waits to find in the index what this changes; what is removed is waited for all the same
     */
    @Transactional
    public Verdict applyBatch(Changeset.Signature signature, Optional<Long> changesetId, List<Change> changes, boolean awaited) {
        return apply(signature, () -> changesetId.map(id -> entities.find(Changeset.class, id)).orElseGet(() -> begun(signature)), changes, awaited);
    }

    private Changeset begun(Changeset.Signature signature) {
        Changeset changeset = new Changeset(signature, clock.instant());
        changeset.persist();
        return changeset;
    }

    private Verdict apply(Changeset.Signature signature, Supplier<Changeset> whole, List<Change> changes, boolean awaited) {
        SortedMap<Long, List<Change>> byArticle = changes.stream().collect(Collectors.groupingBy(Change::articleId, TreeMap::new, Collectors.toList()));
        List<Article> articles = lock(byArticle.keySet());
        Map<Long, Map<FieldName, Settlement>> touched = touched(byArticle.keySet());
        List<PendingEdit> edits = articles.stream()
                .map(article -> new PendingEdit(article, touched.get(article.id()), byArticle.get(article.id()), signature.accountId() != null)).toList();
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
        queue.assess(effective.stream().map(PendingEdit::weighed).toList());
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
        Article article = lock(List.of(articleId)).get(0);
        Map<FieldName, Settlement> touched = touched(List.of(articleId)).get(articleId);
        FollowedReading followed = new FollowedReading(article, touched, newer);
        changeLog.note(List.of(articleId), false);
        entities.createNativeQuery("insert into earlier_reading (reading_id, article_id, replaced_at) values (?, ?, ?) on conflict do nothing")
                .setParameter(1, article.reading().id()).setParameter(2, articleId).setParameter(3, clock.instant()).executeUpdate();
        if (!followed.changesAnything()) {
            article.readFrom(newer);
            queue.assess(List.of(new ReviewQueue.Weighed(article, touched, newer::rendering)));
            return List.of();
        }
        Changeset changeset = begun(signature);
        List<Revision> revisions = followed.write(changeset);
        queue.assess(List.of(new ReviewQueue.Weighed(article, touched, newer::rendering)));
        return revisions;
    }

    /** In order of id, so that two changesets never wait for each other in a ring; as the database has them now, which this session may have read before. */
    private List<Article> lock(Collection<Long> ids) {
        entities.createNativeQuery("select id from article where id in (:ids) order by id for update").setParameter("ids", ids).getResultList();
        ids.stream().map(id -> entities.getReference(Article.class, id)).filter(Hibernate::isInitialized).forEach(entities::refresh);
        List<Article> articles = entities.createQuery("from Article a where a.id in :ids order by a.id", Article.class).setParameter("ids", ids).getResultList();
        if (articles.size() < ids.size()) {
            throw new IllegalStateException("of the articles " + ids + " there are only " + articles.stream().map(Article::id).toList());
        }
        return articles;
    }

    /** As the database has them now: what this session read before the lock may be old. */
    private Map<Long, Map<FieldName, Settlement>> touched(Collection<Long> ids) {
        Map<Long, Map<FieldName, Settlement>> touched = new HashMap<>();
        ids.forEach(id -> touched.put(id, new HashMap<>()));
        entities.createQuery("select s, r.id from Settlement s join fetch s.revision r join fetch r.changeset where s.articleId in :ids", Object[].class)
                .setParameter("ids", ids).getResultList().forEach(row -> {
                    Settlement settlement = (Settlement) row[0];
                    if (!settlement.revision().id().equals(row[1])) {
                        entities.refresh(settlement);
                    }
                    touched.get(settlement.articleId()).put(settlement.field(), settlement);
                });
        return touched;
    }
}
