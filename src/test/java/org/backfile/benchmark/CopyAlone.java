package org.backfile.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Loads what the last import wrote once more by COPY alone, prepared beforehand: the same rows, tables, indexes and commits, and one connection, as the import writes with. */
final class CopyAlone {

    /** In the order in which rows refer to each other, and which rows of it belong to a commit's items. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("original", "id in (select original_id from committed)");
        TABLES.put("original_bytes", "original_id in (select original_id from committed)");
        TABLES.put("sighting", "original_id in (select original_id from committed)");
        TABLES.put("reading", "original_id in (select original_id from committed)");
        TABLES.put("article", "id in (select article_id from committed)");
        TABLES.put("review_item", "article_id in (select article_id from committed)");
        TABLES.put("import_item", "id in (select id from committed)");
    }

    /** Of a table that computes some of its columns itself, the others. */
    private static final Map<String, String> WRITTEN = Map.of("review_item", "article_id, doubt, doubts, marks, publication_id, language, run_id, review_state, since, assessment");

    private final DataSource database;
    private final Path folder;
    private long bytes;

    CopyAlone(DataSource database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Of the tables and their indexes after it, in bytes. */
    long bytes() {
        return bytes;
    }

    /** Takes everything out of the archive and loads it again; answers what the loading took. */
    Taken taken() throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            List<Path> commits = export(connection, statement);
            statement.execute("truncate " + String.join(", ", TABLES.keySet()) + " cascade");
            connection.setAutoCommit(false);
            Taken taken = Taken.by(() -> {
                for (Path commit : commits) {
                    load(connection, commit);
                    connection.commit();
                }
            });
            connection.setAutoCommit(true);
            bytes = bytes(statement);
            return taken;
        }
    }

    private static void load(Connection connection, Path commit) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (String table : TABLES.keySet()) {
            try (InputStream rows = Files.newInputStream(commit.resolve(table))) {
                copy.copyIn("copy " + table + (WRITTEN.containsKey(table) ? " (" + WRITTEN.get(table) + ")" : "") + " from stdin (format binary)", rows, 1 << 16);
            }
        }
    }

    private List<Path> export(Connection connection, Statement statement) throws SQLException, IOException {
        List<Path> commits = new ArrayList<>();
        for (long[] commit : commits(statement)) {
            statement.execute("create temporary table committed as select id, original_id, article_id from import_item where id between " + commit[0] + " and " + commit[1]);
            statement.execute("analyze committed");
            Path target = Files.createDirectories(folder.resolve(Integer.toString(commits.size())));
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                try (OutputStream rows = new BufferedOutputStream(Files.newOutputStream(target.resolve(table.getKey())))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select " + WRITTEN.getOrDefault(table.getKey(), "*") + " from " + table.getKey() + " where " + table.getValue() + ") to stdout (format binary)", rows);
                }
            }
            commits.add(target);
            statement.execute("drop table committed");
        }
        return commits;
    }

    /** The first and the last item of each commit of the last import. */
    private static List<long[]> commits(Statement statement) throws SQLException {
        List<long[]> commits = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select min(id), max(id) from import_item where run_id = (select max(id) from import_run) group by xmin::text order by 1")) {
            while (rows.next()) {
                commits.add(new long[] {rows.getLong(1), rows.getLong(2)});
            }
        }
        return commits;
    }

    private static long bytes(Statement statement) throws SQLException {
        long bytes = 0;
        for (String table : TABLES.keySet()) {
            try (ResultSet row = statement.executeQuery("select pg_total_relation_size('" + table + "')")) {
                row.next();
                bytes += row.getLong(1);
            }
        }
        return bytes;
    }
}
