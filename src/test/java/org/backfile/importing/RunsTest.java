package org.backfile.importing;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;
import org.backfile.article.Change;
import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.article.Gate;
import org.backfile.benchmark.Corpus;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.importing.ImportRun.State;
import org.backfile.importing.ImportRun.Terms;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RunsTest {

    private Path folder;

    @Inject
    Runs runs;

    @Inject
    Importer importer;

    @Inject
    Rereading rereading;

    @Inject
    Gate gate;

    @Inject
    DataSource database;

    @Inject
    Dumps dumps;

    @BeforeEach
    void makeFolder(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void twoWorkersShareARunAndDoNothingTwice() throws Exception {
        int files = 700;
        for (int i = 0; i < files; i++) {
            write("shared-%03d.txt".formatted(i), Dumps.dump("Shared work " + i));
        }
        ImportRun run = runs.begin("shared", List.of(folder), new Terms(null, false, null));
        ExecutorService two = Executors.newFixedThreadPool(2);
        Future<Boolean> first = two.submit(() -> runs.work(run, 1, () -> false));
        Future<Boolean> second = two.submit(() -> runs.work(run, 1, () -> false));
        assertTrue(first.get() | second.get() | runs.work(run, 1, () -> false));
        two.shutdown();
        assertEquals(Map.of(Outcome.IMPORTED, (long) files), runs.totals(run.id()).outcomes());
        assertEquals(2, number("select count(distinct worker) from import_file where run_id = " + run.id()));
        assertEquals(files, number("select count(distinct a.id) from article a join import_item i on i.article_id = a.id where i.run_id = " + run.id()));
    }

    @Test
    void aFileIsReadWhateverTheBytesOfItsName() throws Exception {
        for (String name : List.of("lat%E9in.txt", "lat%E8in.txt", "new%0Aline.txt", "-rf.txt", "y".repeat(251) + ".txt")) {
            Files.writeString(Path.of(URI.create(folder.toUri() + name)), Dumps.dump("Odd name " + name.hashCode()));
        }
        Path deep = folder;
        Random random = new Random(1);
        for (int level = 0; level < 13; level++) { // longer than a row of an index, and as little to be packed
            deep = deep.resolve(random.ints(220, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining()));
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("deep.txt"), Dumps.dump("Odd name deep down"));
        ImportRun run = finished("odd names", new Terms(null, false, null));
        assertEquals(Map.of(Outcome.IMPORTED, 6L), runs.totals(run.id()).outcomes());
        assertEquals(1, number("select count(*) from import_item where place like '%/lat\\\\xE9in.txt' and run_id = " + run.id()));
    }

    @Test
    void whatADeadWorkerHeldIsTakenOverWhenItsLeaseHasRunOut() throws Exception {
        write("dead.txt", Dumps.dump("The dead worker's page"));
        ImportRun run = runs.begin("dead", List.of(folder), new Terms(null, false, null));
        runs.work(run, 1, () -> true); // lists, and stops before it reads
        execute("update import_file set worker = 'dead', lease_until = now() + interval '1 hour' where run_id = " + run.id());
        assertFalse(runs.work(run, 1, () -> false));
        assertEquals(Map.of(), runs.totals(run.id()).outcomes());
        execute("update import_file set lease_until = now() where run_id = " + run.id());
        assertTrue(runs.work(run, 1, () -> false));
        assertEquals(Map.of(Outcome.IMPORTED, 1L), runs.totals(run.id()).outcomes());
    }

    @Test
    void aPageThatComesAgainWithOtherWordsIsTheSameArticleAndAnEditStays() throws Exception {
        write("first.html", page("The ferry sails at noon", "The old timetable stands until the end of the month, said the harbour board."));
        ImportRun first = finished("first", new Terms(null, false, null));
        long article = article(first);
        FilledForm.load(Browser.editor(), article).type("kicker", "Harbour").type("headline", "The ferry sails at twelve").save().then().statusCode(303);
        Files.delete(folder.resolve("first.html"));
        write("second.html", page("The ferry does not sail", "The old timetable ended a day early, said the harbour board on Monday."));
        ImportRun second = finished("second", new Terms(null, false, null));
        assertEquals(Map.of(Outcome.UPDATED, 1L), runs.totals(second.id()).outcomes());
        assertEquals(article, article(second));
        get("/articles/" + article).then().body(containsString("The ferry sails at twelve</h1>"), containsString("ended a day early"), not(containsString("stands until the end")));
        Document edit = Browser.editor().page("/admin/articles/" + article + "/fix");
        assertEquals("Harbour", edit.select("#input-kicker").val());
        get("/articles/" + article + "/history").then().body(containsString("took in a newer original"));
    }

    @Test
    void anotherStoryOfTheSameAddressIsAnotherArticle() throws Exception {
        write("front.html", page("The bakers strike", "No bread was baked in Elsine on Tuesday, and the queues were long."));
        ImportRun first = finished("one", new Terms(null, false, null));
        Files.delete(folder.resolve("front.html"));
        write("front2.html", page("Snow closes pass", "Carters wait below while men with shovels dig through nine feet drifts.")
                .replaceAll("<p>The mayor.*", "<p>Nobody knows when mules may cross again; supplies last until Friday evening, innkeepers say.</p></article></body></html>"));
        ImportRun second = finished("two", new Terms(null, false, null));
        assertEquals(Map.of(Outcome.IMPORTED, 1L), runs.totals(second.id()).outcomes());
        assertFalse(article(first) == article(second));
    }

    @Test
    void aRunThatWasTakenBackIsRevivedByTheNextThatBringsTheSame() throws Exception {
        write("again.txt", Dumps.dump("Gone and come again"));
        ImportRun first = finished("gone", new Terms(null, false, null));
        Browser administrator = Browser.administrator();
        administrator.submit("/admin/imports/" + first.id() + "/rollback").then().statusCode(303);
        get("/articles/" + article(first)).then().statusCode(410);
        assertEquals("canceled", administrator.page("/admin/articles/" + article(first) + "/fix").select("#publicationStatus option[selected]").val());
        ImportRun second = finished("again", new Terms(null, false, null));
        assertEquals(Map.of(Outcome.DUPLICATE, 1L), runs.totals(second.id()).outcomes());
        get("/articles/" + article(first)).then().statusCode(200);
    }

    @Test
    void whatARunBringsBackStandsAsItStoodBefore() throws Exception {
        for (int i = 0; i < 230; i++) {
            write("back-%03d.txt".formatted(i), i % 3 == 0 ? "Too short, number " + i : Dumps.dump("Gone and back " + i));
        }
        ImportRun first = finished("there", new Terms(null, false, null));
        String ofRun = " where a.run_id = " + first.id();
        String standing = "select string_agg(concat_ws(' ', a.id, a.publication_status, round(i.doubt::numeric, 9), (select string_agg(mark, ',' order by mark) from unnest(i.marks) mark)), ';' order by a.id) from article a join review_item i on i.article_id = a.id" + ofRun;
        String before = text(standing);
        Browser.administrator().submit("/admin/imports/" + first.id() + "/rollback").then().statusCode(303);
        assertEquals(0, number("select count(*) from article a join review_item i on i.article_id = a.id" + ofRun + " and (a.publication_status <> 'canceled' or i.doubt > 0)"));
        ImportRun second = finished("back", new Terms(null, false, null));
        assertEquals(before, text(standing));
        assertEquals(number("select count(*) from article a" + ofRun), number("select count(*) from revision r join changeset c on c.id = r.changeset_id where c.kind = 'revival' and c.run_id = " + second.id()));
    }

    @Test
    void heldArticlesWaitForAnEditorAndTakeTheRunsPublication() throws Exception {
        write("held.txt", Dumps.dump("Held at the gate").replaceAll("SOURCE:.*", ""));
        ImportRun run = finished("held", new Terms(null, true, "The Quarry Post"));
        get("/articles/" + article(run)).then().statusCode(404);
        assertTrue(Browser.editor().page("/admin/articles/" + article(run) + "/fix").select("#input-publication").val().equals("The Quarry Post"));
    }

    @Test
    void aReportTellsHowMuchOfWhatWasImportedIsWithheld() throws Exception {
        write("whole.txt", Dumps.dump("Whole, and so published"));
        write("bare.txt", "A headline without a story");
        ImportRun run = finished("some withheld", new Terms(null, false, null));
        assertEquals(new Totals(Map.of(Outcome.IMPORTED, 2L), 1), runs.totals(run.id()));
        Browser editor = Browser.editor();
        for (String[] words : new String[][] {{"", "2 imported 1 of them withheld"}, {"/fr", "2 importés dont 1 retenu"}, {"/es", "2 importados de ellos 1 retenido"}, {"/ar", "٢ استُوردا منها واحد محجوب"}}) {
            assertEquals(words[1], editor.page(words[0] + "/admin/imports/" + run.id()).select(".totals .outcome-imported").text());
        }
        assertEquals("Import " + run.id(), editor.page("/admin/imports/" + run.id()).select(".desk-head .folio").first().ownText());
        Element row = editor.page("/admin/imports").select("tbody tr").first();
        assertEquals("some withheld " + run.id(), row.select("th").text() + " " + row.select("td").first().text());
        assertEquals("2 imported (1 of them withheld)", row.select("td").last().text());
        String waiting = editor.page("/admin/imports/" + run.id()).select(".totals a").attr("href");
        assertEquals(1, editor.page(waiting).select("main a[href*=/admin/articles/" + number("select id from article where publication_status = 'withheld' and run_id = " + run.id()) + "/fix]").size());
        Browser.administrator().submit("/admin/imports/" + run.id() + "/rollback").then().statusCode(303);
        assertEquals(new Totals(Map.of(Outcome.IMPORTED, 2L), 0), runs.totals(run.id()));
    }

    @Test
    void aPageWithoutAWordIsKeptAndShownToNobody() throws Exception {
        write("blank.html", "<!DOCTYPE html><html><head></head><body><div></div></body></html>");
        ImportRun run = finished("blank", new Terms(null, false, "The Quarry Post"));
        assertEquals(Map.of(Outcome.SKIPPED, 1L), runs.totals(run.id()).outcomes());
        assertEquals(0, number("select count(*) from article where run_id = " + run.id()));
        assertEquals(1, number("select count(*) from original o join import_item i on i.original_id = o.id where i.run_id = " + run.id()));
    }

    @Test
    void whatIsNoArticleIsSkippedWithItsReasonAndReadAnywayWhenAnEditorSaysSo() throws Exception {
        String link = "<article><h3><a href='/2016/05/%d/story'>A title of five words or more</a></h3><p>What it is about, in a sentence of eight words.</p></article>";
        write("front.html", "<!DOCTYPE html><html lang='en'><head><title>The Quarry Post</title><link rel='canonical' href='https://quarry.example/'></head><body><h1>The Quarry Post</h1>"
                + IntStream.range(10, 30).mapToObj(link::formatted).collect(Collectors.joining()) + "</body></html>");
        write("lost.txt", "Page not found\n\nThe page you are looking for is not here any more.\n");
        ImportRun run = finished("kinds", new Terms(null, false, null));
        assertEquals(Map.of(Outcome.SKIPPED, 2L), runs.totals(run.id()).outcomes());
        Browser editor = Browser.editor();
        Document report = editor.page("/admin/imports/" + run.id());
        assertTrue(report.text().contains("no article: a front page or section page, which lists other stories"), report.text());
        assertTrue(report.text().contains("no article: the message that a page is not there, or not for this visitor"), report.text());
        Element row = report.select("tr:contains(front.html)").last();
        Response read = editor.submit("/admin/imports/" + run.id() + "/articles", "item", row.select("input[name=item]").val());
        read.then().statusCode(303);
        assertEquals(Map.of(Outcome.SKIPPED, 1L, Outcome.IMPORTED, 1L), runs.totals(run.id()).outcomes());
        get("/articles/" + article(run)).then().statusCode(404);
        assertTrue(editor.page("/admin/articles/" + article(run) + "/fix").text().contains("The parser takes this original for a front page or section page"));
        assertEquals(1, number("select count(*) from reading r join article a on a.reading_id = r.id where r.kind = 'index' and a.id = " + article(run)));
    }

    @Test
    void aPageThatNoReaderCouldHoldIsQuarantinedAndTheRestGoesOn() throws Exception {
        write("huge.html", "<!DOCTYPE html><html>" + "<b>".repeat(300_001));
        write("next.txt", Dumps.dump("Read after the huge one"));
        ImportRun run = finished("huge", new Terms(null, false, null));
        assertEquals(Map.of(Outcome.IMPORTED, 1L, Outcome.QUARANTINED, 1L), runs.totals(run.id()).outcomes());
        assertTrue(Browser.editor().page("/admin/imports/" + run.id()).text().contains("more than 300,000 elements: no page of an article has so many"));
        Document unknown = Browser.editor().page("/admin/imports/" + run.id() + "?outcome=abc");
        assertEquals("There is no such outcome, so all are listed: abc", unknown.select("#run-items .flash").text());
        assertEquals(2, unknown.select("#run-items tbody tr").size());
    }

    @Test
    void whatFailedIsTriedAgainAlone() throws Exception {
        write("fine.txt", Dumps.dump("Fine from the start"));
        Path broken = write("broken.txt", "%PDF-1.7");
        ImportRun run = finished("broken", new Terms(null, false, null));
        assertEquals(Map.of(Outcome.IMPORTED, 1L, Outcome.FAILED, 1L), runs.totals(run.id()).outcomes());
        Files.writeString(broken, Dumps.dump("Mended meanwhile"));
        assertEquals(1, runs.retry(run.id()));
        assertTrue(runs.work(runs.find(run.id()).orElseThrow(), 1, () -> false));
        assertEquals(Map.of(Outcome.IMPORTED, 2L), runs.totals(run.id()).outcomes());
    }

    @Test
    void aPausedRunRestsAndGoesOnWhenItIsTold() throws Exception {
        write("paused.txt", Dumps.dump("Paused on its way"));
        ImportRun run = runs.begin("paused", List.of(folder), new Terms("elsewhere", false, null));
        Browser administrator = Browser.administrator();
        administrator.submit("/admin/imports/" + run.id() + "/state", "do", "pause").then().statusCode(303);
        runs.work(runs.find(run.id()).orElseThrow(), 1, () -> false);
        assertEquals(State.PAUSED, runs.find(run.id()).orElseThrow().state());
        administrator.submit("/admin/imports/" + run.id() + "/state", "do", "resume").then().statusCode(303);
        importer.importNew();
        assertEquals(State.FINISHED, runs.find(run.id()).orElseThrow().state());
        administrator.open("/admin/imports/" + run.id()).then().body(containsString("paused.txt"), not(containsString("http-equiv")));
        Browser.editor().submit("/admin/imports/" + run.id() + "/state", "do", "pause").then().statusCode(403);
    }

    @Test
    void ofOneLargeFileTheReportTellsHowManyMegabytesAreRead() throws Exception {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            records.append("{\"id\": %d, \"picture\": \"%s\"}\n".formatted(i, "0123456789ab".repeat(1000)));
        }
        write("large.jsonl", records.toString());
        ImportRun run = runs.begin("large", List.of(folder), new Terms(null, false, null));
        AtomicInteger asked = new AtomicInteger();
        assertFalse(runs.work(run, 2, () -> asked.incrementAndGet() > 600));
        Progress progress = runs.progress(run.id());
        long found = runs.totals(run.id()).found();
        assertTrue(found > 550 && found < 650, found + " are found");
        assertEquals(0, progress.filesRead());
        assertEquals(records.length() * found / 1200.0, progress.bytesRead(), 200_000);
        assertEquals(100 * progress.bytesRead() / records.length(), progress.percent());
        String told = Browser.editor().page("/admin/imports/" + run.id()).select("#progress").text();
        assertEquals("%d percent: 0 of 1 files · %d of %d MB".formatted(progress.percent(), progress.bytesRead() >> 20, records.length() >> 20), told);
        assertTrue(runs.work(run, 2, () -> false));
        assertEquals(100, runs.progress(run.id()).percent());
        assertEquals(1200, runs.totals(run.id()).found());
    }

    @Test
    void whatIsLeftIsToldByHowFastItWentSinceItWasTakenUp() {
        assertEquals(Optional.of(Duration.ofMinutes(3)), new Progress(1, 0, 100 << 20, 40 << 20, 1, 60, 20 << 20).left());
        assertEquals(Optional.empty(), new Progress(1, 0, 100 << 20, 40 << 20, 0, 60, 20 << 20).left());
        assertEquals(Optional.empty(), new Progress(1, 0, 100 << 20, 40 << 20, 1, 60, 40 << 20).left());
    }

    @Test
    void aRunThatSomebodyPausesElsewhereRestsWithinAMomentOrTwo() throws Exception {
        for (int i = 0; i < 1000; i++) {
            write("slow-%03d.txt".formatted(i), Dumps.dump("Paused from elsewhere " + i));
        }
        ImportRun run = runs.begin("slow", List.of(folder), new Terms(null, false, null));
        ExecutorService one = Executors.newSingleThreadExecutor();
        Future<Boolean> worked = one.submit(() -> runs.work(run, 1, () -> rest(20))); // twenty seconds for all of them
        one.shutdown();
        rest(1500);
        runs.turn(run.id(), State.PAUSED);
        assertFalse(worked.get(4, TimeUnit.SECONDS));
        assertTrue(number("select count(*) from import_item where run_id = " + run.id()) > 0);
    }

    private static boolean rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Test
    void filesComeThroughTheBrowserAndTheirNamesLeadNowhereElse() throws Exception {
        Browser administrator = Browser.administrator();
        Response sent = administrator.form().multiPart("token", administrator.token()).multiPart("hold", "false")
                .multiPart("files", "../../evil\u202e.txt", Dumps.dump("Sent by the browser").getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("files", "second.txt", Dumps.dump("Sent beside it").getBytes(StandardCharsets.UTF_8), "text/plain")
                .contentType("multipart/form-data").post("/admin/imports/uploads");
        sent.then().statusCode(303);
        String run = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        importer.importNew();
        administrator.open(run).then().body(containsString("2 uploaded files"), containsString("upload/second.txt"));
        get("/search?q=browser").then().body(containsString("/sent-by-the-browser\""));
        File[] left = new File("target/test-node/uploads").listFiles();
        assertEquals(0, left == null ? 0 : left.length);
    }

    @Test
    void onlyAnAdministratorSendsFilesAndOnlyWithTheTokenOfTheSession() {
        Browser editor = Browser.editor();
        editor.form().multiPart("token", editor.token()).multiPart("files", "a.txt", "A".getBytes(StandardCharsets.UTF_8)).contentType("multipart/form-data")
                .post("/admin/imports/uploads").then().statusCode(403);
        Browser administrator = Browser.administrator();
        administrator.form().multiPart("files", "a.txt", "A".getBytes(StandardCharsets.UTF_8)).contentType("multipart/form-data")
                .post("/admin/imports/uploads").then().statusCode(403);
        administrator.form().multiPart("name", "x".repeat(5 << 20)).contentType("multipart/form-data").post("/sign-in").then().statusCode(413);
    }

    @Test
    void readingAnewChangesWhatNobodySettledAndKeepsWhatAnEditorDid() throws Exception {
        long id = dumps.bring(Dumps.dump("Read by an older hand"));
        FilledForm.load(Browser.editor(), id).type("headline", "Set by an editor").save().then().statusCode(303);
        execute("update reading set parser_version = '0', packed = null, fields = '{\"standfirst\": \"An old standfirst\"}', evidence = '[]' where id = (select reading_id from article where id = %d)".formatted(id));
        execute("update article set standfirst = 'An old standfirst' where id = " + id);
        assertEquals(1, rereading.waiting());
        assertEquals(1, rereading.reread(() -> false));
        assertEquals(0, rereading.waiting());
        get("/articles/" + id).then().body(containsString("Set by an editor</h1>"), containsString("of which this is the standfirst"), not(containsString("An old standfirst")));
        get("/articles/" + id + "/history").then().body(containsString("read it anew"));
        assertEquals(0, rereading.reread(() -> false));
    }

    @Test
    void ofAThousandEditedArticlesNoEditIsLostWhenAllAreReadAnew() throws Exception {
        int articles = 1000;
        Corpus.write(folder, 90_000_000, articles);
        ImportRun run = finished("a thousand", new Terms(null, false, null));
        String ofRun = "select article_id from import_item where run_id = " + run.id();
        Person ada = Person.who(Role.EDITOR);
        List<Change> changes = new ArrayList<>();
        for (long id : numbers(ofRun)) {
            changes.add(new Change(id, FieldName.HEADLINE, 0, FieldValue.text("Edited by hand, number " + id)));
        }
        for (int from = 0; from < articles; from += 50) {
            gate.apply(Signature.of(Kind.EDIT, ada.accountId(), null), changes.subList(from, from + 50));
        }
        execute("update reading set parser_version = '0', packed = null, fields = '{\"headline\": \"As it was\", \"standfirst\": \"As it was\"}', evidence = '[]' where id in (select reading_id from article where id in (" + ofRun + "))");
        execute("update article set standfirst = 'As it was' where id in (" + ofRun + ")");
        assertEquals(articles, rereading.reread(() -> false));
        assertEquals(articles, number("select count(*) from article where headline = 'Edited by hand, number ' || id and id in (" + ofRun + ")"));
        assertEquals(0, number("select count(*) from article where standfirst = 'As it was' and id in (" + ofRun + ")"));
        assertEquals(2 * articles, number("select count(*) from revision where article_id in (" + ofRun + ")"));
    }

    private List<Long> numbers(String query) throws Exception {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String page(String headline, String first) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>%1$s</title><link rel="canonical" href="https://packet.example/story-%3$d"></head><body><article><h1>%1$s</h1>
                <p>%2$s</p><p>The ferrymen met on the quay and talked for an hour about the wind, the tide and the price of coal.</p>
                <p>The mayor said that a letter had been written, and that an answer was not expected before the spring.</p></article></body></html>
                """.formatted(headline, first, 17);
    }

    private ImportRun finished(String label, Terms terms) throws Exception {
        ImportRun run = runs.begin(label, List.of(folder), terms);
        assertTrue(runs.work(run, 2, () -> false));
        return run;
    }

    private long article(ImportRun run) throws Exception {
        return number("select max(article_id) from import_item where run_id = " + run.id());
    }

    private long number(String query) throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String text(String query) throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
