package org.backfile.search;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;

/** How the archive is followed, and found by machines: feeds, the map of the site, the search of a browser's own box. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FeedsTest {

    @Inject
    Dumps dumps;

    private static String dated(String headline, String date) {
        return Dumps.dump(headline).replaceFirst("\n\n", "\n\nBy Maria Quill | " + date + "\n\n");
    }

    private static Document xml(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false).get(path).then().statusCode(200).extract().asString(), Browser.origin(), Parser.xmlParser());
    }

    private static void withhold(long id) {
        Browser.editor().submit("/admin/articles/" + id + "/status", "publicationStatus", "withheld", "reviewState", "unreviewed", "seenStatus", "0", "seenReview", "0")
                .then().statusCode(303);
    }

    @Test
    void whatCameLastStandsFirstHoweverOldItIs() {
        dumps.bring(dated("Feed of newts, newer", "2 March 1893"));
        long old = dumps.bring(dated("Feed of newts <b>old</b> & certain", "2 March 1793"));
        Document feed = xml("/feed.atom?q=newts");
        assertEquals("Feed of newts <b>old</b> & certain", feed.select("entry > title").first().text());
        assertEquals("1793-03-02T00:00:00Z", feed.select("entry > published").first().text());
        assertEquals("Maria Quill", feed.select("entry > author > name").first().text());
        assertEquals(Browser.origin() + "/articles/" + old, feed.select("entry > id").first().text());
        assertEquals(Browser.origin() + "/search?q=newts", feed.select("feed > link[rel=alternate]").attr("href"));
        assertEquals(feed.select("feed > updated").text(), feed.select("entry > updated").first().text());
        get("/feed.json?q=newts").then().statusCode(200).contentType("application/feed+json").body("items.size()", equalTo(2))
                .body("items[0].title", equalTo("Feed of newts <b>old</b> & certain")).body("items[0].authors[0].name", equalTo("Maria Quill"));
        get("/feed.rss").then().statusCode(404);
    }

    @Test
    void aFeedFollowsWhateverCanBeAskedForAndPagesToItsEnd() {
        List<String> brought = IntStream.rangeClosed(1, 35).mapToObj(number -> "Feeding otter " + number).toList();
        brought.forEach(headline -> dumps.bring(dated(headline, "March 1884")));
        List<String> seen = new ArrayList<>();
        String path = "/feed.atom?publication=The+Harrowgate+Lantern&date=1884-03&q=otter";
        for (int pages = 0; !path.isEmpty(); pages++) {
            assertTrue(pages < 3, "the feed ends");
            Document feed = xml(path);
            assertTrue(feed.select("published").isEmpty(), "no day is invented");
            seen.addAll(0, feed.select("entry > title").eachText().stream().sorted((a, b) -> Integer.compare(number(a), number(b))).toList());
            path = feed.select("feed > link[rel=next]").attr("href").replace(Browser.origin(), "");
        }
        assertEquals(brought, seen);
        assertEquals("/feed.atom?q=otter&date=1884-03", Browser.reader().page("/search?q=otter&date=1884-03").select("link[rel=alternate][href*=otter]").first().attr("href"));
        assertTrue(Browser.reader().page("/publications/the-harrowgate-lantern").select("link[rel=alternate][type=application/atom+xml]").eachAttr("href")
                .contains("/feed.atom?publication=The+Harrowgate+Lantern"));
    }

    private static int number(String headline) {
        return Integer.parseInt(headline.replaceAll("\\D", ""));
    }

    @Test
    void aFeedOfAQueryThatSaysNothingIsEmptyAsItsPageIs() {
        dumps.bring(dated("Feed of nothing asked", "2 March 1896"));
        assertTrue(xml("/feed.atom?q=((").select("entry").isEmpty());
    }

    @Test
    void aPublicationIsFollowedByItsNameOrTheEndOfItsAddressAndWhatThereIsNothingOfSaysSo() {
        dumps.bring(dated("Feed of a stork", "2 March 1897"));
        for (String name : List.of("The+Harrowgate+Lantern", "the+harrowgate+lantern", "the-harrowgate-lantern")) {
            assertTrue(xml("/feed.atom?q=stork&publication=" + name).select("entry > title").eachText().contains("Feed of a stork"), name);
        }
        Document nothing = xml("/feed.atom?publication=The+Unheard+Of");
        assertTrue(nothing.select("entry").isEmpty());
        assertTrue(nothing.select("subtitle").text().startsWith("The archive has nothing of this so far."), nothing.text());
        assertTrue(Instant.parse(nothing.select("feed > updated").text()).isAfter(Instant.parse("2020-01-01T00:00:00Z")));
        assertTrue(get("/feed.json?publication=The+Unheard+Of").path("description").toString().startsWith("The archive has nothing"));
        assertTrue(xml("/feed.atom?q=stork").select("subtitle").isEmpty());
        assertTrue(xml("/feed.atom?q=stork&behind=1").select("subtitle").isEmpty(), "there is something before its end");
    }

    @Test
    void aFeedIsSentAgainOnlyIfItHasChangedAndWhatIsWithheldLeavesIt() {
        long id = dumps.bring(dated("Feed of the only stoat", "2 March 1895"));
        String tag = get("/feed.atom?q=stoat").header("ETag");
        given().header("If-None-Match", tag).get("/feed.atom?q=stoat").then().statusCode(304).header("ETag", tag);
        FilledForm.load(Browser.editor(), id).type("headline", "Feed of the only stoat, put right").save().then().statusCode(303);
        given().header("If-None-Match", tag).get("/feed.atom?q=stoat").then().statusCode(200).body(containsString("put right"));
        withhold(id);
        get("/feed.atom?q=stoat").then().statusCode(200).body(not(containsString("<entry>")));
    }

    @Test
    void theMapOfTheSiteNamesWhatReadersMaySeeAndRobotsFindIt() {
        long id = dumps.bring(dated("Mapped weasel", "2 March 1896"));
        long gone = dumps.bring(dated("Unmapped weasel", "2 March 1896"));
        withhold(gone);
        String robots = get("/robots.txt").asString();
        String map = robots.substring(robots.indexOf("Sitemap: ") + 9).strip();
        assertEquals(Browser.origin() + "/sitemap.xml", map);
        List<String> maps = xml("/sitemap.xml").select("sitemap > loc").eachText();
        List<String> addresses = maps.stream().flatMap(one -> xml(one.replace(Browser.origin(), "")).select("url > loc").eachText().stream()).toList();
        assertTrue(addresses.contains(Browser.origin() + "/articles/" + id + "/mapped-weasel"));
        assertTrue(addresses.stream().noneMatch(address -> address.contains("/" + gone + "/")));
        assertEquals(addresses.stream().distinct().count(), addresses.size());
        get("/sitemaps/999.xml").then().statusCode(404);
    }

    @Test
    void aBrowserCanAddTheArchiveToTheOnesItSearches() {
        assertEquals("/opensearch.xml", Browser.reader().page("/about").select("link[rel=search]").attr("href"));
        Document description = xml("/opensearch.xml");
        assertEquals("The Test File", description.select("ShortName").text());
        assertEquals(Browser.origin() + "/search?q={searchTerms}", description.select("Url[type=text/html]").attr("template"));
    }
}
