package org.backfile.moderation;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class BulkEditsTest {

    @Inject
    Dumps dumps;
    @Inject
    EntityManager entities;

    private List<Long> bring(String paper, String... headlines) {
        return List.of(headlines).stream().map(headline -> dumps.bring(Dumps.dump(headline).replace("The Harrowgate Lantern", paper))).toList();
    }

    private static Browser senior() {
        return Browser.of(Person.who(Role.SENIOR_EDITOR));
    }

    private static String ticked(List<Long> ids) {
        return ids.stream().map(id -> "article=" + id).reduce("/admin/bulk/new?", (address, one) -> address + one + "&");
    }

    /** Sends the form; answers the address of the preview. */
    private static String look(Browser browser, String choice, String... inputs) {
        Response response = browser.submit(choice, inputs);
        response.then().statusCode(303);
        return settled(browser, response.header("Location").replace(Browser.origin(), ""));
    }

    private static void press(Browser browser, String bulk, String button) {
        browser.submit(bulk, "do", button).then().statusCode(303);
        settled(browser, bulk);
    }

    private static String settled(Browser browser, String bulk) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!browser.page(bulk).select(".run-progress").isEmpty()) {
            assertTrue(System.nanoTime() < end, "it comes to an end");
            Thread.onSpinWait();
        }
        return bulk;
    }

    private static String totals(Browser browser, String bulk) {
        return browser.page(bulk).select(".totals").text();
    }

    private static List<String> listed(Browser browser, String bulk, String outcome) {
        return browser.page(bulk + "?outcome=" + outcome).select(".listed a").eachText();
    }

    @Test
    void wordsAreReplacedInOneFieldOnlyAfterAPreviewAndTakenBackAsAWhole() {
        List<Long> ids = bring("The Bulk Bugle", "Brigde closed to carts", "A brigde reopens", "The brigdehead holds", "Nothing of that kind");
        Browser senior = senior();
        Document list = senior.page("/admin/articles?publication=the-bulk-bugle");
        assertEquals(4, list.select("input[type=checkbox][name=article]").size());
        String all = list.select(".bulk-bar a").attr("href");
        assertEquals("/admin/bulk/new?publication=the-bulk-bugle&all=articles", all);
        assertEquals("Change 4 articles", senior.page(all).select("h1").text());

        String bulk = look(senior, all, "operation", "replace", "field", "headline", "sought", "brigde", "replacement", "bridge", "wholeWords", "true", "reason", "A slip of the caster");
        assertEquals("2 will change 2 do not have these words", totals(senior, bulk));
        assertEquals(List.of("A brigdebridge reopens", "Brigdebridge closed to carts"), senior.page(bulk).select(".bulk-samples .diff").eachText().stream().sorted().toList());
        get("/articles/" + ids.get(1)).then().body(containsString("A brigde reopens</h1>"));

        FilledForm.load(Browser.editor(), ids.get(1)).type("kicker", "Meanwhile").save().then().statusCode(303);
        press(senior, bulk, "run");
        assertEquals("1 changed 1 skipped: changed by somebody after the preview 2 do not have these words", totals(senior, bulk));
        assertEquals(List.of("A brigde reopens"), listed(senior, bulk, "skipped"));
        Document ended = senior.page(bulk);
        assertEquals(List.of("A brigde reopens"), ended.select(".listed a").eachText(), "what was passed over is what one looks for at the end");
        assertEquals("skipped: changed by somebody after the preview", ended.select(".totals [aria-current]").text());
        assertTrue(ended.select(".folio").text().contains("ended "), ended.select(".folio").text());
        get("/articles/" + ids.get(0)).then().body(containsString("bridge closed to carts</h1>"));
        get("/articles/" + ids.get(0) + "/history").then().body(containsString("bulk edit"), containsString("A slip of the caster"));
        Browser.reader().open("/search?q=%22bridge+closed+to+carts%22").then().body(containsString("1 article<"));
        assertEquals(List.of("headline"), entities.createNativeQuery("select distinct field from revision where article_id = " + ids.get(0), String.class).getResultList());

        press(senior, bulk, "undo");
        assertEquals("1 taken back 1 skipped: changed by somebody after the preview 2 do not have these words", totals(senior, bulk));
        get("/articles/" + ids.get(0)).then().body(containsString("Brigde closed to carts</h1>"));
        press(senior, bulk, "undo");
        press(senior, bulk, "run");
        get("/articles/" + ids.get(0)).then().body(containsString("Brigde closed to carts</h1>"));
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBackAndAllBatchesAreOneChangeset() {
        List<Long> ids = bring("The Batch Bulletin", IntStream.range(0, 60).mapToObj(number -> "Batched story number " + number).toArray(String[]::new));
        Browser senior = senior();
        String bulk = look(senior, "/admin/bulk/new?publication=the-batch-bulletin&all=queue", "operation", "section", "section", "Harbour  Affairs", "reason", "All from one column");
        assertEquals("60 will change", totals(senior, bulk));
        press(senior, bulk, "run");
        assertEquals("60 changed", totals(senior, bulk));
        assertEquals(1L, entities.createNativeQuery("select count(distinct changeset_id) from revision where field = 'section' and after = '\"Harbour Affairs\"'", Long.class).getSingleResult());
        FilledForm.load(Browser.editor(), ids.get(7)).type("section", "Another column").save().then().statusCode(303);
        press(senior, bulk, "undo");
        assertEquals("59 taken back 1 not taken back: changed by somebody since", totals(senior, bulk));
        assertEquals(List.of("Batched story number 7"), listed(senior, bulk, "kept"));
        assertEquals("Another column", FilledForm.load(senior, ids.get(7)).input("section"));
        assertEquals("", FilledForm.load(senior, ids.get(8)).input("section"));
    }

    @Test
    void withheldArticlesAreGoneAtOnceAndValidatingTakesASecondPersonHereToo() {
        List<Long> ids = bring("The Shifted Sheet", "Shifted by one", "Shifted by another");
        Browser ana = senior();
        Browser ben = senior();
        String check = look(ana, ticked(ids), "operation", "review", "review", "checked", "reason", "Read both");
        press(ana, check, "run");
        String own = look(ana, ticked(ids), "operation", "review", "review", "validated", "reason", "And again");
        assertEquals("0 will change 2 were checked or changed last by you", totals(ana, own));
        String second = look(ben, ticked(ids), "operation", "review", "review", "validated", "reason", "Looked at them too");
        ana.submit(second, "do", "run").then().statusCode(303);
        assertEquals("2 will change", totals(ana, second));
        press(ben, second, "run");
        assertEquals("2 changed", totals(ben, second));

        String withhold = look(ben, ticked(ids), "operation", "status", "status", "withheld", "reason", "Until we know more");
        press(ben, withhold, "run");
        ids.forEach(id -> get("/articles/" + id).then().statusCode(404));
        Browser.reader().open("/search?q=%22shifted+by%22").then().body(not(containsString("Shifted by one")));
        press(ana, withhold, "undo");
        ids.forEach(id -> get("/articles/" + id).then().statusCode(200));
    }

    @Test
    void onlyWhatANewerReadingSaysIsTakenAndNoFixIsUndoneByIt() {
        String page = "<html><head><link rel=\"canonical\" href=\"https://suggesting.example/%d\"><meta property=\"og:site_name\" content=\"The Suggesting Sun\"></head><body><article><h1>%s</h1>"
                + "<p>The council met on a Tuesday and heard from eleven speakers about the matter of the bridge.</p>"
                + "<p>The mayor said that nobody had asked for a second bridge, and that nobody would get one.</p></article></body></html>";
        dumps.bring("suggesting-1.html", page.formatted(1, "The bridge is suggested").getBytes());
        dumps.bring("suggesting-2.html", page.formatted(2, "The weir is suggested").getBytes());
        List<Long> ids = List.of(dumps.articleOf("suggesting-1.html"), dumps.articleOf("suggesting-2.html"));
        Browser senior = senior();
        ids.forEach(id -> FilledForm.load(senior, id).type("headline", "Settled by an editor " + id).save().then().statusCode(303));
        dumps.bring("suggesting-3.html", page.formatted(1, "The bridge is suggested once more").getBytes());

        String bulk = look(senior, ticked(ids), "operation", "suggested", "suggested", "headline", "reason", "The newer page is right");
        assertEquals("1 will change 1 nothing else was read", totals(senior, bulk));
        press(senior, bulk, "run");
        get("/articles/" + ids.get(0)).then().body(containsString("The bridge is suggested once more</h1>"));
        get("/articles/" + ids.get(1)).then().body(containsString("Settled by an editor " + ids.get(1)));
        assertEquals("0 will change 2 nothing else was read", totals(senior, look(senior, ticked(ids), "operation", "suggested", "suggested", "headline", "reason", "Again")));
    }

    @Test
    void whatSaysHiddenWordsIsPublishedByNoBulkEditNorByTakingOneBack() {
        List<Long> ids = bring("The Barred Bulletin", "Ottilie Grimwade sold the town pump", "Nothing was sold in the town");
        Browser administrator = Browser.administrator();
        String withheld = look(administrator, ticked(ids), "operation", "status", "status", "withheld", "reason", "It may be slander");
        press(administrator, withheld, "run");
        assertEquals("2 changed", totals(administrator, withheld));
        assertEquals("2 changés", totals(administrator, "/fr" + withheld));
        assertEquals("2 cambiados", totals(administrator, "/es" + withheld));
        administrator.submit("/admin/articles/" + ids.get(0) + "/hidings", "words", "Ottilie Grimwade sold the town pump", "reason", "A judgment").then().statusCode(303);
        assertEquals("1 will change 1 says words that are hidden", totals(administrator, look(administrator, ticked(ids), "operation", "status", "status", "usable", "reason", "All is well")));
        press(administrator, withheld, "undo");
        assertEquals("1 taken back 1 says words that are hidden", totals(administrator, withheld));
        assertEquals(List.of("Ottilie Grimwade sold the town pump"), listed(administrator, withheld, "hidden_words"));
        assertEquals(404, get("/articles/" + ids.get(0) + "/ottilie-grimwade-sold-the-town-pump").statusCode());
        get("/articles/" + ids.get(1) + "/nothing-was-sold-in-the-town").then().statusCode(200);
        assertEquals("1 annulé 1 dit des mots cachés", totals(administrator, "/fr" + withheld));
    }

    @Test
    void whatIsFilledInWronglyIsToldAtItsFieldAndNothingIsLookedAt() {
        List<Long> ids = bring("The Faulty Form", "Filled in wrongly");
        Browser senior = senior();
        Response refused = senior.submit(ticked(ids), "operation", "replace", "field", "body", "sought", " ", "reason", "");
        refused.then().statusCode(422);
        Document page = Jsoup.parse(refused.asString());
        assertEquals("Choose one of these.", page.getElementById("error-field").text());
        assertEquals("Write something here.", page.getElementById("error-sought").text());
        assertEquals("Say why: readers see it in the history.", page.getElementById("error-reason").text());
        assertEquals("This is no language tag. Write en, de, fr, ar, pt-BR …",
                Jsoup.parse(senior.submit(ticked(ids), "operation", "language", "language", "klingonese", "reason", "x").asString()).getElementById("error-language").text());
        String named = senior.submit(ticked(ids), "operation", "publication", "publication", "N".repeat(201), "reason", "A long name").then().statusCode(422).extract().asString();
        assertEquals("A name has 200 characters at most.", Jsoup.parse(named).select("#error-publication").text());
        senior.submit("/admin/bulk/new", "operation", "section", "section", "News", "reason", "x").then().statusCode(422).body(containsString("No article is chosen"));
        assertEquals(0, Browser.editor().page("/admin/articles?publication=the-faulty-form").select(".bulk-bar, input[type=checkbox]").size());
    }

    @Test
    void allThatStandOnThePageAreChosenWithOneButton() {
        List<Long> ids = bring("The Whole Page", "On the page once", "On the page twice");
        Document page = senior().page("/admin/articles?publication=the-whole-page");
        assertEquals("Change the 2 on this page", page.select(".bulk-bar button[name=all][value=shown]").text());
        List<String> shown = page.select(".bulk-bar [name=shown]").eachAttr("value");
        assertEquals(ids.stream().map(String::valueOf).sorted().toList(), shown.stream().sorted().toList());
        Document choose = senior().page("/admin/bulk/new?all=shown&shown=" + String.join("&shown=", shown));
        assertTrue(choose.select("h1").text().contains("2 articles"), choose.select("h1").text());
        assertEquals(2, choose.select("form.bulk").attr("action").split("article=").length - 1);
    }
}
