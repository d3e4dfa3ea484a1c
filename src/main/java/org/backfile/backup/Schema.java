package org.backfile.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** The schema of the database, as of this Backfile or an older one: a backup is read into the schema that it was made with, and goes the way of that archive from there. */
@ApplicationScoped
class Schema {

    private final Flyway flyway;
    private final DataSource database;

    Schema(Flyway flyway, DataSource database) {
        this.flyway = flyway;
        this.database = database;
    }

    /** True if this Backfile comes after that schema. */
    boolean isNewerThan(String version) {
        MigrationInfo current = flyway.info().current();
        return current != null && current.getVersion().isNewerThan(MigrationVersion.fromVersion(version));
    }

    /** Makes an empty archive anew, in the schema of an older Backfile. */
    void makeAnew(String version) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
        Flyway.configure().configuration(flyway.getConfiguration()).target(version).load().migrate();
    }

    /** Brings the archive up to this Backfile's schema. */
    void migrate() {
        flyway.migrate();
    }
}
