package org.backfile.article;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hibernate.annotations.Immutable;

import org.backfile.text.Digests;

/** The tombstone of an article, or of one original of it, that was erased: all that stays is its number, when, by whom and why, and the digests of the bytes. */
@Entity
@Immutable
public class Erasure extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "article_id")
    private Long articleId;
    @Column(name = "from_version")
    private Integer fromVersion;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changeset_id")
    private Changeset changeset;

    protected Erasure() {
    }

    private Erasure(long articleId, Integer fromVersion, Changeset changeset) {
        this.articleId = articleId;
        this.fromVersion = fromVersion;
        this.changeset = changeset;
    }

    static Erasure ofArticle(long articleId, Changeset changeset) {
        return new Erasure(articleId, null, changeset);
    }

    /** @param fromVersion the first version of the article that can still be told */
    static Erasure ofOriginal(long articleId, int fromVersion, Changeset changeset) {
        return new Erasure(articleId, fromVersion, changeset);
    }

    public Long id() {
        return id;
    }

    /** The number that the article had, or has. */
    public long articleId() {
        return articleId;
    }

    /** True if the article is gone, and not only an original of it. */
    public boolean isOfArticle() {
        return fromVersion == null;
    }

    /** Who did it, when and why. */
    public Changeset changeset() {
        return changeset;
    }

    /** SHA-256 of the bytes that are not taken in again, in hexadecimal. */
    @SuppressWarnings("unchecked")
    public List<String> fingerprints() {
        return ((List<byte[]>) getEntityManager().createNativeQuery("select sha256 from original where erasure_id = :id order by id").setParameter("id", id).getResultList())
                .stream().map(HexFormat.of()::formatHex).toList();
    }

    /** The first figures of these: enough to tell one from another. */
    public List<String> shortFingerprints() {
        return fingerprints().stream().map(Digests::shortened).toList();
    }

    /** The tombstone in the place of an article; empty if there is none of that number. */
    public static Optional<Erasure> ofArticle(long articleId) {
        return find("from Erasure e join fetch e.changeset where e.articleId = ?1 and e.fromVersion is null", articleId).firstResultOptional();
    }

    /** True if the original was erased while the article stayed. */
    public static boolean isErased(long articleId, long originalId) {
        return !getEntityManager().createNativeQuery("select 1 from erasure e join original o on o.erasure_id = e.id where e.article_id = :article and o.id = :original")
                .setParameter("article", articleId).setParameter("original", originalId).getResultList().isEmpty();
    }

    /** Those of the numbers whose articles were erased. */
    static Set<Long> ofArticles(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : Erasure.<Erasure>list("articleId in ?1 and fromVersion is null", ids).stream().map(Erasure::articleId).collect(Collectors.toSet());
    }

    /** The first version of an article that can be told. */
    static int firstVersion(long articleId) {
        return Erasure.<Erasure>list("articleId = ?1 and fromVersion is not null", articleId).stream().mapToInt(one -> one.fromVersion).max().orElse(1);
    }

    /** The last first. */
    public static List<Erasure> newest(int most) {
        return Erasure.<Erasure>find("from Erasure e join fetch e.changeset order by e.id desc").page(0, most).list();
    }
}
