package org.backfile.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.TestDatabase;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Runs;

/**
 * How fast the desk answers with a hundred thousand articles in the queue, beside the article page in the same run: percentiles of the
 * time from request to answer over HTTP. Not a test: CONTRIBUTING tells how to run it.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReviewBenchmark {

    private static final int IMPORTED = 250;
    private static final int REQUESTS = Integer.getInteger("benchmark.requests", 60);

    private final int articles = Integer.getInteger("benchmark.articles", 100_000);

    @Inject
    Runs runs;
    @Inject
    DataSource database;

    @Test
    void run() throws Exception {
        fill();
        Browser editor = Browser.editor();
        String cookie = "backfile-session=" + editor.cookie("backfile-session");
        List<String> pages = List.of("/articles/%d/original", "/admin/queue", "/admin/queue?publication=paper-7", "/admin/queue?reason=unsure", "/admin/queue?reason=missing&field=publishedAt",
                "/admin/queue?field=byline&publication=paper-3", "/admin/queue?language=de", "/admin/queue?state=problem", "/admin/queue?age=30", "/admin/articles/%d/fix", "/admin");
        for (String page : pages) {
            measure(page, cookie, HttpRequest.BodyPublishers.noBody(), "GET");
        }
        for (String button : List.of("accept-all", "next")) {
            HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.ofString("do=" + button + "&token=" + editor.token() + inputs(editor.page("/admin/articles/1/fix")));
            measure("/admin/articles/%d/fix", cookie, form, "POST " + button);
        }
    }

    /** What the form of an article carries; all articles here are copies of few, so one form will do for those of its kind. */
    private static String inputs(Document page) {
        StringBuilder inputs = new StringBuilder();
        ((FormElement) page.getElementById("edit")).formData().stream().filter(input -> !input.key().equals("token"))
                .forEach(input -> inputs.append('&').append(URLEncoder.encode(input.key(), StandardCharsets.UTF_8)).append('=')
                        .append(URLEncoder.encode(input.value(), StandardCharsets.UTF_8)));
        return inputs.toString();
    }

    private static void measure(String page, String cookie, HttpRequest.BodyPublisher form, String what) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        double[] millis = new double[REQUESTS];
        for (int number = -REQUESTS / 3; number < REQUESTS; number++) {
            String address = String.format(Locale.ROOT, page, 1 + Math.floorMod(number, IMPORTED));
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Browser.origin() + address)).header("Cookie", cookie).header("Sec-Fetch-Site", "same-origin");
            HttpRequest sent = what.equals("GET") ? request.build() : request.header("Content-Type", "application/x-www-form-urlencoded").POST(form).build();
            long begun = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(sent, BodyHandlers.ofByteArray());
            if (number >= 0) {
                millis[number] = (System.nanoTime() - begun) / 1e6;
            }
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.statusCode() + " from " + address);
            }
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-18s %-58s median %6.1f ms   p95 %6.1f ms%n", what, page, millis[REQUESTS / 2], millis[REQUESTS * 95 / 100]);
    }

    /** Some articles are imported, the others are copies of their rows with other odds. */
    private void fill() throws Exception {
        Path folder = Path.of("target/benchmark/review");
        Corpus.write(folder, 0, IMPORTED);
        ImportRun run = runs.begin(folder.toString(), List.of(folder), new ImportRun.Terms(null, false, null));
        runs.work(run, 2, () -> false);
        IntStream.range(0, 50).forEach(number -> execute("insert into publication (slug, name) values ('paper-" + number + "', 'Paper " + number + "')"));
        execute("""
                create temporary table columns_of_article as select string_agg(attname, ', ' order by attnum) as names from pg_attribute
                where attrelid = 'article'::regclass and attnum > 0 and not attisdropped and attname not in ('id', 'url')""", """
                do $$ declare names text := (select c.names from columns_of_article c); begin
                    execute 'insert into article (' || names || ') select ' || names || ' from article, generate_series(2, %d) order by random()';
                end $$""".formatted(articles / IMPORTED), """
                insert into review_item (article_id, doubt, readers, doubts, marks, publication_id, language, run_id, review_state, since, assessment)
                select a.id, 0.05 + 0.9 * random(), floor(50 * power(random(), 6)), i.doubts,
                    i.marks || case when random() < 0.3 then array['unsure', 'unsure:byline', 'field:byline'] else '{}' end
                        || case when random() < 0.2 then array['missing', 'missing:publishedAt', 'field:publishedAt'] else '{}' end,
                    (select id from publication where slug = 'paper-' || (a.id %% 50)), case when a.id %% 7 = 0 then 'de' else 'en' end, a.run_id,
                    case when a.id %% 40 = 0 then 'problem' else 'unreviewed' end, now() - random() * interval '100 days', i.assessment
                from article a join (select distinct on (b.headline) b.headline, r.* from review_item r join article b on b.id = r.article_id) i on i.headline = a.headline
                on conflict (article_id) do nothing""".replace("%%", "%"), "vacuum analyze article", "vacuum analyze review_item");
        System.out.println(articles + " articles");
    }

    private void execute(String... statements) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
