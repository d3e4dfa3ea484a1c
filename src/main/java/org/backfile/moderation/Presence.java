package org.backfile.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Who has an article open: whoever came first has it, the others are told. Nothing is locked by it. */
@ApplicationScoped
class Presence {

    /** A page that is left without a word counts for so long. */
    static final Duration ALIVE = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final Clock clock;

    Presence(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The person has the article before them. */
    @Transactional
    void note(long articleId, long accountId) {
        entities.createNativeQuery("""
                insert into presence as p (article_id, account_id, since, seen) values (:article, :account, :now, :now)
                on conflict (article_id, account_id) do update set seen = excluded.seen, since = case when p.seen > :alive then p.since else excluded.since end""")
                .setParameter("article", articleId).setParameter("account", accountId).setParameter("now", clock.instant())
                .setParameter("alive", clock.instant().minus(ALIVE)).executeUpdate();
    }

    /**
     * The person has gone elsewhere, to another article or to none: they let go of every other article in which they have begun nothing.
     *
     * <p>Somebody may have two of them open side by side, and then lets go of the one by opening the other. That is meant: nothing is locked, so it costs
     * at most that a colleague is led to the same article and both are told of each other; whereas an article that is held by nobody who works on it is kept
     * from all others for a quarter of an hour. It is claimed again by the next button there, by a draft, and, with script, as soon as its page is in sight.
     *
     * @param articleId the article where the person is; 0 for none
     */
    @Transactional
    void endElsewhere(long articleId, long accountId) {
        entities.createNativeQuery("""
                delete from presence p where p.account_id = :account and p.article_id <> :article
                and not exists (select 1 from draft d where d.article_id = p.article_id and d.account_id = p.account_id)""")
                .setParameter("article", articleId).setParameter("account", accountId).executeUpdate();
    }

    @Transactional
    void end(long articleId, long accountId) {
        entities.createNativeQuery("delete from presence where article_id = :article and account_id = :account or seen < :long_ago").setParameter("article", articleId)
                .setParameter("account", accountId).setParameter("long_ago", clock.instant().minus(ALIVE.multipliedBy(8))).executeUpdate();
    }

    /** The names of the others who have the article before them, the first one first. */
    @SuppressWarnings("unchecked")
    List<String> others(long articleId, long accountId) {
        return entities.createNativeQuery("""
                select c.name from presence p join account c on c.id = p.account_id
                where p.article_id = :article and p.account_id <> :account and p.seen > :alive order by p.since""")
                .setParameter("article", articleId).setParameter("account", accountId).setParameter("alive", clock.instant().minus(ALIVE)).getResultList();
    }
}
