package org.backfile.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.backfile.content.FieldValue;
import org.backfile.text.Slugs;

/** A newspaper or site that articles were printed in. It may have other names; and it may be one itself, of another, with which it was merged. */
@Entity
public class Publication extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    private String name;
    private String[] aliases = {};
    @Column(name = "former_slugs")
    private String[] formerSlugs = {};
    @ManyToOne
    @JoinColumn(name = "merged_into")
    private Publication mergedInto;

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

    /** Other names, the hosts of its site among them. */
    public List<String> aliases() {
        return List.of(aliases);
    }

    /** What it was merged with, and is only a name of now; empty for what stands by itself. */
    public Optional<Publication> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Itself, or what it was merged with. */
    public Publication standing() {
        Publication standing = this;
        while (standing.mergedInto != null) {
            standing = standing.mergedInto;
        }
        return standing;
    }

    /** All names by which it is known, those of what was merged with it among them. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(aliases());
        merged().forEach(one -> names.addAll(one.names()));
        return names;
    }

    /** What was merged with it. */
    public List<Publication> merged() {
        return list("mergedInto = ?1 order by lower(name)", this);
    }

    /** The publication of that address, now or before. */
    public static Optional<Publication> ofSlug(String slug) {
        Optional<Publication> found = find("slug", slug).firstResultOptional();
        return found.or(() -> first("select p.* from publication p where :name = any(p.former_slugs) order by p.id", slug)).map(Publication::standing);
    }

    /** Those that stand by themselves. */
    public static List<Publication> byName() {
        return find("mergedInto is null order by lower(name)").list();
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
                .forEach(publication -> byFolded.put(publication.name.toLowerCase(Locale.ROOT), publication.standing()));
        // In order, so that two imports that make the same ones never wait for each other in a ring.
        names.stream().sorted().forEach(name -> {
            Publication known = byFolded.get(name.toLowerCase(Locale.ROOT));
            found.put(name, known == null ? named(name) : known);
        });
        return found;
    }

    /** Case apart, by whichever of its names; a host goes with and without {@code www.} */
    public static Optional<Publication> ofName(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String bare = folded.matches("www\\.\\S+") ? folded.substring(4) : folded;
        Optional<Publication> found = find("lower(name) = lower(?1)", name).firstResultOptional();
        return found.or(() -> first("select p.* from publication p where exists (select 1 from unnest(p.aliases) alias where lower(alias) in (:name, 'www.' || :name)) order by p.id", bare))
                .map(Publication::standing);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Publication> first(String sql, String name) {
        List<Publication> found = getEntityManager().createNativeQuery(sql, Publication.class).setParameter("name", name).setMaxResults(1).getResultList();
        return found.stream().findFirst();
    }

    /** The value of a field that names a publication, by the name under which it stands. */
    static FieldValue known(FieldValue value) {
        return value instanceof FieldValue.Text text ? ofName(text.text()).map(one -> FieldValue.text(one.name)).orElse(value) : value;
    }

    /** Only for {@link Authorities}. */
    void rename(String newName, String newSlug) {
        Set<String> others = new HashSet<>(Set.of(newName.toLowerCase(Locale.ROOT)));
        List<String> kept = new ArrayList<>(aliases());
        kept.add(name);
        aliases = kept.stream().filter(alias -> others.add(alias.toLowerCase(Locale.ROOT))).toArray(String[]::new);
        List<String> slugs = new ArrayList<>(Arrays.asList(formerSlugs));
        slugs.add(slug);
        formerSlugs = slugs.stream().filter(one -> !one.equals(newSlug)).distinct().toArray(String[]::new);
        name = newName;
        slug = newSlug;
    }

    /** Only for {@link Authorities}. */
    boolean call(List<String> newAliases) {
        aliases = newAliases.toArray(String[]::new);
        return true;
    }

    /** Only for {@link Authorities}: the name of now was a mistake; its address, which somebody may have, still leads here. */
    boolean takeNameBack(String formerName, String formerSlug) {
        String mistaken = name;
        rename(formerName, formerSlug);
        aliases = aliases().stream().filter(alias -> !alias.equals(mistaken)).toArray(String[]::new);
        return true;
    }

    /** Only for {@link Authorities}. */
    void mergeInto(Publication other) {
        mergedInto = other;
    }
}
