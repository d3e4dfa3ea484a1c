package org.backfile.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Notes which articles a transaction changes, for the indexes of all nodes; what is rolled back was never noted. */
@ApplicationScoped
class ChangeLog {

    /** Articles between two that changed are indexed once more rather than given a row of their own. */
    private static final int SMALL_GAP = 32;

    private final EntityManager entities;
    private final Event<ArticlesChanged> event;

    ChangeLog(EntityManager entities, Event<ArticlesChanged> event) {
        this.entities = entities;
        this.event = event;
    }

    /** @param awaited true if somebody waits to see what they did */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(Collection<Long> ids, boolean awaited) {
        if (ids.isEmpty()) {
            return;
        }
        List<Long> sorted = ids.stream().distinct().sorted().toList();
        ranges(sorted).forEach(range -> entities.createNativeQuery("insert into article_change (first_id, last_id) values (?, ?)")
                .setParameter(1, range[0]).setParameter(2, range[1]).executeUpdate());
        entities.createNativeQuery("select 1 from pg_notify('article_change', '')", Integer.class).getSingleResult();
        event.fire(new ArticlesChanged(sorted, awaited));
    }

    private static List<long[]> ranges(List<Long> sorted) {
        List<long[]> ranges = new ArrayList<>();
        for (long id : sorted) {
            long[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && id - last[1] <= SMALL_GAP) {
                last[1] = id;
            } else {
                ranges.add(new long[] {id, id});
            }
        }
        return ranges;
    }
}
