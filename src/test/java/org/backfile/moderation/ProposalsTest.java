package org.backfile.moderation;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestClock;
import org.backfile.TestDatabase;
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;

/** Readers propose, editors decide. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ProposalsTest {

    @Inject
    Dumps dumps;
    @Inject
    TestClock clock;

    /** All tests come from one address, and the rate of one hour is not to hold off the next test. */
    @BeforeEach
    void anHourLater() {
        clock.forward(Duration.ofMinutes(61));
    }

    /** Loads the page, waits as a person would, and sends it. */
    private Response propose(long id, String what, String... namesAndValues) {
        return propose(Browser.reader(), id, what, namesAndValues);
    }

    private Response propose(Browser browser, long id, String what, String... namesAndValues) {
        Document page = browser.page("/articles/" + id + "/propose?what=" + what);
        String stamp = page.select("input[name=stamp]").val();
        clock.forward(Duration.ofSeconds(20));
        String[] inputs = new String[namesAndValues.length + 4];
        inputs[0] = "what";
        inputs[1] = what;
        inputs[2] = "stamp";
        inputs[3] = stamp;
        System.arraycopy(namesAndValues, 0, inputs, 4, namesAndValues.length);
        return browser.submit("/articles/" + id + "/propose", inputs);
    }

    private static String receipt(Response sent) {
        sent.then().statusCode(303);
        return sent.header("Location").replace(Browser.origin(), "").replace("?fresh=true", "");
    }

    @Test
    void aReaderProposesAnEditorAcceptsAndTheReceiptSaysSo() {
        long id = dumps.bring(Dumps.dump("Council refuses the bridg"));
        get("/articles/" + id).then().body(containsString("/articles/" + id + "/propose"));
        String receipt = receipt(propose(id, "headline", "words", "Council refuses the bridge", "reason", "A letter is missing; I have the paper."));
        get(receipt).then().statusCode(200).body(containsString("It waits for an editor")).header("Cache-Control", "no-store");
        Document sent = Browser.reader().page(receipt + "?fresh=true");
        assertEquals(receipt, sent.select(".flash a").attr("href"));
        assertTrue(sent.select(".flash").text().endsWith("it shows what becomes of it. " + Browser.origin() + receipt), sent.select(".flash").text());

        Browser editor = Browser.editor();
        Document page = editor.page("/admin/articles/" + id + "/fix");
        assertTrue(page.select(".doubts-here").text().contains("Headline: Another value is proposed"), page.select(".doubts-here").text());
        assertTrue(page.select("#field-headline .proposal").text().contains("I have the paper"));
        String proposal = page.select("#field-headline .proposal button").first().val();
        FilledForm.of(editor, page).press(proposal).then().statusCode(303).header("Location", containsString("saved=proposal"));

        get("/articles/" + id).then().body(containsString("Council refuses the bridge</h1>"));
        get("/articles/" + id + "/history").then().body(containsString("took up a reader’s proposal"), containsString("A letter is missing; I have the paper."));
        get(receipt + "?fresh=true").then().body(containsString("It was accepted"), not(containsString("waits for an editor")));
        assertFalse(editor.page("/admin/articles/" + id + "/fix").select(".doubts-here").text().contains("proposes"));
    }

    @Test
    void aProposalWaitsAgainWhenItsAcceptanceIsTakenBack() {
        long id = dumps.bring(Dumps.dump("Accepted too soon"));
        String receipt = receipt(propose(id, "kicker", "words", "The mayor said"));
        Browser editor = Browser.editor();
        Document page = editor.page("/admin/articles/" + id + "/fix");
        FilledForm.of(editor, page).press(page.select("#field-kicker .proposal button").first().val()).then().statusCode(303);
        FilledForm.load(editor, id).press("undo").then().header("Location", containsString("saved=undone"));
        get(receipt).then().body(containsString("It waits for an editor"));
        FilledForm.load(editor, id).press("redo").then().header("Location", containsString("saved=redone"));
        get(receipt).then().body(containsString("It was accepted"));
    }

    @Test
    void wordsOfTheOriginalNeedNoReasonAndKeepTheirPlace() {
        long id = dumps.bring(Dumps.dump("Verifiable at once"));
        receipt(propose(id, "kicker", "words", "The mayor said"));
        Browser editor = Browser.editor();
        Document page = editor.page("/admin/articles/" + id + "/fix");
        assertTrue(page.select("#field-kicker .proposal").text().contains("verifiable: it stands in line 7"), page.select("#field-kicker .proposal").text());
        FilledForm.of(editor, page).press(page.select("#field-kicker .proposal button").first().val()).then().statusCode(303);
        assertEquals("The mayor said", Jsoup.parse(get("/articles/" + id + "/original").asString()).select("mark.claim-kicker").text());
    }

    @Test
    void whatATrustedCorrectorFindsInTheOriginalIsPublishedAtOnceAndLookedAtAsASample() {
        long id = dumps.bring(Dumps.dump("Corrected at once").replace("The Harrowgate Lantern", "The Corrector Courier"));
        Person trusted = Person.who(Role.CORRECTOR);
        Browser corrector = Browser.of(trusted);
        get(receipt(propose(corrector, id, "kicker", "words", "The mayor said"))).then().body(containsString("It was accepted"));
        get("/articles/" + id + "/history").then().body(containsString("A trusted corrector"), containsString("put right what the original says"));
        get(receipt(propose(corrector, id, "section", "words", "Not in print", "reason", "I remember"))).then().body(containsString("It waits for an editor"));

        Browser editor = Browser.editor();
        assertEquals("Proposed by a trusted corrector: not in the original", proposedFor(editor, id, "section"));
        receipt(propose(id, "section", "words", "Not in print", "reason", "So do I"));
        corrector.submit("/account/name", "named", "true").then().statusCode(303);
        assertEquals("Proposed by " + trusted.name() + ", a reader: not in the original", proposedFor(editor, id, "section"));
        receipt(propose(corrector, id, "dateline", "words", "Harrowgate", "reason", "I was there"));
        Document page = editor.page("/admin/articles/" + id + "/fix");
        FilledForm.of(editor, page).press(page.select("#field-dateline .proposal button").first().val()).then().statusCode(303);
        page = editor.page("/admin/articles/" + id + "/fix");
        FilledForm.of(editor, page).press(page.select("#field-section .proposal button").first().val()).then().statusCode(303);
        get("/articles/" + id + "/history").then().body(containsString("took up a colleague’s proposal"), containsString("took up a reader’s proposal"));
        assertEquals(1, editor.page("/admin/queue?publication=the-corrector-courier&reason=sample").select(".queue tbody tr").size());
        FilledForm.load(editor, id).type("accept.kicker", "on").save().then().statusCode(303);
        assertEquals(0, editor.page("/admin/queue?publication=the-corrector-courier&reason=sample").select(".queue tbody tr").size());
        // What an editor has decided is not overruled at once.
        get(receipt(propose(corrector, id, "kicker", "words", "The council met"))).then().body(containsString("It waits for an editor"));

        assertEquals(403, corrector.open("/admin/articles").statusCode());
        corrector.open("/admin").then().statusCode(303).header("Location", containsString("/account"));
        assertTrue(Sampling.takes(9, 5) && Sampling.takes(500, 0) && !Sampling.takes(10, 5));
    }

    private static String proposedFor(Browser editor, long id, String field) {
        return editor.page("/admin/articles/" + id + "/fix").select("#field-" + field + " .proposal .hint").text();
    }

    @Test
    void wordsThatAreNotInTheOriginalNeedAReason() {
        long id = dumps.bring(Dumps.dump("Say how you know"));
        Response asked = propose(id, "kicker", "words", "From my own memory");
        asked.then().statusCode(422).body(containsString("do not stand in the original"));
        assertEquals("From my own memory", Jsoup.parse(asked.asString()).select("#words").val());
        propose(id, "kicker", "words", "").then().statusCode(422).body(containsString("what stands there already"));
        propose(id, "publishedAt", "words", "yesterday", "reason", "it was").then().statusCode(422).body(containsString("This is no date"));
        propose(id, "publishedAt", "words", "1998/2001", "reason", "it was").then().statusCode(422).body(containsString("A stretch of time is not taken."));
        propose(id, "publishedAt", "words", "2099-01-01", "reason", "it will be").then().statusCode(422).body(containsString("This day is yet to come."));
        propose(id, "publication", "words", "N".repeat(201), "reason", "it is").then().statusCode(422).body(containsString("A name has 200 characters at most."));
        propose(id, "headline", "words", "", "reason", "none").then().statusCode(422).body(containsString("needs a headline and a paragraph"));
    }

    @Test
    void theSameProposalFromTwoReadersIsOneAndBothReceiptsTellItsEnd() {
        long id = dumps.bring(Dumps.dump("Two readers, one thought"));
        String first = receipt(propose(id, "section", "words", "Harbour", "reason", "It stood on the harbour page."));
        String second = receipt(propose(id, "section", "words", "Harbour", "reason", "Page four."));
        Person person = Person.who(Role.EDITOR);
        Browser editor = Browser.of(person);
        Document page = editor.page("/admin/articles/" + id + "/fix");
        assertEquals(1, page.select(".proposal").size());
        assertTrue(page.select(".proposal").text().contains("Page four."));

        FilledForm form = FilledForm.of(editor, page);
        String number = page.select(".proposal").attr("id").replace("proposal-", "");
        form.press("decline:" + number).then().statusCode(303).header("Location", containsString("saved=noreason&at=section"));
        assertTrue(editor.page("/admin/articles/" + id + "/fix?saved=noreason&at=section").select("#field-section [role=alert]").size() == 1, "it is said at the field");
        Document refused = Jsoup.parse(form.type("declineWords." + number, "x".repeat(501)).press("decline:" + number).then().statusCode(422).extract().asString());
        assertEquals("The reason is longer than 500 characters. Nothing was declined.", refused.select("#error-decline-" + number).text());
        assertEquals(501, refused.select("[name=declineWords." + number + "]").val().length());
        form.type("declineWords." + number, "That page is another paper’s.").press("decline:" + number).then().statusCode(303).header("Location", containsString("saved=declined"));
        form.press("decline:" + number).then().statusCode(303).header("Location", containsString("saved=declined")); // sent twice
        get(first).then().body(containsString("It was declined"), containsString("That page is another paper’s."));
        get(second).then().body(containsString("It was declined"));
        get("/articles/" + id).then().body(not(containsString("Harbour")));
        assertEquals("declined a reader’s proposal", Browser.administrator().page("/admin/accounts/" + person.accountId() + "/log").select(".log .what").text());
    }

    @Test
    void aDateIsProposedAndShownInWords() {
        long id = dumps.bring(Dumps.dump("Dated by a reader"));
        propose(id, "publishedAt", "words", "3/4/2009", "reason", "I was there.").then().statusCode(422).body(containsString("it may mean two days"));
        Document shown = Browser.reader().page(receipt(propose(id, "publishedAt", "words", "14 March 2009", "reason", "I was there.")));
        assertEquals("14 March 2009", shown.select(".receipt .diff ins").text());
        Browser editor = Browser.editor();
        Document page = editor.page("/admin/articles/" + id + "/fix");
        FilledForm.of(editor, page).press(page.select("#field-publishedAt .proposal button").first().val()).then().statusCode(303);
        assertEquals("14 March 2009", Browser.reader().page("/articles/" + id + "/propose?what=publishedAt").select(".present").text());
    }

    @Test
    void aParagraphCanBeProposedAnew() {
        long id = dumps.bring(Dumps.dump("One paragraph is wrong"));
        Document choose = Browser.reader().page("/articles/" + id + "/propose");
        assertEquals(choose.select("dt a").size(), Set.copyOf(choose.select("dt a").eachText()).size(), "each link has a name of its own");
        String what = choose.select("dt a").stream().filter(link -> link.parent().nextElementSibling().text().startsWith("A vote")).findFirst().orElseThrow()
                .attr("href").replaceFirst(".*what=", "");
        receipt(propose(id, what, "words", "A vote was taken at noon.", "reason", "The minutes say so."));
        Browser editor = Browser.editor();
        Document page = editor.page("/admin/articles/" + id + "/fix");
        FilledForm.of(editor, page).press(page.select("#field-body .proposal button").first().val()).then().statusCode(303);
        get("/articles/" + id).then().body(containsString("A vote was taken at noon."), containsString("The mayor said that nobody"));
    }

    @Test
    void machinesAreHeldOffAndPeopleLoseNothing() {
        long id = dumps.bring(Dumps.dump("Nobody sells watches here"));
        Response trapped = propose(id, "kicker", "words", "The mayor said", "website", "https://watches.example");
        trapped.then().statusCode(422).body(containsString("left empty"));
        String stamp = Browser.reader().page("/articles/" + id + "/propose?what=kicker").select("input[name=stamp]").val();
        Browser.reader().submit("/articles/" + id + "/propose", "what", "kicker", "words", "The mayor said", "stamp", stamp).then().statusCode(422).body(containsString("very fast"));
        Browser.reader().submit("/articles/" + id + "/propose", "what", "kicker", "words", "The mayor said", "stamp", "1.forged").then().statusCode(422);
        clock.forward(Duration.ofHours(25));
        Browser.reader().submit("/articles/" + id + "/propose", "what", "kicker", "words", "The mayor said", "stamp", stamp).then().statusCode(422)
                .body(containsString("open for too long"), containsString("The mayor said"));
        for (int number = 0; number < 20; number++) {
            receipt(propose(id, "section", "words", "Section " + number, "reason", "counting"));
        }
        propose(id, "section", "words", "Section 21", "reason", "counting").then().statusCode(429).body(containsString("Section 21"));
        Browser.reader().request().get("/proposals/" + "A".repeat(24)).then().statusCode(404);
    }

    @Test
    void nothingCanBeProposedForWhatReadersMayNotSee() {
        long id = dumps.bring("A headline and nothing else to be withheld in the drawer\n");
        get("/articles/" + id + "/propose").then().statusCode(404);
        Browser.reader().submit("/articles/" + id + "/propose", "what", "headline", "words", "x").then().statusCode(404);
    }

    @Test
    void whatAReaderTypesIsShownAsWords() {
        long id = dumps.bring(Dumps.dump("No markup from outside"));
        String receipt = receipt(propose(id, "section", "words", "<script>alert(1)</script>", "reason", "<img src=x onerror=alert(2)>"));
        get(receipt).then().body(not(containsString("<script>alert")));
        String fix = Browser.editor().open("/admin/articles/" + id + "/fix").asString();
        assertFalse(fix.contains("<script>alert") || fix.contains("<img src=x"), "the words are escaped");
    }

    @Test
    void furnitureIsListedAsSuchAndParagraphsAreCountedByThemselves() {
        long id = dumps.bring(Dumps.dump("Furnished with words"));
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id);
        assertEquals(4, form.ids("block").size());
        FilledForm.of(editor, Jsoup.parse(form.press("furniture:" + form.ids("block").get(0)).asString())).save().then().statusCode(303);
        List<String> listed = Browser.reader().page("/articles/" + id + "/propose").select(".proposables dt").eachText();
        assertEquals(List.of("Paragraph 1", "Paragraph 2", "Paragraph 3"), listed.stream().filter(one -> one.startsWith("Paragraph")).toList());
        assertEquals(List.of("Furniture"), listed.stream().filter(one -> one.startsWith("Furniture")).toList());
    }
}
