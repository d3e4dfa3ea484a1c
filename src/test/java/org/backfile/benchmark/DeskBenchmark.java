package org.backfile.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;
import org.backfile.accounts.Sessions;
import org.backfile.article.Doubt;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Runs;

/**
 * How fast the desk answers a signed-in editor over HTTP: the queue, narrowed by everything that narrows it, the fixing screen and a save,
 * beside the article's page in the same run. Not a test: CONTRIBUTING tells how to run it.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DeskBenchmark {

    /** Before so many answers the compiler is still at work on them: a desk is in use for months. */
    private static final int WARM_UP = 100;
    /** So many articles are fixed and saved before anything is measured, as on any desk that has been open for an hour. */
    private static final int SAVED_BEFORE = 500;
    private static final int TIMES = 200;
    /** What editors, readers and later readings add to a queue is written into it: what they add each time is a benchmark of its own. */
    private static final List<String> ADDED = List.of("proposed", "differs", "problem");
    /** A third of the articles was accepted within half a year, of which one field in eight was given another value. */
    private static final List<String> DECIDED = List.of("""
            insert into changeset (kind, account_id, at) select 'edit', (select max(id) from account), now() - n * interval '%d seconds' from generate_series(1, %d) n order by n desc""",
            """
            insert into revision (changeset_id, article_id, article_version, field, before, after, evidence)
            select c.id, a.id, 2, field, case when field in ('headline', 'standfirst', 'byline', 'sourceLine') and (a.id + length(field)) %% 2 = 0 then '"As it was read"' else value end, value, '[]'
            from (select id, row_number() over (order by id) n from changeset) c join (select *, row_number() over (order by id) n from article) a on a.n = c.n * 3,
                lateral (values ('headline', to_jsonb(headline)), ('standfirst', to_jsonb(standfirst)), ('byline', to_jsonb(byline)), ('authors', to_jsonb(authors)), ('publishedAt', to_jsonb(published)),
                    ('body', body), ('language', to_jsonb(language)), ('sourceLine', to_jsonb(source_line)), ('kicker', null), ('dateline', null), ('section', null), ('url', to_jsonb(url))) fields (field, value)""",
            """
            insert into field_state (article_id, field, revision_id, settled, state)
            select article_id, field, id, true, case when after is null then 'confirmed_absent' else 'found' end from revision""");

    private final int articles = Integer.getInteger("benchmark.articles", 10_000);
    /** What is measured, as a regular expression of its name. */
    private final Pattern measured = Pattern.compile(System.getProperty("benchmark.measured", ""));
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private List<Long> waiting;
    private String cookie;
    private Browser editor;
    private int next;

    @Inject
    Runs runs;

    @Inject
    DataSource database;

    @Test
    void run() throws Exception {
        editor = Browser.of(Person.who(Role.EDITOR));
        cookie = Sessions.COOKIE + "=" + editor.cookie(Sessions.COOKIE);
        bring("one", 0, articles / 2);
        bring("other", articles / 2, articles - articles / 2);
        addReasons();
        addHistory();
        System.out.printf(Locale.ROOT, "%,d articles, %s wait: %s%n", articles, ask("select count(*) from review_item where doubt > 0").get(0), ask("""
                select mark || ' ' || count(*) from review_item, unnest(marks) mark where doubt > 0 and mark not like '%:%' group by mark order by count(*) desc"""));
        waiting = ask("select article_id from review_item where doubt > 0 order by score desc, article_id limit 5000").stream().map(Long::valueOf).toList();
        pages();
    }

    private void pages() throws Exception {
        Figures.ofPrepared(SAVED_BEFORE, 1, () -> saving("save", article(), "Before"));
        measure("the article's page", "/articles/{id}/{slug}");
        measure("the fixing screen", "/admin/articles/{id}/fix");
        measure("the fixing screen, in a narrowed queue", "/admin/articles/{id}/fix?reason=missing");
        measure("a save", () -> saving("save", article(), "Once more"));
        measure("accept all and next", () -> saving("accept-all", article(), null));
        measure("start fixing, from the top", () -> () -> post("/admin/queue/next", "token=" + editor.token()));
        measure("the queue", "/admin/queue");
        measure("its page behind the 5,000th", "/admin/queue?behind=" + waiting.get(waiting.size() - 1));
        for (Doubt.Kind kind : Doubt.Kind.values()) {
            measure("  reason=" + kind.word(), "/admin/queue?reason=" + kind.word());
        }
        for (String filter : List.of("field=publishedAt", "field=headline", "reason=unsure&field=byline", "publication=elsine-courier", "language=en", "run=1", "state=unreviewed", "state=problem",
                "age=7", "age=365", "publication=elsine-courier&reason=missing&age=30", "language=fr")) {
            measure("  " + filter, "/admin/queue?" + filter);
        }
        measure("the front of the desk", "/admin");
        measure("the figures", "/admin/queue/figures");
        measure("the figures of a publication", "/admin/queue/figures?publication=elsine-courier");
        measure("the log, for readers", "/log");
        measure("the log of one kind", "/log?what=status");
        measure("the fixing screen once more", "/admin/articles/{id}/fix");
        measure("the article's page once more", "/articles/{id}/{slug}");
    }

    private void bring(String name, int first, int count) throws Exception {
        Path folder = Path.of("target/benchmark/desk-" + name + "-" + count);
        FaultyDump.write(folder, first, count);
        ImportRun run = runs.begin(name, List.of(folder), new ImportRun.Terms(null, false, null));
        if (!runs.work(run, Runtime.getRuntime().availableProcessors(), () -> false)) {
            throw new IllegalStateException("the import did not finish");
        }
    }

    private void addReasons() throws SQLException {
        for (String kind : ADDED) {
            execute("""
                    update review_item set marks = marks || array['%1$s', '%1$s:headline', 'field:headline'], kinds = kinds | %2$d, doubt = 1 - (1 - doubt) * 0.1,
                        doubts = doubts || '[{"kind": "%1$s", "field": "headline", "odds": 0.9, "amount": 1}]', review_state = case '%1$s' when 'problem' then 'problem' else review_state end
                    where article_id %% 40 = %2$d""".formatted(kind, Doubt.Kind.valueOf(kind.toUpperCase(Locale.ROOT)).bit()));
        }
        execute("update review_item set since = since - article_id % 400 * interval '1 day', readers = article_id * 7919 % 50");
    }

    private void addHistory() throws SQLException {
        int decided = articles / 3;
        for (String statement : DECIDED) {
            execute(statement.formatted(26 * 7 * 86400 / decided, decided));
        }
        for (String table : List.of("review_item", "article", "changeset", "revision", "field_state")) {
            execute("vacuum analyze " + table); // as the server does by itself some minutes after
        }
    }

    private void measure(String what, String path) throws Exception {
        measure(what, () -> {
            String address = addressed(path);
            return () -> get(address);
        });
    }

    private void measure(String what, Callable<Callable<?>> preparation) throws Exception {
        if (measured.matcher(what).find()) {
            System.out.printf(Locale.ROOT, "%-60s %s%n", what, Figures.ofPrepared(WARM_UP, TIMES, preparation));
        }
    }

    private long article() {
        return waiting.get(next++ % waiting.size());
    }

    private String addressed(String path) throws SQLException {
        if (!path.contains("{id}")) {
            return path;
        }
        long id = article();
        String address = path.replace("{id}", Long.toString(id));
        return path.contains("{slug}") ? client(address.replace("/{slug}", "")) : address;
    }

    /** The whole address of an article; of one that readers do not see, that of the next that they see. */
    private String client(String address) {
        try {
            HttpResponse<Void> answer = client.send(HttpRequest.newBuilder(URI.create(Browser.origin() + address)).build(), BodyHandlers.discarding());
            return answer.headers().firstValue("Location").map(URI::create).map(URI::getRawPath).orElseGet(() -> client("/articles/" + article()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Callable<?> saving(String button, long id, String kicker) throws Exception {
        String address = "/admin/articles/" + id + "/fix";
        FilledForm form = FilledForm.of(editor, Jsoup.parse(get(address)));
        if (kicker != null) {
            form.type("kicker", kicker + " " + next);
        }
        String sent = form.sent(button);
        return () -> post(address, sent);
    }

    private String get(String address) throws Exception {
        return answer(request(address).build(), 200);
    }

    private String post(String address, String form) throws Exception {
        return answer(request(address).header("Origin", Browser.origin()).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), 303);
    }

    /** Of a reader, for a page of theirs. */
    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Browser.origin() + address));
        return address.startsWith("/admin") ? request.header("Cookie", cookie) : request;
    }

    private String answer(HttpRequest request, int status) throws Exception {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private List<String> ask(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
