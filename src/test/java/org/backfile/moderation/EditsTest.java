package org.backfile.moderation;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
class EditsTest {

    @Inject
    Dumps dumps;

    @Test
    void aFixedHeadlineIsPublishedAtOnceWithItsRevision() {
        long id = dumps.bring(Dumps.dump("Council refuses the bridg"));
        Person ada = Person.who(Role.EDITOR);
        Browser editor = Browser.of(ada);
        FilledForm.load(editor, id).type("headline", "Council refuses the bridge").type("reason", "a letter was lost").save()
                .then().statusCode(303).header("Location", containsString("saved=headline"));

        get("/articles/" + id).then().statusCode(200).body(containsString("Council refuses the bridge</h1>"));
        get("/articles/" + id + "/history").then().body(containsString("a letter was lost"), containsString("<del>bridg</del><ins>bridge</ins>"))
                .body(not(containsString(ada.name())));
        editor.open("/admin/articles/" + id + "/history").then().body(containsString(ada.name()));
    }

    @Test
    void theNameOfAPublicationIsNoLongerThanThatOfARenamedOne() {
        long id = dumps.bring(Dumps.dump("Of a paper with a long name"));
        Response refused = FilledForm.load(Browser.editor(), id).type("publication", "N".repeat(201)).save();
        refused.then().statusCode(422);
        assertEquals("A name has 200 characters at most.", Jsoup.parse(refused.asString()).select("#error-publication").text());
        FilledForm.load(Browser.editor(), id).type("publication", "N".repeat(200)).save().then().statusCode(303);
        Response among = FilledForm.load(Browser.editor(), id).type("authors", "Ada Example\n" + "A".repeat(201)).save();
        assertEquals("A name has 200 characters at most.", Jsoup.parse(among.then().statusCode(422).extract().asString()).select("#error-authors").text());
        Response section = FilledForm.load(Browser.editor(), id).type("section", "S".repeat(2001)).save();
        assertTrue(Jsoup.parse(section.then().statusCode(422).extract().asString()).select("#error-section").text().startsWith("This is longer than 2,000 characters."));
    }

    @Test
    void aDayToComeIsTakenAsADoubtfulOneAloneAndAStretchOfTimeIsNot() {
        long id = dumps.bring(Dumps.dump("Dated ahead of its time"));
        Browser editor = Browser.editor();
        assertTrue(problemOf(editor, id, "publishedAt", "2099").contains("yet to come. If the source prints it all the same and it is within a year, write it as a doubtful one"));
        assertTrue(problemOf(editor, id, "modifiedAt", "2 March 2099").contains("yet to come"));
        for (String stretch : List.of("1998/2001", "1998/..", "1998–2001")) {
            assertTrue(problemOf(editor, id, "publishedAt", stretch).startsWith("A stretch of time is not taken. Write the year that is likely, with a question mark (1998?)"), stretch);
        }
        assertTrue(problemOf(editor, id, "publishedAt", "3/4/2009").startsWith("This is no date, or it may mean two days."));
        long other = dumps.bring(Dumps.dump("Dated ahead, and said to be in doubt"));
        assertTrue(problemOf(editor, other, "publishedAt", "2099-01-01?").contains("yet to come"));
        LocalDate ahead = LocalDate.now(ZoneOffset.UTC).plusDays(100);
        FilledForm.load(editor, other).type("publishedAt", ahead + "?").save().then().statusCode(303);
        get("/articles/" + other).then().body(containsString("perhaps " + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(ahead)));
        FilledForm.load(editor, other).type("headline", "Dated ahead, it is said").save().then().statusCode(303);
    }

    private static String problemOf(Browser editor, long id, String field, String typed) {
        return Jsoup.parse(FilledForm.load(editor, id).type(field, typed).save().then().statusCode(422).extract().asString()).select("#error-" + field).text();
    }

    @Test
    void savingWithoutAChangeWritesNothing() {
        long id = dumps.bring(Dumps.dump("Nothing happens in Elsine"));
        FilledForm.load(Browser.editor(), id).save().then().statusCode(303).header("Location", containsString("saved=nothing"));
        get("/articles/" + id + "/history").then().body(not(containsString("class=\"field-change\"")));
    }

