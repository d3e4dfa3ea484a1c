package org.backfile.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jboss.logging.Logger;

/**
 * Holds whoever removed something until no node shows it any more: until each has renewed its lease knowing of it, or has lost it. That is a
 * matter of milliseconds, and of a lease's length at most, for a node that has died.
 */
@ApplicationScoped
class Removals {

    private static final Logger LOG = Logger.getLogger(Removals.class);
    private static final long LOOK_MILLIS = 5;
    private static final Duration PATIENCE = NodeLease.LENGTH.multipliedBy(2);

    private static final String UNKNOWING = """
            select count(*) from node_lease where process <> ? and held_to > clock_timestamp() and not pg_visible_in_snapshot(?::text::xid8, seen)""";

    private final DataSource database;
    private final NodeLease lease;
    /** Apart from the transaction that has just ended on the thread of whoever waits. */
    private final ExecutorService watcher = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "removals");
        thread.setDaemon(true);
        return thread;
    });

    Removals(DataSource database, NodeLease lease) {
        this.database = database;
        this.lease = lease;
    }

    void removed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlesRemoved removed) {
        try {
            CompletableFuture.runAsync(() -> await(removed.transaction()), watcher).join();
        } catch (CompletionException e) {
            // Whoever cannot reach the database either loses the lease by that.
            LOG.warn("What was removed is gone from this node; whether the others know of it could not be asked.", e.getCause());
        }
    }

    private void await(String transaction) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(UNKNOWING)) {
            statement.setObject(1, lease.process());
            statement.setString(2, transaction);
            while (unknowing(statement) > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("a node holds a lease without knowing what it must");
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int unknowing(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        watcher.shutdownNow();
    }
}
