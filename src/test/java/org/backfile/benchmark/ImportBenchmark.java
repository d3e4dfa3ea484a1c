package org.backfile.benchmark;

import java.io.IOException;
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
 * <p>
 * Both sides are equally warm: imports of other articles come before, until the compiler has little left to do, for what it takes would
 * all be taken from whatever is measured first. And they go by turns, part after part, so that what else the machine does, and the heat
 * of its processors, falls on both. COPY alone has one processor, and an import all of them, so that a busy machine takes more from the
 * import: what they took of the processors tells what the ratio were on an idle one, which keeps all of them at the import's work.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportBenchmark {

    private static final int WARM_UP = 2000;
    private static final int MOST_WARM_UPS = 8;
    /** Of the time, what the compiler may take of it at most when the measuring begins. */
    private static final double STILL_COMPILING = 0.05;
    private static final int TURNS = 5;

    private final int articles = Integer.getInteger("benchmark.articles", 10_000);
    private final int pages = Integer.getInteger("benchmark.pages", articles / 2);
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ParserAlone parser = new ParserAlone(threads);
    private final Path root = Path.of("target/benchmark");

    @Inject
    Runs runs;

    @Inject
    DataSource database;

    /** Writes a corpus of so many articles, from that number on, into a folder; answers what is to be imported. */
    private interface Writer {

        Path write(Path folder, int first, int count) throws IOException;
    }

    @Test
    void run() throws Exception {
        System.out.printf(Locale.ROOT, "%nOn %d processors. Rates are articles a second.%n", threads);
        if (articles > 0) {
            dumps();
        }
        if (pages > 0) {
            againstParser("web pages", 10_000_000, Corpus::page, (folder, first, count) -> {
                Corpus.writePages(folder, first, count);
                return folder;
            });
            againstParser("web pages in a WARC", 20_000_000, Corpus::page, (folder, first, count) -> {
                Corpus.writeCrawl(folder.resolve("crawl.warc.gz"), first, count);
                return folder.resolve("crawl.warc.gz");
            });
        }
    }

    private void dumps() throws Exception {
        warmUp("dumps", 50_000_000, Corpus::dump, this::writeDumps);
        Taken imported = importAll(writeDumps(root.resolve("text-" + articles), 0, articles));
        Taken parsed = parser.taken(Corpus::dump, 0, articles);
        CopyAlone copy = new CopyAlone(database, root.resolve("rows"));
        Taken copied = copy.taken();
        System.out.printf(Locale.ROOT, "%,d dumps: import %,.0f, COPY alone %,.0f, parser alone %,.0f; import : COPY alone %.2f; %,d bytes stored an article, indexes included%n", articles,
                articles / imported.seconds(), articles / copied.seconds(), articles / parsed.seconds(), copied.seconds() / imported.seconds(), copy.bytes() / articles);
        System.out.printf(Locale.ROOT, "  import: %s%n  parser alone: %s%n  COPY alone: %s%n  where nothing else wants the processors: import : COPY alone %.2f%n", imported.processors().ofEach(articles),
                parsed.processors().ofEach(articles), copied.processors().ofEach(articles), (double) copied.processors().database() * threads / imported.processors().total());
    }

    private Path writeDumps(Path folder, int first, int count) throws IOException {
        Corpus.write(folder, first, count);
        return folder;
    }

    /** Part after part by turns. */
    private void againstParser(String what, int first, IntFunction<String> text, Writer writer) throws Exception {
        warmUp(what, first + 5_000_000, text, writer);
        Taken imported = Taken.NOTHING;
        Taken parsed = Taken.NOTHING;
        int part = pages / TURNS;
        for (int from = first; from < first + part * TURNS; from += part) {
            imported = imported.plus(importAll(writer.write(root.resolve(from + "-" + part), from, part)));
            parsed = parsed.plus(parser.taken(text, from, part));
        }
        int all = part * TURNS;
        System.out.printf(Locale.ROOT, "%,d %s: import %,.0f, parser alone %,.0f; import : parser alone %.2f, by what they took of the processors %.2f%n", all, what, all / imported.seconds(),
                all / parsed.seconds(), parsed.seconds() / imported.seconds(), (double) parsed.processors().total() / imported.processors().total());
        System.out.printf("  import: %s%n  parser alone: %s%n", imported.processors().ofEach(all), parsed.processors().ofEach(all));
    }

    /** Imports, and parses alone, until the compiler has nothing left to do. */
    private void warmUp(String what, int first, IntFunction<String> text, Writer writer) throws Exception {
        System.out.printf("  warming up: %s%n", what);
        double share = 1;
        for (int round = 0; share > STILL_COMPILING && round < MOST_WARM_UPS; round++) {
            int from = first + round * WARM_UP;
            Path corpus = writer.write(root.resolve("warm-up-" + from), from, WARM_UP);
            ProcessorTime imported = importAll(corpus).processors();
            parser.taken(text, from, WARM_UP);
            share = (double) imported.compiler() / imported.total();
        }
    }

    private Taken importAll(Path path) throws Exception {
        ImportRun run = runs.begin(path.toString(), List.of(path), new ImportRun.Terms(null, false, null));
        try (HeapWatch heap = new HeapWatch()) {
            Taken taken = Taken.by(() -> {
                if (!runs.work(run, threads, () -> false)) {
                    throw new IllegalStateException("the import did not finish");
                }
            });
            System.out.printf(Locale.ROOT, "  %s: %.1f s, at most %d MiB of heap after a collection; %s%n", root.relativize(path), taken.seconds(), heap.mostAfterCollection() >> 20,
                    taken.processors().ofEach(items(run)));
            return taken;
        }
    }

    private int items(ImportRun run) throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from import_item where run_id = " + run.id())) {
            row.next();
            return row.getInt(1);
        }
    }
}
