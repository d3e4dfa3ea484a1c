package org.backfile.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import org.backfile.article.Article;
import org.backfile.article.ArticleWriter;
import org.backfile.content.Reading;
import org.backfile.parsing.ArticleParser;

/**
 * Reads anew what an older version of the parser read: a value that nobody settled follows, one that an editor settled stays. Stopped or
 * killed, it goes on with what is left.
 */
@ApplicationScoped
public class Rereading {

    private static final Logger LOG = Logger.getLogger(Rereading.class);
    private static final int AT_ONCE = 50;
    private static final String OLDER = " from article a join reading r on r.id = a.reading_id where r.parser_version <> ?";

    private final DataSource database;
    private final ArticleWriter writer;

    Rereading(DataSource database, ArticleWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    /** How many articles an older parser read. */
    public long waiting() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement("select count(*)" + OLDER)) {
            statement.setString(1, ArticleParser.VERSION);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Reads all of them anew; answers in how many something changed. */
    public int reread(BooleanSupplier stopping) throws SQLException {
        int changed = 0;
        long after = 0;
        for (List<Long> ids = older(after); !ids.isEmpty() && !stopping.getAsBoolean(); ids = older(after)) {
            after = ids.get(ids.size() - 1);
            for (long id : ids) {
                try {
                    changed += QuarkusTransaction.requiringNew().call(() -> reread(id)) ? 1 : 0;
                } catch (RuntimeException e) {
                    if (Outage.is(e)) {
                        throw e;
                    }
                    LOG.errorf(e, "Article %d could not be read anew; it stays as it is.", id);
                }
            }
        }
        return changed;
    }

    private List<Long> older(long after) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select a.id" + OLDER + " and a.id > ? order by a.id limit ?")) {
            statement.setString(1, ArticleParser.VERSION);
            statement.setLong(2, after);
            statement.setInt(3, AT_ONCE);
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }

    private boolean reread(long id) {
        Article article = Article.findById(id);
        DocumentReading read = DocumentReading.of(article.reading().original().bytes(), article.reading().original().contentType());
        Reading reading = read.completed(article.reading().original().targetUri(), ImportRun.<ImportRun>findById(article.runId()).publication());
        return writer.reread(article, reading);
    }
}
