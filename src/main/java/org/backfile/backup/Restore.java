package org.backfile.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.postgresql.PGConnection;

import org.backfile.text.Digests;

/** Fills an empty archive from a backup, of this Backfile or of an older one: all of it, in one transaction, or nothing. */
@ApplicationScoped
@Unremovable
public class Restore {

    /** What an archive makes for itself when it is started first; a backup brings its own. */
    private static final Set<String> OF_THE_START = Set.of("server_key", "one_time_link");

    private final DataSource database;
    private final Schema schema;
    private final Clock clock;

    Restore(DataSource database, Schema schema, Clock clock) {
        this.database = database;
        this.schema = schema;
        this.clock = clock;
    }

    /**
     * Looks whether the file says of itself that it is a backup, before an archive is made for it. Whether its rows are what they were is told when they are read.
     *
     * @throws BackupProblem if it is none, or is cut off, or of a format that this Backfile does not know
     */
    public static void check(Path file) throws IOException, BackupProblem {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Manifest.Table table : manifest(zip).tables()) {
                entry(zip, table);
            }
        } catch (ZipException e) {
            throw noZip(e);
        }
    }

    /**
     * Reads the backup in.
     *
     * @param tell hears how far it is
     * @return how many rows there were
     * @throws BackupProblem if the file is no whole backup, or one of a newer Backfile, or the archive is not empty; it is as empty as before then
     */
    public long read(Path file, Consumer<String> tell) throws IOException, SQLException, BackupProblem {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Manifest manifest = manifest(zip);
            long bytes = Files.size(file);
            boolean older = schema.isNewerThan(manifest.schema());
            if (older) {
                tell.accept("The backup is of an older Backfile (schema " + manifest.schema() + "); it is read in as that one would, and then brought up to date.");
                refuseUnlessEmpty();
                schema.makeAnew(manifest.schema());
            }
            try {
                read(zip, manifest, older, bytes, tell);
            } finally {
                if (older) {
                    schema.migrate();
                }
            }
            if (older) {
                finish(manifest, bytes);
            }
            return manifest.rows();
        } catch (ZipException e) {
            throw noZip(e);
        }
    }

    private void refuseUnlessEmpty() throws SQLException, BackupProblem {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                refuseUnlessEmpty(connection, new Catalogue(connection).tables());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** @param bytes of the file */
    private void read(ZipFile zip, Manifest manifest, boolean older, long bytes, Consumer<String> tell) throws IOException, SQLException, BackupProblem {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                read(zip, manifest, connection, tell);
                if (!older) {
                    finish(connection, manifest, bytes);
                }
                connection.commit();
            } catch (SQLException e) {
                if (isData(e)) {
                    throw new BackupProblem("its rows do not fit (" + e.getMessage() + ")");
                }
                throw e;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The same once an older schema has been brought up to date: it had no such log. */
    private void finish(Manifest manifest, long bytes) throws SQLException {
        try (Connection connection = database.getConnection()) {
            finish(connection, manifest, bytes);
        }
    }

    private void finish(Connection connection, Manifest manifest, long bytes) throws SQLException {
        tellIndexes(connection);
        try (PreparedStatement statement = connection.prepareStatement("insert into backup (made_at, bytes, rows, restored_from) values (?, ?, ?, ?)")) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setLong(2, bytes);
            statement.setLong(3, manifest.rows());
            statement.setObject(4, manifest.madeAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** An index that was made of the empty archive follows what is noted, and nothing noted these rows. */
    private static void tellIndexes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into article_change (first_id, last_id) select min(id), max(id) from article having count(*) > 0");
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException, BackupProblem {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new BackupProblem("it has no " + Manifest.ENTRY + ": it is none, or it was cut off while it was made");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.read(in);
        }
    }

    private static void read(ZipFile zip, Manifest manifest, Connection connection, Consumer<String> tell) throws IOException, SQLException, BackupProblem {
        Catalogue catalogue = new Catalogue(connection);
        if (!catalogue.schema().equals(manifest.schema())) {
            throw new BackupProblem("it was made by a newer Backfile (schema " + manifest.schema() + "; this one has " + catalogue.schema() + "); take that one, or a newer");
        }
        List<String> tables = catalogue.tables();
        refuseUnlessEmpty(connection, tables);
        for (Manifest.Table table : manifest.tables()) {
            if (!tables.contains(table.name()) || !catalogue.columns(table.name()).containsAll(table.columns())) {
                throw new BackupProblem("it has a table " + table.name() + " that this archive does not have so");
            }
            read(zip, table, connection, tell);
            catalogue.numberOn(table.name());
            tell.accept(String.format(Locale.ROOT, "%-18s %,12d rows", table.name(), table.rows()));
        }
    }

    private static void refuseUnlessEmpty(Connection connection, List<String> tables) throws SQLException, BackupProblem {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + Sql.names(tables) + " in access exclusive mode");
            for (String table : tables) {
                if (OF_THE_START.contains(table)) {
                    statement.execute("delete from " + Sql.name(table));
                    continue;
                }
                try (ResultSet rows = statement.executeQuery("select from " + Sql.name(table) + " limit 1")) {
                    if (rows.next()) {
                        throw new BackupProblem("the archive is not empty (its table " + table + " has rows); restore into a new data folder or database");
                    }
                }
            }
        }
    }

    private static void read(ZipFile zip, Manifest.Table table, Connection connection, Consumer<String> tell) throws IOException, SQLException, BackupProblem {
        ZipEntry entry = entry(zip, table);
        try (DigestInputStream rows = new DigestInputStream(zip.getInputStream(entry), Digests.newSha256())) {
            long read = connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(Sql.name(table.name()), Sql.names(table.columns())), new TableProgress(table.name(), entry.getSize(), tell).of(rows), 1 << 16);
            String sha256 = HexFormat.of().formatHex(rows.getMessageDigest().digest());
            if (read != table.rows() || !sha256.equals(table.sha256())) {
                throw new BackupProblem("its table " + table.name() + " is not what it was when the backup was made");
            }
        }
    }

    private static ZipEntry entry(ZipFile zip, Manifest.Table table) throws BackupProblem {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new BackupProblem("its table " + table.name() + " is missing");
        }
        return entry;
    }

    private static BackupProblem noZip(ZipException e) {
        return new BackupProblem("it is no whole ZIP file, as a backup is (" + e.getMessage() + ")");
    }

    /** Class 22 and 23 of SQLSTATE: the rows themselves are refused. */
    private static boolean isData(SQLException e) {
        return e.getSQLState() != null && (e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23"));
    }
}
