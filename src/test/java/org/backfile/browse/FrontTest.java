package org.backfile.browse;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;

/** The front page, and what it leads to. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FrontTest {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    Dumps dumps;

    @Inject
    Clock clock;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String story(String headline, String date) {
        return Dumps.dump(headline).replace("\n\nThe council", "\n\nBy Maria Quill | " + date + "\n\nThe council")
                .replace("\n\nSOURCE", "\n\nThe treasurer read out a letter of forty signatures, and then read it out again for those who had come late.\n\nSOURCE");
    }

    private static Document front() {
        return Browser.reader().page("/");
    }

    private static void withhold(long id) {
        Browser.editor().submit("/admin/articles/" + id + "/status", "publicationStatus", "withheld", "reviewState", "unreviewed", "seenStatus", "0", "seenReview", "0")
                .then().statusCode(303);
    }

    @Test
    void theNewestStoryLeadsWithItsOpeningUntilItIsWithheldAndNoneOfDaysToComeDoes() {
        long before = dumps.bring(story("Weathercock is oiled", PRINTED.format(today())));
        long lead = dumps.bring(story("Weathercock turns again", PRINTED.format(today())));
        dumps.bring(story("Weathercock of days to come", PRINTED.format(today().plusYears(2))));
        Document front = front();
        assertEquals("Weathercock turns again", front.select(".lead-headline").text());
        assertTrue(front.select(".lead-opening").text().startsWith("The council met on a Tuesday"), front.select(".lead-opening").text());
        Set<String> shown = new HashSet<>();
        front.select(".lead-headline a, .cut:not(:has(.fixed)) .line-headline a").eachAttr("href").forEach(path -> assertTrue(shown.add(path), path + " stands twice"));
        assertTrue(shown.contains("/articles/" + before + "/weathercock-is-oiled"));
        withhold(lead);
        assertEquals("Weathercock is oiled", front().select(".lead-headline").text());
        assertFalse(front().text().contains("Weathercock turns again"));
    }

    @Test
    void onThisDayStandsWhatIsOfItBeyondDoubt() {
        LocalDate then = today().minusYears(150);
        dumps.bring(story("Lamplighter retires at last", PRINTED.format(then)));
        dumps.bring(story("Lamplighter perhaps retires", DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).format(then)));
        String path = "/on-this-day/%02d/%02d".formatted(then.getMonthValue(), then.getDayOfMonth());
        assertTrue(front().select(".front").text().contains("Lamplighter retires at last"));
        assertEquals(path, front().select("#on-this-day a").attr("href"));
        List<String> listed = Browser.reader().page(path).select(".line-headline").eachText();
        assertTrue(listed.contains("Lamplighter retires at last"), listed.toString());
        assertFalse(listed.contains("Lamplighter perhaps retires"));
        get("/on-this-day/02/30").then().statusCode(404);
        get("/on-this-day/02/29").then().statusCode(200);
    }

    @Test
    void whatAnEditorHasPutRightStandsThereUntilItIsTakenBack() {
        long id = dumps.bring(story("Barometer is misspelt", "5 May 1871"));
        assertFalse(front().select(".cut:has(.fixed)").text().contains("Barometer"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("headline", "Barometer is spelt right").save().then().statusCode(303);
        assertTrue(front().select(".cut:has(.fixed)").text().contains("Headline Barometer is spelt right"), front().select(".cut:has(.fixed)").text());
        withhold(id);
        assertFalse(front().text().contains("Barometer"));
    }

    @Test
    void aYearIsDrawnDayByDayAndWhatIsInDoubtStandsBesideIt() {
        dumps.bring(story("Snowfall of the first kind", "3 February 1857"));
        dumps.bring(story("Snowfall of the second kind", "3 February 1857"));
        dumps.bring(story("Snowfall of the third kind", "09/02/1857"));
        dumps.bring(story("Snowfall of the fourth kind", "8 May 1861"));
        Document year = Browser.reader().page("/dates/1857");
        assertEquals(List.of("/dates/1857/02/03"), year.select(".heat-map a").eachAttr("href"));
        assertEquals("3 February 1857: 2 articles", year.select(".heat-map a title").text());
        assertEquals("3 February 1857 2", year.select(".heat tbody").text());
        assertEquals("February 3", year.select(".months h2:has(a)").text());
        assertEquals("/dates/1861", year.select(".later").attr("href"));
        assertEquals("/dates/185X", year.select(".crumb a").last().attr("href"));
        Document month = Browser.reader().page("/dates/1857/02");
        assertEquals("Snowfall of the third kind", month.select(".band .line-headline").text());
        assertEquals("/dates/1861/05", month.select(".later").attr("href"));
        Document day = Browser.reader().page("/dates/1861/05/08");
        assertEquals("/dates/1857/02/03", day.select(".earlier").attr("href"));
        assertEquals("The Harrowgate Lantern", day.select(".line .folio").text());
        assertTrue(Browser.reader().page("/dates/185X").select(".heat-map a").eachAttr("href").contains("/dates/1857/02"));
        assertTrue(Browser.reader().page("/dates").select(".heat-map a").eachAttr("href").containsAll(List.of("/dates/185X", "/dates/1857")));
    }

    @Test
    void aPublicationTellsWhatItIsAndLeadsToItsNeighbours() {
        for (int number = 1; number <= 27; number++) {
            dumps.bring(story("Almanack entry " + number, "4 March 18" + (60 + number)).replace("The Harrowgate Lantern", "Zzyzx Almanack"));
        }
        dumps.bring(story("Almanack beside it", "4 March 1870").replace("The Harrowgate Lantern", "Zzyzx Almanack Beside"));
        Document page = Browser.reader().page("/publications/zzyzx-almanack");
        assertEquals("27 articles", page.select(".page-head .folio span").first().text());
        assertTrue(page.select(".page-head").text().contains("4 March 1861 to 4 March 1887"), page.select(".page-head").text());
        assertTrue(page.select(".histogram tbody").text().contains("1861 1"));
        assertEquals("4 March 1887", page.select(".line .folio").first().text());
        assertEquals(List.of("Maria Quill"), page.select("#names-author + ul bdi").eachText());
        assertEquals("/publications/zzyzx-almanack-beside", page.select(".beside .later").attr("href"));
        assertEquals(2, Browser.reader().page(page.select(".pager a[rel=next]").attr("href")).select(".line").size());
        assertTrue(Browser.reader().page("/publications?from=Zzyzx").select(".publications h2").eachText().contains("Zzyzx Almanack"));
    }
}
