package org.backfile.moderation;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestClock;
import org.backfile.TestDatabase;
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;
import org.backfile.article.Readership;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReviewQueueTest {

    @Inject
    Dumps dumps;
    @Inject
    TestClock clock;
    @Inject
    Readership readership;

    /** An article of a publication of its own, so that other tests' articles are not in the way. */
    private long of(String paper, String headline) {
        return dumps.bring(Dumps.dump(headline).replace("The Harrowgate Lantern", paper));
    }

    private static List<String> queue(Browser browser, String query) {
        return browser.page("/admin/queue?" + query).select(".queue tbody th > a").eachText();
    }

    @Test
    void anArticleWaitsBecauseAFieldIsMissingAndTheQueueSaysSo() {
        long id = of("The Missing Mail", "No date on the quay");
        Element row = Browser.editor().page("/admin/queue?publication=the-missing-mail").select(".queue tbody tr").first();
        assertTrue(row.select(".doubts").text().contains("Date of publication: Not found"), row.text());
        assertEquals("/admin/articles/" + id + "/fix?publication=the-missing-mail", row.select("th a").attr("href"));
        assertTrue(Browser.editor().open("/fr/admin/queue?publication=the-missing-mail").asString().contains("Date de publication\u00a0:</strong>"));
        assertEquals(List.of("No date on the quay"), queue(Browser.editor(), "publication=the-missing-mail&language=EN"));
    }

    @Test
    void whatTheQueueCannotBeNarrowedByIsTold() {
        Browser editor = Browser.editor();
        assertTrue(editor.page("/admin/queue?state=purple&publication=no-such-paper").select(".flash").text().contains("publication: no-such-paper, state: purple"));
        assertEquals(0, editor.page("/admin/queue?reason=missing").select(".flash").size());
        for (String path : List.of("/admin/queue?run=abc", "/admin/queue?snoozed=perhaps", "/admin/queue/figures?publication=abc", "/admin/articles?only=abc", "/admin/articles?review=abc", "/admin/articles?publication=abc")) {
            assertTrue(editor.page(path).select(".flash-wrong").text().contains("nothing to narrow by"), path);
        }
        assertEquals(1, Browser.of(Person.who(Role.SENIOR_EDITOR)).page("/admin/bulk/new?all=articles&status=abc").select(".empty").size(), "nobody means all articles by that");
        editor.open("/admin/queue/next?reason=missing").then().statusCode(303).header("Location", containsString("/admin/queue?reason=missing"));
    }

    @Test
    void whatIsReadByManyComesFirst() throws Exception {
        of("The Reading Room", "Read by nobody");
        long popular = of("The Reading Room", "Read by many");
        Browser editor = Browser.editor();
        assertEquals(List.of("Read by nobody", "Read by many"), queue(editor, "publication=the-reading-room"));
        for (int reader = 0; reader < 5; reader++) {
            get("/articles/" + popular).then().statusCode(200);
        }
        readership.flush();
        assertEquals(List.of("Read by many", "Read by nobody"), queue(editor, "publication=the-reading-room"));
        assertEquals("5", editor.page("/admin/queue?publication=the-reading-room").select("td.figure").first().text());
    }

    @Test
    void aFieldThatIsFixedIsNoReasonAnyMore() {
        long id = of("The Reason Review", "A date is given");
        Browser editor = Browser.editor();
        assertEquals(1, queue(editor, "publication=the-reason-review&reason=missing&field=publishedAt").size());
        FilledForm.load(editor, id).type("publishedAt", "1907-03-14").save().then().statusCode(303);
        assertEquals(0, queue(editor, "publication=the-reason-review&reason=missing&field=publishedAt").size());
    }

    @Test
    void acceptingAllChecksTheArticleAndOpensTheNext() {
        long first = of("The Accepted Argus", "Accepted as a whole");
        long second = of("The Accepted Argus", "Still to be looked at");
        Browser editor = Browser.editor();
        Document page = editor.page("/admin/articles/" + first + "/fix?publication=the-accepted-argus");
        assertEquals("1 of 2", page.select(".position").text());
        FilledForm.of(editor, page).press("previous").then().statusCode(303).header("Location", endsWith("/admin/articles/" + second + "/fix?publication=the-accepted-argus"));
        Response next = FilledForm.of(editor, page).press("accept-all");
        next.then().statusCode(303);
        String address = next.header("Location").replace(Browser.origin(), "");
        assertTrue(address.startsWith("/admin/articles/" + second + "/fix?publication=the-accepted-argus&done="), address);
        Document after = editor.page(address);
        assertTrue(after.select(".flash-done").text().contains("of “Accepted as a whole”"), after.select(".flash").text());
        assertEquals("1 of 1", after.select(".position").text());
        FilledForm.of(editor, after).press("previous").then().header("Location", endsWith("/admin/queue?publication=the-accepted-argus&end=true"));
        assertTrue(editor.page("/admin/articles/" + first + "/fix").select("#origin-headline").text().contains("Set by an editor"));
        assertEquals("checked", editor.page("/admin/articles/" + first + "/fix").select("#reviewState option[selected]").val());
    }

    @Test
    void whatIsUndoneWaitsAgainAsIfNothingHadBeenDecided() {
        long id = of("The Undone Universe", "Undone in time");
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).press("accept-all").then().statusCode(303);
        assertEquals(0, queue(editor, "publication=the-undone-universe").size());

        FilledForm.load(editor, id).press("undo").then().statusCode(303).header("Location", containsString("saved=undone"));
        assertEquals(1, queue(editor, "publication=the-undone-universe").size());
        Document page = editor.page("/admin/articles/" + id + "/fix");
        assertFalse(page.select("#origin-headline").text().contains("Set by an editor"), page.select("#origin-headline").text());

        FilledForm.load(editor, id).press("redo").then().statusCode(303).header("Location", containsString("saved=redone"));
        assertEquals(0, queue(editor, "publication=the-undone-universe").size());
        FilledForm.load(editor, id).press("redo").then().header("Location", containsString("saved=nothingToRedo"));
    }

    @Test
    void whoeverHasBegunSomethingTakesNothingBackThatReadersSee() {
        long id = of("The Begun Bulletin", "Begun and not saved");
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("kicker", "Saved before").save().then().statusCode(303);
        FilledForm.load(editor, id).type("section", "Only begun").press("undo").then().header("Location", containsString("saved=stepBack"));
        FilledForm.load(editor, id).press("undo").then().header("Location", containsString("saved=wholeDraft"));
        FilledForm.load(editor, id).type("section", "Only begun").press("undo-saved").then().header("Location", containsString("saved=begun"));
        get("/articles/" + id).then().body(containsString("Saved before"));
        FilledForm.load(editor, id).press("discard").then().statusCode(303);
        FilledForm.load(editor, id).press("undo").then().header("Location", containsString("saved=undone"));
    }

    @Test
    void rightAfterASaveTheOneBeforeIsTakenBackWhateverElseOneSavedInTheNext() {
        long first = of("The Hasty Herald", "Saved a moment ago");
        long second = of("The Hasty Herald", "Saved long before");
        Browser editor = Browser.editor();
        FilledForm.load(editor, second).type("kicker", "An old fix").save().then().statusCode(303);
        FilledForm.load(editor, second).type("section", "Begun").press("keep").then().statusCode(303);
        String next = FilledForm.of(editor, editor.page("/admin/articles/" + first + "/fix?publication=the-hasty-herald")).type("kicker", "A fresh fix").press("save-next").header("Location");
        assertTrue(next.contains("/admin/articles/" + second + "/fix"), next);
        Document page = editor.page(next.replace(Browser.origin(), ""));
        FilledForm.of(editor, page).press("undo").then().header("Location", containsString("/admin/articles/" + first + "/fix"));
        get("/articles/" + second).then().body(containsString("An old fix"));
        assertEquals("Begun", FilledForm.load(editor, second).input("section"));
    }

    @Test
    void whatOneSavedInAnotherArticleIsNotTakenBackFromThisOne() {
        long fixed = of("The Distant Despatch", "Fixed a while ago");
        long open = of("The Distant Despatch", "Looked at afterwards");
        Browser editor = Browser.editor();
        FilledForm.load(editor, fixed).type("kicker", "Saved elsewhere").save().then().statusCode(303);
        FilledForm.load(editor, open).press("undo").then().header("Location", containsString("/admin/articles/" + open + "/fix?saved=nothingToUndo"));
        FilledForm.load(editor, open).press("redo").then().header("Location", containsString("/admin/articles/" + open + "/fix?saved=nothingToRedo"));
        get("/articles/" + fixed).then().body(containsString("Saved elsewhere"));
    }

    @Test
    void onlyOnesOwnChangesAreTakenBackAndNotOverAColleague() {
        long id = of("The Colleague Courier", "Two hands on it");
        Browser ana = Browser.editor();
        Browser ben = Browser.editor();
        FilledForm.load(ana, id).type("headline", "Ana was first").save();
        FilledForm.load(ben, id).press("undo").then().header("Location", containsString("saved=nothingToUndo"));
        FilledForm.load(ben, id).type("headline", "Ben was second").save();
        FilledForm.load(ana, id).press("undo").then().header("Location", containsString("saved=stuck"));
        get("/articles/" + id).then().body(containsString("Ben was second</h1>"));
    }

    @Test
    void aColleagueWhoHasItOpenIsNamedAndTheNextOneIsAnother() {
        long first = of("The Present Post", "Open on one desk");
        long second = of("The Present Post", "Open on no desk");
        Person ana = Person.who(Role.EDITOR);
        Browser anas = Browser.of(ana);
        anas.page("/admin/articles/" + first + "/fix");
        Browser bens = Browser.editor();
        assertTrue(bens.page("/admin/queue?publication=the-present-post").text().contains(ana.name() + " has it open"));
        bens.submit("/admin/queue/next?publication=the-present-post").then().statusCode(303).header("Location", containsString("/admin/articles/" + second + "/fix"));
        assertTrue(bens.page("/admin/articles/" + first + "/fix").select(".also-here").text().contains(ana.name() + " is also here"));

        FilledForm.load(anas, first).press("leave").then().statusCode(303);
        assertFalse(bens.page("/admin/queue?publication=the-present-post").text().contains(ana.name()));
    }

    @Test
    void whatIsPutOffComesBack() {
        long id = of("The Snoozing Star", "Not today");
        Browser editor = Browser.editor();
        String off = editor.submit("/admin/queue/" + id + "/snooze?publication=the-snoozing-star", "days", "1").then().statusCode(303).extract().header("Location");
        assertEquals(0, queue(editor, "publication=the-snoozing-star").size());
        Element told = editor.page(off).select("form.flash-done").first();
        assertEquals("/admin/articles/" + id + "/fix", told.select("a").attr("href"));
        assertTrue(told.text().startsWith("Put off until "), told.text());
        editor.submit(told.attr("action"), "days", told.select("[name=days]").val()).then().statusCode(303);
        assertEquals(1, queue(editor, "publication=the-snoozing-star").size());
        assertEquals(0, editor.page(off).select("form.flash-done").size());
        editor.submit("/admin/queue/999999999/snooze", "days", "1").then().statusCode(404);

        editor.submit("/admin/queue/" + id + "/snooze", "days", "1").then().statusCode(303);
        assertEquals(0, queue(editor, "publication=the-snoozing-star").size());
        clock.forward(Duration.ofHours(25));
        assertEquals(1, queue(Browser.editor(), "publication=the-snoozing-star").size());
    }

    @Test
    void whatIsPutOffIsListedUntilWhenAndBroughtBackAndCountsNowhereElse() {
        long off = of("The Later Ledger", "Put off for a week");
        long waits = of("The Later Ledger", "Not put off");
        Browser editor = Browser.editor();
        String queue = "/admin/queue?publication=the-later-ledger";
        editor.submit("/admin/queue/" + off + "/snooze?publication=the-later-ledger", "days", "7").then().statusCode(303);
        Document page = editor.page(queue);
        assertTrue(page.select(".desk-head .folio").text().contains("1 article waits 1 article is put off"), page.select(".desk-head .folio").text());
        assertEquals("1 of 1", editor.page("/admin/articles/" + waits + "/fix?publication=the-later-ledger").select(".position").text());

        assertEquals("/admin/queue?snoozed=yes", editor.page("/admin").select(".desk-head .folio a").attr("href"));
        Document list = editor.page(page.select(".desk-head .folio a").attr("href"));
        assertEquals(List.of("Put off for a week"), list.select(".queue tbody th > a").eachText());
        assertEquals("yes", list.select("#snoozed option[selected]").val());
        Element back = list.select(".queue form.snooze").first();
        assertEquals(1, back.select("time[datetime]").size());

        Document fixing = editor.page("/admin/articles/" + off + "/fix?publication=the-later-ledger");
        assertEquals(0, fixing.select(".position").size(), "it is none of those that wait");
        assertTrue(fixing.select(".flash").text().contains("Put off until"), fixing.select(".flash").text());
        assertEquals("1 of 1", editor.page("/admin/articles/" + off + "/fix?publication=the-later-ledger&snoozed=yes").select(".position").text());

        String told = editor.submit(back.attr("action"), "days", back.select("[name=days]").val()).then().statusCode(303).extract().header("Location");
        assertTrue(editor.page(told).select(".flash-done").text().contains("It waits again: Put off for a week"), told);
        assertEquals(2, queue(editor, "publication=the-later-ledger").size());
        assertEquals(0, queue(editor, "publication=the-later-ledger&snoozed=yes").size());

        editor.submit("/admin/queue/" + off + "/snooze", "days", "30").then().statusCode(303);
        String here = FilledForm.load(editor, off).press("bring-back").then().statusCode(303).extract().header("Location");
        assertTrue(editor.page(here.replace(Browser.origin(), "")).select(".flash-done").text().contains("It waits again"), here);
        assertEquals(2, queue(editor, "publication=the-later-ledger").size());
    }

    @Test
    void theLastOneWasTheLastOnlyIfNothingIsHeldOrPutOff() {
        String filter = "?publication=the-last-lamp";
        long first = of("The Last Lamp", "Decided first");
        long off = of("The Last Lamp", "Put off meanwhile");
        long held = of("The Last Lamp", "Open with a colleague");
        Browser ana = Browser.editor();
        Browser ben = Browser.editor();
        ben.page("/admin/articles/" + held + "/fix");
        ana.submit("/admin/queue/" + off + "/snooze", "days", "1").then().statusCode(303);
        String end = FilledForm.of(ana, ana.page("/admin/articles/" + first + "/fix" + filter)).press("accept-all").header("Location");
        assertEquals("No further article is free. Colleagues have 1 open. 1 article is put off", told(ana, end));
        FilledForm.load(ben, held).press("accept-all").then().statusCode(303);
        assertEquals("No further article is free. 1 article is put off", told(ana, end));
        ana.submit("/admin/queue/" + off + "/snooze", "days", "0").then().statusCode(303);
        assertEquals("There is no other: 1 article still waits.", told(ana, end));
        FilledForm.load(ana, off).press("accept-all").then().statusCode(303);
        assertEquals("That was the last one. Nothing like that waits any more.", told(ana, end));
    }

    private static String told(Browser browser, String end) {
        return browser.page(end.replace(Browser.origin(), "")).select("p.flash").text();
    }

    @Test
    void whoeverGoesElsewhereLetsGoOfWhatTheyHadOpenUnlessTheyBeganSomething() {
        long first = of("The Elsewhere Echo", "Left by the menu");
        long second = of("The Elsewhere Echo", "Opened after it");
        Browser ana = Browser.editor();
        Browser ben = Browser.editor();
        String fix = "/admin/articles/" + first + "/fix";
        for (String elsewhere : List.of("/admin", "/admin/queue", "/admin/articles", "/admin/articles/" + second + "/fix", "/account", "/", "/fr/admin/queue", "/articles/" + second + "/original")) {
            ana.page(fix);
            assertEquals(1, alsoHere(ben, first), "before " + elsewhere);
            ana.open(elsewhere);
            assertEquals(0, alsoHere(ben, first), elsewhere);
        }
        for (String same : List.of("/articles/" + first + "/original", "/admin/articles/" + first + "/history", "/assets/base.css")) {
            ana.page(fix);
            ana.open(same);
            assertEquals(1, alsoHere(ben, first), same);
        }
        ana.request().header("Sec-Fetch-Mode", "cors").get("/admin/imports").then().statusCode(200);
        assertEquals(1, alsoHere(ben, first), "a script that looks has not left");
        FilledForm.load(ana, first).type("kicker", "Begun").press("keep").then().statusCode(303);
        ana.page("/admin/queue");
        assertEquals(1, alsoHere(ben, first), "something is begun");
        FilledForm.load(ana, first).press("discard").then().statusCode(303);
        ana.submit("/sign-out").then().statusCode(303);
        assertEquals(0, alsoHere(ben, first), "signed out");
    }

    /** How many others are told to whoever opens it; who then leaves it. */
    private static int alsoHere(Browser browser, long id) {
        Document page = browser.page("/admin/articles/" + id + "/fix");
        FilledForm.of(browser, page).press("leave").then().statusCode(303);
        return page.select(".also-here").text().isEmpty() ? 0 : 1;
    }

    @Test
    void whoeverSavesAndGoesOnIsToldThatAValidatedArticleIsCheckedAgain() {
        long id = of("The Validated Voice", "Validated, and then changed");
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).press("accept-all").then().statusCode(303);
        Browser senior = Browser.of(Person.who(Role.SENIOR_EDITOR));
        Document page = senior.page("/admin/articles/" + id + "/fix");
        senior.submit("/admin/articles/" + id + "/status", "seenStatus", page.select("[name=seenStatus]").val(), "seenReview", page.select("[name=seenReview]").val(), "publicationStatus", "usable", "reviewState",
                "validated").then().statusCode(303).header("Location", containsString("saved=status"));
        String toQueue = FilledForm.of(editor, editor.page("/admin/articles/" + id + "/fix?publication=the-validated-voice")).type("kicker", "Not read by two").press("save-next").header("Location");
        assertTrue(editor.page(toQueue.replace(Browser.origin(), "")).select(".flash-done").text().contains("It was validated, and is checked again"), toQueue);
        of("The Validated Voice", "What comes next");
        FilledForm.load(editor, id).press("undo").then().header("Location", containsString("saved=undone"));
        String toNext = FilledForm.of(editor, editor.page("/admin/articles/" + id + "/fix?publication=the-validated-voice")).type("kicker", "Once more").press("save-next").header("Location");
        Document next = editor.page(toNext.replace(Browser.origin(), ""));
        assertTrue(next.select(".flash-done").text().contains("It was validated, and is checked again"), next.select(".flash").text());
        String unvalidated = FilledForm.of(editor, next).press("accept-all").header("Location");
        assertFalse(editor.page(unvalidated.replace(Browser.origin(), "")).select(".flash-done").text().contains("checked again"), unvalidated);
    }

    @Test
    void aNewerReadingThatDiffersFromWhatAnEditorSettledWaits() {
        String page = "<html><head><link rel=\"canonical\" href=\"https://differing.example/one\"><meta property=\"og:site_name\" content=\"The Differing Day\"></head><body><article><h1>%s</h1>"
                + "<p>The council met on a Tuesday and heard from eleven speakers about the matter of the bridge.</p>"
                + "<p>The mayor said that nobody had asked for a second bridge, and that nobody would get one.</p></article></body></html>";
        dumps.bring("differing-1.html", page.formatted("The bridge is refused").getBytes());
        long id = dumps.articleOf("differing-1.html");
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("headline", "The second bridge is refused").press("accept-all");
        assertEquals(0, queue(editor, "publication=the-differing-day").size());

        dumps.bring("differing-2.html", page.formatted("The bridge is refused once more").getBytes());
        Document list = editor.page("/admin/queue?publication=the-differing-day&reason=differs");
        assertTrue(list.select(".doubts").text().contains("Headline: A newer reading has another value"), list.text());
        get("/articles/" + id).then().body(containsString("The second bridge is refused</h1>"));

        FilledForm.load(editor, id).type("accept.headline", "on").save().then().statusCode(303);
        assertEquals(0, queue(editor, "publication=the-differing-day&reason=differs").size());
    }

    @Test
    void aWithheldImportAndANotedProblemWait() {
        long id = dumps.bring("Nothing but a headline without a story of the Withheld Weekly\n");
        Browser editor = Browser.editor();
        Document page = editor.page("/admin/articles/" + id + "/fix");
        assertTrue(page.select(".doubts-here").text().contains("Withheld at its import"), page.select(".doubts-here").text());
        String status = "/admin/articles/" + id + "/status";
        Response refused = editor.submit(status, "publicationStatus", "withheld", "reviewState", "problem", "seenStatus", "0", "seenReview", "0", "reason", " ");
        refused.then().statusCode(422);
        Document asked = Jsoup.parse(refused.asString());
        assertEquals("problem", asked.select("#reviewState option[selected]").val());
        assertEquals("error-reviewState", asked.select("#input-reason[aria-invalid=true]").attr("aria-describedby"));
        assertTrue(asked.getElementById("error-reviewState").text().contains("what the problem is"));
        editor.submit(status, "publicationStatus", "withheld", "reviewState", "problem", "seenStatus", "0", "seenReview", "0", "reason", "Half of it is missing").then().statusCode(303);
        assertTrue(editor.page("/admin/articles/" + id + "/fix").select(".doubts-here").text().contains("An editor noted a problem: Half of it is missing"));
    }

    @Test
    void theFiguresSayWhatWaitsForHowLongAndHowOftenTheReadingWasRight() {
        Browser editor = Browser.editor();
        String address = "/admin/queue/figures?publication=the-figures-forum";
        long kept = of("The Figures Forum", "Left as it was read");
        assertTrue(editor.page(address).text().contains("Nothing of this publication was decided"));
        long changed = of("The Figures Forum", "Given another headline");
        long undone = of("The Figures Forum", "Given another one for a moment");
        FilledForm.load(editor, kept).press("accept-all").then().statusCode(303);
        FilledForm.load(editor, changed).type("headline", "Given a better headline").save().then().statusCode(303);
        FilledForm.load(editor, changed).type("headline", "Given a still better headline").save().then().statusCode(303);
        FilledForm.load(editor, undone).type("headline", "Given a worse headline").save().then().statusCode(303);
        FilledForm.load(editor, undone).press("undo").then().statusCode(303);

        Document page = editor.page(address);
        Element any = page.select("section[aria-labelledby=waiting] tfoot tr").first();
        assertEquals(List.of("2", "0", "0", "0", "0"), any.select("td").eachText());
        for (Element cell : page.select("section[aria-labelledby=waiting] td a")) {
            assertEquals(cell.text(), editor.page(cell.attr("href")).select(".queue tbody tr").size() + "", cell.attr("href"));
        }
        Element week = page.select("figure.histogram tbody tr").first();
        assertEquals("2", week.select("td").first().text());
        Element headline = page.select("th:containsOwn(Headline)").first().parent();
        assertEquals(List.of("2", "1", "too few to tell"), headline.select("td").eachText());
        assertEquals("1", page.select("th:has(a[href$=the-figures-forum])").first().parent().select("td").get(1).text());
        Browser.reader().open(address).then().statusCode(303);
    }

    @Test
    void theMenuLeadsEverybodyToWhatTheyMayDo() {
        List<String> editors = List.of("Queue", "Articles", "Imports", "Readers’ pages");
        List<String> seniors = List.of("Queue", "Articles", "Publications", "Authors", "Bulk edits", "Imports", "Readers’ pages");
        assertEquals(editors, menu(Browser.editor()));
        assertEquals(seniors, menu(Browser.of(Person.who(Role.SENIOR_EDITOR))));
        Browser administrator = Browser.administrator();
        assertEquals(List.of("Queue", "Articles", "Publications", "Authors", "Bulk edits", "Imports", "Accounts", "Erased", "Index", "Backups", "Readers’ pages"), menu(administrator));
        assertEquals(List.of("Accounts", "Erased", "Index", "Backups"), administrator.page("/admin").select(".desk-nav details a").eachText());
    }

    private static List<String> menu(Browser browser) {
        Document front = browser.page("/admin");
        front.select(".desk-nav a").forEach(link -> browser.page(link.attr("href")));
        return front.select(".desk-nav a").eachText();
    }

    @Test
    void theFrontOfTheDeskSaysHowManyWait() {
        of("The Front Page", "One of those that wait");
        Matcher waiting = Pattern.compile("(\\d+) articles? wait").matcher(Browser.editor().page("/admin").text());
        assertTrue(waiting.find());
        assertTrue(Integer.parseInt(waiting.group(1)) > 0);
    }
}
