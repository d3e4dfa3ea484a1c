package org.backfile.article;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.function.BiConsumer;

import de.bytefish.pgbulkinsert.row.SimpleRow;
import de.bytefish.pgbulkinsert.row.SimpleRowWriter;
import org.postgresql.PGConnection;

/** Rows that go into a table together, by PostgreSQL's {@code COPY}. */
public final class Rows {

    private final String table;
    private final String[] columns;

    /** @param columns those that are written, in the order of the row; the others take their default */
    public Rows(String table, String... columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Writes one row for each thing, in the connection's transaction. */
    public <T> void copy(Connection connection, Collection<T> things, BiConsumer<SimpleRow, T> row) throws SQLException {
        if (things.isEmpty()) {
            return;
        }
        SimpleRowWriter.Table target = new SimpleRowWriter.Table("public", table, columns);
        try (SimpleRowWriter writer = new SimpleRowWriter(target, connection.unwrap(PGConnection.class))) {
            things.forEach(thing -> writer.startRow(filled -> row.accept(filled, thing)));
        } catch (RuntimeException | SQLException e) {
            if (isBroken(e)) {
                // The driver would wait for the end of the COPY, which never comes, before it rolled back.
                ((Connection) connection.unwrap(PGConnection.class)).abort(Runnable::run);
            }
            throw e;
        }
    }

    /** Class 08 of SQLSTATE, or no answer at all: the connection is gone. */
    private static boolean isBroken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof SQLException sql && sql.getSQLState() != null && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57"))) {
                return true;
            }
        }
        return false;
    }

    /** As many ids of the table as asked for, which nobody else will get. */
    public Queue<Long> ids(Connection connection, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select nextval(sequence) from (select pg_get_serial_sequence(?, 'id')::regclass as sequence offset 0) named, generate_series(1, ?)")) {
            statement.setString(1, table);
            statement.setInt(2, count);
            Queue<Long> ids = new ArrayDeque<>(count);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getLong(1));
                }
            }
            return ids;
        }
    }
}
