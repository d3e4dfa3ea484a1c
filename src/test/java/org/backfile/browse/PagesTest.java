package org.backfile.browse;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PagesTest {

    @Inject
    Dumps dumps;

    private static Document page(String path) {
        Response answer = Browser.reader().open(path);
        return Browser.reader().page(answer.statusCode() == 302 ? URI.create(answer.header("Location")).getRawPath() : path);
    }

    private static String dated(String headline, String date) {
        return Dumps.dump(headline).replaceFirst("\n\n", "\n\nBy Maria Quill | " + date + "\n\n");
    }

    @Test
    void theGivenArticleIsShownAsItWasPrinted() throws IOException {
        dumps.bring("given.txt", Files.readAllBytes(Path.of("import/000_8e5802dabe2c87c1.txt")));
        Document page = page("/articles/" + dumps.articleOf("given.txt"));
        assertEquals("Obama and Putin seek 'new Syria initiatives'", page.select("h1.headline").text());
        assertEquals("File: AFP", page.select(".lead-picture .credit").text());
        assertEquals(20, page.select(".body > p").size());
        assertEquals("Fierce clashes", page.select(".body h2.crosshead").text());
        assertEquals(1, page.select(".body .pull-quote").size());
        assertEquals("Source: Al Jazeera And Agencies", page.select(".source-line").text());
        assertEquals(3, page.select(".promo").size());
        assertTrue(page.select(".provenance").text().contains("prints neither a byline nor a date"));
        assertEquals("Date unknown", page.select(".article-head .date").text());
    }

    @Test
    void everyWordOfTheOriginalIsOnItsPageClaimedOrMarked() throws IOException {
        dumps.bring("again.txt", (Files.readString(Path.of("import/000_8e5802dabe2c87c1.txt")) + "\n\nStray words at the end.").getBytes());
        long id = dumps.articleOf("again.txt");
        Document page = page("/articles/" + id + "/original");
        String shown = page.select(".dump-line .words").stream().map(words -> words.wholeText()).reduce((a, b) -> a + "\n" + b).orElseThrow();
        assertEquals(Files.readString(Path.of("import/000_8e5802dabe2c87c1.txt")) + "\n\nStray words at the end.", shown);
        page.select("mark").remove();
        assertTrue(page.select(".dump-line .words").text().isBlank(), page.select(".dump-line .words").text());
    }

    @Test
    void anArticleHasOneAddressAndOthersLeadThere() {
        long id = dumps.bring(Dumps.dump("Where the address leads"));
        given().redirects().follow(false).get("/articles/" + id).then().statusCode(302)
                .header("Location", endsWith("/articles/" + id + "/where-the-address-leads"));
        given().redirects().follow(false).get("/articles/" + id + "/something-else").then().statusCode(302)
                .header("Location", endsWith("/where-the-address-leads"));
        get("/articles/" + id + "/where-the-address-leads").then().statusCode(200);
    }

    @Test
    void aHeadlineThatIsAnAddressOfItsOwnStillHasAPage() {
        long id = dumps.bring(Dumps.dump("History"));
        get("/articles/" + id).then().statusCode(200).body(containsString("<h1 class=\"headline\">History</h1>"));
    }

    @Test
    void aDatedArticleStandsUnderItsDayMonthYearAndPublication() {
        dumps.bring(dated("Swans return to the weir", "14 March 1909"));
        assertTrue(page("/dates").text().contains("1909"));
        assertTrue(page("/dates/1909").text().contains("March"));
        assertEquals("/dates/1909/03/14", page("/dates/1909/03").select(".calendar a").attr("href"));
        assertTrue(page("/dates/1909/03/14").text().contains("Swans return to the weir"));
        assertTrue(page("/publications").text().contains("The Harrowgate Lantern"));
        assertTrue(page("/publications/the-harrowgate-lantern").text().contains("Swans return to the weir"));
        get("/dates/1909/02/30").then().statusCode(404);
        get("/dates/1909/13").then().statusCode(404);
    }

    @Test
    void anUncertainDateStandsInABandOfItsOwnAndOnNoDay() {
        dumps.bring(dated("Sometime in a leap year", "June 1912"));
        assertTrue(page("/dates/1912/06").select(".band").text().contains("Sometime in a leap year"));
        assertTrue(page("/dates/1912/06").select(".calendar a").isEmpty());
        assertTrue(page("/dates/1912").text().contains("June"));
        for (int day = 1; day <= 30; day++) {
            get("/dates/1912/06/%02d".formatted(day)).then().body(not(containsString("Sometime in a leap year")));
        }
    }

    @Test
    void longListsArePagedWithoutLosingOrRepeatingAnArticle() {
        for (int number = 1; number <= 60; number++) {
            dumps.bring(dated("Paged article " + number, "7 May 1888"));
        }
        Set<String> seen = new HashSet<>();
        String path = "/dates/1888/05/07";
        for (int pages = 0; path != null; pages++) {
            assertTrue(pages < 5, "the list ends");
            Document page = page(path);
            for (String headline : page.select(".line-headline").eachText()) {
                assertTrue(seen.add(headline), headline + " stands twice");
            }
            path = page.select("a[rel=next]").isEmpty() ? null : page.select("a[rel=next]").attr("href");
        }
        assertEquals(60, seen.size());
        Browser.reader().open("/dates/1888/05/07?from=rubbish").then().statusCode(400).body(containsString("cannot be read"));
    }

    @Test
    void promosLinkToTheArticleThatTheyTellOf() {
        long told = dumps.bring(Dumps.dump("The lamp that would not go out"));
        long teller = dumps.bring(Dumps.dump("A story with a neighbour") + "\n\nThe lamp that would not go out\n\n"
                + "The lamp that would not go out\n\nIt burns since 1877, says its keeper.\n");
        assertEquals("/articles/" + told + "/the-lamp-that-would-not-go-out",
                page("/articles/" + teller).select(".promo-title a").attr("href"));
    }

    @Test
    void foreignTextIsShownAsTextOnEveryPage() {
        String script = "<script>alert('x')</script>";
        long id = dumps.bring(("Headline " + script + "\n\nBy Ann " + script + " Poe | 14 March 2009\n\nA caption " + script + " [File: " + script
                + "]\n\nThe first paragraph holds a script, " + script + ", and is long enough to be one of the story.\n\n* item " + script
                + "\n* item two\n\nSOURCE: Paper " + script + "\n\nPromo " + script + "\n\nPromo " + script + "\n\nA teaser " + script + ".\n"));
        for (String path : List.of("/articles/" + id, "/articles/" + id + "/original", "/articles/" + id + "/history", "/", "/publications",
                "/search?q=" + "headline", "/dates/2009/03/14")) {
            get(path).then().statusCode(200).body(not(containsString("<script>alert"))).body(not(containsString("alert('x')</script>")));
        }
        get("/articles/" + id).then().body(containsString("Headline &lt;script&gt;"));
    }

    @Test
    void readersPagesCarryNothingOfTheVisitor() {
        long id = dumps.bring(Dumps.dump("No cookie for readers"));
        for (String path : List.of("/", "/articles/" + id, "/publications", "/dates", "/search?q=no", "/about")) {
            Browser.reader().request().redirects().follow(true).get(path).then().statusCode(200).header("Set-Cookie", nullValue()).header("Cache-Control", equalTo("no-cache"))
                    .header("Content-Security-Policy", containsString("default-src 'none'"));
        }
    }

    @Test
    void whatIsNotThereIsSaidInTheDressOfTheHouse() {
        for (String path : List.of("/nothing", "/articles/999999", "/articles/abc", "/articles/99999999999999999999", "/publications/none",
                "/assets/none.css")) {
            get(path).then().statusCode(404).body(containsString("Nothing here"), containsString("desk@example.org"), containsString("The Test File"));
        }
    }

    @Test
    void aRightToLeftArticleSaysSo() {
        long id = dumps.bring("""
                البجع يعود إلى البحيرة بعد غياب طويل

                عاد البجع إلى البحيرة هذا الأسبوع بعد غياب استمر ثلاثة أعوام كما قال حارس المكان للصحيفة.

                وقال سكان القرية إنهم لم يتوقعوا ذلك وإن الأطفال خرجوا من المدرسة لكي يشاهدوا الطيور على الماء.
                """);
        assertEquals("rtl", page("/articles/" + id).select("article.article").attr("dir"));
        assertEquals("ar", page("/articles/" + id).select("article.article").attr("lang"));
    }
}
