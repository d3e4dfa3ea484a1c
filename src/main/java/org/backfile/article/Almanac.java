package org.backfile.article;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What stands on the open shelves of a day and month, whatever the year; only what is of that day beyond doubt. */
@ApplicationScoped
public class Almanac {

    private final EntityManager entities;
    private final OpenShelf shelf;

    Almanac(EntityManager entities, OpenShelf shelf) {
        this.entities = entities;
        this.shelf = shelf;
    }

    /** One article of the same day in each earlier year, the latest year first; rather one that has a standfirst. */
    @SuppressWarnings("unchecked")
    public List<ArticleLine> onThisDay(LocalDate today, int most) {
        List<LocalDate> days = days(MonthDay.from(today), today.getYear() - 1);
        return days.isEmpty() ? List.of() : shelf.lines(entities.createNativeQuery("""
                select a.id from unnest(cast(:days as date[])) day cross join lateral
                    (select id from article where published_day = day and publication_status = 'usable' order by standfirst is null, id limit 1) a
                order by day desc""").setParameter("days", days.stream().map(LocalDate::toString).toArray(String[]::new)).setMaxResults(most).getResultList());
    }

    /** All articles of the day and month, those of the latest year first. */
    public Page<ArticleLine> of(MonthDay day, Optional<Cursor> from, int size) {
        List<LocalDate> days = days(day, LocalDate.MAX.getYear());
        return days.isEmpty() ? Page.empty() : shelf.page("and a.publishedDay in :days", Map.of("days", days), from, size);
    }

    /** The day in each year that anything is of. */
    private List<LocalDate> days(MonthDay day, int lastYear) {
        Object[] ends = (Object[]) entities.createQuery("select min(a.publishedDay), max(a.publishedDay) from Article a" + OpenShelf.ON_SHELF).getSingleResult();
        return ends[0] == null ? List.of() : IntStream.rangeClosed(((LocalDate) ends[0]).getYear(), Math.min(lastYear, ((LocalDate) ends[1]).getYear()))
                .filter(day::isValidYear).mapToObj(day::atYear).toList();
    }
}
