package org.backfile.server;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.backfile.ServerProcess;

/** Looks from outside into the database that a packaged archive has brought. */
final class EmbeddedDatabaseOf {

    private EmbeddedDatabaseOf() {
    }

    static String url(ServerProcess server) throws IOException {
        String port = Files.readAllLines(server.data().resolve("postgres/postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedPostgres.DATABASE;
    }

    static String password(ServerProcess server) throws IOException {
        return Files.readString(server.data().resolve("postgres.password")).strip();
    }

    /** The first column of the first row, or null if the statement is no query. */
    static String ask(ServerProcess server, String sql) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url(server), EmbeddedPostgres.USER, password(server));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
