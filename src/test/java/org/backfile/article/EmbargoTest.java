package org.backfile.article;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

@QuarkusTest
@WithTestResource(TestDatabase.class)
class EmbargoTest {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    @Inject
    Dumps dumps;
    @Inject
    TestClock clock;
    @Inject
    Embargoes embargoes;

    /** As the box for it has it. */
    private String soon() {
        return LocalDateTime.ofInstant(clock.instant().plus(A_WHILE), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Response decide(Browser editor, long id, String status, String until) {
        Document page = editor.page("/admin/articles/" + id + "/fix");
        return editor.submit("/admin/articles/" + id + "/status", "seenStatus", page.select("[name=seenStatus]").val(), "seenReview", page.select("[name=seenReview]").val(),
                "publicationStatus", status, "embargoUntil", until, "reviewState", page.select("#reviewState option[selected]").val());
    }

    private static String status(Browser editor, long id) {
        return editor.page("/admin/articles/" + id + "/fix").select("#publicationStatus option[selected]").val();
    }

    @Test
    void anEmbargoedArticleIsNowhereUntilItsTimeHasComeAndSomebodyHasEndedIt() {
        long id = dumps.bring(Dumps.dump("Quokka sworn in as mayor").replace("The Harrowgate Lantern", "The Quokka Quarterly"));
        Browser editor = Browser.editor();
        decide(editor, id, "embargoed", soon()).then().statusCode(303).header("Location", containsString("saved=status"));

        for (String path : List.of("", "/quokka-sworn-in-as-mayor", "/original", "/history", "/versions/1", "/cite", "/cite/ris", "/propose")) {
            get("/articles/" + id + path).then().statusCode(404).body(not(containsString("sworn in")));
        }
        for (String path : List.of("/", "/publications", "/dates/unknown", "/search?q=quokka", "/search/suggestions?q=quok", "/feed.atom?q=quokka", "/feed.json?q=quokka", "/sitemaps/0.xml")) {
            get(path).then().statusCode(200).body(not(containsString("Quokka")), not(containsString("quokka-sworn")));
        }
        get("/publications/the-quokka-quarterly").then().statusCode(404);
        editor.open("/admin/articles?q=quokka+state:embargoed").then().body(containsString("Quokka sworn in"), containsString("Embargoed until "));
        editor.open("/admin/queue?publication=the-quokka-quarterly").then().body(containsString("Embargoed until "));
        assertEquals("embargoed", status(editor, id));

        embargoes.endDue();
        assertEquals("embargoed", status(editor, id), "its time has not come");
        clock.forward(A_WHILE.plusSeconds(1));
        get("/articles/" + id).then().statusCode(404); // nobody has ended it: it stays unseen
        embargoes.endDue();
        embargoes.endDue(); // on another node, too
        get("/articles/" + id + "/quokka-sworn-in-as-mayor").then().statusCode(200);
        get("/search?q=quokka").then().body(containsString("<mark>Quokka</mark> sworn in"));
        Document history = Jsoup.parse(get("/articles/" + id + "/history").then().statusCode(200).extract().asString());
        assertEquals(List.of("ended the embargo", "changed the state"), history.select(".entry:not(.entry-import) .what").eachText());
        assertTrue(history.select("del").text().startsWith("Embargoed until "), history.text());
        assertEquals("Published", history.select("ins").first().text());

        decide(editor, id, "embargoed", soon()).then().statusCode(303);
        get("/articles/" + id).then().statusCode(404);
        get("/search?q=quokka").then().body(not(containsString("sworn in")));
        decide(editor, id, "usable", "").then().statusCode(303);
        get("/articles/" + id + "/quokka-sworn-in-as-mayor").then().statusCode(200);
        FilledForm.load(editor, id).press("undo").then().header("Location", containsString("saved=undone"));
        get("/articles/" + id).then().statusCode(404);
    }

    @Test
    void anEmbargoThatCannotBeIsRefusedBesideItsBoxAndNothingIsDecided() {
        long id = dumps.bring(Dumps.dump("Numbat keeps its secret"));
        Browser editor = Browser.editor();
        for (List<String> wrong : List.of(List.of("2001-02-03T04:05", "That moment has passed"), List.of("next Tuesday", "That is not a date and a time"),
                List.of("2027-02-30T04:05", "That is not a date and a time"), List.of("", "Say until when"))) {
            Response refused = decide(editor, id, "embargoed", wrong.get(0));
            refused.then().statusCode(422);
            Document page = Jsoup.parse(refused.asString());
            assertTrue(page.select("#embargo-problem").text().startsWith(wrong.get(1)), page.select("#embargo-problem").text());
            assertEquals(wrong.get(0), page.select("#embargoUntil").val());
            assertEquals("embargoed", page.select("#publicationStatus option[selected]").val());
            assertEquals("UTC", page.select("#embargo-zone").text());
        }
        get("/articles/" + id + "/numbat-keeps-its-secret").then().statusCode(200);
    }

    @Test
    void whatIsNotWholeWhenItsEmbargoEndsIsWithheldAndWaitsForAnEditor() {
        long id = dumps.bring(Dumps.dump("Bilby loses its headline"));
        Browser editor = Browser.editor();
        decide(editor, id, "embargoed", soon()).then().statusCode(303);
        FilledForm.load(editor, id).type("headline", "").save().then().statusCode(303);
        clock.forward(A_WHILE.plusSeconds(1));
        embargoes.endDue();
        get("/articles/" + id).then().statusCode(404);
        assertEquals("withheld", status(editor, id));
        assertTrue(editor.page("/admin/articles/" + id + "/fix").select(".doubts-here").text().contains("when its embargo ended"));
    }

    @Test
    void noImportOfTheSamePageLiftsAnEmbargo() {
        String page = """
                <html lang="en"><head><link rel="canonical" href="https://embargo.example/one"><meta property="og:site_name" content="The Embargo Day"></head><body><article>
                <h1>Potoroo is counted</h1><p>The council has counted every potoroo of the island, and wrote the number into a large red book.</p>
                <p>%s of them were met twice, and nobody could say for certain which ones they had been all along.</p></article></body></html>""";
        dumps.bring("embargo-one.html", page.formatted("Eleven").getBytes());
        long id = dumps.articleOf("embargo-one.html");
        Browser editor = Browser.editor();
        decide(editor, id, "embargoed", soon()).then().statusCode(303);
        dumps.bring("embargo-two.html", page.formatted("Twelve").getBytes());
        dumps.bring("embargo-again/one.html", page.formatted("Eleven").getBytes());
        editor.open("/admin/articles/" + id + "/history").then().body(containsString("took in a newer original"));
        assertEquals("embargoed", status(editor, id));
        get("/articles/" + id).then().statusCode(404);
        get("/search?q=potoroo").then().body(not(containsString("is counted")));
    }
}
