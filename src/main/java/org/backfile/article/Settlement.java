package org.backfile.article;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.backfile.content.FieldName;

/** That a field was touched since the import: by which revision last, and what is known of its value. */
@Entity
@Table(name = "field_state")
@IdClass(Settlement.Key.class)
public class Settlement extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    private Long articleId;
    /** Its word: an identifier takes no converter. */
    @Id
    private String field;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private Revision revision;
    private boolean settled;
    private FieldState state;

    protected Settlement() {
    }

    Settlement(long articleId, FieldName field) {
        this.articleId = articleId;
        this.field = field.word();
    }

    /** @param decided false if nobody has decided about the value after all */
    void settle(Revision by, FieldState newState, boolean decided) {
        this.revision = by;
        this.settled = decided;
        this.state = newState;
    }

    /** The value is that of the reading; nobody decided about it. */
    void follow(Revision by, FieldState newState) {
        this.revision = by;
        this.state = newState;
    }

    /** True if somebody decided about the value: then no reading changes it. */
    public boolean isSettled() {
        return settled;
    }

    long articleId() {
        return articleId;
    }

    public FieldName field() {
        return FieldName.of(field).orElseThrow();
    }

    /** The revision that made the present value: what a save compares with the one that its form had seen. */
    public Revision revision() {
        return revision;
    }

    public FieldState state() {
        return state;
    }

    /** The id of the revision that made the field's present value; 0 if nobody touched it. */
    public static long seen(long articleId, FieldName field) {
        return Settlement.<Settlement>find("articleId = ?1 and field = ?2", articleId, field.word()).firstResultOptional()
                .map(settlement -> settlement.revision().id()).orElse(0L);
    }

    /** The touched fields of an article. */
    public static Map<FieldName, Settlement> ofArticle(long articleId) {
        List<Settlement> touched = find("from Settlement s join fetch s.revision r join fetch r.changeset where s.articleId = ?1",
                articleId).list();
        return touched.stream().collect(Collectors.toMap(Settlement::field, settlement -> settlement));
    }

    /** What identifies a settlement. */
    public static class Key implements Serializable {

        private Long articleId;
        private String field;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(articleId, that.articleId) && Objects.equals(field, that.field);
        }

        @Override
        public int hashCode() {
            return Objects.hash(articleId, field);
        }
    }
}
