package org.backfile.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import org.postgresql.Driver;

/** A database that whoever runs the archive has given it. */
record ExternalDatabase(String url, Optional<String> user, Optional<String> password) {

    /** The oldest with everything that the archive's SQL uses. */
    private static final int OLDEST = 14;

    /** Refuses a database that cannot be used, in one sentence; Quarkus would print pages. */
    void check() {
        Properties login = new Properties();
        user.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(word -> login.setProperty("password", word));
        login.setProperty("connectTimeout", "10"); // seconds
        try (Connection connection = new Driver().connect(url, login)) {
            if (connection == null) {
                throw failure("is not a PostgreSQL URL; it should look like jdbc:postgresql://host:5432/backfile", null);
            }
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw failure("is PostgreSQL " + major + ", and Backfile needs PostgreSQL " + OLDEST + " or newer", null);
            }
        } catch (SQLException e) {
            throw failure(reason(e), e);
        }
    }

    private static String reason(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String message = e.getMessage().lines().findFirst().orElse("").replaceFirst("\\.$", ""); // more lines say where in the source
        if (state.startsWith("28")) {
            return "refuses the user or the password (QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD): " + message;
        }
        if (state.equals("3D000")) {
            return "does not exist: " + message;
        }
        return "cannot be reached: " + message;
    }

    private StartFailure failure(String what, SQLException cause) {
        // What follows a question mark may hold a password.
        return new StartFailure(ExitCodes.DATABASE, "The database " + url.replaceFirst("\\?.*", "") + " " + what + ".", cause);
    }
}
