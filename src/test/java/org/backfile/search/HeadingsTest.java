package org.backfile.search;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.TestDatabase;

/** The pages of authors and places, and what an article has in common with others. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class HeadingsTest {

    @Inject
    Dumps dumps;

    private static String story(String headline, String by, String date, String paragraph) {
        return Dumps.dump(headline).replaceFirst("\n\n", "\n\nBy " + by + " | " + date + "\n\n").replace("The council met on a Tuesday", paragraph + " The council met on a Tuesday");
    }

    private static void withhold(long id) {
        Browser.editor().submit("/admin/articles/" + id + "/status", "publicationStatus", "withheld", "reviewState", "unreviewed", "seenStatus", "0", "seenReview", "0")
                .then().statusCode(303);
    }

    private static Document article(long id) {
        return Jsoup.parse(get("/articles/" + id).asString(), Browser.origin());
    }

    @Test
    void anAuthorsPageHasAllThatBearsTheNameHoweverItIsAccentedAndWhenItWasWritten() {
        for (int number = 1; number <= 27; number++) {
            dumps.bring(story("Column number " + number, "Zoe Ambrosius", "4 March 18" + (40 + number), "A column."));
        }
        long accented = dumps.bring(story("Column of the accent", "Zoé Ambrosius", "about 1890", "A column."));
        assertEquals("/authors/zoe-ambrosius", article(accented).select(".headings a").attr("href"));
        Set<String> seen = new HashSet<>();
        String path = "/authors/zoe-ambrosius";
        Document first = Browser.reader().page(path);
        assertEquals("Zoe Ambrosius", first.select("h1").text());
        assertEquals("28 articles", first.select(".page-head .folio span").first().text());
        assertEquals("Zoe Ambrosius: 28 articles", first.select("meta[name=description]").attr("content"));
        assertTrue(first.select(".histogram tbody").text().contains("1841 1"), first.select(".histogram").text());
        assertTrue(first.select("link[rel=alternate]").eachAttr("href").contains("/feed.atom?author=Zoe+Ambrosius"));
        for (int pages = 0; !path.isEmpty(); pages++) {
            assertTrue(pages < 3, "the list ends");
            Document page = Browser.reader().page(path);
            page.select(".line-headline").eachText().forEach(headline -> assertTrue(seen.add(headline), headline + " stands twice"));
            path = page.select("a[rel=next]").attr("href");
        }
        assertEquals(28, seen.size());
        get("/authors/nobody-of-that-name").then().statusCode(404);
        get("/authors/zoe-ambrosius?from=rubbish").then().statusCode(400);
    }

    @Test
    void nobodyIsAnAuthorOfWithheldArticlesAlone() {
        long id = dumps.bring(story("The only work of its author", "Wendelin Prook", "4 March 1866", "A work."));
        get("/authors/wendelin-prook").then().statusCode(200);
        withhold(id);
        get("/authors/wendelin-prook").then().statusCode(404);
    }

    @Test
    void anArticleLeadsToThoseThatTellOfTheSameAndToNoneThatIsWithheld() {
        Browser.reader().page("/search?q=glacier"); // the index is open from now on
        String glacier = "The glaciologist measured the crevasse of the Ollmark glacier with a borrowed theodolite and found moraine where meltwater had been.";
        long id = dumps.bring(story("Glacier is measured", "Ada Pike", "4 March 1867", glacier));
        dumps.bring(story("Glacier is measured again", "Ada Pike", "4 April 1867", glacier.replace("borrowed", "mended")));
        long withheld = dumps.bring(story("Glacier that nobody may see", "Ada Pike", "4 May 1867", glacier.replace("borrowed", "stolen")));
        assertEquals(Set.of("Glacier is measured again", "Glacier that nobody may see"), Set.copyOf(article(id).select(".similar .line-headline").eachText()));
        withhold(withheld);
        assertEquals(List.of("Glacier is measured again"), article(id).select(".similar .line-headline").eachText());
        assertFalse(article(id).text().contains("nobody may see"));
    }
}
