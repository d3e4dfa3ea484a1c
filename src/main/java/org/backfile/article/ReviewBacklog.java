package org.backfile.article;

import java.util.List;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jboss.logging.Logger;

/** Weighs, in the background after a start, the articles that an older version of the rules weighed, or none did. */
@ApplicationScoped
public class ReviewBacklog {

    private static final Logger LOG = Logger.getLogger(ReviewBacklog.class);
    private static final int BATCH = 100;

    private final EntityManager entities;
    private final ReviewQueue queue;
    private volatile boolean ended;

    ReviewBacklog(EntityManager entities, ReviewQueue queue) {
        this.entities = entities;
        this.queue = queue;
    }

    /** Called by the archive that serves; a command has no time for it, and a restore needs the tables for itself. */
    public void begin() {
        Thread thread = new Thread(this::weighAll, "review-backlog");
        thread.setDaemon(true);
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) {
        ended = true;
    }

    private void weighAll() {
        try {
            long after = 0;
            while (!ended && after >= 0) {
                long from = after;
                after = QuarkusTransaction.requiringNew().call(() -> weigh(from));
            }
        } catch (RuntimeException e) {
            if (!ended) { // the next start goes on
                LOG.warnf(e, "The articles that were filed before could not all be weighed for the review queue.");
            }
        }
    }

    /** @return behind which article to go on; -1 if there is no more */
    private long weigh(long after) {
        List<Long> ids = entities.createNativeQuery("""
                select a.id from article a left join review_item i on i.article_id = a.id
                where a.id > :after and (i.article_id is null or i.assessment < :assessment) order by a.id""")
                .setParameter("after", after).setParameter("assessment", ReviewQueue.ASSESSMENT).setMaxResults(BATCH).getResultList();
        if (ids.isEmpty()) {
            return -1;
        }
        queue.assess(entities.createQuery("from Article a where a.id in :ids order by a.id", Article.class).setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().map(ReviewQueue.Weighed::of).toList());
        return ids.get(ids.size() - 1);
    }
}
