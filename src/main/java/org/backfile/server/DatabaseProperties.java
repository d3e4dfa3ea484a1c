package org.backfile.server;

/** Tells Quarkus, which has not read its settings yet, where the embedded database is. */
final class DatabaseProperties implements AutoCloseable {

    static final String URL = "quarkus.datasource.jdbc.url";
    static final String USER = "quarkus.datasource.username";
    static final String PASSWORD = "quarkus.datasource.password";

    static DatabaseProperties of(EmbeddedPostgres postgres) {
        return of(postgres.jdbcUrl(), postgres.password());
    }

    static DatabaseProperties of(String url, String password) {
        System.setProperty(URL, url);
        System.setProperty(USER, EmbeddedPostgres.USER);
        System.setProperty(PASSWORD, password);
        return new DatabaseProperties();
    }

    /** In development mode the next start in this process must not take them for a database that somebody has given it. */
    @Override
    public void close() {
        System.clearProperty(URL);
        System.clearProperty(USER);
        System.clearProperty(PASSWORD);
    }
}
