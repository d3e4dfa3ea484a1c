package org.backfile.importing;

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

/** One file of a run, and what became of it. A file is known by its place and its bytes: it is told of once. */
@Entity
@Table(name = "import_item")
public class ImportItem extends PanacheEntityBase {

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

    protected ImportItem() {
    }

    /** @param sha256 of the file's bytes; empty if they could not be read */
    ImportItem(long runId, String place, byte[] sha256, Outcome outcome, Long originalId, Long articleId, String reason) {
        this.runId = runId;
        this.place = place;
        this.sha256 = sha256;
        this.outcome = outcome;
        this.originalId = originalId;
        this.articleId = articleId;
        this.reason = reason;
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

    static boolean isTold(String place, byte[] sha256) {
        return count("place = ?1 and sha256 = ?2", place, sha256) > 0;
    }

    /** In the order of the import, problems first. */
    public static List<ImportItem> ofRun(long runId, int most) {
        return find("runId = ?1 order by case when outcome = IMPORTED then 1 else 0 end, id", runId).page(0, most).list();
    }

    static Map<Outcome, Long> totals(long runId) {
        Map<Outcome, Long> totals = new EnumMap<>(Outcome.class);
        getEntityManager().createQuery("select i.outcome, count(*) from ImportItem i where i.runId = :run group by i.outcome", Object[].class)
                .setParameter("run", runId).getResultList().forEach(row -> totals.put((Outcome) row[0], (Long) row[1]));
        return totals;
    }
}
