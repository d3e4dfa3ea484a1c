package org.backfile.moderation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.backfile.article.Erasing;

/** What the desk keeps of articles, and deletes when they are erased: what was begun, what readers sent, and which bulk edits they are of. */
@ApplicationScoped
class ErasedWork {

    private static final List<String> BEGUN_AND_SENT = List.of("delete from draft where article_id in (:articles)", "delete from draft_step where article_id in (:articles)",
            "delete from hiding where proposal_id in (select id from proposal where article_id in (:articles))",
            "delete from proposal_sending where proposal_id in (select id from proposal where article_id in (:articles))",
            "delete from proposal where article_id in (:articles)");
    /** A bulk edit of any of these articles may quote them. One that puts words in the place of theirs goes no further without these. */
    private static final List<String> REST = List.of("delete from presence where article_id in (:articles)", """
            update bulk_edit b set reason = '…' where exists (select from bulk_item i where i.bulk_id = b.id and i.article_id in (:articles))""", """
            update bulk_edit b set sought = '…', value = '…', state = case when state in ('looking', 'ready', 'running') then 'stopped' else state end
            where operation = 'replace' and exists (select from bulk_item i where i.bulk_id = b.id and i.article_id in (:articles) and i.outcome <> 'without')""",
            "delete from bulk_item where article_id in (:articles)");

    private final EntityManager entities;

    ErasedWork(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes Erasing erasing) {
        Collection<Long> all = Stream.concat(erasing.articles().stream(), erasing.leftovers().stream()).toList();
        BEGUN_AND_SENT.forEach(sql -> run(sql, all));
        if (!erasing.articles().isEmpty()) {
            REST.forEach(sql -> run(sql, erasing.articles()));
        }
    }

    private void run(String sql, Collection<Long> articles) {
        entities.createNativeQuery(sql).setParameter("articles", articles).executeUpdate();
    }
}
