package org.backfile.article;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;

/**
 * Erases, where the law asks for it: the one exception to keeping everything. What was read from the bytes goes with them; a tombstone stays. It is a
 * removal, so it is gone from every node before this is told.
 */
@ApplicationScoped
public class Erasures {

    /** Articles that share an original go together: the one was split off the other, and is the same words. */
    private static final String ORIGINALS = """
            select r.original_id from reading r join article a on a.reading_id = r.id where a.id in (:articles)
            union select r.original_id from reading r join earlier_reading e on e.reading_id = r.id where e.article_id in (:articles)""";
    private static final String ARTICLES = """
            select a.id from article a join reading r on r.id = a.reading_id where r.original_id in (:originals)
            union select e.article_id from earlier_reading e join reading r on r.id = e.reading_id where r.original_id in (:originals)""";

    /** They were made of an original of this article, and are removed for it since: no more than a way to it. */
    private static final String JOINED = """
            select a.id from article a join reading r on r.id = a.reading_id where r.original_id = :original and a.publication_status = 'canceled'
                and exists (select from article_split s where s.split_id = a.id and s.article_id = :article and s.undone_by is not null)
                and not exists (select from article_split s where s.split_id = a.id and s.undone_by is null)""";

    /** Reasons tell things, too; also where something was done to other articles at once, or a publication was merged by it. */
    private static final String FORGET_REASONS = """
            update changeset c set reason = null where reason is not null and (
                exists (select from revision r where r.changeset_id = c.id and r.article_id in (:articles))
                or exists (select from hiding h where (h.changeset_id = c.id or h.lift_changeset_id = c.id) and h.article_id in (:articles))
                or exists (select from twin_deed t where t.changeset_id = c.id and t.kept_id in (:articles))
                or kind = 'naming' and exists (select from changeset b join revision r on r.changeset_id = b.id
                    where b.kind = 'bulk' and b.account_id = c.account_id and b.reason = c.reason and r.article_id in (:articles)))""";
    /** In the order in which one refers to the other. */
    private static final List<String> OF_ARTICLES = List.of("delete from field_state where article_id in (:articles)",
            "delete from twin_deed d where kept_id in (:articles) or exists (select from revision r where r.changeset_id = d.changeset_id and r.article_id in (:articles))", "delete from revision where article_id in (:articles)",
            "delete from article_twin where article_id in (:articles) or kept_id in (:articles)", "delete from article_split where article_id in (:articles) or split_id in (:articles)",
            "delete from review_item where article_id in (:articles)", "delete from earlier_reading where article_id in (:articles)", "delete from article where id in (:articles)");
    private static final List<String> OF_ORIGINALS = List.of("delete from earlier_reading e using reading r where r.id = e.reading_id and r.original_id in (:originals)",
            "delete from reading where original_id in (:originals)", "delete from sighting where original_id in (:originals)", "delete from original_bytes where original_id in (:originals)");

    /** The last change that was made while an article was still read from the original, or that replaced it. */
    private static final String REPLACED_BY = """
            select max(v.article_version) from revision v join changeset c on c.id = v.changeset_id,
                (select max(e.replaced_at) as at from earlier_reading e join reading r on r.id = e.reading_id where e.article_id = :article and r.original_id = :original) replaced
            where v.article_id = :article and (c.at <= replaced.at or c.id = (select min(n.id) from changeset n join revision m on m.changeset_id = n.id
                where m.article_id = :article and n.kind in ('update', 'reread', 'split') and n.at >= replaced.at))""";
    /** Where a field stands by such a change, it is told that it does, and not what stood there before. */
    private static final List<String> OF_REPLACED = List.of(
            "delete from hiding h using revision r where r.id = h.revision_id and r.article_id = :article and r.article_version <= :version",
            "delete from revision r where article_id = :article and article_version <= :version and not exists (select from field_state s where s.revision_id = r.id)",
            "update revision set before = after, evidence = '[]', was_settled = true where article_id = :article and article_version <= :version");

    private final EntityManager entities;
    private final ChangeLog changeLog;
    private final Event<Erasing> erasing;
    private final Clock clock;

    Erasures(EntityManager entities, ChangeLog changeLog, Event<Erasing> erasing, Clock clock) {
        this.entities = entities;
        this.changeLog = changeLog;
        this.erasing = erasing;
        this.clock = clock;
    }

    /** The articles that go if this one goes: itself, and whatever shares an original with it. */
    public Set<Long> articlesWith(long articleId) {
        Set<Long> articles = new TreeSet<>(Set.of(articleId));
        for (int before = 0; before < articles.size();) {
            before = articles.size();
            articles.addAll(ids(ARTICLES, "originals", originalsOf(articles)));
        }
        return articles;
    }

    /** The originals from which an article is or was read: that of now first. */
    public List<Original> originals(Article article) {
        return StoredReading.allOf(article).stream().map(StoredReading::original).distinct().toList();
    }

