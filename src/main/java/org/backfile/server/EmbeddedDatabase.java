package org.backfile.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.postgresql.Driver;

/** The archive's role and database inside the embedded server; the role owns the database and is no superuser. */
final class EmbeddedDatabase {

    private EmbeddedDatabase() {
    }

    /** Makes whichever of the two is missing: the first start may have been killed between them. */
    static void make(String url, String password) {
        Properties login = new Properties();
        login.setProperty("user", EmbeddedPostgres.SUPERUSER);
        login.setProperty("password", password);
        // The driver is asked directly: DriverManager would not find it in the class loader of a packaged application.
        try (Connection connection = new Driver().connect(url, login); Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + EmbeddedPostgres.USER + "'")) {
                // The password is generated and of letters, digits, "-" and "_".
                statement.execute("create role " + EmbeddedPostgres.USER + " login password '" + password + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + EmbeddedPostgres.DATABASE + "'")) {
                statement.execute("create database " + EmbeddedPostgres.DATABASE + " owner " + EmbeddedPostgres.USER);
            }
        } catch (SQLException e) {
            throw new StartFailure(ExitCodes.DATABASE, "The embedded PostgreSQL runs but refuses the archive: " + e.getMessage() + ".", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }
}
