package org.backfile.browse;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

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

/** A saved web page in the archive: what readers see of it, what they are kept from, and how an editor mends it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SavedWebPageTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Dumps dumps;

    private long bring(String headline) {
        return dumps.bring("""
                <!DOCTYPE html>
                <html lang="en"><head><title>%1$s | The Harrowgate Lantern</title>
                <meta property="og:title" content="%1$s"><meta property="og:site_name" content="The Harrowgate Lantern">
                <meta property="article:published_time" content="2014-03-02T08:00:00Z">
                <script>document.title = 'taken over'</script></head>
                <body onload="alert(1)"><nav><a href="/">Home</a></nav>
                <article><h1>%1$s</h1><p class="byline">By Marit Olsund</p>
                <figure><img src="https://elsewhere.example/a.jpg"><figcaption>The bridge at noon. Photo: Jon Doe</figcaption></figure>
                <p>The council met on a <em>Tuesday</em> and heard from eleven speakers &amp; a parrot about bridge %2$d.</p>
                <p>The mayor said that nobody had asked for a second bridge, and that nobody would get one this year.</p>
                <p>A vote was taken after midnight, and the lamps in the square were put out by the caretaker himself.</p>
                </article></body></html>
                """.formatted(headline, NUMBER.incrementAndGet()));
    }

    @Test
    void itIsReadAsABrowserShowsIt() {
        Document page = Jsoup.parse(get("/articles/" + bring("Web bridge refused")).asString());
        assertEquals("Web bridge refused", page.select("h1").text());
        assertTrue(page.text().contains("heard from eleven speakers & a parrot"), page.text());
        assertTrue(page.text().contains("Marit Olsund"));
        assertTrue(page.text().contains("The bridge at noon."));
        assertFalse(page.text().contains("taken over"));
    }

    @Test
    void itsOriginalIsShownAsTextWithWhatEachFieldClaims() {
        Document page = Browser.reader().page("/articles/" + bring("Web ferry late") + "/original");
        assertEquals("Web ferry late", page.select("mark.claim-headline").text());
        assertEquals("Home", page.select("mark.claim-furniture").first().text());
        String link = page.select(".field-headline a.piece-words").attr("href");
        assertEquals("Web ferry late", page.select(link).text(), "the field's words lead to where they stand");
        assertTrue(page.select("mark.unclaimed").isEmpty(), page.select("mark.unclaimed").text());
        assertEquals(1, page.select("a[href$=/original/framed]").size());
    }

    @Test
    void thePageItselfIsShutInAFrameThatRunsAndLoadsNothing() {
        long id = bring("Web swans halt council");
        Document frame = Browser.reader().page("/articles/" + id + "/original/framed");
        assertEquals("", frame.select("iframe[sandbox]").attr("sandbox"));
        assertEquals("/articles/" + id + "/original/page", frame.select("iframe").attr("src"));
        get("/articles/" + id + "/original/page").then().statusCode(200).contentType("text/html;charset=UTF-8").body(containsString("taken over"))
                .header("Content-Security-Policy", containsString("sandbox; default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src")))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void aTextDumpHasNoPageToFrame() {
        long id = dumps.bring(Dumps.dump("Only a dump"));
        get("/articles/" + id + "/original/framed").then().statusCode(404);
        get("/articles/" + id + "/original/page").then().statusCode(404);
    }

    @Test
    void whatAnEditorTypesIsFoundInWhatThePageShows() {
        long id = bring("Web opera roof leaks");
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("kicker", "eleven speakers & a parrot").save().then().statusCode(303);
        Document page = editor.page("/admin/articles/" + id + "/fix");
        assertTrue(page.select("#origin-kicker").text().contains("stands in the original"), page.select("#origin-kicker").text());
        assertEquals("eleven speakers & a parrot", Browser.reader().page("/articles/" + id + "/original").select("mark.claim-kicker").text());
    }

    @Test
    void aPageWithoutAStoryIsKeptButNotShown() {
        dumps.bring("web/empty.html", "<!DOCTYPE html><title>Courant</title><ul><li><a href=/1>One</a></ul>".getBytes(StandardCharsets.UTF_8));
        get("/articles/" + dumps.articleOf("web/empty.html")).then().statusCode(404);
    }
}
