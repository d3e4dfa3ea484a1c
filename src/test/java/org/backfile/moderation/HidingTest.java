package org.backfile.moderation;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestClock;
import org.backfile.TestDatabase;
import org.backfile.article.NodeLease;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class HidingTest {

    private static final String SLANDER = "It was said by many that Ottokar Grimsditch stole the silver clock of the club.";

    @Inject
    Dumps dumps;
    @Inject
    TestClock clock;
    @Inject
    NodeLease lease;

    private long page(String name, String headline) {
        dumps.bring(name, """
                <html lang="en"><head><link rel="canonical" href="https://hiding.example/%s"><meta property="og:site_name" content="The Hiding Herald"></head><body><article>
                <h1>%s</h1><p>The chess club of the harbour met on a Tuesday and heard from eleven speakers about the matter.</p><p>%s</p>
                <p>The mayor said that nobody had asked for a second clock, and that nobody would get one this year.</p></article></body></html>"""
                .formatted(name, headline, SLANDER).getBytes());
        return dumps.articleOf(name);
    }

    /** A fix of the paragraph that has these words. */
    private static void fix(Browser editor, long id, String words, String instead) {
        FilledForm form = FilledForm.load(editor, id);
        form.type("text." + form.block(words), instead).type("reason", words + " was acquitted in case " + id).save().then().statusCode(303);
    }

    private static void hide(Browser administrator, long id, String... what) {
        String[] inputs = new String[what.length + 2];
        System.arraycopy(what, 0, inputs, 0, what.length);
        inputs[what.length] = "reason";
        inputs[what.length + 1] = "a judgment of the court";
        administrator.submit("/admin/articles/" + id + "/hidings", inputs).then().statusCode(303).header("Location", containsString("told=hidden"));
    }

    private static String change(Browser administrator, long id, int number) {
        return administrator.page("/admin/articles/" + id + "/history").select("a[href*=change=]").eachAttr("href").get(number).replaceFirst(".*change=", "");
    }

    private static boolean tells(String path) {
        Response response = Browser.reader().open(path);
        response.then().statusCode(200);
        return Jsoup.parse(response.asString()).text().contains("Grimsditch");
    }

    @Test
    void whatAHiddenChangeTookAwayLivesOnNowhere() {
        lease.start();
        assertTrue(lease.isHeld(Duration.ofSeconds(30))); // pages are kept, too
        long id = page("hidden-change.html", "Wombat wins the chess cup");
        Browser administrator = Browser.administrator();
        fix(administrator, id, "Grimsditch", SLANDER.replace("stole", "took"));
        fix(administrator, id, "Grimsditch", "It was said by many that somebody stole the silver clock of the club.");
        fix(administrator, id, "The mayor said", "The mayor said that nobody had asked for a second clock, and that nobody got one.");
        String article = "/articles/" + id;
        List<String> doors = List.of(article + "/history", article + "/versions/1", article + "/versions/2");
        doors.forEach(door -> assertTrue(tells(door), door));
        assertTrue(tells("/search?q=grimsditch+headline:wins"), "only in the original");
        get("/log?what=edit").then().body(containsString("Grimsditch was acquitted in case " + id + "<"));

        hide(administrator, id, "change", change(administrator, id, 1));
        doors.forEach(door -> assertFalse(tells(door), door));
        get("/search?q=grimsditch+headline:wins").then().statusCode(200).body(containsString("Nothing found"));
        get("/log?what=edit").then().body(not(containsString("Grimsditch was acquitted in case " + id + "<")), containsString("The mayor said was acquitted in case " + id + "<"));
        get(article + "/versions/2").then().body(containsString("█████"), containsString("The chess club of the harbour met"), containsString("some words are hidden from readers"));
        Document history = Jsoup.parse(get(article + "/history").asString());
        assertEquals(2, history.select(".field-change:contains(What this change was is hidden)").size(), "every wording of that place");
        assertTrue(history.select("ins").text().contains("got"), "other changes are told");
        Document desk = Browser.editor().page("/admin/articles/" + id + "/history");
        assertEquals(2, desk.select(".chip-hidden").size());
        assertTrue(desk.text().contains("Grimsditch"));

        assertTrue(administrator.page("/admin/articles/" + id + "/hidings").select(".flash").text().contains(SLANDER), "the original still says it");
        Document act = Browser.reader().page("/log?what=hiding");
        assertTrue(act.select(".log > .entry").first().text().startsWith("An administrator hid something of its past"), act.text());
        assertEquals("a judgment of the court", act.select(".log .why").first().text());
        assertFalse(act.text().contains("Grimsditch"));
        String lift = administrator.page("/admin/articles/" + id + "/hidings").select("form[action$=/lift]").attr("action");
        administrator.submit(lift).then().statusCode(303);
        administrator.submit(lift).then().statusCode(303).header("Location", containsString("told=lifted")); // sent twice
        administrator.submit(lift.replaceFirst("\\d+/lift", "999999999/lift")).then().statusCode(404);
        doors.forEach(door -> assertTrue(tells(door), door));
        assertTrue(tells("/search?q=grimsditch+headline:wins"));
        assertTrue(administrator.page("/admin/articles/" + id + "/hidings").select(".entry").text().contains("a judgment of the court"), "it stays on record");
    }

    @Test
    void hiddenWordsOfTheOriginalAreCoveredAndNobodyGetsItAsItCame() {
        long id = page("hidden-words.html", "Wombat loses the chess cup");
        Browser administrator = Browser.administrator();
        fix(administrator, id, "Grimsditch", "It was said by many that somebody stole the silver clock of the club.");
        String article = "/articles/" + id;
        List<String> doors = List.of(article + "/original", article + "/original/page", article + "/propose?what=headline", article + "/versions/1", article + "/history");
        doors.forEach(door -> assertTrue(tells(door), door));

        hide(administrator, id, "words", "Ottokar  Grimsditch\nstole the silver clock");
        for (String door : doors) {
            if (door.endsWith("/page")) {
                get(door).then().statusCode(404);
                get(article + "/original/framed").then().statusCode(404);
            } else {
                assertFalse(tells(door), door);
            }
        }
        Document original = Jsoup.parse(get(article + "/original").asString());
        assertTrue(original.select(".dump").text().contains("It was said by many that █"), original.select(".dump").text());
        assertTrue(original.text().contains("Some of its words are hidden from readers"));
        assertEquals(0, original.select("a[href$=/framed]").size());
        get("/search?q=grimsditch+wombat+loses").then().body(not(containsString("Grimsditch")));
        assertTrue(administrator.page("/admin/articles/" + id + "/fix").select(".dump .hidden-words").text().contains("Ottokar Grimsditch"), "the desk sees them, marked");

        // The page comes again with other words, and the same slander.
        dumps.bring("hidden-again.html", """
                <html lang="en"><head><link rel="canonical" href="https://hiding.example/hidden-words.html"><meta property="og:site_name" content="The Hiding Herald"></head><body><article>
                <h1>Wombat loses the chess cup</h1><p>The chess club of the harbour met on a Friday and heard from eleven speakers about the matter.</p><p>%s</p>
                </article></body></html>""".formatted(SLANDER).getBytes());
        get(article + "/original").then().body(containsString("Friday"));
        assertFalse(tells(article + "/original"));
    }

    @Test
    void aRecordWithHiddenWordsIsNotGivenOutAsItCame() {
        dumps.bring("hidden-record.json", """
                {"title": "Wombat writes a record", "maintext": "The chess club of the harbour met on a Tuesday and heard from eleven speakers.\\n%s", "url": "https://hiding.example/record"}"""
                .formatted(SLANDER).getBytes());
        long id = dumps.articleOf("hidden-record.json");
        get("/articles/" + id + "/original/source").then().statusCode(200).body(containsString("Grimsditch"));
        hide(Browser.administrator(), id, "words", "Ottokar Grimsditch");
        get("/articles/" + id + "/original/source").then().statusCode(404);
    }

    private Response propose(long id, String what, String words, String reason) {
        Document page = Browser.reader().page("/articles/" + id + "/propose?what=" + what);
        clock.forward(Duration.ofSeconds(20));
        return Browser.reader().submit("/articles/" + id + "/propose", "what", what, "words", words, "reason", reason, "stamp", page.select("input[name=stamp]").val());
    }

    @Test
    void aHiddenProposalIsNotOnItsReceiptAndHiddenWordsAreConfirmedToNobody() {
        clock.forward(Duration.ofMinutes(61)); // whoever sends many is held off
        long id = page("hidden-proposal.html", "Wombat is proposed to");
        Browser administrator = Browser.administrator();
        fix(administrator, id, "Grimsditch", "It was said by many that somebody stole the silver clock of the club.");
        Response sent = propose(id, "kicker", "Grimsditch is a liar", "I know him");
        sent.then().statusCode(303);
        String receipt = sent.header("Location").replace(Browser.origin(), "").replace("?fresh=true", "");
        assertTrue(tells(receipt));
        String choose = administrator.page("/admin/articles/" + id + "/hidings").select("a[href*=proposal=]").attr("href");
        hide(administrator, id, "proposal", choose.replaceFirst(".*proposal=", ""));
        assertFalse(tells(receipt));
        get(receipt).then().body(containsString("What was proposed is hidden"));

        propose(id, "section", "Ottokar Grimsditch", "").then().statusCode(303); // the original says so
        hide(administrator, id, "words", "Ottokar Grimsditch");
        propose(id, "byline", "Ottokar Grimsditch", "").then().statusCode(422);
    }

    @Test
    void whoHidesWhatTheArticleStillSaysIsToldSoAtTheQuestionAndInTheAnswer() {
        long id = page("hidden-and-said.html", "Wombat says it still");
        Browser administrator = Browser.administrator();
        String hidings = "/admin/articles/" + id + "/hidings";
        String said = "The article itself says this to everybody, and goes on doing so whatever is hidden of its past (Body): Ottokar Grimsditch stole the silver clock";
        Document asked = administrator.page(hidings + "?words=Ottokar+Grimsditch+stole+the+silver+clock");
        assertTrue(asked.select(".published-still").text().startsWith(said), asked.select(".published-still").text());
        hide(administrator, id, "words", "Ottokar Grimsditch stole the silver clock");
        Document answer = administrator.page(hidings + "?told=hidden");
        assertTrue(answer.select(".published-still").text().startsWith(said), answer.select(".published-still").text());
        assertEquals("/admin/articles/" + id + "/fix#field-body", answer.select(".published-still a").attr("href"));

        fix(administrator, id, "Grimsditch", "It was said by many that somebody stole the silver clock of the club.");
        assertEquals(0, administrator.page(hidings).select(".published-still").size());

        long other = page("hidden-and-back.html", "Wombat says it again");
        fix(administrator, other, "Grimsditch", "It was said by many that somebody stole the silver clock of the club.");
        String question = "/admin/articles/" + other + "/hidings?change=" + change(administrator, other, 0);
        assertEquals(0, administrator.page(question).select(".published-still").size());
        assertTrue(administrator.page(question).select(".hint").text().contains("What it brought is what the article says now"));
        fix(administrator, other, "somebody stole", SLANDER);
        assertTrue(administrator.page(question).select(".published-still").text().contains(SLANDER), "what it took away has come back");
    }

    @Test
    void whoTakesBackAWithholdingShowsNobodyHiddenWordsByIt() {
        long id = page("hidden-undone.html", "Wombat is withheld for slander");
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("publicationStatus", "withheld").pressAt("/admin/articles/" + id + "/status", "decide").then().statusCode(303);
        hide(Browser.administrator(), id, "words", SLANDER);
        FilledForm.load(editor, id).press("undo").then().header("Location", containsString("saved=unpublishable"));
        String told = editor.page("/admin/articles/" + id + "/fix?saved=unpublishable").select(".flash-wrong").text();
        assertTrue(told.startsWith("Not taken back: readers would see the article again"), told);
        assertEquals(404, get("/articles/" + id + "/wombat-is-withheld-for-slander").statusCode());
    }

    @Test
    void nothingIsHiddenWithoutAReasonNorWhatTheOriginalDoesNotSay() {
        long id = page("hidden-never.html", "Wombat hides nothing");
        Browser administrator = Browser.administrator();
        String hidings = "/admin/articles/" + id + "/hidings";
        administrator.submit(hidings, "words", "Ottokar Grimsditch", "reason", " ").then().statusCode(422).body(containsString("say why"), containsString(">Ottokar Grimsditch</textarea>"));
        administrator.submit(hidings, "words", "Ottokar Grimwade", "reason", "a mistake").then().statusCode(422).body(containsString("do not stand in the original"), containsString("value=\"a mistake\""));
        administrator.submit(hidings, "words", "", "reason", "a mistake").then().statusCode(422);
        administrator.submit(hidings, "words", "Ottokar Grimwade", "reason", "").then().statusCode(422).body(containsString("do not stand in the original"), containsString("say why"));
        Document tooLong = Jsoup.parse(administrator.submit(hidings, "words", "Ottokar Grimsditch", "reason", "x".repeat(3001)).then().statusCode(422).extract().asString());
        assertEquals("Nothing was hidden: the reason is longer than 500 characters.", tooLong.select("#problem").text());
        assertEquals(List.of("Ottokar Grimsditch", "x".repeat(3001)), List.of(tooLong.select("#words").text(), tooLong.select("#reason[aria-invalid]").val()));
        administrator.submit(hidings, "words", "word ".repeat(2001), "reason", "a mistake").then().statusCode(422).body(containsString("more than 10,000 characters"));
        administrator.submit(hidings, "change", "1", "reason", "of another article").then().statusCode(404);
        assertTrue(tells("/articles/" + id + "/original"));
    }
}
