package org.backfile.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.backfile.text.Slugs;

/** A newspaper or site that articles were printed in. */
@Entity
public class Publication extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    private String name;

    protected Publication() {
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public static Optional<Publication> ofSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public static List<Publication> byName() {
        return find("order by lower(name)").list();
    }

    /** The publication of that name, case apart; made if there is none. */
    static Publication named(String name) {
        Optional<Publication> found = ofName(name);
        // Another name may have the slug ("A. B." and "A B"): then a number tells them apart.
        for (int number = 1; found.isEmpty(); number++) {
            // Two imports may meet the same new name at once: the second one waits here for the first and takes its row.
            getEntityManager().createNativeQuery("""
                    insert into publication (slug, name) values (:slug, :name) on conflict do nothing""")
                    .setParameter("slug", number == 1 ? Slugs.of(name) : Slugs.of(name) + "-" + number)
                    .setParameter("name", name).executeUpdate();
            found = ofName(name);
        }
        return found.get();
    }

    /** The publications of these names, case apart, by name as it is given; those that there are none of are made. */
    static Map<String, Publication> named(Set<String> names) {
        Map<String, Publication> found = new HashMap<>();
        if (names.isEmpty()) {
            return found;
        }
        Map<String, Publication> byFolded = new HashMap<>();
        Publication.<Publication>list("lower(name) in ?1", names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList())
                .forEach(publication -> byFolded.put(publication.name.toLowerCase(Locale.ROOT), publication));
        // In order, so that two imports that make the same ones never wait for each other in a ring.
        names.stream().sorted().forEach(name -> {
            Publication known = byFolded.get(name.toLowerCase(Locale.ROOT));
            found.put(name, known == null ? named(name) : known);
        });
        return found;
    }

    /** Case apart. */
    public static Optional<Publication> ofName(String name) {
        return find("lower(name) = lower(?1)", name).firstResultOptional();
    }
}
