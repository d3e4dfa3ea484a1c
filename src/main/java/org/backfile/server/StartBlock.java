package org.backfile.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.backfile.accounts.Setup;
import org.backfile.web.ArchiveSettings;

/** What the archive says on standard output when it is open: where it is, what is in it, and what to do first. */
@ApplicationScoped
class StartBlock {

    private final ArchiveSettings settings;
    private final DataSource database;
    private final Setup setup;
    private final HttpAddress address;

    StartBlock(ArchiveSettings settings, DataSource database, Setup setup, @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.settings = settings;
        this.database = database;
        this.setup = setup;
        this.address = new HttpAddress(host, port);
    }

    void print(boolean imported) {
        System.out.println(text(articles(), imported));
    }

    private String text(long articles, boolean imported) {
        StringBuilder text = new StringBuilder();
        text.append("\n  ").append(settings.title()).append(" is open at  ").append(address.url()).append('\n');
        text.append("  ").append(String.format(Locale.ROOT, "%,d", articles)).append(articles == 1 ? " article" : " articles")
                .append(imported ? "" : " so far; the import goes on").append('\n');
        setup.path().ifPresent(path -> text.append("  To become its first administrator, open  ").append(address.url(path)).append('\n'));
        return text.append("  Ctrl-C closes it.\n").toString();
    }

    private long articles() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from article where publication_status <> 'canceled'")) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The articles cannot be counted", e);
        }
    }
}
