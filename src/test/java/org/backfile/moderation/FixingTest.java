package org.backfile.moderation;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
import org.backfile.TestDatabase;
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;

/** What an editor does on the fixing screen without script: mark words of the original and give them to fields. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FixingTest {

    @Inject
    Dumps dumps;

    private static FilledForm pressed(Browser browser, FilledForm form, String button) {
        Response page = form.press(button);
        page.then().statusCode(200);
        return FilledForm.of(browser, Jsoup.parse(page.asString()));
    }

    private static FilledForm marked(Browser browser, FilledForm form, String words) {
        FilledForm found = pressed(browser, form.type("find", words), "find");
        assertFalse(found.input("mark").isEmpty(), "the words stand once: " + words);
        return found;
    }

    private static Document original(long id) {
        return Jsoup.parse(get("/articles/" + id + "/original").asString());
    }

    @Test
    void markedWordsBecomeAFieldWithTheirPlaceInTheOriginal() {
        long id = dumps.bring(Dumps.dump("Marked and given"));
        Browser editor = Browser.editor();
        FilledForm form = marked(editor, FilledForm.load(editor, id), "The mayor said");
        form = pressed(editor, form, "take:kicker");
        assertEquals("The mayor said", form.input("kicker"));
        form.save().then().statusCode(303);
        assertEquals("The mayor said", original(id).select("mark.claim-kicker").text());
        assertTrue(editor.page("/admin/articles/" + id + "/fix").select("#origin-kicker").text().contains("stands in the original"));
    }

    @Test
    void aWordThatIsGivenToOneFieldIsTakenFromTheOther() {
        long id = dumps.bring(Dumps.dump("The caption keeps the rest").replaceFirst("\n\n", "\n\nThe old bridge at night. Ines Calloway for the Lantern\n\n"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id);
        form = pressed(editor, marked(editor, form, "The old bridge at night. Ines Calloway for the Lantern"), "take:caption");
        assertEquals("The old bridge at night. Ines Calloway for the Lantern", form.input("caption"));
        form = pressed(editor, marked(editor, form, "Ines Calloway for the Lantern"), "take:credit");
        assertEquals("Ines Calloway for the Lantern", form.input("credit"));
        assertEquals("The old bridge at night.", form.input("caption"));
        form.save().then().statusCode(303);
        Document original = original(id);
        assertEquals("The old bridge at night.Ines Calloway for the Lantern".replace(".", ". "), original.select("mark.claim-leadPicture").text());
        get("/articles/" + id).then().body(containsString("<span class=\"credit\">Ines Calloway for the Lantern</span>"));
    }

    @Test
    void aDateIsReadOutOfTheMarkedWords() {
        long id = dumps.bring(Dumps.dump("Printed, but not found").replace("SOURCE:", "Printed at Elsine in the night to the 14th of March 1907 by the old press.\n\nSOURCE:"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id).type("publishedAt", "");
        form = pressed(editor, marked(editor, form, "14th of March 1907"), "take:publishedAt");
        assertEquals("1907-03-14", form.input("publishedAt"));
        form.save().then().statusCode(303);
        assertEquals("14th of March 1907", original(id).select("mark.claim-publishedAt").last().text());
        Response told = marked(editor, FilledForm.load(editor, id), "the old press").press("take:publishedAt");
        told.then().statusCode(200).body(containsString("No date can be read"));
    }

    @Test
    void linesAreMarkedFromOneToAnother() {
        long id = dumps.bring(Dumps.dump("From here to here"));
        Browser editor = Browser.editor();
        int blocks = FilledForm.load(editor, id).ids("block").size();
        FilledForm form = pressed(editor, FilledForm.load(editor, id), "line:7");
        Response second = form.press("line:7");
        second.then().body(containsString("Marked: “The mayor said that nobody had asked"));
        form = pressed(editor, FilledForm.of(editor, Jsoup.parse(second.asString())), "take:crosshead");
        String block = form.block("The mayor said");
        assertEquals("crosshead", form.input("type." + block));
        assertEquals(blocks, form.ids("block").size(), "the paragraph that had the words is no paragraph any more");
    }

    @Test
    void eachAnswerStandsWhereThePersonGoesOn() {
        long id = dumps.bring(Dumps.dump("Where the answer is"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id);
        Document begun = Jsoup.parse(form.press("line:7").asString());
        assertEquals("line:7", begun.select("[autofocus]").val());
        assertTrue(begun.select("#line-7 [role=status]").text().contains("Marked from line 7"));
        Document marked = Jsoup.parse(FilledForm.of(editor, begun).press("line:7").asString());
        assertEquals("palette", marked.select("[autofocus]").attr("class"));

        Document given = Jsoup.parse(FilledForm.of(editor, marked).press("take:kicker").asString());
        assertEquals("field-kicker", given.select("[autofocus]").attr("id"));
        assertEquals("Given to: Kicker. Nothing of it is saved yet.", given.select("#field-kicker [role=status].flash").text());
        Document onlyOriginal = Jsoup.parse(FilledForm.of(editor, marked).type("tab", "original").press("take:kicker").asString());
        assertEquals("palette", onlyOriginal.select("[autofocus]").attr("class"), "the field is out of sight");
        assertTrue(onlyOriginal.select(".palette [role=status]").text().contains("Given to: Kicker"));

        assertTrue(Jsoup.parse(form.press("take:kicker").asString()).select(".palette [role=alert]").text().contains("Mark words of the original first"));
        Document unfound = Jsoup.parse(FilledForm.load(editor, id).type("find", "nowhere to be found").press("find").asString());
        assertEquals("find", unfound.select("[autofocus]").attr("name"));

        String back = FilledForm.of(editor, given).press("undo").then().statusCode(303).extract().header("Location");
        Document before = editor.page(back.replace(Browser.origin(), ""));
        assertEquals("field-kicker", before.select("[autofocus]").attr("id"));
        assertTrue(before.select("#field-kicker [role=status].flash").text().contains("The last step of your draft was taken back"), back);
    }

    @Test
    void whatStandsAtEachBlockIsInTheLanguageOfThePage() {
        long id = dumps.bring(Dumps.dump("Words at each block"));
        Document arabic = Browser.editor().page("/ar/admin/articles/" + id + "/fix");
        Element block = arabic.select(".blocks .block").get(1);
        assertEquals("نوع الفقرة ٢", block.select("select").attr("aria-label"));
        assertTrue(block.select("[value^=up]").attr("aria-label").endsWith("، الفقرة ٢"));
        assertEquals(block.select("[value^=up]").attr("aria-label").replaceFirst("،.*", ""), block.select("[value^=up]").text());
        assertEquals("paragraph", block.select("option[selected]").val());
    }

    @Test
    void aMarkThatWasOnlyBegunIsItsLineAndIsGivenUpByAnythingElse() {
        long id = dumps.bring(Dumps.dump("Begun and left"));
        Browser editor = Browser.editor();
        FilledForm begun = pressed(editor, FilledForm.load(editor, id), "line:1");
        assertEquals("Begun and left", pressed(editor, begun, "take:kicker").input("kicker"));
        assertEquals("", pressed(editor, begun, "insert:start").input("mark"));
    }

    @Test
    void aWordInTheMiddleOfAParagraphSplitsIt() {
        long id = dumps.bring(Dumps.dump("Split by a crosshead"));
        Browser editor = Browser.editor();
        FilledForm form = pressed(editor, marked(editor, FilledForm.load(editor, id), "and heard from eleven speakers"), "take:crosshead");
        int first = form.ids("block").indexOf(form.block("The council met"));
        assertEquals("The council met on a Tuesday", form.input("text." + form.ids("block").get(first)));
        assertEquals("and heard from eleven speakers", form.input("text." + form.ids("block").get(first + 1)));
        assertEquals("about the matter of the bridge.", form.input("text." + form.ids("block").get(first + 2)));
        form.save().then().statusCode(303);
        get("/articles/" + id).then().body(containsString(">and heard from eleven speakers</h2>"));
    }

    @Test
    void aPromoThatWasReadAsBodyIsTakenOutOfIt() {
        long id = dumps.bring(Dumps.dump("No story of ours"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id);
        String vote = form.block("A vote");
        form = pressed(editor, form.type("at", vote), "take:promos");
        assertTrue(form.ids("promo").contains(vote));
        assertFalse(form.ids("block").contains(vote));
        form.save().then().statusCode(303);
        get("/articles/" + id).then().body(containsString("class=\"promo-title\">A vote was taken"));
    }

    @Test
    void wordsThatStandTwiceAreAskedFor() {
        long id = dumps.bring(Dumps.dump("Nobody asked, nobody got"));
        Browser editor = Browser.editor();
        Response asked = FilledForm.load(editor, id).type("find", "that nobody").press("find");
        Document page = Jsoup.parse(asked.asString());
        assertEquals(2, page.select(".found button").size());
        FilledForm form = pressed(editor, FilledForm.of(editor, page), page.select(".found button").get(1).val());
        assertTrue(Jsoup.parse(form.press("take:kicker").asString()).select("#input-kicker").val().equals("that nobody"));
        FilledForm.load(editor, id).type("find", "words of another paper").press("find").then().body(containsString("do not stand in the original"));
    }

    @Test
    void whatWasTypedIsStillThereAfterSigningOut() {
        long id = dumps.bring(Dumps.dump("Typed and kept"));
        Person ana = Person.who(Role.EDITOR);
        Browser editor = Browser.of(ana);
        FilledForm.load(editor, id).type("kicker", "Half a thought").press("keep").then().statusCode(303).header("Location", containsString("saved=kept"));
        get("/articles/" + id).then().body(not(containsString("Half a thought")));

        Browser elsewhere = Browser.of(ana);
        Document page = elsewhere.page("/admin/articles/" + id + "/fix");
        assertEquals("Half a thought", page.select("#input-kicker").val());
        assertTrue(page.text().contains("This is your draft of"));
        assertTrue(elsewhere.page("/admin").select("#drafts + ul").text().contains("Typed and kept"));
        assertEquals("", Browser.editor().page("/admin/articles/" + id + "/fix").select("#input-kicker").val());

        FilledForm.of(elsewhere, page).save().then().statusCode(303);
        assertFalse(elsewhere.page("/admin/articles/" + id + "/fix").text().contains("This is your draft of"));
    }

    @Test
    void aDraftTakesInWhatOthersSaveBesideIt() {
        long id = dumps.bring(Dumps.dump("A draft among people"));
        Browser ana = Browser.editor();
        Browser ben = Browser.editor();
        FilledForm.load(ana, id).type("kicker", "Mine").press("keep");
        FilledForm.load(ben, id).type("section", "Theirs").save();
        Document page = ana.page("/admin/articles/" + id + "/fix");
        assertEquals("Mine", page.select("#input-kicker").val());
        assertEquals("Theirs", page.select("#input-section").val());
        FilledForm.of(ana, page).press("discard").then().statusCode(303);
        assertEquals("", ana.page("/admin/articles/" + id + "/fix").select("#input-kicker").val());
    }

    @Test
    void goingOnWithoutSavingKeepsWhatWasTyped() {
        long id = dumps.bring(Dumps.dump("Left for another"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("kicker", "Not saved").press("next").then().statusCode(303);
        assertEquals("Not saved", editor.page("/admin/articles/" + id + "/fix").select("#input-kicker").val());
    }

    @Test
    void decidingWhoMaySeeItLosesNothingTyped() {
        long id = dumps.bring(Dumps.dump("Status and words"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("kicker", "Still here").type("reviewState", "checked").pressAt("/admin/articles/" + id + "/status", "").then().statusCode(303);
        assertEquals("Still here", editor.page("/admin/articles/" + id + "/fix").select("#input-kicker").val());
    }

    @Test
    void theSourceHasNoneEmptiesAFieldAndConfirmsIt() {
        long id = dumps.bring(Dumps.dump("Without a standfirst"));
        Browser editor = Browser.editor();
        FilledForm form = pressed(editor, FilledForm.load(editor, id), "absent:standfirst");
        assertEquals("", form.input("standfirst"));
        form.save().then().statusCode(303);
        assertTrue(editor.page("/admin/articles/" + id + "/fix").select("#origin-standfirst").text().contains("the source has none"));
    }

    @Test
    void theEvidenceOfADateStandsUnderItWithWhatItMeans() {
        long id = dumps.bring(Dumps.dump("Dated twice").replaceFirst("\n\n", "\n\nBy Maria Quill | 14 March 1907\n\n"));
        Document page = Browser.editor().page("/admin/articles/" + id + "/fix");
        assertTrue(page.select("#field-publishedAt .understood").text().contains("14 March 1907"));
        assertTrue(page.select("#field-publishedAt .witnesses").text().contains("“14 March 1907” = 14 March 1907"), page.select("#field-publishedAt").text());
        assertEquals("#line-3", page.select("#field-publishedAt .witnesses a").attr("href"));
    }

    @Test
    void thePreviewShowsWhatReadersWouldSee() {
        long id = dumps.bring(Dumps.dump("Before and after"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id).type("kicker", "<b>Bold</b>");
        Document page = Jsoup.parse(form.press("find").asString());
        assertEquals("<b>Bold</b>", page.select(".preview .kicker").text());
        assertEquals("<b>Bold</b>", page.select(".pending ins").text());
        get("/articles/" + id).then().body(not(containsString("Bold")));
    }

    @Test
    void eachStepOfADraftIsTakenBackByItselfAndDoneAgain() {
        long id = dumps.bring(Dumps.dump("One step after the other"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("section", "Saved before").save().then().statusCode(303);
        FilledForm form = pressed(editor, marked(editor, FilledForm.load(editor, id), "The mayor said"), "take:kicker");
        form.type("accept.headline", "on").press("step").then().statusCode(200);
        FilledForm.load(editor, id).type("dateline", "ELSINE").press("undo").then().statusCode(303).header("Location", containsString("saved=stepBack"));

        form = FilledForm.load(editor, id);
        assertEquals("", form.input("dateline"));
        assertEquals("on", form.input("accept.headline"));
        form.press("undo").then().header("Location", containsString("saved=stepBack"));
        form = FilledForm.load(editor, id);
        assertEquals("", form.input("accept.headline"));
        assertEquals("The mayor said", form.input("kicker"));
        Response first = form.press("undo");
        first.then().header("Location", containsString("at=kicker"));
        assertEquals("kicker", Browser.editor().page(first.header("Location").replace(Browser.origin(), "")).select("[name=at]").val());
        form = FilledForm.load(editor, id);
        assertEquals("", form.input("kicker"));
        form.press("undo").then().header("Location", containsString("saved=wholeDraft"));
        get("/articles/" + id).then().body(containsString("Saved before"));

        for (String again : List.of("The mayor said", "on", "ELSINE")) {
            FilledForm.load(editor, id).press("redo").then().header("Location", containsString("saved=stepForth"));
            FilledForm now = FilledForm.load(editor, id);
            assertTrue(List.of(now.input("kicker"), now.input("accept.headline"), now.input("dateline")).contains(again));
        }
        FilledForm.load(editor, id).press("redo").then().header("Location", containsString("saved=nothingToRedo"));
        FilledForm.load(editor, id).press("undo").then().header("Location", containsString("saved=stepBack"));
        FilledForm.load(editor, id).type("kicker", "Something else").press("redo").then().header("Location", containsString("saved=nothingToRedo"));

        FilledForm.load(editor, id).save().then().statusCode(303);
        FilledForm.load(editor, id).press("undo").then().header("Location", containsString("saved=undone"));
        assertEquals("Saved before", FilledForm.load(editor, id).input("section"));
        assertEquals("", FilledForm.load(editor, id).input("kicker"));
    }

    @Test
    void whateverAButtonDidIsOneStep() {
        long id = dumps.bring(Dumps.dump("One button, one step").replaceFirst("\n\n", "\n\nThe old bridge at night. Ines Calloway for the Lantern\n\n"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("caption", "The old bridge at night. Ines Calloway for the Lantern").save().then().statusCode(303);
        String vote = FilledForm.load(editor, id).block("A vote");
        for (String button : List.of("absent:standfirst", "insert:start", "up:" + vote, "delete:" + vote, "promo:" + vote, "furniture:" + vote, "take:quote", "take:credit", "take:promos")) {
            FilledForm before = FilledForm.load(editor, id);
            FilledForm form = button.startsWith("take:") ? marked(editor, before, "Ines Calloway for the Lantern") : before;
            pressed(editor, form, button);
            FilledForm.load(editor, id).press("step").then().statusCode(200);
            FilledForm.load(editor, id).press("undo").then().header("Location", containsString("saved=stepBack"));
            FilledForm after = FilledForm.load(editor, id);
            for (String name : List.of("block", "promo", "furniture")) {
                assertEquals(before.ids(name), after.ids(name), button);
            }
            for (String name : List.of("standfirst", "caption", "credit", "text." + vote, "type." + vote)) {
                assertEquals(before.input(name), after.input(name), button);
            }
            after.press("undo").then().header("Location", containsString("saved=wholeDraft"));
        }
    }

    @Test
    void whatIsTickedCountsAmongWhatSavingWillChange() {
        long id = dumps.bring(Dumps.dump("Ticked and counted"));
        Browser editor = Browser.editor();
        assertEquals("0", editor.page("/admin/articles/" + id + "/fix").select(".pending .count").text());
        Response ticked = FilledForm.load(editor, id).type("accept.headline", "on").type("absent.kicker", "on").type("section", "Harbour").press("step");
        Document page = Jsoup.parse(ticked.asString());
        assertEquals("3", page.select(".pending .count").text());
        assertEquals(List.of("Section", "Kicker", "Headline"), page.select(".pending .field-name").eachText());
        assertEquals(List.of("The source has none", "Right as it is"), page.select(".pending .note").eachText());
        FilledForm.of(editor, page).save().then().header("Location", containsString("saved=headline"));
    }

    @Test
    void anArticleOfHundredsOfParagraphsIsFixedLikeAnyOther() {
        String story = IntStream.range(0, 400).mapToObj("In the %dth year of its building the bridge was still not high enough for the ships of the town."::formatted).collect(Collectors.joining("\n\n"));
        long id = dumps.bring(Dumps.dump("Four hundred paragraphs").replace("A vote was taken", story + "\n\nA vote was taken"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id);
        assertTrue(form.ids("block").size() > 400);
        form.type("kicker", "A long story").save().then().statusCode(303);
        assertEquals("A long story", FilledForm.load(editor, id).input("kicker"));
    }
}
