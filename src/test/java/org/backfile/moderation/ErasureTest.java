package org.backfile.moderation;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;
import org.backfile.article.NodeLease;
import org.backfile.web.ArchiveSettings;

/** What an administrator erases is nowhere any more, and its tombstone says that it was. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ErasureTest {

    @Inject
    Dumps dumps;
    @Inject
    ArchiveSettings settings;
    @Inject
    EntityManager entities;
    @Inject
    NodeLease lease;

    private static byte[] page(String name, String headline, String said) {
        return """
                <html lang="en"><head><link rel="canonical" href="https://erasing.example/%s"><meta property="og:site_name" content="The Erasing Echo"></head><body><article>
                <h1>%s</h1><p>The rowing club of the harbour met on a Tuesday and heard from eleven speakers about the matter.</p><p>%s</p>
                <p>The mayor said that nobody had asked for a second boat, and that nobody would get one this year.</p></article></body></html>"""
                .formatted(name, headline, said).getBytes(StandardCharsets.UTF_8);
    }

    /** The tables that say the word, in any column. */
    @SuppressWarnings("unchecked")
    private List<String> tablesThatSay(String word) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> tables = entities.createNativeQuery("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'", String.class).getResultList();
            List<String> saying = new ArrayList<>();
            for (String table : tables) {
                if ((Long) entities.createNativeQuery("select count(*) from " + table + " t where lower(t::text) like '%" + word + "%'", Long.class).getSingleResult() > 0) {
                    saying.add(table);
                }
            }
            return saying;
        });
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private boolean indexSays(String word) throws IOException {
        try (Stream<Path> files = Files.walk(settings.data().resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try {
                    if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                        return true;
                    }
                } catch (IOException e) {
                    return true; // merged away at this moment: look again
                }
            }
            return false;
        }
    }

    private static String erase(Browser administrator, long id, String original, String number, String reason) {
        String seen = administrator.page("/admin/articles/" + id + "/erasure").select("[name=seen]").val();
        return Jsoup.parse(administrator.submit("/admin/articles/" + id + "/erasure", "original", original, "seen", seen, "number", number, "reason", reason).asString()).select("#reason-problem, #problem").text();
    }

    @Test
    void anErasedArticleIsNowhereAndItsNumberSaysSo() throws Exception {
        lease.start();
        assertTrue(lease.isHeld(Duration.ofSeconds(30))); // pages are kept, too
        byte[] bytes = page("zwickelbaum", "Zwickelbaum wins the regatta", "It was said that Ottilie Zwickelbaum stole the silver oar.");
        dumps.bring("zwickelbaum-wins.html", bytes);
        long id = dumps.articleOf("zwickelbaum-wins.html");
        Browser administrator = Browser.administrator();
        FilledForm form = FilledForm.load(administrator, id);
        form.type("kicker", "Zwickelbaum again").type("reason", "Zwickelbaum asked for it").save().then().statusCode(303);
        FilledForm.load(administrator, id).type("standfirst", "Zwickelbaum in a draft").press("keep").then().statusCode(303);
        administrator.submit("/admin/bulk/new?article=" + id, "operation", "replace", "field", "headline", "sought", "Zwickelbaum", "value", "Z.", "reason", "Zwickelbaum");
        long other = dumps.bring(Dumps.dump("Another regatta"));
        String replacing = administrator.submit("/admin/bulk/new?article=" + id + "&article=" + other, "operation", "replace", "field", "headline", "sought", "Zwickelbaum", "replacement", "Zw.", "reason", "Zwickelbaum won").header("Location").replace(Browser.origin(), "");
        String moving = administrator.submit("/admin/bulk/new?article=" + id + "&article=" + other, "operation", "section", "section", "Boats", "reason", "Zwickelbaum rows").header("Location").replace(Browser.origin(), "");
        administrator.submit(moving, "do", "run").then().statusCode(303);
        for (long end = System.nanoTime() + Duration.ofSeconds(30).toNanos(); !administrator.page(moving).select(".run-progress").isEmpty() && System.nanoTime() < end;) {
            Thread.sleep(50);
        }
        assertEquals("Zwickelbaum rows", Browser.reader().page("/articles/" + other + "/history").select(".why").text());
        Browser.reader().open("/articles/" + id + "/zwickelbaum-wins-the-regatta").then().statusCode(200);
        Browser.reader().page("/search?q=zwickelbaum").select("main a[href*='/articles/" + id + "/']").first().text();
        Files.delete(settings.importFolder().resolve("zwickelbaum-wins.html"));
        assertTrue(tablesThatSay("zwickelbaum").containsAll(List.of("article", "revision", "changeset", "draft", "sighting", "import_item", "import_file")), tablesThatSay("zwickelbaum").toString());
        assertTrue(count("select count(*) from original_bytes b join reading r using (original_id) join article a on a.reading_id = r.id where a.id = " + id) == 1);

        assertTrue(erase(administrator, id, "", Long.toString(id), " ").contains("say why"));
        Document refused = Jsoup.parse(administrator.submit("/admin/articles/" + id + "/erasure", "seen", "1", "number", Long.toString(id), "reason", "x".repeat(501)).then().statusCode(422).extract().asString());
        assertEquals("Nothing was erased: the reason is longer than 500 characters.", refused.select("#reason-problem").text());
        assertEquals(List.of("x".repeat(501), Long.toString(id)), List.of(refused.select("#reason[aria-invalid]").val(), refused.select("#number").val()), "what was typed is there still");
        assertTrue(erase(administrator, id, "", "7" + id, "a judgment").contains("type the number"));
        String both = erase(administrator, id, "", "7" + id, "");
        assertTrue(both.contains("type the number") && both.contains("say why"), "all that is wrong is named at once");
        assertTrue(erase(administrator, id, "", Long.toString(id), "because zwickelbaum WINS the Regatta is untrue").contains("says the headline"));
        String stale = administrator.page("/admin/articles/" + id + "/erasure").select("[name=seen]").val();
        FilledForm.load(administrator, id).type("section", "Sport").save().then().statusCode(303);
        administrator.submit("/admin/articles/" + id + "/erasure", "seen", stale, "number", Long.toString(id), "reason", "a judgment").then().statusCode(422).body(containsString("has changed since"));
        Browser.reader().open("/articles/" + id + "/zwickelbaum-wins-the-regatta").then().statusCode(200);

        assertEquals("", erase(administrator, id, "", Long.toString(id), "at the request of the <b>person</b> concerned"));
        administrator.submit("/admin/articles/" + id + "/erasure", "seen", stale, "number", Long.toString(id), "reason", "sent twice").then().statusCode(303).header("Location", containsString("told=" + id));
        for (String door : List.of("", "/zwickelbaum-wins-the-regatta", "/history", "/original", "/versions/1", "/cite")) {
            Document gone = Jsoup.parse(Browser.reader().open("/articles/" + id + door).then().statusCode(410).extract().asString());
            assertTrue(gone.select("main").text().contains("Article " + id + " was erased from the archive for good on"), door);
            assertEquals("at the request of the <b>person</b> concerned", gone.select(".why").text());
        }
        administrator.open("/admin/articles/" + id + "/fix").then().statusCode(410);
        form.save().then().statusCode(410);
        for (String door : List.of("/search?q=zwickelbaum", "/feed.atom", "/", "/log", "/admin/articles", "/admin/queue", "/admin/imports", "/admin/erasures", "/admin/bulk")) {
            assertFalse(administrator.open(door).then().statusCode(200).extract().asString().toLowerCase().replaceAll("[?&]q(uery)?=[^\"&]*", "").replace("value=\"zwickelbaum\"", "").contains(">zwickelbaum"), door);
        }
        assertEquals(List.of(), tablesThatSay("zwickelbaum"), "nor does a backup that is made now");
        assertEquals(0, Browser.reader().page("/articles/" + other + "/history").select(".why").size(), "nor the history of what was changed at the same time");
        assertEquals("An article that said its words was erased for good, and its words with it. It goes no further.", administrator.page(replacing).select("[role=status]").text(), administrator.page(replacing).select("main").html());
        assertEquals(0, administrator.page(replacing).select("button[value=run], button[value=go-on]").size());
        for (String packed : List.of("original_bytes", "reading")) {
            assertEquals(0, count("select count(*) from " + packed + " p join original o on o.id = p.original_id where o.erasure_id is not null"), packed);
        }
        Document log = Browser.reader().page("/log?what=erasure");
        assertEquals("at the request of the <b>person</b> concerned", log.select(".log .why").first().text());
        assertEquals("/articles/" + id, log.select(".deed-of a").first().attr("href"));
        assertTrue(administrator.page("/admin/erasures?told=" + id).select("[role=status]").text().contains("Backups that were made before still have it"));
        for (long end = System.nanoTime() + Duration.ofSeconds(30).toNanos(); indexSays("zwickelbaum") && System.nanoTime() < end;) {
            Thread.sleep(200);
        }
        assertFalse(indexSays("zwickelbaum"), "not even the files of the index");

        dumps.bring("under-another-name.html", bytes);
        assertEquals(0, count("select count(*) from sighting where place = 'under-another-name.html'"));
        assertEquals(1, count("select count(*) from import_item where place = 'under-another-name.html' and outcome = 'skipped' and article_id is null and original_id is null and reason like 'erased on %'"));
        assertEquals(List.of(), tablesThatSay("zwickelbaum"));
    }

    @Test
    void aReasonMaySayAShortHeadlineByChance() {
        dumps.bring("court.html", page("court", "Court", "Nobody was named before the court."));
        long id = dumps.articleOf("court.html");
        assertEquals("", erase(Browser.administrator(), id, "", Long.toString(id), "by a judgment of the court"));
    }

    @Test
    void anEarlierOriginalThatWasSplitOffAndJoinedAgainGoesAlone() {
        dumps.bring("split-page.html", page("split-and-joined", "Hornbostel loses the race", "It was said that Wendelin Hornbostel sank the boat of the club."));
        long id = dumps.articleOf("split-page.html");
        dumps.bring("other-page.html", page("split-and-joined", "The race is rowed again", "Nobody sank a boat of the club at the second race."));
        assertEquals(id, dumps.articleOf("other-page.html"));
        Browser administrator = Browser.administrator();
        String sheet = "/admin/articles/" + id + "/same";
        String original = administrator.page(sheet).select("[name=original]").val();
        String own = administrator.submit(sheet, "do", "split", "original", original, "reason", "Hornbostel is another story").then().statusCode(303).extract().header("Location").replaceFirst(".*/articles/(\\d+)/.*", "$1");
        assertEquals(0, administrator.page("/admin/articles/" + id + "/erasure").select("[name=original]").size(), "what another article is read from does not go alone");
        FilledForm.load(administrator, Long.parseLong(own)).type("kicker", "Hornbostel").save().then().statusCode(303);
        administrator.submit("/admin/articles/" + own + "/same", "do", "join").then().statusCode(303);

        Document question = administrator.page("/admin/articles/" + id + "/erasure");
        assertEquals(List.of("", original), question.select("[name=original]").eachAttr("value"));
        assertTrue(question.select(".erase-what label").last().text().endsWith("was joined again: Article " + own + "."), question.select(".erase-what").text());
        assertEquals("", erase(administrator, id, original, Long.toString(id), "a judgment of the court"));
        assertEquals(List.of(), tablesThatSay("hornbostel"));
        assertTrue(Browser.reader().page("/articles/" + id + "/the-race-is-rowed-again").text().contains("Nobody sank a boat"));
        Browser.reader().open("/articles/" + own).then().statusCode(410);
    }

    @Test
    void anEarlierOriginalGoesWithWhatWasReadFromItAndTheArticleStays() {
        dumps.bring("first-page.html", page("second-thoughts", "The oar is found again", "It was said that Quirin Blaustrumpf stole the silver oar of the club."));
        long id = dumps.articleOf("first-page.html");
        Browser administrator = Browser.administrator();
        FilledForm.load(administrator, id).type("kicker", "Rowing").save().then().statusCode(303);
        FilledForm.load(administrator, id).type("section", "Blaustrumpf").save().then().statusCode(303);
        FilledForm.load(administrator, id).type("section", "Sport").save().then().statusCode(303);
        dumps.bring("second-page.html", page("second-thoughts", "The oar is found again", "Nobody stole the silver oar of the club."));
        assertEquals(id, dumps.articleOf("second-page.html"));
        FilledForm.load(administrator, id).type("standfirst", "It lay in the boathouse all the time.").save().then().statusCode(303);
        String imported = Browser.reader().page("/articles/" + id + "/history").select(".entry-import .note").text();
        assertTrue(imported.startsWith("From first-page.html, read by"), imported);
        String original = administrator.page("/admin/articles/" + id + "/erasure").select("[name=original]").last().val();
        administrator.submit("/admin/articles/" + id + "/erasure", "original", "999999999", "seen", "1", "number", Long.toString(id), "reason", "why").then().statusCode(404);
        assertEquals("", erase(administrator, id, original, Long.toString(id), "a judgment of the court"));

        administrator.submit("/admin/articles/" + id + "/erasure", "original", original, "seen", "1", "number", Long.toString(id), "reason", "sent twice").then().statusCode(303).header("Location", containsString("told=" + id));
        assertEquals("An original of article " + id + " is erased. Backups that were made before still have it.", administrator.page("/admin/erasures?told=" + id).select("[role=status]").text());
        assertEquals(List.of(), tablesThatSay("blaustrumpf"));
        Document article = Browser.reader().page("/articles/" + id + "/the-oar-is-found-again");
        assertTrue(article.text().contains("Nobody stole the silver oar") && article.text().contains("boathouse") && article.text().contains("Rowing"));
        Browser.reader().open("/articles/" + id + "/versions/1").then().statusCode(410);
        Browser.reader().open("/articles/" + id + "/versions/5").then().statusCode(200);
        Document history = Browser.reader().page("/articles/" + id + "/history");
        assertEquals(List.of("", 1), List.of(history.select(".entry-import .note").text(), history.select(".entry-import").size()), "it was not imported from what is left");
        assertTrue(history.text().contains("boathouse") && history.text().contains("What stood here before was erased for good.") && !history.text().contains("confirmed as it was"), history.text());
        FilledForm.load(administrator, id).type("section", "Rowing news").save().then().statusCode(303);
        dumps.bring("first-page-again.html", page("second-thoughts", "The oar is found again", "It was said that Quirin Blaustrumpf stole the silver oar of the club."));
        assertEquals(List.of(), tablesThatSay("blaustrumpf"), "the same bytes are not taken in again");
        Document log = Browser.reader().page("/log?what=erasure");
        assertTrue(log.select(".log .deed-of").first().text().contains("The oar is found again"));
        assertEquals("erased an earlier original of this for good", log.select(".log .what").first().text());
        String digest = log.select(".log .digest").first().text();
        assertTrue(digest.matches("[0-9a-f]{12}…"), digest);

        assertEquals("", erase(administrator, id, "", Long.toString(id), "another judgment of the court"));
        Elements both = Browser.reader().page("/log?what=erased").select(".log > .entry:contains(article " + id + ",)");
        assertEquals(List.of("erased this for good", "erased an earlier original of this for good"), both.select(".what").eachText(), "the two can be told apart");
        assertEquals(List.of(digest), both.select(".digest").eachText());
    }
}
