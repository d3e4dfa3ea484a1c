package org.backfile.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.web.Node;

/** What this node's index is asked to do: the process that has the folder does it, whoever asks. */
@ApplicationScoped
@Unremovable
public class IndexJobs {

    private final DataSource database;
    private final Node node;

    IndexJobs(DataSource database, Node node) {
        this.database = database;
        this.node = node;
    }

    /** Asks for it; answers its number. @param accountId null for the command line */
    public long post(IndexJob.Kind kind, Long accountId) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement("""
                with posted as (insert into index_job (node, kind, account_id) values (?, ?, ?) returning id)
                select id, pg_notify('article_change', '') from posted""")) {
            statement.setString(1, node.name());
            statement.setString(2, kind.word());
            statement.setObject(3, accountId, java.sql.Types.BIGINT);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    public IndexJob find(long id) throws SQLException {
        return query("id = ?", id).get(0);
    }

    /** Of this node, newest first. */
    public List<IndexJob> last() throws SQLException {
        return query("node = ? order by id desc limit 10", node.name());
    }

    /** Of this node, in the order in which they were asked for; those too that a killed process had begun. */
    List<IndexJob> open() throws SQLException {
        return query("node = ? and finished_at is null order by id", node.name());
    }

    void progress(long id, int percent) throws SQLException {
        update("update index_job set started_at = coalesce(started_at, clock_timestamp()), progress = ? where id = ?", percent, id);
    }

    void finish(long id, long articles, long differing) throws SQLException {
        update("update index_job set progress = 100, finished_at = clock_timestamp(), articles = ?, differing = ? where id = ?", articles, differing, id);
    }

    void fail(long id, String why) throws SQLException {
        update("update index_job set failed = true, finished_at = clock_timestamp(), report = ? where id = ?", why, id);
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<IndexJob> query(String condition, Object parameter) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(
                "select id, kind, posted_at, started_at, finished_at, progress, failed, articles, differing, report from index_job where " + condition)) {
            statement.setObject(1, parameter);
            List<IndexJob> jobs = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    jobs.add(new IndexJob(row.getLong(1), IndexJob.Kind.of(row.getString(2)), moment(row, 3), moment(row, 4), moment(row, 5), row.getInt(6),
                            row.getBoolean(7), row.getObject(8, Long.class), row.getObject(9, Long.class), row.getString(10)));
                }
            }
            return jobs;
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
