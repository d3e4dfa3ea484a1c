package org.backfile.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import org.backfile.TestDatabase;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Runs;
import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;

/**
 * How fast an import is, against what bounds it: COPY alone of the same rows into the same tables, and the parser alone on the same
 * documents. All in one run, on a PostgreSQL that waits for the disk. Not a test: CONTRIBUTING tells how to run it.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportBenchmark {

    /** In the order in which rows refer to each other, and how the rows of a batch of articles are found; {@code %s} is the batch's ids. */
    private static final List<String[]> TABLES = List.of(
            new String[] {"original", "select * from original where id in (select original_id from batch)"},
            new String[] {"original_bytes", "select * from original_bytes where original_id in (select original_id from batch)"},
            new String[] {"sighting", "select * from sighting where original_id in (select original_id from batch)"},
            new String[] {"reading", "select * from reading where original_id in (select original_id from batch)"},
            new String[] {"article", "select * from article where id in (select id from batch)"},
            new String[] {"review_item (article_id, doubt, doubts, marks, publication_id, language, run_id, review_state, since, assessment)",
                "select article_id, doubt, doubts, marks, publication_id, language, run_id, review_state, since, assessment from review_item where article_id in (select id from batch)"},
            new String[] {"import_item", "select * from import_item where article_id in (select id from batch)"});
    private static final int BATCH = 250;
    private static final int WARM_UP = 3000;

    private final int articles = Integer.getInteger("benchmark.articles", 10_000);
    private final int threads = Runtime.getRuntime().availableProcessors();

    @Inject
    Runs runs;

    @Inject
    DataSource database;

    @Test
    void run() throws Exception {
        Path root = Path.of("target/benchmark");
        Path folder = root.resolve("text-" + articles);
        Path warm = root.resolve("warm-up");
        Corpus.write(folder, 0, articles);
        Corpus.write(warm, 50_000_000, WARM_UP);
        importAll(warm);
        double imported = importAll(folder);
        say("import", imported);
        double parsed = parseAll();
        say("parser alone, " + threads + " threads", parsed);
        double copied = copyAll();
        say("COPY alone", copied);
        System.out.printf(Locale.ROOT, "import : COPY alone   %.2f%nimport : parser alone %.2f%n", copied / imported, parsed / imported);
        System.out.printf(Locale.ROOT, "bytes stored an article: %,d (tables and indexes)%n", storedBytes / articles);
    }

    private long storedBytes;

    private void say(String what, double seconds) {
        System.out.printf(Locale.ROOT, "%-28s %,7.0f articles a second (%.1f s)%n", what, articles / seconds, seconds);
    }

    private double importAll(Path folder) throws Exception {
        ImportRun run = runs.begin(folder.toString(), List.of(folder), new ImportRun.Terms(null, false, null));
        long begun = System.nanoTime();
        if (!runs.work(run, threads, () -> false)) {
            throw new IllegalStateException("the import did not finish");
        }
        return seconds(begun);
    }

    private double parseAll() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        long begun = System.nanoTime();
        pool.submit(() -> IntStream.range(0, articles).parallel().forEach(number -> ArticleParser.read(SourceDocument.of(bytes(number))))).get();
        pool.shutdown();
        return seconds(begun);
    }

    private static byte[] bytes(int number) {
        return Corpus.dump(number).getBytes(StandardCharsets.UTF_8);
    }

    private double copyAll() throws SQLException, IOException {
        List<List<Path>> batches = export();
        execute("truncate original, original_bytes, sighting, reading, article, import_item, earlier_reading, revision, changeset, field_state, review_item, presence, draft, proposal, proposal_sending");
        long begun = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (List<Path> batch : batches) {
                for (int table = 0; table < TABLES.size(); table++) {
                    try (var rows = Files.newInputStream(batch.get(table))) {
                        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + TABLES.get(table)[0] + " from stdin (format binary)", rows, 1 << 16);
                    }
                }
                connection.commit();
            }
        }
        return seconds(begun);
    }

    /** The rows of the import, in batches as large as those that it wrote. */
    private List<List<Path>> export() throws SQLException, IOException {
        List<List<Path>> batches = new ArrayList<>();
        Path folder = Files.createDirectories(Path.of("target/benchmark/rows"));
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select article_id from import_item where run_id = (select max(id) from import_run) order by article_id")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            try (ResultSet row = statement.executeQuery("select sum(pg_total_relation_size(name::regclass)) from unnest(array['" + String.join("','", TABLES.stream().map(ImportBenchmark::name).toList()) + "']) name")) {
                row.next();
                storedBytes = row.getLong(1) * ids.size() / (ids.size() + WARM_UP);
            }
            for (int from = 0; from < ids.size(); from += BATCH) {
                String batch = ids.subList(from, Math.min(ids.size(), from + BATCH)).toString().replaceAll("[\\[\\]]", "");
                statement.execute("create temporary table batch as select a.id, r.original_id from article a join reading r on r.id = a.reading_id where a.id in (" + batch + ")");
                List<Path> files = new ArrayList<>();
                for (String[] table : TABLES) {
                    ByteArrayOutputStream rows = new ByteArrayOutputStream();
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + table[1] + ") to stdout (format binary)", rows);
                    files.add(Files.write(folder.resolve(name(table) + "-" + from), rows.toByteArray()));
                }
                batches.add(files);
                statement.execute("drop table batch");
            }
        }
        return batches;
    }

    private static String name(String[] table) {
        return table[0].split(" ")[0];
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
