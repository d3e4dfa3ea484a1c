package org.backfile.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.backfile.article.Filed;
import org.backfile.article.Rows;

/** One thing that a run found, and what became of it. */
@Entity
@Table(name = "import_item")
public class ImportItem extends PanacheEntityBase {

    private static final Rows ROWS = new Rows("import_item", "run_id", "place", "sha256", "outcome", "original_id", "article_id", "reason", "file_id", "position");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "run_id")
    private Long runId;
    private String place;
    private byte[] sha256;
    private Outcome outcome;
    @Column(name = "original_id")
    private Long originalId;
    @Column(name = "article_id")
    private Long articleId;
    private String reason;
    @Column(name = "file_id")
    private Long fileId;
    private long position;

    protected ImportItem() {
    }

    /** An item as it goes into the table. */
    record Row(long runId, Batch.Prepared prepared, Outcome outcome, Long originalId, Long articleId, String reason) {

        static Row of(long runId, Batch.Prepared refused) {
            return new Row(runId, refused, refused.outcome(), null, null, refused.reason());
        }

        static Row of(long runId, Batch.Prepared prepared, Filed filed) {
            return new Row(runId, prepared, Outcome.of(filed.kind()), filed.erasedAt() == null ? filed.originalId() : null, filed.articleId(), SkipReason.of(filed, prepared.original()));
        }
    }

    static void copy(Connection connection, List<Row> items) throws SQLException {
        ROWS.copy(connection, items, (row, item) -> {
            row.setLong(0, item.runId());
            row.setText(1, item.prepared().spot().place());
            row.setByteArray(2, item.prepared().sha256());
            row.setText(3, item.outcome().word());
            row.setLong(4, item.originalId());
            row.setLong(5, item.articleId());
            row.setText(6, item.reason());
            row.setLong(7, item.prepared().spot().file());
            row.setLong(8, item.prepared().spot().position());
        });
    }

    /** Takes out what was tried again: its new outcome stands in its place. */
    static void forget(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from import_item where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }

    public Long id() {
        return id;
    }

    public String place() {
        return place;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The article that came of it, or that the same bytes had become. */
    public Optional<Long> articleId() {
        return Optional.ofNullable(articleId);
    }

    /** Why no article came of it. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    boolean isOfRun(long run) {
        return runId == run;
    }

    /** True for what is kept, but is no article: one can be made of it. */
    public boolean canBecomeArticle() {
        return outcome == Outcome.SKIPPED && originalId != null && articleId == null;
    }

    long runId() {
        return runId;
    }

    Long originalId() {
        return originalId;
    }

    /** An article was made of it after all. */
    void becameArticle(long article) {
        outcome = Outcome.IMPORTED;
        articleId = article;
        reason = null;
    }

    /** In the order of the import, from behind an item on; only those of an outcome, if one is given. */
    static List<ImportItem> ofRun(long runId, Outcome only, long after, int most) {
        return (only == null ? find("runId = ?1 and id > ?2 order by id", runId, after) : find("runId = ?1 and outcome = ?2 and id > ?3 order by id", runId, only, after))
                .page(0, most).list();
    }

    /** Why things did not become articles, what was not for reading last, the most frequent first. */
    static List<RunPage.Reason> reasons(long runId, int most) {
        return getEntityManager().createQuery("""
                select new org.backfile.importing.RunPage$Reason(i.outcome, i.reason, count(*)) from ImportItem i
                where i.runId = :run and i.reason is not null group by i.outcome, i.reason order by case when i.outcome = SKIPPED then 1 else 0 end, count(*) desc, i.reason""", RunPage.Reason.class)
                .setParameter("run", runId).setMaxResults(most).getResultList();
    }

    /** What did not become an article of its own, in the order of the import. */
    static List<ImportItem> problemsOfRun(long runId, int most) {
        return find("runId = ?1 and outcome not in (IMPORTED, UPDATED) order by id", runId).page(0, most).list();
    }

    static Totals totals(long runId) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        getEntityManager().createQuery("select i.outcome, count(*) from ImportItem i where i.runId = :run group by i.outcome", Object[].class)
                .setParameter("run", runId).getResultList().forEach(row -> outcomes.put((Outcome) row[0], (Long) row[1]));
        long withheld = (Long) getEntityManager().createNativeQuery("select count(*) from article where run_id = ?1 and publication_status = 'withheld'")
                .setParameter(1, runId).getSingleResult();
        return new Totals(outcomes, withheld);
    }
}
