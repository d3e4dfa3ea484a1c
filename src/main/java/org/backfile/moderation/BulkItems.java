package org.backfile.moderation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The articles of the bulk edits: what the preview saw of each, and what became of it. */
@ApplicationScoped
class BulkItems {

    private final EntityManager entities;

    BulkItems(EntityManager entities) {
        this.entities = entities;
    }

    /** @param version of the article that the preview saw; 0 before that */
    record Item(long articleId, int version) {
    }

    record Result(long articleId, int version, BulkOutcome outcome) {
    }

    /** An article of a list. */
    public record Line(long articleId, String headline) {

        public String path() {
            return "/admin/articles/" + articleId + "/fix";
        }
    }

    /** Takes in the articles; those that there are not are left out. */
    void add(long bulkId, Collection<Long> articles) {
        entities.createNativeQuery("insert into bulk_item (bulk_id, article_id) select :bulk, a.id from article a where a.id = any(:ids) order by a.id")
                .setParameter("bulk", bulkId).setParameter("ids", articles.toArray(Long[]::new)).executeUpdate();
    }

    /** Takes in the articles of a publication that are not among them yet; answers how many. */
    int addOfPublication(long bulkId, long publicationId) {
        return entities.createNativeQuery("""
                insert into bulk_item (bulk_id, article_id, version, outcome) select :bulk, a.id, a.version, 'change' from article a where a.publication_id = :publication
                on conflict do nothing""").setParameter("bulk", bulkId).setParameter("publication", publicationId).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Item> next(long bulkId, BulkOutcome outcome, int most) {
        List<Object[]> rows = entities.createNativeQuery("select article_id, coalesce(version, 0) from bulk_item where bulk_id = :bulk and outcome = :outcome order by article_id", Object[].class)
                .setParameter("bulk", bulkId).setParameter("outcome", outcome.word()).setMaxResults(most).getResultList();
        return rows.stream().map(row -> new Item((Long) row[0], (Integer) row[1])).toList();
    }

    void note(long bulkId, List<Result> results) {
        entities.createNativeQuery("""
                update bulk_item i set outcome = n.outcome, version = n.version
                from unnest(cast(:ids as bigint[]), cast(:versions as integer[]), cast(:outcomes as text[])) n (id, version, outcome)
                where i.bulk_id = :bulk and i.article_id = n.id""").setParameter("bulk", bulkId)
                .setParameter("ids", results.stream().map(Result::articleId).toArray(Long[]::new))
                .setParameter("versions", results.stream().map(Result::version).toArray(Integer[]::new))
                .setParameter("outcomes", results.stream().map(result -> result.outcome().word()).toArray(String[]::new)).executeUpdate();
    }

    /** How many have each outcome; one that none has is left out. */
    @SuppressWarnings("unchecked")
    Map<BulkOutcome, Long> counts(long bulkId) {
        Map<BulkOutcome, Long> counts = new EnumMap<>(BulkOutcome.class);
        List<Object[]> rows = entities.createNativeQuery("select outcome, count(*) from bulk_item where bulk_id = :bulk group by outcome", Object[].class)
                .setParameter("bulk", bulkId).getResultList();
        rows.forEach(row -> counts.put(BulkOutcome.of((String) row[0]), (Long) row[1]));
        return counts;
    }

    @SuppressWarnings("unchecked")
    List<Line> lines(long bulkId, BulkOutcome outcome, long after, int most) {
        List<Object[]> rows = entities.createNativeQuery("""
                select a.id, a.headline from bulk_item i join article a on a.id = i.article_id
                where i.bulk_id = :bulk and i.outcome = :outcome and i.article_id > :after order by i.article_id""", Object[].class)
                .setParameter("bulk", bulkId).setParameter("outcome", outcome.word()).setParameter("after", after).setMaxResults(most).getResultList();
        return rows.stream().map(row -> new Line((Long) row[0], (String) row[1])).toList();
    }

    /** Some that will be changed, from all over; the same ones each time. */
    List<Long> samples(long bulkId, int most) {
        return entities.createNativeQuery("select article_id from bulk_item where bulk_id = :bulk and outcome = 'change' order by md5(cast(article_id as text))")
                .setParameter("bulk", bulkId).setMaxResults(most).getResultList().stream().map(Long.class::cast).toList();
    }

    /** Lets go of what nobody wants done. */
    void drop(long bulkId) {
        entities.createNativeQuery("delete from bulk_item where bulk_id = :bulk").setParameter("bulk", bulkId).executeUpdate();
    }

    /** The bulk edits that the archive has to work on, the oldest first. */
    List<Long> open() {
        return entities.createNativeQuery("select id from bulk_edit where state in ('looking', 'running', 'undoing') order by id")
                .getResultList().stream().map(Long.class::cast).toList();
    }

    /** True if it is ours now until the transaction ends; false if another process works on it, or nothing is to be done. */
    boolean claim(long bulkId) {
        return !entities.createNativeQuery("select id from bulk_edit where id = :bulk and state in ('looking', 'running', 'undoing') for update skip locked")
                .setParameter("bulk", bulkId).getResultList().isEmpty();
    }
}
