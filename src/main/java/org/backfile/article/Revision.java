package org.backfile.article;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.backfile.content.Evidence;
import org.backfile.content.FieldJson;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** One field of one article, before and after somebody changed it. Never changed, never deleted. */
@Entity
@Immutable
public class Revision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changeset_id")
    private Changeset changeset;
    @Column(name = "article_id")
    private Long articleId;
    @Column(name = "article_version")
    private int articleVersion;
    private FieldName field;
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode before;
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode after;
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode evidence;
    @Column(name = "was_settled")
    private boolean wasSettled;

    protected Revision() {
    }

    Revision(Changeset changeset, Article article, FieldName field, FieldValue before, FieldValue after, List<Evidence> evidence, boolean wasSettled) {
        this.wasSettled = wasSettled;
        this.changeset = changeset;
        this.articleId = article.id();
        this.articleVersion = article.version();
        this.field = field;
        this.before = before.isAbsent() ? null : FieldJson.write(before);
        this.after = after.isAbsent() ? null : FieldJson.write(after);
        this.evidence = FieldJson.writeEvidence(evidence);
    }

    public Long id() {
        return id;
    }

    public Changeset changeset() {
        return changeset;
    }

    public long articleId() {
        return articleId;
    }

    /** The article's version that this revision made. */
    public int articleVersion() {
        return articleVersion;
    }

    public FieldName field() {
        return field;
    }

    public FieldValue before() {
        return FieldJson.read(field, before);
    }

    public FieldValue after() {
        return FieldJson.read(field, after);
    }

    /** Where the new value stands in the original; empty for what does not stand there. */
    public List<Evidence> evidence() {
        return FieldJson.readEvidence(evidence);
    }

    /** True if somebody had decided about the value before. */
    boolean wasSettled() {
        return wasSettled;
    }

    /** True if to take it back would call the article validated, though somebody has decided about its review since, or a value is another than it was then. */
    public boolean revivesOldValidation(Article article) {
        if (field != FieldName.REVIEW_STATE || !before().equals(FieldValue.text(ReviewState.VALIDATED.word()))) {
            return false;
        }
        Function<FieldName, FieldValue> then = article.asOf(articleVersion);
        return Settlement.seen(articleId, field) != id || Arrays.stream(FieldName.values()).anyMatch(one -> one.isRead() && !then.apply(one).equals(article.value(one)));
    }

    /** True if it brings a validated article back to checked. */
    public boolean endsValidation() {
        return field == FieldName.REVIEW_STATE && before().equals(FieldValue.text(ReviewState.VALIDATED.word())) && after().equals(FieldValue.text(ReviewState.CHECKED.word()));
    }

    /** All that a changeset did. */
    public static List<Revision> ofChangeset(long changesetId) {
        return find("from Revision r join fetch r.changeset where r.changeset.id = ?1 order by r.id", changesetId).list();
    }

    /** What was done to the article, newest first, with who and why. */
    public static List<Revision> ofArticle(long articleId) {
        return find("from Revision r join fetch r.changeset where r.articleId = ?1 order by r.id desc", articleId).list();
    }

    static List<Revision> ofField(long articleId, FieldName field) {
        return find("articleId = ?1 and field = ?2 order by id", articleId, field).list();
    }
}
