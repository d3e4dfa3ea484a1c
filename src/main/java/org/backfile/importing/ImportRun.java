package org.backfile.importing;

import java.time.Instant;
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

import org.backfile.article.Article;

/** The import of one folder: starts, collects what became of each file, closes; goes on where it was if it was interrupted. */
@Entity
@Table(name = "import_run")
public class ImportRun extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String folder;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "rolled_back_at")
    private Instant rolledBackAt;

    protected ImportRun() {
    }

    /** The unfinished run of this folder, or a new one. */
    static ImportRun of(String folder, Instant now) {
        return ImportRun.<ImportRun>find("folder = ?1 and finishedAt is null", folder).firstResultOptional().orElseGet(() -> {
            ImportRun run = new ImportRun();
            run.folder = folder;
            run.startedAt = now;
            run.persist();
            return run;
        });
    }

    static void finishUnfinished(String folder, Instant now) {
        update("finishedAt = ?1 where folder = ?2 and finishedAt is null", now, folder);
    }

    void tell(String place, byte[] sha256, Outcome outcome, String reason) {
        new ImportItem(id, place, sha256, outcome, null, null, reason).persist();
    }

    void tellImported(String place, byte[] sha256, Article article) {
        long originalId = article.reading().original().id();
        new ImportItem(id, place, sha256, Outcome.IMPORTED, originalId, article.id(), null).persist();
    }

    void tellDuplicate(String place, byte[] sha256, long originalId) {
        Long articleId = Article.ofOriginal(originalId).map(Article::id).orElse(null);
        new ImportItem(id, place, sha256, Outcome.DUPLICATE, originalId, articleId, null).persist();
    }

    void markRolledBack(Instant now) {
        rolledBackAt = now;
    }

    void markRevived() {
        rolledBackAt = null;
    }

    public Long id() {
        return id;
    }

    /** The folder as the run report names it. */
    public String folder() {
        return folder;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty while the run goes on, or waits for the next start of the archive. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public Optional<Instant> rolledBackAt() {
        return Optional.ofNullable(rolledBackAt);
    }

    public static List<ImportRun> newestFirst() {
        return find("order by id desc").list();
    }

    /** How many files had each outcome. */
    public Map<Outcome, Long> totals() {
        return ImportItem.totals(id);
    }
}
