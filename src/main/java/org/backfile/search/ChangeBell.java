package org.backfile.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/** Hears PostgreSQL's word that something was saved, on whichever node, and rings. Where it is deaf for a while, the poll each second remains. */
final class ChangeBell {

    private static final int PATIENCE_MILLIS = 1000;

    private final DataSource database;
    private final Runnable ring;
    private final Thread thread = new Thread(this::listen, "index-bell");
    private volatile boolean stopping;

    ChangeBell(DataSource database, Runnable ring) {
        this.database = database;
        this.ring = ring;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void listen() {
        while (!stopping) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                // The database is away: the follower says so, once.
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen article_change");
            while (!stopping) {
                if (postgres.getNotifications(PATIENCE_MILLIS).length > 0) {
                    ring.run();
                }
            }
            statement.execute("unlisten *");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() throws InterruptedException {
        stopping = true;
        thread.join(2 * PATIENCE_MILLIS);
    }
}