    @Test
    void aValueOfTheOriginalKeepsItsPlaceThereAndAnotherIsMarkedAsSupplied() {
        long id = dumps.bring(Dumps.dump("Ferry late again"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("byline", "The mayor").type("section", "Harbour news").save().then().statusCode(303);
        Document page = editor.page("/admin/articles/" + id + "/fix");
        assertTrue(page.select("#origin-byline").text().contains("stands in the original"), page.select("#origin-byline").text());
        assertTrue(page.select("#origin-section").text().contains("does not stand in the original"));
        assertTrue(Jsoup.parse(get("/articles/" + id + "/original").asString()).select("mark.claim-byline").text().contains("The mayor"));
    }

    @Test
    void aFieldThatTheSourceLacksIsConfirmedAbsent() {
        long id = dumps.bring(Dumps.dump("No byline on the pier"));
        Browser editor = Browser.editor();
        assertTrue(editor.page("/admin/articles/" + id + "/fix").select("#origin-byline").text().contains("not found"));
        FilledForm.load(editor, id).type("absent.byline", "on").save().then().statusCode(303);
        assertTrue(editor.page("/admin/articles/" + id + "/fix").select("#origin-byline").text().contains("the source has none"));
    }

    @Test
    void aValueThatMeansNothingIsToldBesideItsFieldAndNothingTypedIsLost() {
        long id = dumps.bring(Dumps.dump("A date nobody can read"));
        Response refused = FilledForm.load(Browser.editor(), id).type("publishedAt", "2013-02-30").type("kicker", "Typed <b>words</b>").save();
        refused.then().statusCode(422);
        Document page = Jsoup.parse(refused.asString());
        assertTrue(page.select("#error-publishedAt").text().contains("2013-03-02"));
        assertEquals("true", page.select("#input-publishedAt").attr("aria-invalid"));
        assertEquals("2013-02-30", page.select("#input-publishedAt").val());
        assertEquals("Typed <b>words</b>", page.select("#input-kicker").val());
        get("/articles/" + id + "/history").then().body(not(containsString("class=\"field-change\"")));
    }

    @Test
    void aDateIsTakenAsAPersonWritesItAndAmbiguousOnesAreAskedFor() {
        long id = dumps.bring(Dumps.dump("As people write dates"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("publishedAt", "3/4/2009").save().then().statusCode(422).body(containsString("it may mean two days"));
        Response kept = FilledForm.load(editor, id).type("publishedAt", "14.3.2009").press("insert:start");
        assertEquals("Understood as 14 March 2009.", Jsoup.parse(kept.asString()).select("#field-publishedAt .understood").text());
        FilledForm.load(editor, id).type("publishedAt", "March 2009").save().then().statusCode(303);
        assertEquals("2009-03", editor.page("/admin/articles/" + id + "/fix").select("#input-publishedAt").val());
    }

    @Test
    void whatOneSavedInAnotherWindowIsNotSaidOfSomebodyElse() {
        long id = dumps.bring(Dumps.dump("Two windows, one person"));
        Browser editor = Browser.editor();
        FilledForm first = FilledForm.load(editor, id);
        FilledForm second = FilledForm.load(editor, id);
        first.type("headline", "From the first window").save().then().statusCode(303);
        Document page = Jsoup.parse(second.type("headline", "From the second").save().asString());
        assertEquals("You changed this meanwhile, in another window", page.select("#field-headline .collision legend").text());
        assertFalse(page.text().contains("omebody else"), "nobody else was there");
    }

    @Test
    void twoPeopleWhoChangeDifferentFieldsAreMergedAndTheSecondIsTold() {
        long id = dumps.bring(Dumps.dump("Two pens, one page"));
        FilledForm first = FilledForm.load(Browser.editor(), id);
        FilledForm second = FilledForm.load(Browser.editor(), id);
        first.type("kicker", "Harbour").save().then().statusCode(303);
        second.type("section", "News").save().then().statusCode(303)
                .header("Location", containsString("saved=section")).header("Location", containsString("meanwhile=kicker"));
        Document page = Browser.editor().page("/admin/articles/" + id + "/fix");
        assertEquals("Harbour", page.select("#input-kicker").val());
        assertEquals("News", page.select("#input-section").val());
    }

    @Test
    void twoPeopleWhoChangeTheSameFieldAreAskedAndNothingIsOverwritten() {
        long id = dumps.bring(Dumps.dump("Whose headline is it"));
        Browser secondEditor = Browser.editor();
        FilledForm first = FilledForm.load(Browser.editor(), id);
        FilledForm second = FilledForm.load(secondEditor, id);
        first.type("headline", "Theirs came first").save().then().statusCode(303);
        Response collided = second.type("headline", "Mine came second").type("kicker", "Also mine").save();
        collided.then().statusCode(409);
        get("/articles/" + id).then().body(containsString("Theirs came first</h1>"));

        Document page = Jsoup.parse(collided.asString());
        assertEquals("Mine came second", page.select("#input-headline").val());
        assertEquals("Also mine", page.select("#input-kicker").val());
        assertTrue(page.select("#field-headline .sides ins").text().contains("Theirs came first"));

        FilledForm undecided = FilledForm.of(secondEditor, page);
        undecided.save().then().statusCode(422).body(containsString("Choose which of the two shall stand"));
        undecided.type("pick.headline", "yours").save().then().statusCode(303);
        get("/articles/" + id).then().body(containsString("Mine came second</h1>"), containsString("Also mine"));
    }

    @Test
    void theirsCanBeTakenWithoutLosingTheRestOfTheForm() {
        long id = dumps.bring(Dumps.dump("Whose headline stays"));
        Browser secondEditor = Browser.editor();
        FilledForm first = FilledForm.load(Browser.editor(), id);
        FilledForm second = FilledForm.load(secondEditor, id);
        first.type("headline", "Theirs stays").save();
        Response collided = second.type("headline", "Mine goes").type("kicker", "Kept").save();
        FilledForm.of(secondEditor, Jsoup.parse(collided.asString())).type("pick.headline", "theirs").save().then().statusCode(303);
        get("/articles/" + id).then().body(containsString("Theirs stays</h1>"), containsString("Kept"));
    }

    @Test
    void blocksOfTwoPeopleMergeByTheirIds() {
        long id = dumps.bring(Dumps.dump("Two paragraphs, two people"));
        FilledForm first = FilledForm.load(Browser.editor(), id);
        FilledForm second = FilledForm.load(Browser.editor(), id);
        String mayor = first.block("The mayor");
        String vote = first.block("A vote");
        first.type("text." + mayor, "The mayor said no.").save().then().statusCode(303);
        second.type("text." + vote, "A vote was taken at noon.").save().then().statusCode(303).header("Location", containsString("merged=body"));
        get("/articles/" + id).then().body(containsString("The mayor said no."), containsString("A vote was taken at noon."));
    }

    @Test
    void blocksAreRetypedSplitMergedMovedInsertedAndDropped() {
        long id = dumps.bring(Dumps.dump("Blocks under the scissors"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id);
        String council = form.block("The council");
        String mayor = form.block("The mayor");
        String vote = form.block("A vote");

        form.type("type." + council, "crosshead").type("text." + mayor, "The mayor said that\n\nnobody had asked.");
        form = pressed(editor, form, "split:" + mayor);
        assertEquals("nobody had asked.", form.input("text." + form.ids("block").get(form.ids("block").indexOf(mayor) + 1)));
        form = pressed(editor, form, "merge:" + mayor);
        assertEquals("The mayor said that nobody had asked.", form.input("text." + mayor));
        form = pressed(editor, form, "up:" + vote);
        assertEquals(form.ids("block").indexOf(mayor) - 1, form.ids("block").indexOf(vote));
        form = pressed(editor, form, "insert:start");
        form.type("text." + form.ids("block").get(0), "A new first line.");
        form = pressed(editor, form, "promo:" + mayor);
        form = pressed(editor, form, "delete:" + vote);
        get("/articles/" + id).then().body(containsString("A vote was taken"));
        form.save().then().statusCode(303).header("Location", containsString("saved=body")).header("Location", containsString("saved=promos"));

        Document page = Jsoup.parse(get("/articles/" + id).asString());
        assertEquals("A new first line.", page.select(".body p").first().text());
        assertEquals(1, page.select(".body h2.crosshead").size());
        assertEquals("The mayor said that nobody had asked.", page.select(".promo-title").text());
    }

    private static FilledForm pressed(Browser browser, FilledForm form, String button) {
        Response page = form.press(button);
        page.then().statusCode(200).body(containsString("Not saved yet"));
        return FilledForm.of(browser, Jsoup.parse(page.asString()));
    }

    @Test
    void afterAButtonOfABlockOneGoesOnWhereOneWas() {
        long id = dumps.bring(Dumps.dump("Where was I"));
        FilledForm form = FilledForm.load(Browser.editor(), id);
        List<String> blocks = form.ids("block");
        assertEquals(blocks.get(1), focused(form.press("up:" + blocks.get(1))));
        assertEquals(blocks.get(2), focused(form.press("delete:" + blocks.get(1))));
        assertEquals(blocks.get(2), focused(form.press("furniture:" + blocks.get(1))));
        Response inserted = form.press("insert:" + blocks.get(1));
        assertTrue(focused(inserted).startsWith("n"));
        assertEquals("textarea", Jsoup.parse(inserted.asString()).select("[autofocus]").first().tagName(), "a new block is written into");
        Document moved = Jsoup.parse(form.press("up:" + blocks.get(1)).asString());
        assertEquals("Not saved yet: the blocks below are as you arranged them. Save when they are right.", moved.select("#block-" + blocks.get(1) + " [role=status]").text());
        assertEquals(1, moved.select(".flash:contains(Not saved yet)").size(), "it is said where one stands, and nowhere else");
        form.press("split:" + blocks.get(0)).then().body(containsString("Nothing to do: a block is split at its empty lines"));
        form.type("type." + blocks.get(0), "poem").save().then().statusCode(400);
    }

    private static String focused(Response page) {
        return Jsoup.parse(page.asString()).select("[autofocus]").first().closest("[data-row]").attr("data-row");
    }

    @Test
    void aPublishedArticleKeepsAHeadlineAndAParagraph() {
        long id = dumps.bring(Dumps.dump("The headline that must stay"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("headline", " ").save().then().statusCode(422).body(containsString("needs a headline"));
    }

    @Test
    void anyFieldAndAnyVersionCanBeBroughtBack() {
        long id = dumps.bring(Dumps.dump("First wording"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("headline", "Second wording").type("kicker", "Local").save();
        FilledForm.load(editor, id).type("headline", "Third wording").save();
        String history = "/admin/articles/" + id + "/history";
        editor.submit(history, "version", "2", "field", "headline", "seen", "3").then().statusCode(303);
        get("/articles/" + id).then().body(containsString("Second wording</h1>"), containsString("Local"));
        editor.submit(history, "version", "1", "field", "", "seen", "4").then().statusCode(303);
        get("/articles/" + id).then().body(containsString("First wording</h1>"), not(containsString("Local")));
        editor.submit(history, "version", "1", "field", "", "seen", "4").then().statusCode(303).header("Location", endsWith("restored=done")); // sent twice
        editor.submit(history, "version", "2", "field", "", "seen", "4").then().statusCode(409);
    }

    @Test
    void importingTheSameOriginalOnceMoreLeavesAnEditAlone() {
        String dump = Dumps.dump("Read once, fixed once");
        long id = dumps.bring(dump);
        FilledForm.load(Browser.editor(), id).type("headline", "Fixed for good").save().then().statusCode(303);
        assertEquals(id, dumps.bring(dump));
        get("/articles/" + id).then().body(containsString("Fixed for good</h1>"));
    }

    @Test
    void aWithheldArticleIsGoneFromEveryPageOfReadersAndComesBack() {
        long id = dumps.bring(Dumps.dump("Withheld wonderland"));
        Browser editor = Browser.editor();
        status(editor, id, "canceled").then().statusCode(400);
        status(editor, id, "withheld").then().statusCode(303);
        for (String path : List.of("/articles/" + id, "/articles/" + id + "/original", "/articles/" + id + "/history")) {
            get(path).then().statusCode(404).body(not(containsString("wonderland")));
        }
        get("/search?q=wonderland").then().body(containsString("Nothing found"));
        for (String path : List.of("/", "/search?q=wonderland", "/dates/unknown", "/publications/the-harrowgate-lantern")) {
            get(path).then().body(not(containsString("Withheld wonderland")));
        }
        editor.open("/admin/articles/" + id + "/fix").then().statusCode(200);
        status(editor, id, "usable").then().statusCode(303);
        get("/search?q=wonderland").then().body(containsString("Withheld <mark>wonderland</mark>"));
    }

    private static Response status(Browser editor, long id, String status) {
        Document page = editor.page("/admin/articles/" + id + "/fix");
        return editor.submit("/admin/articles/" + id + "/status", "seenStatus", page.select("[name=seenStatus]").val(),
                "seenReview", page.select("[name=seenReview]").val(), "publicationStatus", status, "reviewState", "checked", "reason", "a test");
    }

    @Test
    void aDecisionThatSomebodyElseMadeMeanwhileIsNotOverwritten() {
        long id = dumps.bring(Dumps.dump("Two decisions"));
        Browser editor = Browser.editor();
        status(editor, id, "withheld");
        editor.submit("/admin/articles/" + id + "/status", "seenStatus", "0", "seenReview", "0", "publicationStatus", "usable",
                "reviewState", "problem", "reason", "words of mine").then().statusCode(409).body(containsString("value=\"words of mine\""), containsString("was decided about while you worked"));
    }

    @Test
    void validatedTakesASecondPersonWhoMay() {
        long id = dumps.bring(Dumps.dump("Seen by two"));
        Browser editor = Browser.editor();
        Browser senior = Browser.of(Person.who(Role.SENIOR_EDITOR));
        Browser other = Browser.of(Person.who(Role.SENIOR_EDITOR));
        review(senior, id, "validated").header("Location", containsString("saved=unvalidated"));
        review(senior, id, "checked").header("Location", containsString("saved=status"));
        assertTrue(senior.page("/admin/articles/" + id + "/fix").select("#validation").text().contains("somebody else has to validate it"));
        review(senior, id, "validated").header("Location", containsString("saved=unvalidated"));
        assertTrue(editor.page("/admin/articles/" + id + "/fix").select("#validation").text().contains("for senior editors"));
        review(editor, id, "validated").header("Location", containsString("saved=unvalidated"));
        FilledForm.load(other, id).type("kicker", "Changed at the last moment").save().then().statusCode(303);
        review(other, id, "validated").header("Location", containsString("saved=unvalidated"));
        review(Browser.administrator(), id, "validated").header("Location", containsString("saved=status"));
        assertEquals(0, editor.page("/admin/articles/" + id + "/fix").select("#validation").size());
        assertTrue(get("/ar/articles/" + id + "/history").asString().contains("<del>لم يُراجَع</del> <ins>"));
        for (String path : List.of("/articles/" + id + "/history", "/admin/articles/" + id + "/history")) {
            assertEquals("Checked Validated", editor.page(path).select(".field-change .diff").first().text());
        }
    }

    @Test
    void whatIsChangedAfterItWasValidatedIsCheckedAgainUntilThatIsTakenBack() {
        long id = dumps.bring(Dumps.dump("Changed after two"));
        Browser editor = Browser.editor();
        Browser senior = Browser.of(Person.who(Role.SENIOR_EDITOR));
        review(editor, id, "checked");
        review(senior, id, "validated").header("Location", containsString("saved=status"));
        FilledForm.load(editor, id).type("accept.headline", "on").save().then().statusCode(303);
        assertEquals("validated", reviewOf(editor, id), "to confirm a value changes none");

        String saved = FilledForm.load(senior, id).type("kicker", "Not what two have read").save().then().statusCode(303).extract().header("Location");
        assertTrue(senior.page(saved).select(".flash-done").text().contains("It was validated, and is checked again"), saved);
        assertEquals("checked", reviewOf(editor, id));
        assertTrue(editor.page("/admin/articles/" + id + "/history").select("main").text().contains("Review"));
        review(senior, id, "validated").header("Location", containsString("saved=unvalidated"));
        FilledForm.load(senior, id).press("undo-saved").then().statusCode(303).header("Location", containsString("saved=undone"));
        assertEquals("validated", reviewOf(editor, id));
        FilledForm.load(senior, id).press("redo-saved").then().statusCode(303).header("Location", containsString("saved=redone"));
        assertEquals("checked", reviewOf(editor, id));

        FilledForm.load(editor, id).type("section", "Which nobody has validated").save().then().statusCode(303);
        FilledForm.load(senior, id).press("undo-saved").then().statusCode(303).header("Location", containsString("saved=undone"));
        assertEquals("", FilledForm.load(senior, id).input("kicker"));
        assertEquals("checked", reviewOf(editor, id), "the section is another than the one that was validated");
    }

    private static String reviewOf(Browser browser, long id) {
        return browser.page("/admin/articles/" + id + "/fix").select("#reviewState option[selected]").val();
    }

    private static ValidatableResponse review(Browser browser, long id, String state) {
        Document page = browser.page("/admin/articles/" + id + "/fix");
        return browser.submit("/admin/articles/" + id + "/status", "seenStatus", page.select("[name=seenStatus]").val(), "seenReview", page.select("[name=seenReview]").val(),
                "publicationStatus", "usable", "reviewState", state).then().statusCode(303);
    }

    @Test
    void theListFindsByWordsStatusAndTrouble() {
        long id = dumps.bring(Dumps.dump("Zanzibar zebra zoo"));
        Browser editor = Browser.editor();
        editor.open("/admin/articles?q=ZEBRA").then().body(containsString("Zanzibar zebra zoo"), containsString("1 article<"));
        editor.open("/admin/articles?q=zebra&only=missing-date&status=usable").then().body(containsString("Zanzibar zebra zoo"));
        editor.open("/admin/articles?q=headline:zeb*+state:usable").then().body(containsString("Zanzibar zebra zoo"));
        editor.open("/admin/articles?q=zebra+state:lost").then().body(containsString("Zanzibar zebra zoo"), containsString("Read as"));
        editor.open("/admin/articles?q=zebra&status=withheld").then().body(containsString("No article is like that"));
        editor.open("/admin/articles?q=770077%25_").then().statusCode(200).body(containsString("No article is like that"));
    }

    @Test
    void aButtonThatTheFormDoesNotHaveSavesNothing() {
        long id = dumps.bring(Dumps.dump("A button from nowhere"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("headline", "Saved by mistake").press("destroy").then().statusCode(400);
        get("/articles/" + id).then().body(not(containsString("Saved by mistake")));
    }

    @Test
    void aReasonThatIsTooLongIsToldAtItsInputAndNothingTypedIsLost() {
        long id = dumps.bring(Dumps.dump("Reasoned at length"));
        Browser editor = Browser.editor();
        String reason = "why ".repeat(200);
        Document page = Jsoup.parse(FilledForm.load(editor, id).type("kicker", "Typed with care").type("reason", reason).save().then().statusCode(422).extract().asString());
        assertEquals("The reason is longer than 500 characters. Nothing was saved.", page.select("#error-reviewState").text());
        assertEquals(reason, page.select("#input-reason[aria-invalid]").val());
        assertEquals("Typed with care", page.select("[name=kicker]").val());
        Document decided = Jsoup.parse(FilledForm.of(editor, page).type("publicationStatus", "withheld").pressAt("/admin/articles/" + id + "/status", "").then().statusCode(422).extract().asString());
        assertEquals("withheld", decided.select("#publicationStatus [selected]").val());
        assertEquals(reason, decided.select("#input-reason").val());
        get("/articles/" + id).then().statusCode(200).body(not(containsString("Typed with care")));
    }

    @Test
    void allThatIsWrongIsNamedAtOnceAndByOneBanner() {
        long id = dumps.bring(Dumps.dump("Wrong in four places"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id).type("headline", " ").type("publishedAt", "someday").type("reason", "why ".repeat(200));
        Document page = Jsoup.parse(form.save().then().statusCode(422).extract().asString());
        assertEquals(Set.of("Headline", "Date of publication", "Reason"), Set.copyOf(page.select("[role=alert] li a").eachText()));

        String status = "/admin/articles/" + id + "/status";
        Document decided = Jsoup.parse(form.type("publicationStatus", "embargoed").type("embargoUntil", "2001-01-01T00:00").pressAt(status, "").then().statusCode(422).extract().asString());
        assertEquals(List.of("#embargoUntil", "#input-reason"), decided.select("[role=alert] li a").eachAttr("href"));
        assertEquals(1, decided.select("#embargo-problem").size());
        Document unnoted = Jsoup.parse(form.type("reviewState", "problem").type("reason", "").pressAt(status, "").then().statusCode(422).extract().asString());
        assertEquals(2, unnoted.select("[role=alert] li").size());
    }

    @Test
    void aChangedWordMarksItsBlockAloneBesideTheOriginal() {
        long id = dumps.bring(Dumps.dump("One word of many"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id);
        String block = form.ids("block").get(0);
        form.type("text." + block, form.input("text." + block) + " Umbrella.").save().then().statusCode(303);
        Document view = Jsoup.parse(get("/articles/" + id + "/original").asString());
        assertEquals(1, view.select(".field-body .piece.supplied").size());
        assertTrue(view.select(".field-body .piece.supplied").text().contains("Umbrella. not in the original"), view.select(".field-body").text());
        assertTrue(view.select(".field-body .piece:not(.supplied)").size() > 0 && view.select(".field-body .piece:not(.supplied)").stream().allMatch(piece -> piece.text().contains("sure")), "the evidence of the others stays");
        assertEquals("Changed in part by an editor: what does not stand in the original is marked", view.select(".field-body .state").text());
        assertTrue(editor.page("/admin/articles/" + id + "/fix").select("#origin-body").text().startsWith("Changed in part"));
    }
}
