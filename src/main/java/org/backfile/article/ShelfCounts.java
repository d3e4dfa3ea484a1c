package org.backfile.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.backfile.article.Holdings.Counted;

/** How much there is on the open shelves: the index has counted it; while there is none, the database counts. */
@ApplicationScoped
public class ShelfCounts {

    /** Names that are told of each kind. */
    private static final int MOST_NAMES = 10;

    private final HoldingsFinder finder;
    private final EntityManager entities;

    ShelfCounts(HoldingsFinder finder, EntityManager entities) {
        this.finder = finder;
        this.entities = entities;
    }

    public Holdings all() {
        return finder.holdings(null).orElseGet(() -> counted("", Map.of()));
    }

    public Holdings of(Publication publication) {
        return finder.holdings(publication.name()).orElseGet(() -> counted("and a.publication = :publication", Map.of("publication", publication)));
    }

    /** How many articles each of these publications has, by its name. */
    Map<String, Long> ofPublications(List<String> names) {
        return finder.publications().orElseGet(() -> names(" join a.publication p", "p.name", "and p.name in :names", Map.of("names", names), names.size()).stream()
                .collect(Collectors.toMap(Counted::name, Counted::count)));
    }

    private Holdings counted(String condition, Map<String, Object> parameters) {
        return new Holdings(total(condition, parameters), days(condition, parameters), names(" join a.publication p", "p.name", condition, parameters, MOST_NAMES),
                names("", "a.section", condition + " and a.section is not null", parameters, MOST_NAMES), List.of(),
                names("", "a.dateline", condition + " and a.dateline is not null", parameters, MOST_NAMES),
                names("", "a.language", condition + " and a.language is not null", parameters, MOST_NAMES));
    }

    private long total(String condition, Map<String, Object> parameters) {
        return query("select count(*) from Article a", condition, parameters, Long.class).getSingleResult();
    }

    private DayCounts days(String condition, Map<String, Object> parameters) {
        List<Object[]> dates = query("select a.publishedFrom, a.publishedTo, count(*) from Article a", condition + " and a.publishedFrom is not null group by a.publishedFrom, a.publishedTo",
                parameters, Object[].class).getResultList();
        int first = dates.stream().mapToInt(date -> day(date[0])).min().orElse(0);
        int last = dates.stream().mapToInt(date -> day(date[1])).max().orElse(-1);
        DayCounts days = new DayCounts(first, last);
        dates.forEach(date -> days.add(day(date[0]), day(date[1]), ((Long) date[2]).intValue()));
        return days;
    }

    private static int day(Object date) {
        return Math.toIntExact(((LocalDate) date).toEpochDay());
    }

    private List<Counted> names(String join, String name, String condition, Map<String, Object> parameters, int most) {
        return query("select new org.backfile.article.Holdings$Counted(" + name + ", count(*)) from Article a" + join,
                condition + " group by " + name + " order by count(*) desc, " + name, parameters, Counted.class).setMaxResults(most).getResultList();
    }

    private <T> TypedQuery<T> query(String select, String conditionAndOrder, Map<String, Object> parameters, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + OpenShelf.ON_SHELF + conditionAndOrder, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
