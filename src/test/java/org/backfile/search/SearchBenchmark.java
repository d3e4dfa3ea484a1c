package org.backfile.search;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.TestDatabase;
import org.backfile.benchmark.Corpus;
import org.backfile.benchmark.Figures;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Runs;

/**
 * How fast the index is made and asked, how large it is, and what it costs an import that it follows. All in one run. Not a test:
 * CONTRIBUTING tells how to run it.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SearchBenchmark {

    private static final int WARM_UP = 2000;
    private static final int MOST_FOLLOWED = 10_000;
    private static final int TIMES = 200;

    private final int articles = Integer.getInteger("benchmark.articles", 10_000);

    @Inject
    Runs runs;

    @Inject
    SearchIndex index;

    @Test
    void run() throws Exception {
        importAll(50_000_000, WARM_UP);
        double alone = importAll(0, articles);
        long begun = System.nanoTime();
        index.start();
        while (!index.state().isReady()) {
            Thread.sleep(20);
        }
        say("index made", (articles + WARM_UP) / seconds(begun));
        int followed = Math.min(articles, MOST_FOLLOWED);
        double followedRate = importAll(60_000_000, followed);
        begun = System.nanoTime();
        while (index.state().articles() < articles + WARM_UP + followed) {
            Thread.sleep(20);
        }
        System.out.printf(Locale.ROOT, "import with the index : without   %.2f   (index complete %.1f s after the import)%n", followedRate / alone, seconds(begun));
        IndexState state = index.state();
        System.out.printf(Locale.ROOT, "index: %,d articles, %,d bytes, %,d an article%n", state.articles(), state.bytes(), state.bytes() / state.articles());
        for (String query : QueriesTimed.QUERIES) {
            index.ask(searcher -> QueriesTimed.print(searcher, query));
            String address = "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
            System.out.printf("    page over HTTP   %s%n", Figures.of(30, TIMES, () -> Browser.reader().open(address).then().statusCode(200)));
        }
    }

    private double importAll(int first, int count) throws Exception {
        Path folder = Path.of("target/benchmark/search-" + first + "-" + count);
        Corpus.write(folder, first, count);
        ImportRun run = runs.begin(folder.toString(), List.of(folder), new ImportRun.Terms(null, false, null));
        long begun = System.nanoTime();
        if (!runs.work(run, Runtime.getRuntime().availableProcessors(), () -> false)) {
            throw new IllegalStateException("the import did not finish");
        }
        double rate = count / seconds(begun);
        say("import of " + count, rate);
        return rate;
    }

    private static void say(String what, double rate) {
        System.out.printf(Locale.ROOT, "%-28s %,7.0f articles a second%n", what, rate);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
