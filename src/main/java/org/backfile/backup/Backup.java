package org.backfile.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import org.postgresql.PGConnection;

import org.backfile.text.Digests;

/**
 * Saves everything that the archive holds, as it is at one instant, while it runs: a ZIP with an entry for each table, its rows in
 * PostgreSQL's text format of COPY, and at the end a list of them with their digests.
 */
@ApplicationScoped
public class Backup {

    private final DataSource database;
    private final Clock clock;

    Backup(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes a backup to a file, which is there whole or not at all.
     *
     * @param tell hears how far it is
     * @throws FileAlreadyExistsException if the file is there, and is not to be overwritten
     */
    public void write(Path file, boolean overwrite, Consumer<String> tell) throws IOException, SQLException {
        if (Files.exists(file) && !overwrite) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                write(out, null, tell);
            }
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes a backup to a stream, and notes that it was made.
     *
     * @param accountId whose wish it is; null for the command line
     */
    public void write(OutputStream out, Long accountId, Consumer<String> tell) throws IOException, SQLException {
        Counted counted = new Counted(out);
        Manifest manifest;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                manifest = write(connection, counted, tell);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        note(accountId, counted.count, manifest.rows());
    }

    private Manifest write(Connection connection, OutputStream out, Consumer<String> tell) throws IOException, SQLException {
        Catalogue catalogue = new Catalogue(connection);
        List<Manifest.Table> tables = new ArrayList<>();
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String table : catalogue.tables()) {
            Manifest.Table written = write(connection, catalogue, table, zip, tell);
            tables.add(written);
            tell.accept(String.format(Locale.ROOT, "%-18s %,12d rows", table, written.rows()));
        }
        Manifest manifest = new Manifest(catalogue.schema(), clock.instant(), tables);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.written());
        zip.finish();
        zip.flush();
        return manifest;
    }

    private static Manifest.Table write(Connection connection, Catalogue catalogue, String table, ZipOutputStream zip, Consumer<String> tell) throws IOException, SQLException {
        List<String> columns = catalogue.columns(table);
        Manifest.Table named = new Manifest.Table(table, columns, 0, "");
        zip.putNextEntry(new ZipEntry(named.entry()));
        DigestOutputStream digested = new DigestOutputStream(zip, Digests.newSha256());
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select %s from %s order by %s) to stdout"
                .formatted(Sql.names(columns), Sql.name(table), Sql.names(catalogue.key(table))), new TableProgress(table, -1, tell).of(digested));
        zip.closeEntry();
        return new Manifest.Table(table, columns, rows, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    private void note(Long accountId, long bytes, long rows) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into backup (made_at, account_id, bytes, rows) values (?, ?, ?, ?)")) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, accountId, Types.BIGINT);
            statement.setLong(3, bytes);
            statement.setLong(4, rows);
            statement.executeUpdate();
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long count;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
