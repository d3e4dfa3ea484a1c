package org.backfile.benchmark;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.backfile.TestDatabase;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Runs;

/**
 * How fast an import is, against what bounds it: COPY alone of the same rows into the same tables, and the parser alone on the same
 * documents. All in one run, on a PostgreSQL that waits for the disk. Not a test: CONTRIBUTING tells how to run it.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportBenchmark {

    private static final int WARM_UP = 3000;
    private static final int WARM_UP_PAGES = 2000;
    private static final int WARM_UPS = 3;
    /** Of the time, what the compiler may take of it at most when the measuring begins. */
    private static final double STILL_COMPILING = 0.1;
    private static final int MOST_WARM_UP = 30_000;

    private final int articles = Integer.getInteger("benchmark.articles", 10_000);
    private final int pages = Integer.getInteger("benchmark.pages", articles / 5);
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final Path root = Path.of("target/benchmark");

    @Inject
    Runs runs;

    @Inject
    DataSource database;

    @Test
    void run() throws Exception {
        System.out.printf(Locale.ROOT, "%nOn %d processors. Rates are articles a second.%n", threads);
        if (articles > 0) {
            dumps();
        }
        if (pages > 0) {
            pages();
            crawl();
        }
    }

    private void dumps() throws Exception {
        Path warm = root.resolve("text-warm-up");
        Path folder = root.resolve("text-" + articles);
        Corpus.write(warm, 50_000_000, WARM_UP);
        Corpus.write(folder, 0, articles);
        importAll(warm);
        warmUp(Corpus::dump, 40_000_000);
        double imported = importAll(folder);
        double parsed = parse(Corpus::dump, 0, articles);
        CopyAlone copy = new CopyAlone(database, root.resolve("rows"));
        double copied = copy.seconds();
        System.out.printf(Locale.ROOT, "%,d dumps: import %,.0f, COPY alone %,.0f, parser alone %,.0f; import : COPY alone %.2f; %,d bytes stored an article, indexes included%n", articles,
                articles / imported, articles / copied, articles / parsed, copied / imported, copy.bytes() / articles);
    }

    private void pages() throws Exception {
        Path folder = root.resolve("html-" + pages);
        Corpus.writePages(folder, 10_000_000, pages);
        for (int round = 0; round < WARM_UPS; round++) { // the compiler sees little of the filing in each
            Path warm = root.resolve("html-warm-up-" + round);
            Corpus.writePages(warm, 60_000_000 + round * WARM_UP_PAGES, WARM_UP_PAGES);
            importAll(warm);
        }
        warmUp(Corpus::page, 70_000_000);
        double imported = importAll(folder);
        say("web pages", imported, parse(Corpus::page, 10_000_000, pages));
    }

    private void crawl() throws Exception {
        Path crawl = root.resolve("warc-" + pages + "/crawl.warc.gz");
        Corpus.writeCrawl(crawl, 20_000_000, pages);
        double imported = importAll(crawl);
        say("web pages in a WARC", imported, parse(Corpus::page, 20_000_000, pages));
    }

    private void say(String what, double imported, double parsed) {
        System.out.printf(Locale.ROOT, "%,d %s: import %,.0f, parser alone %,.0f; import : parser alone %.2f%n", pages, what, pages / imported, pages / parsed, parsed / imported);
    }

    private double importAll(Path path) throws Exception {
        ProcessorTime before = ProcessorTime.now();
        ImportRun run = runs.begin(path.toString(), List.of(path), new ImportRun.Terms(null, false, null));
        try (HeapWatch heap = new HeapWatch()) {
            long begun = System.nanoTime();
            if (!runs.work(run, threads, () -> false)) {
                throw new IllegalStateException("the import did not finish");
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            int items = items(run);
            System.out.printf(Locale.ROOT, "  %s: %.1f s, at most %d MiB of heap after a collection; %s%n", path.getFileName(), seconds, heap.mostAfterCollection() >> 20,
                    ProcessorTime.now().since(before, items));
            return seconds;
        }
    }

    /** Until the compiler has nothing left to do, which would take half of the processors from what is measured first, and nothing from what comes last. */
    private void warmUp(IntFunction<String> text, int first) throws Exception {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        double share = 1;
        for (int from = first; share > STILL_COMPILING && from < first + MOST_WARM_UP; from += 1000) {
            long compiled = compiler.getTotalCompilationTime();
            double seconds = parse(text, from, 1000);
            share = (compiler.getTotalCompilationTime() - compiled) / 1000.0 / seconds;
        }
    }

    private int items(ImportRun run) throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from import_item where run_id = " + run.id())) {
            row.next();
            return row.getInt(1);
        }
    }

    private double parse(IntFunction<String> text, int first, int count) throws Exception {
        ProcessorTime before = ProcessorTime.now();
        double seconds = new ParserAlone(threads).seconds(text, first, count);
        System.out.printf(Locale.ROOT, "  parser alone: %.1f s; %s%n", seconds, ProcessorTime.now().since(before, count));
        return seconds;
    }
}
