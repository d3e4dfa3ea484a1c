package org.backfile.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import org.backfile.article.ArticleWriter;
import org.backfile.article.Filed;
import org.backfile.article.NewOriginal;
import org.backfile.importing.Batch.Prepared;

/**
 * Files prepared batches: what became of each item, what the archive has of it, and how far its file is read, in one transaction.
 * After a crash at whatever instant either all of it is there or nothing is.
 */
@ApplicationScoped
class BatchFiler {

    private static final Logger LOG = Logger.getLogger(BatchFiler.class);

    private final DataSource database;
    private final ArticleWriter writer;
    private final RunRollback rollback;

    BatchFiler(DataSource database, ArticleWriter writer, RunRollback rollback) {
        this.database = database;
        this.writer = writer;
        this.rollback = rollback;
    }

    /**
     * Files the batch. An item that the database refuses is told as failed and stops no other.
     *
     * @throws RuntimeException if the database is away or full: nothing was filed, and it may be tried again
     */
    void file(ImportRun run, String worker, Batch batch, List<Prepared> prepared) {
        try {
            QuarkusTransaction.requiringNew().run(() -> fileAll(run, worker, batch, prepared));
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                throw e;
            }
            LOG.warnf(e, "A batch of %d items was refused; they are filed one by one.", prepared.size());
            fileOneByOne(run, worker, batch, prepared);
        }
    }

    /** Each with its own commit; the files are noted as read after the last. */
    private void fileOneByOne(ImportRun run, String worker, Batch batch, List<Prepared> prepared) {
        for (Prepared one : prepared) {
            Batch single = Batch.of(one.spot());
            try {
                QuarkusTransaction.requiringNew().run(() -> fileAll(run, worker, single, List.of(one)));
            } catch (RuntimeException e) {
                if (Outage.is(e)) {
                    throw e;
                }
                LOG.errorf(e, "%s could not be filed.", one.spot().place());
                Prepared refused = Prepared.refused(one.spot(), one.sha256(), Outcome.FAILED, "it could not be filed: " + Outage.sentence(e));
                QuarkusTransaction.requiringNew().run(() -> fileAll(run, worker, single, List.of(refused)));
            }
        }
        QuarkusTransaction.requiringNew().run(() -> fileAll(run, worker, batch, List.of()));
    }

    private void fileAll(ImportRun run, String worker, Batch batch, List<Prepared> prepared) {
        try (Connection connection = database.getConnection()) {
            Map<Long, Long> read = FileQueue.lock(connection, batch.positions().keySet(), worker);
            // Of a file that was in other hands meanwhile, something before this batch may not be filed: it would be lost behind it.
            read.entrySet().removeIf(file -> file.getValue() < batch.starts().get(file.getKey()));
            // What was committed before the connection broke, or belongs to another worker now, is not filed again.
            List<Prepared> open = prepared.stream().filter(one -> read.containsKey(one.spot().file()) && read.get(one.spot().file()) <= one.spot().position()).toList();
            List<NewOriginal> originals = open.stream().map(Prepared::original).filter(Objects::nonNull).toList();
            Iterator<Filed> filed = writer.write(originals, run.id(), run.isHeld()).iterator();
            List<ImportItem.Row> rows = new ArrayList<>();
            for (Prepared one : open) {
                rows.add(one.original() == null ? ImportItem.Row.of(run.id(), one) : ImportItem.Row.of(run.id(), one, filed.next()));
            }
            List<Long> retried = open.stream().map(one -> one.spot().retried()).filter(Objects::nonNull).toList();
            if (!retried.isEmpty()) {
                ImportItem.forget(connection, retried);
            }
            ImportItem.copy(connection, rows);
            Map<Long, Long> positions = new LinkedHashMap<>(batch.positions());
            positions.keySet().retainAll(read.keySet());
            FileQueue.advance(connection, positions, batch);
            Set<Long> met = rows.stream().filter(row -> row.outcome() == Outcome.DUPLICATE && row.articleId() != null).map(ImportItem.Row::articleId).collect(Collectors.toSet());
            rollback.reviveMet(met, run.id());
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
