package org.backfile.browse;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

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

/** What a publisher said after the publication, where a saved copy ends, and where a page's promos lead. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PublishersWordsTest {

    @Inject
    Dumps dumps;

    private long bringGolden(String golden, String headline) throws Exception {
        String page = Files.readString(Path.of("src/test/resources/goldens/" + golden + "/source.html"));
        return dumps.bring(page.replace("Ferry makes its last crossing", headline).replace("/2013/03/02/ferry", "/2013/03/02/" + headline.replace(' ', '-')));
    }

    private static Document shown(long id) {
        return Jsoup.parse(get("/articles/" + id).asString());
    }

    @Test
    void aCorrectionIsSetOffFromTheStoryAndDatedUnderTheDateOfPublication() throws Exception {
        long id = bringGolden("html-updated-and-corrected", "Corrected ferry story");
        Document page = shown(id);
        assertEquals(2, page.select(".corrections p").size());
        assertTrue(page.select(".corrections").text().contains("An earlier version said"), page.text());
        assertFalse(page.select(".body").text().contains("An earlier version said"));
        assertEquals("Corrected by the publisher 5 March 2013", page.select(".changed").text());
        FilledForm.load(Browser.editor(), id).type("correctedAt", "").type("corrections", "One note alone.").save().then().statusCode(303);
        assertEquals("One note alone.", shown(id).select(".corrections p").text());
        assertEquals("Changed by the publisher 4 March 2013", shown(id).select(".changed").text());
        FilledForm.load(Browser.editor(), id).type("modifiedAt", "soon").save().then().statusCode(422);
    }

    @Test
    void aStubSaysWhereTheSavedCopyEndsUntilAnEditorKnowsBetter() throws Exception {
        long id = bringGolden("html-stub-above-a-wall", "Ferry stub");
        assertEquals("The saved copy ends here.", shown(id).select(".ends-here").text());
        Document desk = Browser.editor().page("/admin/articles/" + id + "/fix");
        assertTrue(desk.select("#input-truncated").hasAttr("checked"));
        assertTrue(desk.select("#origin-truncated").text().contains("truncated-subscribers"), desk.select("#origin-truncated").text());
        FilledForm.load(Browser.editor(), id).type("truncated", "").save().then().statusCode(303);
        assertTrue(shown(id).select(".ends-here").isEmpty());
        assertFalse(Browser.editor().page("/admin/articles/" + id + "/fix").select("#input-truncated").hasAttr("checked"));
        assertTrue(get("/articles/" + id + "/history").asString().contains("Ends before the story does"));
        FilledForm.load(Browser.editor(), id).type("truncated", "true").save().then().statusCode(303);
        assertEquals(1, shown(id).select(".ends-here").size());
    }

    @Test
    void aPromoLeadsToTheArticleOfItsAddressWhateverThatIsCalledNow() throws Exception {
        long id = bringGolden("html-promos-with-addresses", "Ferry with promos");
        assertTrue(shown(id).select(".promos a").isEmpty(), "the archive has none of the stories yet");
        long map = dumps.bring("""
                <!DOCTYPE html><html lang="en"><head><title>A map behind the cupboard</title><link rel="canonical" href="https://lantern-post.example/2013/02/11/museum-map"></head>
                <body><article><h1>A map behind the cupboard</h1><p>The museum has found a map that was lost for ninety years, behind a cupboard that nobody had moved.</p>
                <p>It shows the river before the second bridge, and a lane that nobody can explain to this day.</p></article></body></html>
                """);
        assertEquals("/articles/" + map + "/a-map-behind-the-cupboard", shown(id).select(".promos a").attr("href"));
        FilledForm form = FilledForm.load(Browser.editor(), id);
        form.type("title." + form.ids("promo").get(0), "Museum finds a map").save().then().statusCode(303);
        assertEquals("Museum finds a map", shown(id).select(".promos a").text(), "an editor's words keep the address");
        assertTrue(Browser.editor().page("/admin/articles/" + id + "/fix").select(".furniture-kind").text().contains("navigation"));
    }
}
