package org.backfile.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Backfile this is, and which PostgreSQL it brings, as the build wrote them down. */
final class Versions {

    private static final Properties WRITTEN = read();

    private Versions() {
    }

    static String backfile() {
        return WRITTEN.getProperty("backfile");
    }

    /** Such as "18.1.0". */
    static String postgres() {
        return WRITTEN.getProperty("postgres");
    }

    /** Such as "18", what a data folder's PG_VERSION says. */
    static String postgresMajor() {
        return postgres().substring(0, postgres().indexOf('.'));
    }

    private static Properties read() {
        try (InputStream in = Versions.class.getResourceAsStream("/versions.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
