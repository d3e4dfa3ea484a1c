package org.backfile.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * This process's right to answer out of what it remembers, its rendered pages and its index, for a few seconds at a time. To renew it, the
 * process looks what was changed since and forgets what that makes old; then it writes down up to which moment it has seen everything. So
 * each node either shows no removed article any more, or has no lease: whoever removes one waits for no more than that ({@link Removals}).
 */
@Singleton
public class NodeLease {

    private static final Logger LOG = Logger.getLogger(NodeLease.class);
    /** By the database's clock. */
    static final Duration LENGTH = Duration.ofSeconds(5);
    /** By our own, from before we asked: we stop sooner than the others believe, however the clocks differ. */
    private static final Duration OURS = Duration.ofSeconds(4);
    private static final int BETWEEN_RENEWALS_MILLIS = 1000;
    /** A database that does not answer for so long is given up, and another connection is tried. */
    private static final int NETWORK_MILLIS = 10_000;

    private static final String LOOK = """
            select s.snapshot::text, c.first_id, c.last_id, c.removal from (select pg_current_snapshot() as snapshot) s
            left join article_change c on c.xid >= pg_snapshot_xmin(?::pg_snapshot) and not pg_visible_in_snapshot(c.xid, ?::pg_snapshot)""";
    private static final String RENEW = """
            insert into node_lease (process, held_to, seen) values (?, clock_timestamp() + make_interval(secs => ?), ?::pg_snapshot)
            on conflict (process) do update set held_to = excluded.held_to, seen = excluded.seen""";

    private final DataSource database;
    private final Edition edition;
    private final Event<RemovalHeard> removals;
    private final UUID process = UUID.randomUUID();
    private final Thread thread = new Thread(this::keep, "lease");
    /** By the clock that is never set; while it is not reached. */
    private volatile long heldTo = System.nanoTime();
    private volatile boolean started;
    private volatile boolean stopping;
    private String seen;

    NodeLease(DataSource database, Edition edition, Event<RemovalHeard> removals) {
        this.database = database;
        this.edition = edition;
        this.removals = removals;
        thread.setDaemon(true);
    }

    /** Has it kept from now on. A process that only runs a command does without. */
    public void start() {
        if (!started) {
            synchronized (this) {
                if (!started && !stopping) {
                    started = true;
                    thread.start();
                }
            }
        }
    }

    public boolean isHeld() {
        return heldTo - System.nanoTime() > 0;
    }

    /** The same; waits that long for it, as somebody does who comes when the archive has just been opened. */
    public synchronized boolean isHeld(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); !isHeld() && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return isHeld();
    }

    /** Which process it is; the others have others. */
    UUID process() {
        return process;
    }

    private void keep() {
        while (!stopping) {
            try (Connection connection = database.getConnection()) {
                keep(connection);
            } catch (SQLException | RuntimeException e) {
                if (!stopping) {
                    LOG.debugf(e, "The lease cannot be renewed; what is remembered is not used meanwhile.");
                    pause();
                }
            }
        }
    }

    private void keep(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        connection.setNetworkTimeout(Runnable::run, NETWORK_MILLIS);
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from node_lease where held_to < clock_timestamp() - interval '1 hour'");
            statement.execute("listen article_change");
            while (!stopping) {
                renew(connection);
                postgres.getNotifications(BETWEEN_RENEWALS_MILLIS);
            }
            statement.execute("unlisten *");
            statement.execute("delete from node_lease where process = '" + process + "'");
        }
        connection.setNetworkTimeout(Runnable::run, 0);
    }

    private void renew(Connection connection) throws SQLException {
        long begun = System.nanoTime();
        String now = catchUp(connection);
        try (PreparedStatement statement = connection.prepareStatement(RENEW)) {
            statement.setObject(1, process);
            statement.setDouble(2, LENGTH.toSeconds());
            statement.setString(3, now);
            statement.executeUpdate();
        }
        seen = now;
        synchronized (this) {
            heldTo = begun + OURS.toNanos();
            notifyAll();
        }
    }

    /** Forgets what was changed since the last time; answers up to which moment. */
    private String catchUp(Connection connection) throws SQLException {
        List<IdRange> removed = new ArrayList<>();
        List<IdRange> changed = new ArrayList<>();
        long asOf = edition.number();
        String now = null;
        try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
            statement.setString(1, seen);
            statement.setString(2, seen);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    now = row.getString(1);
                    if (row.getObject(2) != null) {
                        IdRange range = new IdRange(row.getLong(2), row.getLong(3));
                        changed.add(range);
                        if (row.getBoolean(4)) {
                            removed.add(range);
                        }
                    }
                }
            }
        }
        if (seen == null || changed.contains(IdRange.BESIDE) || changed.stream().mapToLong(IdRange::size).sum() > Edition.MOST) {
            edition.nextOfAll();
            changed.clear();
        }
        List<ChangedArticle> found = new ArrayList<>();
        for (IdRange range : changed) {
            found.addAll(ChangedArticle.of(connection, range));
        }
        edition.heard(found, asOf);
        if (!removed.isEmpty()) {
            removals.fire(new RemovalHeard(removed));
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_RENEWALS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        synchronized (this) {
            stopping = true;
        }
        if (started) {
            thread.join(2 * BETWEEN_RENEWALS_MILLIS);
        }
    }
}