    /** Of those, what can go while the article stays: it is not read from them now, nor is another one that stands by itself. */
    public List<Original> earlier(Article article) {
        return originals(article).stream().filter(one -> !one.id().equals(article.reading().original().id())).filter(one -> {
            Set<Long> others = new TreeSet<>(ids(ARTICLES, "originals", List.of(one.id())));
            others.remove(article.id());
            return joined(article.id(), one.id()).containsAll(others);
        }).toList();
    }

    /** The articles that were split off this one as stories of that original, and were joined with it again: they go with the original. */
    @SuppressWarnings("unchecked")
    public List<Long> joined(long articleId, long originalId) {
        return entities.createNativeQuery(JOINED).setParameter("article", articleId).setParameter("original", originalId).getResultList();
    }

    /**
     * Erases the article with all its originals.
     *
     * @param version as whoever decided has seen it
     * @return false if it has changed since
     */
    @Transactional
    public boolean erase(long articleId, int version, String reason, long accountId) {
        if (!isLockedAt(articleId, version)) {
            return false;
        }
        Set<Long> articles = articlesWith(articleId);
        Collection<Long> originals = originalsOf(articles);
        lock(articles, originals);
        Changeset act = act(accountId, reason);
        entomb(articles, originals, act);
        bury(originals, Erasure.ofArticle(articleId).orElseThrow());
        erasing.fire(new Erasing(articles, originals, List.of(), act.at()));
        OF_ARTICLES.forEach(sql -> run(sql, articles, originals));
        OF_ORIGINALS.forEach(sql -> run(sql, articles, originals));
        entities.clear();
        changeLog.note(articles, true);
        changeLog.noteRemoval(articles);
        return true;
    }

    /**
     * Erases an original from which the article was read before, and what was changed until it was replaced. What the article says now stays.
     *
     * @return false if the article has changed since somebody decided
     */
    @Transactional
    public boolean eraseOriginal(long articleId, long originalId, int version, String reason, long accountId) {
        if (!isLockedAt(articleId, version)) {
            return false;
        }
        List<Long> joined = joined(articleId, originalId);
        Set<Long> articles = new TreeSet<>(joined);
        articles.add(articleId);
        List<Long> originals = List.of(originalId);
        lock(articles, originals);
        int replaced = Optional.ofNullable((Integer) entities.createNativeQuery(REPLACED_BY).setParameter("article", articleId).setParameter("original", originalId).getSingleResult()).orElse(1);
        Changeset act = act(accountId, reason);
        Erasure tombstone = Erasure.ofOriginal(articleId, replaced, act);
        tombstone.persist();
        bury(originals, tombstone);
        erasing.fire(new Erasing(joined, originals, List.of(articleId), act.at()));
        if (!joined.isEmpty()) {
            entomb(joined, originals, act);
            OF_ARTICLES.forEach(sql -> run(sql, joined, originals));
        }
        OF_REPLACED.forEach(sql -> entities.createNativeQuery(sql).setParameter("article", articleId).setParameter("version", replaced).executeUpdate());
        OF_ORIGINALS.forEach(sql -> run(sql, articles, originals));
        entities.clear();
        changeLog.note(articles, true);
        changeLog.noteRemoval(articles);
        return true;
    }

    /** Leaves their tombstones, and what nothing refers to no longer. */
    private void entomb(Collection<Long> articles, Collection<Long> originals, Changeset act) {
        run(FORGET_REASONS, articles, originals);
        articles.forEach(id -> Erasure.ofArticle(id, act).persist());
        run("delete from hiding where article_id in (:articles)", articles, originals);
    }

    private boolean isLockedAt(long articleId, int version) {
        Article article = Article.findById(articleId);
        entities.refresh(article, LockModeType.PESSIMISTIC_WRITE);
        return article.version() == version;
    }

    /** An import that meets the same bytes at this moment waits, and then finds the tombstone. */
    private void lock(Collection<Long> articles, Collection<Long> originals) {
        run("select id from article where id in (:articles) order by id for update", articles, originals);
        run("select id from original where id in (:originals) order by id for update", articles, originals);
    }

    private Changeset act(long accountId, String reason) {
        Changeset act = new Changeset(Signature.of(Kind.ERASURE, accountId, reason), clock.instant());
        act.persist();
        return act;
    }

    private void bury(Collection<Long> originals, Erasure tombstone) {
        entities.flush();
        entities.createNativeQuery("update original set erasure_id = :tombstone where id in (:originals)").setParameter("tombstone", tombstone.id())
                .setParameter("originals", originals).executeUpdate();
    }

    private Collection<Long> originalsOf(Collection<Long> articles) {
        return ids(ORIGINALS, "articles", articles);
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String sql, String parameter, Collection<Long> values) {
        return entities.createNativeQuery(sql).setParameter(parameter, values).getResultList();
    }

    private void run(String sql, Collection<Long> articles, Collection<Long> originals) {
        Query query = entities.createNativeQuery(sql);
        if (sql.contains(":articles")) {
            query.setParameter("articles", articles);
        }
        if (sql.contains(":originals")) {
            query.setParameter("originals", originals);
        }
        if (sql.startsWith("select")) {
            query.getResultList();
        } else {
            query.executeUpdate();
        }
    }
}
