package org.backfile.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Notes which articles a transaction changes, for the indexes and the pages of all nodes; what is rolled back was never noted. */
@ApplicationScoped
class ChangeLog {

    /** Articles between two that changed are indexed once more rather than given a row of their own. */
    private static final int SMALL_GAP = 32;

    private final EntityManager entities;
    private final Event<ArticlesChanged> changed;
    private final Event<ArticlesRemoved> removed;

    ChangeLog(EntityManager entities, Event<ArticlesChanged> changed, Event<ArticlesRemoved> removed) {
        this.entities = entities;
        this.changed = changed;
        this.removed = removed;
    }

    /** @param awaited true if somebody waits to see what they did */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(Collection<Long> ids, boolean awaited) {
        if (!ids.isEmpty()) {
            List<Long> sorted = ids.stream().distinct().sorted().toList();
            ranges(sorted).forEach(range -> write(range, false));
            tell(new ArticlesChanged(sorted, awaited));
        }
    }

    /** Notes that readers must not see the articles any more: all nodes know before whoever did it is told that it is done. */
    @Transactional(Transactional.TxType.MANDATORY)
    void noteRemoval(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            ranges(ids.stream().distinct().sorted().toList()).forEach(range -> write(range, true));
            removed.fire(new ArticlesRemoved((String) entities.createNativeQuery("select pg_current_xact_id()::text").getSingleResult()));
        }
    }

    /** Notes that a page shows something else than before, though no article changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void noteBeside() {
        write(IdRange.BESIDE, false);
        tell(new ArticlesChanged(List.of(), false));
    }

    private void write(IdRange range, boolean removal) {
        entities.createNativeQuery("insert into article_change (first_id, last_id, removal) values (?, ?, ?)")
                .setParameter(1, range.first()).setParameter(2, range.last()).setParameter(3, removal).executeUpdate();
    }

    private void tell(ArticlesChanged event) {
        entities.createNativeQuery("select 1 from pg_notify('article_change', '')").getSingleResult();
        changed.fire(event);
    }

    private static List<IdRange> ranges(List<Long> sorted) {
        List<IdRange> ranges = new ArrayList<>();
        for (long id : sorted) {
            IdRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && id - last.last() <= SMALL_GAP) {
                ranges.set(ranges.size() - 1, new IdRange(last.first(), id));
            } else {
                ranges.add(new IdRange(id, id));
            }
        }
        return ranges;
    }
}
