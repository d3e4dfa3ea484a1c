package org.backfile.browse;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;

/** What an article's page tells machines and scholars, and what stands beside it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CitationsTest {

    @Inject
    Dumps dumps;

    private static String dated(String headline, String date) {
        return Dumps.dump(headline).replaceFirst("\n\n", "\n\nBy Maria Quill and Idris van Dale | " + date + "\n\n");
    }

    private static Document shown(long id) {
        return Jsoup.parse(get("/articles/" + id).asString(), Browser.origin());
    }

    private static String meta(Document page, String name) {
        return page.head().select("meta").stream().filter(one -> name.equals(one.attr("name")) || name.equals(one.attr("property"))).map(one -> one.attr("content")).toList().toString();
    }

    @Test
    void aReferenceManagerFindsWhatItNeedsInThePage() {
        long id = dumps.bring(dated("Herons count the anglers", "2 March 1893"));
        Document page = shown(id);
        assertEquals("[Herons count the anglers]", meta(page, "citation_title"));
        assertEquals("[Maria Quill, Idris van Dale]", meta(page, "citation_author"));
        assertEquals("[1893-03-02]", meta(page, "citation_date"));
        assertEquals("[The Harrowgate Lantern]", meta(page, "citation_journal_title"));
        assertEquals("[newspaperArticle]", meta(page, "z:itemType"));
        assertEquals("[" + Browser.origin() + "/articles/" + id + "]", meta(page, "citation_public_url"));
        assertEquals("[article]", meta(page, "og:type"));
        assertTrue(meta(page, "description").contains("It was agreed at a long meeting"));
        assertEquals(Browser.origin() + "/articles/" + id + "/herons-count-the-anglers", page.select("link[rel=canonical]").attr("href"));
        assertEquals("Herons count the anglers · The Test File", page.title());
    }

    @Test
    void aDateInDoubtIsTranslatedIntoNoCertainOne() throws Exception {
        long month = dumps.bring(dated("Herons in a month", "March 1893"));
        assertEquals("[1893-03]", meta(shown(month), "citation_date"));
        get("/articles/" + month + "/cite/ris").then().body(containsString("DA  - 1893/03//\r\n"));
        FilledForm.load(Browser.editor(), month).type("publishedAt", "1893-03-02?").save().then().statusCode(303);
        assertEquals("[perhaps 2 March 1893]", meta(shown(month), "citation_date"));
        assertFalse(data(shown(month)).has("datePublished"));
    }

    private static JsonNode data(Document page) throws Exception {
        return new ObjectMapper().readTree(page.select("script[type=application/ld+json]").get(0).data());
    }

    @Test
    void theDataOfAPageHoldsForeignTextThatCannotLeaveIt() throws Exception {
        String nasty = "Herons </script><script>alert(1)</script> & \"quotes\" <!-- on";
        long id = dumps.bring(dated(nasty, "2 March 1894"));
        Document page = shown(id);
        assertEquals(1, page.select("script:not([src])").size());
        JsonNode data = data(page);
        assertEquals("NewsArticle", data.path("@type").asText());
        assertEquals(nasty, data.path("headline").asText());
        assertEquals("1894-03-02", data.path("datePublished").asText());
        assertEquals("Maria Quill", data.path("author").path(0).path("name").asText());
        assertEquals(Browser.origin() + "/", data.path("provider").path("url").asText());
    }

    @Test
    void eachProgramGetsTheReferenceInItsOwnForm() {
        long id = dumps.bring(dated("Rents up 5% at {Weir & Lock}", "2 March 1895"));
        get("/articles/" + id + "/cite/bib").then().statusCode(200).header("Content-Disposition", equalTo("attachment; filename=\"quill-1895-" + id + ".bib\""))
                .body(containsString("author = {Quill, Maria and van Dale, Idris}"))
                .body(containsString("title = {{Rents up 5\\% at \\textbraceleft{}Weir \\& Lock\\textbraceright{}}}"))
                .body(containsString("year = {1895},\n  month = mar,\n  day = {2}"));
        get("/articles/" + id + "/cite/ris").then().statusCode(200).body(containsString("TY  - NEWS\r\n")).body(containsString("AU  - van Dale, Idris\r\n"))
                .body(containsString("DA  - 1895/03/02/\r\n")).body(containsString("UR  - " + Browser.origin() + "/articles/" + id + "\r\n"));
        get("/articles/" + id + "/cite/json").then().statusCode(200).contentType("application/vnd.citationstyles.csl+json")
                .body("[0].type", equalTo("article-newspaper")).body("[0].author[1].family", equalTo("van Dale")).body("[0].issued.date-parts[0]", equalTo(List.of(1895, 3, 2)));
        get("/articles/" + id + "/cite/doc").then().statusCode(404);
        String words = Browser.reader().page("/articles/" + id + "/cite").select(".cite-text").text();
        assertTrue(words.startsWith("Maria Quill, Idris van Dale: “Rents up 5% at {Weir & Lock}”, The Harrowgate Lantern, 2 March 1895. The Test File, version 1, "), words);
    }

    @Test
    void aCitedVersionStaysAsItWasWhateverIsPutRightLater() {
        long id = dumps.bring(dated("Herons cuont the ducks", "2 March 1896"));
        String cited = Browser.reader().page("/articles/" + id + "/cite").select(".cite-addresses a").last().attr("href");
        FilledForm.load(Browser.editor(), id).type("headline", "Herons count the ducks").save().then().statusCode(303);
        FilledForm.load(Browser.editor(), id).type("headline", "Herons count all ducks").save().then().statusCode(303);
        Document then = Browser.reader().page(cited);
        assertEquals("Herons cuont the ducks", then.select("h1.headline").text());
        assertTrue(then.select(".version-note").text().startsWith("Version 1 of 3"), then.text());
        assertEquals("noindex", then.select("meta[name=robots]").attr("content"));
        assertEquals("Herons count the ducks", Browser.reader().page("/articles/" + id + "/versions/2").select("h1.headline").text());
        assertEquals("Herons count all ducks", Browser.reader().page("/articles/" + id + "/versions/3").select("h1.headline").text());
        get("/articles/" + id + "/versions/4").then().statusCode(404);
        Browser editor = Browser.editor();
        editor.submit("/admin/articles/" + id + "/status", "publicationStatus", "withheld", "reviewState", "unreviewed", "seenStatus", "0", "seenReview", "0").then().statusCode(303);
        for (String path : new String[] {"/versions/1", "/cite", "/cite/bib"}) {
            get("/articles/" + id + path).then().statusCode(404);
        }
    }

    @Test
    void crossheadsGiveATableOfContentsAndNeighboursAWayOn() {
        String story = dated("The long story of the weir", "4 March 1897");
        String sections = "\n\nHow it began\n\nNobody remembers who laid the first stone of the weir, though many have said since that they did.\n\n"
                + "How it went on\n\nThe second stone was laid by the mayor, who dropped it on the foot of the caretaker, as was reported.\n\n";
        dumps.bring(dated("The day before the weir", "3 March 1897"));
        long other = dumps.bring(dated("The same day at the weir", "4 March 1897"));
        long id = dumps.bring(story.replace("\n\nThe mayor said", sections + "The mayor said"));
        dumps.bring(dated("The day after the weir", "5 March 1897"));
        Document page = shown(id);
        assertEquals(List.of("How it began", "How it went on"), page.select(".contents a").eachText());
        page.select(".contents a").forEach(link -> assertEquals(link.text(), page.selectFirst(link.attr("href")).text()));
        assertEquals("The same day at the weir", page.select(".neighbours a[rel=prev]").first().text());
        assertEquals("The day after the weir", page.select(".neighbours a[rel=next]").first().text());
        assertEquals(List.of("The same day at the weir"), page.select(".neighbours-of:last-child a").eachText());
        Document before = shown(other);
        assertEquals("The day before the weir", before.select(".neighbours a[rel=prev]").first().text());
        assertTrue(before.select(".contents").isEmpty());
    }

    @Test
    void addressesThatLeaveTheArchiveAreOfTheHostThatWasAskedFor() {
        long id = dumps.bring(Dumps.dump("Herons abroad"));
        given().header("Host", "archive.example.org").get("/articles/" + id + "/herons-abroad").then().body(containsString("<link rel=\"canonical\" href=\"http://archive.example.org/articles/" + id + "/"));
    }
}
