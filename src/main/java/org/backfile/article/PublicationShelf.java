package org.backfile.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.backfile.content.Edtf;

/** The publications that have articles on the open shelves, by name. One whose articles are all hidden is as unknown to readers as they are. */
@ApplicationScoped
public class PublicationShelf {

    /** A publication that readers know. */
    private static final String KNOWN = " exists (select 1 from article a where a.publication_id = p.id and a.publication_status = 'usable') ";
    /** Its dated articles from one end of the list that its index keeps. */
    private static final String DATE = "(select a.published from article a where a.publication_id = p.id and a.publication_status = 'usable' and a.published_from is not null order by ";
    private static final String SELECT = "select p.slug, p.name, " + DATE + "a.published_from asc nulls first, a.id asc limit 1), " + DATE
            + "a.published_from desc nulls last, a.id desc limit 1) from publication p where" + KNOWN;

    private final EntityManager entities;
    private final ShelfCounts counts;

    PublicationShelf(EntityManager entities, ShelfCounts counts) {
        this.entities = entities;
        this.counts = counts;
    }

    /** A publication with its number of articles and the dates of the first and the last; those are null if none is dated. */
    public record Shelved(String slug, String name, long count, Edtf first, Edtf last) {
    }

    /** A stretch of the list. @param next behind which name the next one begins; empty at the end */
    public record Stretch(List<Shelved> publications, Optional<String> next) {
    }

    /** @param behind the name before the first, or "" */
    public Stretch list(String behind, int size) {
        List<Object[]> rows = rows("and lower(p.name) > lower(:name) order by lower(p.name)", behind, size + 1);
        List<Shelved> shelved = shelved(rows.subList(0, Math.min(size, rows.size())));
        return new Stretch(shelved, rows.size() <= size ? Optional.empty() : Optional.of(shelved.get(size - 1).name()));
    }

    /** The publication as readers see it; empty if it has no article here. */
    public Optional<Shelved> find(Publication publication) {
        return shelved(rows("and p.name = :name", publication.name(), 1)).stream().findFirst();
    }

    public Optional<Shelved> before(Publication publication) {
        return shelved(rows("and lower(p.name) < lower(:name) order by lower(p.name) desc", publication.name(), 1)).stream().findFirst();
    }

    public Optional<Shelved> after(Publication publication) {
        return list(publication.name(), 1).publications().stream().findFirst();
    }

    /** The slugs of those of the publications that readers know, by name. */
    @SuppressWarnings("unchecked")
    public Map<String, String> slugs(List<String> names) {
        return names.isEmpty() ? Map.of() : ((List<Object[]>) entities.createNativeQuery("select p.name, p.slug from publication p where p.name in :names and" + KNOWN, Object[].class)
                .setParameter("names", names).getResultList()).stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String conditionAndOrder, String name, int most) {
        return entities.createNativeQuery(SELECT + conditionAndOrder, Object[].class).setParameter("name", name).setMaxResults(most).getResultList();
    }

    private List<Shelved> shelved(List<Object[]> rows) {
        Map<String, Long> counted = rows.isEmpty() ? Map.of() : counts.ofPublications(rows.stream().map(row -> (String) row[1]).toList());
        return rows.stream().map(row -> new Shelved((String) row[0], (String) row[1], counted.getOrDefault(row[1], 0L), date(row[2]), date(row[3]))).toList();
    }

    private static Edtf date(Object form) {
        return form == null ? null : Edtf.parse((String) form).orElse(null);
    }
}
