package org.backfile.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class FileQueueTest {

    @Inject
    FileQueue queue;
    @Inject
    DataSource database;
    @Inject
    EntityManager entities;

    /** After an outage a batch that the worker had begun may still be on its way, with its first file locked and the next one to be locked. */
    @Test
    void whoLetsGoOfFilesWhileTheyAreFiledWaitsForTheFirstAndHoldsNoneThatComesBehind() throws Exception {
        long run = held("a worker");
        List<Long> files = files(run);
        try (Connection filing = database.getConnection()) {
            filing.setAutoCommit(false);
            assertEquals(1, FileQueue.lock(filing, files.subList(0, 1), "a worker").size());
            CompletableFuture<Integer> process = new CompletableFuture<>();
            CompletableFuture<Void> letting = CompletableFuture.runAsync(() -> letGo(run, process));
            awaitWaiting(process.get());
            assertTrue(isFree(filing, files.get(1)), "both would wait for each other");
            filing.rollback();
            letting.join();
        }
        assertEquals(0L, one("select count(*) from import_file where run_id = " + run + " and worker is not null"));
    }

    /** A run that nobody works on, with two files that lie in the table the other way round than their numbers are. */
    private long held(String worker) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long run = one("insert into import_run (label, started_at) values ('let go', now()) returning id");
            long first = one("select nextval(pg_get_serial_sequence('import_file', 'id'))");
            long second = one("select nextval(pg_get_serial_sequence('import_file', 'id'))");
            for (long id : List.of(second, first)) {
                entities.createNativeQuery("""
                        insert into import_file (id, run_id, path, place, bytes, modified_at, worker, lease_until) overriding system value
                        values (:id, :run, 'let-go-' || :id, 'let-go-' || :id, 1, now(), :worker, now())""").setParameter("id", id).setParameter("run", run)
                        .setParameter("worker", worker).executeUpdate();
            }
            return run;
        });
    }

    @SuppressWarnings("unchecked")
    private List<Long> files(long run) {
        return entities.createNativeQuery("select id from import_file where run_id = :run order by id").setParameter("run", run).getResultList();
    }

    /** Without a walk along the index, whose order would hide what order the statement itself has. */
    private void letGo(long run, CompletableFuture<Integer> process) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("set local enable_indexscan = off").executeUpdate();
            process.complete((Integer) entities.createNativeQuery("select pg_backend_pid()").getSingleResult());
            try {
                queue.release(run, "a worker");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void awaitWaiting(int process) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (one("select count(*) from pg_locks where not granted and pid = " + process) == 0) {
            assertTrue(System.nanoTime() < end, "it waits for the file that is being filed");
            Thread.onSpinWait();
        }
    }

    private static boolean isFree(Connection filing, long file) throws SQLException {
        try (Statement statement = filing.createStatement();
                ResultSet row = statement.executeQuery("select id from import_file where id = " + file + " for update skip locked")) {
            return row.next();
        }
    }

    private long one(String sql) {
        return (Long) entities.createNativeQuery(sql).getSingleResult();
    }
}
