package org.backfile.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;
import org.backfile.pages.PageCache;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class FootingTest {

    private static final int EDITS = 30;

    @Inject
    Dumps dumps;

    @Inject
    Edition edition;

    @Inject
    NodeLease lease;

    @Inject
    PageCache cache;

    private final List<Long> articles = new ArrayList<>();

    @BeforeEach
    void bringArticlesThatShowEachOther() {
        lease.start();
        assertTrue(lease.isHeld(Duration.ofSeconds(30)));
        Browser.reader().open("/search?q=lamp").then().statusCode(200); // opens the index
        for (int number = 0; number < 8; number++) {
            String promo = "\n\n" + headline(number + 1) + "\n\n" + headline(number + 1) + "\n\nIt burns since 1877, says its keeper.\n";
            articles.add(dumps.bring(Dumps.dump(headline(number)) + promo));
        }
        for (int number = 0; number < articles.size(); number++) {
            change(number, "publishedAt", day(number % 3));
        }
    }

    private static String headline(int number) {
        return "The lamp of pier " + number + " would not go out";
    }

    private static String day(int number) {
        return "1871-04-0" + (number + 1);
    }

    private void change(int number, String field, String value) {
        FilledForm.load(Browser.editor(), articles.get(number)).type(field, value).save().then().statusCode(303);
    }

    private void decide(int number, String status) {
        Browser editor = Browser.editor();
        Document page = editor.page("/admin/articles/" + articles.get(number) + "/fix");
        editor.submit("/admin/articles/" + articles.get(number) + "/status", "publicationStatus", status, "reviewState", "unreviewed",
                "seenStatus", page.select("input[name=seenStatus]").val(), "seenReview", page.select("input[name=seenReview]").val()).then().statusCode(303);
    }

    /** Its address, or null if readers have none. */
    private String address(long id) {
        String location = Browser.reader().open("/articles/" + id).header("Location");
        return location == null ? null : location.replaceFirst("^https?://[^/]+", "");
    }

    /** Without what is most like the article: that may be of a little while ago. */
    private static String known(Document page) {
        page.select(".similar").remove();
        return page.outerHtml();
    }

    @Test
    void whateverIsChangedKeptPagesShowWhatIsSoNow() throws InterruptedException {
        Random random = new Random(7);
        Browser editor = Browser.editor();
        long kept = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            int number = random.nextInt(articles.size());
            String done = change(random, number);
            if (random.nextBoolean()) {
                hear(); // else what was done here is shown before the log tells of it
            }
            for (long id : articles) {
                String address = address(id);
                if (address != null) {
                    long answered = cache.state().answered();
                    assertEquals(known(editor.page(address)), known(Browser.reader().page(address)), "article " + id + " after edit " + edit + ", " + done);
                    kept += cache.state().answered() - answered;
                }
            }
        }
        assertTrue(kept > 0, "no page is kept for longer than an edit");
    }

    private String change(Random random, int number) {
        boolean open = address(articles.get(number)) != null;
        String what = List.of("headline", "publishedAt", "publication", "status").get(random.nextInt(4));
        String value = switch (what) {
            case "headline" -> headline(random.nextInt(articles.size() + 1));
            case "publishedAt" -> random.nextInt(4) == 0 ? "" : day(random.nextInt(3));
            case "publication" -> List.of("The Harrowgate Lantern", "The Weir Gazette", "").get(random.nextInt(3));
            default -> open ? "withheld" : "usable";
        };
        if (what.equals("status")) {
            decide(number, value);
        } else {
            FilledForm.load(Browser.editor(), articles.get(number)).type(what, value).save();
        }
        return what + " of " + articles.get(number) + " to “" + value + "”";
    }

    @Test
    void anEditLeavesThePagesThatShowNothingOfIt() throws InterruptedException {
        long alone = dumps.bring("{\"title\": \"Otters at the mill\", \"text\": \"Otters swam past Grethe Holm's watermill, singing hymns.\\n\\nGrethe sang along.\", "
                + "\"date_publish\": \"1804-02-03\", \"source_domain\": \"otters.example\"}");
        String address = address(alone);
        Browser.reader().open(address);
        hear();
        assertFalse(Browser.reader().page(address).text().contains(headline(0)));
        assertFalse(isMadeAnew(address));
        change(0, "headline", "The lamp went out");
        hear();
        assertFalse(isMadeAnew(address), "an edit of an article that it does not show");
        FilledForm.load(Browser.editor(), alone).type("kicker", "Wild life").save().then().statusCode(303);
        hear();
        assertTrue(isMadeAnew(address), "an edit of itself");
        assertNotNull(Browser.reader().page(address).selectFirst(":containsOwn(Wild life)"));
    }

    private boolean isMadeAnew(String address) {
        long made = cache.state().made();
        Browser.reader().open(address).then().statusCode(200);
        return cache.state().made() > made;
    }

    /** Waits until this node has read in the log of what was done. */
    private void hear() throws InterruptedException {
        for (int time = 0; time < 1000 && !edition.isHeard(); time++) {
            Thread.sleep(10);
        }
        assertTrue(edition.isHeard());
    }
}
