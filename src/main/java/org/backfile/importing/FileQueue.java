package org.backfile.importing;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.source.FileName;

/**
 * The files of a run that wait to be read, shared by however many workers through PostgreSQL: each takes some for a while. Of a
 * worker that dies nothing is heard, its lease runs out, and others go on where its last commit stands.
 */
@ApplicationScoped
class FileQueue {

    /** Longer than any one commit takes on a slow disk; shorter than anybody's patience with a dead worker. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST_FILES = 200;
    /** Of files that one worker holds: of a folder of large crawls each gets one, and leaves the others the rest. In bytes. */
    private static final long MOST_BYTES = 64L << 20;

    /** How many bytes of a file are read. */
    private static final String READ = "case when done then bytes else least(bytes_read, bytes) end";

    private final DataSource database;

    FileQueue(DataSource database) {
        this.database = database;
    }

    /** Adds files to a run, as far as it does not have them; in the caller's transaction, if there is one. */
    void add(long runId, List<ListedFile> files) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into import_file (run_id, path, place, bytes, modified_at)
                        select ?, path, place, bytes, modified from unnest(?, ?, ?, ?) as listed (path, place, bytes, modified) on conflict do nothing""")) {
            statement.setLong(1, runId);
            statement.setArray(2, connection.createArrayOf("text", files.stream().map(file -> FileName.written(file.path())).toArray()));
            fillPlaces(statement, 3, connection, files);
            statement.executeUpdate();
        }
    }

    /** Has the items of these outcomes tried again, each alone; answers how many. */
    int addAgain(long runId, Outcome... outcomes) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into import_file (run_id, path, place, bytes, modified_at, position, item_id)
                        select i.run_id, f.path, f.place, f.bytes, f.modified_at, i.position, i.id from import_item i join import_file f on f.id = i.file_id
                        where i.run_id = ? and i.outcome = any(?) on conflict do nothing""")) {
            statement.setLong(1, runId);
            statement.setArray(2, connection.createArrayOf("text", Arrays.stream(outcomes).map(Outcome::word).toArray()));
            return statement.executeUpdate();
        }
    }

    /** Those of the files that no run has met as they are now. */
    List<ListedFile> unmet(List<ListedFile> files) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select number from unnest(?, ?, ?) with ordinality as listed (place, bytes, modified, number) where not exists
                            (select from import_file f where f.place = listed.place and f.bytes = listed.bytes and f.modified_at = listed.modified)
                        order by number""")) {
            fillPlaces(statement, 1, connection, files);
            List<ListedFile> unmet = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    unmet.add(files.get(rows.getInt(1) - 1));
                }
            }
            return unmet;
        }
    }

    private static void fillPlaces(PreparedStatement statement, int from, Connection connection, List<ListedFile> files) throws SQLException {
        statement.setArray(from, connection.createArrayOf("text", files.stream().map(ListedFile::place).toArray()));
        statement.setArray(from + 1, connection.createArrayOf("bigint", files.stream().map(ListedFile::bytes).toArray()));
        statement.setArray(from + 2, connection.createArrayOf("timestamptz", files.stream().map(file -> file.modified().atOffset(ZoneOffset.UTC)).toArray()));
    }

    /** Takes some files of the run that nobody holds; none if there are none left, or if the run is not to be worked on now. */
    List<ClaimedFile> claim(long runId, String worker) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        with free as (
                            select f.id, f.bytes from import_file f join import_run r on r.id = f.run_id
                            where f.run_id = ? and r.state = 'running' and not f.done and (f.lease_until is null or f.lease_until < now())
                            order by f.id limit ? for update of f skip locked),
                        taken as (select id from (select id, sum(bytes) over (order by id) - bytes as before from free) sums where before < ?)
                        update import_file f set worker = ?, lease_until = now() + make_interval(secs => ?) from taken where f.id = taken.id
                        returning f.id, f.path, f.place, f.position, f.item_id""")) {
            statement.setLong(1, runId);
            statement.setInt(2, MOST_FILES);
            statement.setLong(3, MOST_BYTES);
            statement.setString(4, worker);
            statement.setLong(5, LEASE.toSeconds());
            List<ClaimedFile> claimed = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    claimed.add(new ClaimedFile(rows.getLong(1), FileName.path(rows.getString(2)), rows.getString(3), rows.getLong(4), rows.getObject(5, Long.class)));
                }
            }
            claimed.sort((one, other) -> Long.compare(one.id(), other.id()));
            return claimed;
        }
    }

    /** The files of the run below a folder, if nothing of the run is to be tried again. */
    List<Path> paths(long runId, Path folder) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select path from import_file where run_id = ? and starts_with(path, ?) and not exists
                            (select from import_item i where i.run_id = import_file.run_id and i.outcome in ('failed', 'quarantined'))""")) {
            statement.setLong(1, runId);
            statement.setString(2, FileName.written(folder) + "/");
            List<Path> paths = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    paths.add(FileName.path(rows.getString(1)));
                }
            }
            return paths;
        }
    }

    /** How far the run is. */
    Progress progress(long runId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select count(*), count(*) filter (where done), coalesce(sum(bytes), 0), coalesce(sum(%s), 0), count(distinct worker) filter (where not done and lease_until > now()),
                            (select extract(epoch from now() - paced_at) from import_run where id = ?), (select paced_bytes from import_run where id = ?)
                        from import_file where run_id = ?""".formatted(READ))) {
            statement.setLong(1, runId);
            statement.setLong(2, runId);
            statement.setLong(3, runId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Progress(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getInt(5), row.getDouble(6), row.getLong(7));
            }
        }
    }

    /** Notes that the run is worked on from now on, unless somebody does already. */
    void begin(long runId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update import_run r set paced_at = now(), paced_bytes = (select coalesce(sum(%s), 0) from import_file where run_id = r.id)
                        where id = ? and not exists (select from import_file f where f.run_id = r.id and not f.done and f.lease_until > now())""".formatted(READ))) {
            statement.setLong(1, runId);
            statement.executeUpdate();
        }
    }

    /** Keeps what the worker holds for another while; false if the run is not to be worked on any more. */
    boolean renew(long runId, String worker) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        with held as (select id from import_file where run_id = ? and worker = ? and not done order by id for update),
                        renewed as (update import_file f set lease_until = now() + make_interval(secs => ?) from held where f.id = held.id)
                        select state = 'running' from import_run where id = ?""")) {
            statement.setLong(1, runId);
            statement.setString(2, worker);
            statement.setLong(3, LEASE.toSeconds());
            statement.setLong(4, runId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** False if the run is not to be worked on any more. */
    boolean isOpen(long runId) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement("select state = 'running' from import_run where id = ?")) {
            statement.setLong(1, runId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Lets go of what workers held that are known to be dead, so that nobody waits for their leases. */
    void releaseDead(long runId, String node) throws SQLException {
        List<String> dead = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select distinct worker from import_file where run_id = ? and not done and worker is not null")) {
            statement.setLong(1, runId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Worker.of(rows.getString(1)).filter(worker -> worker.isKnownDead(node)).map(Worker::toString).ifPresent(dead::add);
                }
            }
        }
        for (String worker : dead) {
            release(runId, worker);
        }
    }

    /** Lets go of what the worker holds: others may go on at once. */
    void release(long runId, String worker) throws SQLException {
        try (Connection connection = database.getConnection();
                // In order, as they are locked to be filed: what the worker was at may still be on its way.
                PreparedStatement statement = connection.prepareStatement("""
                        with held as (select id from import_file where run_id = ? and worker = ? and not done order by id for update)
                        update import_file f set worker = null, lease_until = null from held where f.id = held.id""")) {
            statement.setLong(1, runId);
            statement.setString(2, worker);
            statement.executeUpdate();
        }
    }

    /** Locks those of the files that the worker still holds until the transaction ends; answers how far each is read. */
    static Map<Long, Long> lock(Connection connection, Collection<Long> files, String worker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select id, position from import_file where id = any(?) and worker = ? and not done order by id for update")) {
            statement.setArray(1, array(connection, files));
            statement.setString(2, worker);
            Map<Long, Long> positions = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    positions.put(rows.getLong(1), rows.getLong(2));
                }
            }
            return positions;
        }
    }

    /** Notes how far files are read, and which to their end. */
    static void advance(Connection connection, Map<Long, Long> positions, Batch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                update import_file f set position = read.position, bytes_read = greatest(f.bytes_read, read.bytes), done = f.id = any(?), lease_until = now() + make_interval(secs => ?)
                from unnest(?, ?, ?) as read (id, position, bytes) where f.id = read.id""")) {
            statement.setArray(1, array(connection, batch.ended()));
            statement.setLong(2, LEASE.toSeconds());
            statement.setArray(3, array(connection, positions.keySet()));
            statement.setArray(4, array(connection, positions.values()));
            statement.setArray(5, array(connection, positions.keySet().stream().map(batch::bytesRead).toList()));
            statement.executeUpdate();
        }
    }

    private static Array array(Connection connection, Collection<Long> numbers) throws SQLException {
        return connection.createArrayOf("bigint", numbers.toArray());
    }
}
