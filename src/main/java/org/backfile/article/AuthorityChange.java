package org.backfile.article;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody did to a name of a publication or an author. What nobody has taken back holds. */
@Entity
@Table(name = "authority_change")
public class AuthorityChange extends PanacheEntityBase {

    /** What was done. */
    public enum Kind {
        PUBLICATION_NAME, PUBLICATION_ALIASES,
        /** It became a name of another one. */
        PUBLICATION_MERGED,
        /** Whoever is printed by the one name stands under the other. */
        AUTHOR_NAME;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String kind;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publication_id")
    private Publication publication;
    private String before;
    private String after;
    @Column(name = "account_id")
    private Long accountId;
    private Instant at;
    @Column(name = "undone_by")
    private Long undoneBy;
    @Column(name = "undone_at")
    private Instant undoneAt;
    /** As the log tells it; null of what was done before the log told it. */
    @Column(name = "changeset_id")
    private Long changesetId;
    @Column(name = "undo_changeset_id")
    private Long undoChangesetId;

    protected AuthorityChange() {
    }

    AuthorityChange(Kind kind, Publication publication, String before, String after, Changeset changeset) {
        this.kind = kind.word();
        this.publication = publication;
        this.before = before;
        this.after = after;
        this.accountId = changeset.accountId().orElseThrow();
        this.at = changeset.at();
        this.changesetId = changeset.id();
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean isOfPublication() {
        return publication != null;
    }

    /** Whose names they are; null of an author's. */
    public Publication publication() {
        return publication;
    }

    /** A name; names of a publication, one a line. */
    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    /** Of several names, behind each other. */
    public String afterInOneLine() {
        return String.join(", ", after.lines().toList());
    }

    public long accountId() {
        return accountId;
    }

    public Instant at() {
        return at;
    }

    public Optional<Long> undoneBy() {
        return Optional.ofNullable(undoneBy);
    }

    /** The changeset by which the log tells it; empty of what was done before the log told it. */
    Optional<Long> changesetId() {
        return Optional.ofNullable(changesetId);
    }

    /** True if that changeset made it. */
    boolean isMadeBy(Changeset changeset) {
        return changeset.id().equals(changesetId);
    }

    /** True if that changeset took it back. */
    boolean isUndoneBy(Changeset changeset) {
        return changeset.id().equals(undoChangesetId);
    }

    /** True if the two do not hold at once: of one name, or each the other way round. */
    boolean isInsteadOf(AuthorityChange other) {
        return before.equalsIgnoreCase(other.before) || before.equalsIgnoreCase(other.after) && after.equalsIgnoreCase(other.before);
    }

    void undo(Changeset changeset) {
        undoneBy = changeset.accountId().orElseThrow();
        undoneAt = changeset.at();
        undoChangesetId = changeset.id();
    }

    /** What these changesets did to names, or took back. */
    static List<AuthorityChange> toldBy(Collection<Long> changesets) {
        return list("from AuthorityChange c left join fetch c.publication where c.changesetId in ?1 or c.undoChangesetId in ?1", changesets);
    }

    /** That a publication is a name of another one, if it is and that is known. */
    static Optional<AuthorityChange> ofMerging(Publication publication) {
        return find("publication = ?1 and kind = ?2 and undoneAt is null", publication, Kind.PUBLICATION_MERGED.word()).firstResultOptional();
    }

    /** What was done to the names of a publication, the last first. */
    public static List<AuthorityChange> of(Publication publication) {
        return list("publication = ?1 order by id desc", publication);
    }

    /** The names of authors that stand under another one; the last change first. */
    public static List<AuthorityChange> ofAuthors() {
        return list("kind = ?1 order by id desc", Kind.AUTHOR_NAME.word());
    }

    /** What holds of the name of an author. */
    static Optional<AuthorityChange> ofAuthor(String name) {
        return find("kind = ?1 and lower(before) = lower(?2) and undoneAt is null", Kind.AUTHOR_NAME.word(), name).firstResultOptional();
    }

    /** Of these printed names those that stand under another one, and that one. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> standing(Set<String> printed) {
        Map<String, List<String>> folded = printed.stream().collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT)));
        if (folded.isEmpty()) {
            return Map.of();
        }
        List<AuthorityChange> changes = getEntityManager()
                .createNativeQuery("select * from authority_change where kind = :kind and lower(before) = any(:folded) and undone_at is null", AuthorityChange.class)
                .setParameter("kind", Kind.AUTHOR_NAME.word()).setParameter("folded", folded.keySet().toArray(String[]::new)).getResultList();
        Map<String, String> standing = new HashMap<>();
        changes.forEach(change -> folded.getOrDefault(change.before.toLowerCase(Locale.ROOT), List.of()).forEach(name -> standing.put(name, preferred(name))));
        return standing;
    }

    /** The name under which an author stands: the printed one, unless somebody says otherwise. */
    public static String preferred(String author) {
        Set<String> met = new HashSet<>();
        String name = author;
        while (met.add(name.toLowerCase(Locale.ROOT))) {
            name = ofAuthor(name).map(AuthorityChange::after).orElse(name);
        }
        return name;
    }

    /** The name under which an author stands who is printed by such a name; empty for whoever stands under the printed one. */
    public static Optional<String> standing(Predicate<String> printed) {
        return ofAuthors().stream().filter(one -> one.undoneAt == null && printed.test(one.before)).findFirst().map(one -> preferred(one.before));
    }

    /** All printed names that lead to this one, itself included. */
    static Set<String> leadingTo(String name) {
        Set<String> names = new HashSet<>(Set.of(name.toLowerCase(Locale.ROOT)));
        boolean more = true;
        while (more) {
            List<AuthorityChange> leading = list("kind = ?1 and lower(after) in ?2 and undoneAt is null", Kind.AUTHOR_NAME.word(), names);
            more = names.addAll(leading.stream().map(one -> one.before.toLowerCase(Locale.ROOT)).toList());
        }
        return names;
    }
}
