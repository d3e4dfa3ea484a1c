package org.backfile.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables of the archive as the database itself knows them: a later one is saved without a word here. What the nodes' indexes follow,
 * and their leases, are no part of it: they tell of transactions of this very server.
 */
final class Catalogue {

    private static final String TABLES = """
            select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('flyway_schema_history', 'article_change', 'index_job', 'node_lease')
            order by c.relname""";
    private static final String REFERRED = """
            select distinct t.relname from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
            where k.contype = 'f' and c.relname = ? and c.relnamespace = 'public'::regnamespace and t.oid <> c.oid""";
    private static final String COLUMNS = """
            select attname from pg_attribute where attrelid = ('public.' || ?)::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum""";
    private static final String KEY = """
            select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
            where i.indrelid = ('public.' || ?)::regclass and i.indisprimary order by array_position(i.indkey::smallint[], a.attnum)""";
    private static final String IDENTITIES = "select attname from pg_attribute where attrelid = ('public.' || ?)::regclass and attidentity <> ''";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** The number of the newest migration. */
    String schema() throws SQLException {
        return ask("select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1", null).get(0);
    }

    /** All tables, each after those that its rows refer to. */
    List<String> tables() throws SQLException {
        Set<String> ordered = new LinkedHashSet<>();
        for (String table : ask(TABLES, null)) {
            add(table, ordered);
        }
        return List.copyOf(ordered);
    }

    private void add(String table, Set<String> ordered) throws SQLException {
        if (!ordered.contains(table)) {
            for (String referred : ask(REFERRED, table)) {
                add(referred, ordered);
            }
            ordered.add(table);
        }
    }

    List<String> columns(String table) throws SQLException {
        return ask(COLUMNS, table);
    }

    /** The columns by which its rows are told apart. */
    List<String> key(String table) throws SQLException {
        return ask(KEY, table);
    }

    /** Lets new rows be numbered behind the highest number that there is. */
    void numberOn(String table) throws SQLException {
        for (String column : ask(IDENTITIES, table)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select setval(pg_get_serial_sequence('public.%1$s', '%2$s'), coalesce(max(%2$s), 0) + 1, false) from %1$s".formatted(table, column));
            }
        }
    }

    private List<String> ask(String query, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            if (table != null) {
                statement.setString(1, table);
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        }
    }
}
