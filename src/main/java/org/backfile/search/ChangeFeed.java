package org.backfile.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The change log as an index follows it. */
@ApplicationScoped
class ChangeFeed {

    /** Rows are kept so long; an index that is behind by more is made anew. */
    static final Duration KEPT = Duration.ofDays(7);

    private final DataSource database;

    ChangeFeed(DataSource database) {
        this.database = database;
    }

    /** Articles that one transaction changed, by their first and last id; removals are what readers must not see any more. */
    record Row(long seq, long xid, long firstId, long lastId, boolean removal) {
    }

    /**
     * What the log says now.
     *
     * @param rows     of transactions from the asked one on, as far as they are committed
     * @param complete as far as that, nothing is still open: whoever applies the rows has got there
     */
    record Reading(List<Row> rows, FeedPosition complete) {
    }

    /** Where the log stands, for an index that is about to be made of what the database has. */
    FeedPosition now() throws SQLException {
        return read(Long.MAX_VALUE).complete();
    }

    /** Rows and snapshot are of one statement, and so of one moment. */
    Reading read(long fromXid) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement("""
                select s.xmin, s.source, s.at, c.seq, c.xid::text, c.first_id, c.last_id, c.removal
                from (select pg_snapshot_xmin(pg_current_snapshot())::text as xmin, clock_timestamp() as at,
                    (select system_identifier from pg_control_system()) || '/' || 'article_change'::regclass::oid as source) s
                left join article_change c on c.xid >= ?::text::xid8 order by c.xid, c.seq""")) {
            statement.setString(1, Long.toString(fromXid));
            List<Row> rows = new ArrayList<>();
            FeedPosition complete = null;
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    complete = new FeedPosition(result.getString(2), Long.parseLong(result.getString(1)), result.getObject(3, OffsetDateTime.class).toInstant());
                    if (result.getString(5) != null) {
                        rows.add(new Row(result.getLong(4), Long.parseLong(result.getString(5)), result.getLong(6), result.getLong(7), result.getBoolean(8)));
                    }
                }
            }
            return new Reading(rows, complete);
        }
    }

    /** True if the log still has all that happened since. */
    static boolean reachesBack(FeedPosition position, Instant now) {
        return position.at().isAfter(now.minus(KEPT));
    }

    /** Deletes what every index has seen, or has to be made anew without; a day later than they are told. */
    void forgetOld() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from article_change where at < clock_timestamp() - interval '" + KEPT.plusDays(1).toDays() + " days'");
        }
    }

    /** The highest id of an article; 0 if there is none. */
    long lastId() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(id), 0) from article")) {
            row.next();
            return row.getLong(1);
        }
    }
}
