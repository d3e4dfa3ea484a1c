package org.backfile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.backfile.server.DataFolder;
import org.backfile.server.EmbeddedPostgres;

/**
 * An empty database for the tests: in the embedded server under {@code target/}, or in the server that {@code BACKFILE_TEST_JDBC_URL}
 * names (with {@code BACKFILE_TEST_USER} and {@code BACKFILE_TEST_PASSWORD}), whose schema "public" is then emptied.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        String url = System.getenv("BACKFILE_TEST_JDBC_URL");
        if (url != null) {
            settings.put("quarkus.datasource.jdbc.url", url);
            settings.put("quarkus.datasource.username", System.getenv("BACKFILE_TEST_USER"));
            settings.put("quarkus.datasource.password", System.getenv("BACKFILE_TEST_PASSWORD"));
        } else {
            // The files may be lost in a crash of the machine: they are the tests' own, and made anew. A benchmark waits for the disk.
            List<String> speed = Boolean.getBoolean("benchmark") ? List.of("fsync=on", "synchronous_commit=on")
                    : List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");
            postgres = EmbeddedPostgres.start(DataFolder.at(Path.of("target/test-data")), Path.of("target").toAbsolutePath(), speed, System.out::println);
            settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl());
            settings.put("quarkus.datasource.username", EmbeddedPostgres.USER);
            settings.put("quarkus.datasource.password", postgres.password());
        }
        empty(settings);
        return settings;
    }

    private static void empty(Map<String, String> settings) {
        try (Connection connection = DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException("The tests' database cannot be emptied", e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
