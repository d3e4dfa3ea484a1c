package org.backfile.search;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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

    /** Those of the names that a page lists which have this part. */
    private static List<String> names(String path, String part) {
        return Browser.reader().page(path).select(".names li").eachText().stream().filter(name -> name.contains(part)).toList();
    }

    @Test
    void allAuthorsStandInAListByFamilyNameWithWhatReadersMaySeeOfThem() {
        dumps.bring(story("Qualms of the first kind", "Zebulon Qvist", "4 March 1868", "A qualm."));
        dumps.bring(story("Qualms of the second kind", "Zebulon Qvist", "5 March 1868", "A qualm."));
        dumps.bring(story("Qualms of the third kind", "Zébulon Qvist", "6 March 1868", "A qualm."));
        dumps.bring(story("Qualms of another", "Amanda Qvortrup", "7 March 1868", "A qualm."));
        long only = dumps.bring(story("Qualms of one who is not shown", "Bert Qvale", "8 March 1868", "A qualm."));
        assertEquals(List.of("Bert Qvale 1", "Zebulon Qvist 3", "Amanda Qvortrup 1"), names("/authors?letter=q", " Qv"));
        assertEquals(List.of("Zebulon Qvist 3", "Bert Qvale 1", "Amanda Qvortrup 1"), names("/authors?letter=q&by=articles", " Qv"));
        assertEquals(List.of("Zebulon Qvist 3"), names("/authors?q=n+qv%C3%ADst", ""));
        assertEquals(List.of(), names("/authors?q=qqq", ""));
        Document page = Browser.reader().page("/authors?q=qv");
        assertEquals("/authors/zebulon-qvist", page.select(".names a:contains(Zebulon Qvist)").attr("href"));
        assertEquals("/authors?letter=q", page.select(".letters a:contains(Q)").attr("href"));
        assertEquals("noindex, follow", page.select("meta[name=robots]").attr("content"));
        assertTrue(Browser.reader().page("/authors").select("meta[name=robots]").isEmpty());
        withhold(only);
        assertEquals(List.of("Zebulon Qvist 3", "Amanda Qvortrup 1"), names("/authors?letter=q", " Qv"));
    }

    @Test
    void aLongListOfNamesIsPagedWithoutLosingOrRepeatingOne() throws InterruptedException {
        StringBuilder records = new StringBuilder();
        for (int number = 0; number < 130; number++) {
            records.append("{\"title\": \"Ledger %d\", \"text\": \"The ledger number %d was found in a drawer of the town hall and read aloud.\", \"authors\": [\"Xa%c%c Xantia\"]}%n"
                    .formatted(number, number, 'a' + number / 26, 'a' + number % 26));
        }
        dumps.bring("ledgers.jsonl", records.toString().getBytes(StandardCharsets.UTF_8));
        // Nobody waits for what an import brings: the index follows.
        for (int time = 0; time < 300 && !Browser.reader().page("/authors?q=xantia").select(".folio").text().startsWith("130 names"); time++) {
            Thread.sleep(100);
        }
        for (String order : List.of("", "&by=articles")) {
            Set<String> seen = new HashSet<>();
            String path = "/authors?letter=x&q=xantia" + order;
            for (int pages = 0; !path.isEmpty(); pages++) {
                assertTrue(pages < 3, "the list ends");
                Document page = Browser.reader().page(path);
                page.select(".names li").eachText().forEach(name -> assertTrue(seen.add(name), name + " stands twice"));
                path = page.select("a[rel=next]").attr("href");
            }
            assertEquals(130, seen.size(), order);
        }
        get("/authors?from=rubbish").then().statusCode(200);
    }

    @Test
    void topicsAndPlacesOfAnyScriptAreListedToo() {
        dumps.bring("scripts.jsonl", """
                {"title": "Under the bridge", "text": "A boat went under the bridge this morning and came out again on the other side.", "keywords": ["Ysbridge", "جسور", "塔", "4th bridge"]}
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Ysbridge 1"), names("/topics?letter=y", "Ysbridge"));
        assertEquals(List.of("جسور 1"), names("/topics?letter=%D8%AC", "جسور"));
        assertEquals(List.of("塔 1"), names("/topics?letter=%E6%BC%A2", "塔"));
        assertTrue(names("/topics?letter=%23", "4th bridge").contains("4th bridge 1"));
        Browser.reader().open("/places").then().statusCode(200);
        Browser.reader().open("/ar/topics").then().statusCode(200);
    }
}
