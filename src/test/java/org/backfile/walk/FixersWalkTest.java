package org.backfile.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestClock;
import org.backfile.TestDatabase;
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;

/** Fixing in a real browser: how many strokes it takes, that nothing typed is lost, and that two people do not overwrite each other. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FixersWalkTest {

    private static SystemBrowser browser;

    @Inject
    Dumps dumps;
    @Inject
    TestClock clock;

    @BeforeAll
    static void open() {
        browser = SystemBrowser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Page desk(BrowserContext window, Person person) {
        Page page = window.newPage();
        page.navigate(Browser.origin() + "/sign-in");
        page.getByLabel("Name").fill(person.name());
        page.getByLabel("Password").fill(person.password());
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL("**/admin");
        return page;
    }

    private static Page fixing(BrowserContext window, Person person, long id) {
        Page page = desk(window, person);
        page.navigate(Browser.origin() + "/admin/articles/" + id + "/fix");
        return page;
    }

    @Test
    void aCreditThatStayedInTheCaptionIsOneSelectionAndTwoKeys() {
        long id = captioned("The caption of the credit");
        try (BrowserContext window = browser.window(new NewContextOptions().setViewportSize(1600, 900))) {
            Page page = fixing(window, Person.who(Role.EDITOR), id);
            Hand hand = new Hand(page);
            hand.select("Ines Calloway for the Lantern");
            hand.press("r");
            assertThat(page.locator("#input-credit")).hasValue("Ines Calloway for the Lantern");
            assertThat(page.locator("#input-caption")).hasValue("The old bridge at night.");
            hand.press("A");
            assertThat(page.getByText(Pattern.compile("Saved \\d+ fields? of “The caption of the credit”"))).isVisible();
            assertEquals("1 selection, 2 keys", hand.strokes());
            page.navigate(Browser.origin() + "/articles/" + id);
            assertThat(page.locator(".lead-picture .credit")).hasText("Ines Calloway for the Lantern");
        }
    }

    @Test
    void aMissingDateIsOneSelectionAndTwoKeys() {
        long id = dated("The date at the foot");
        try (BrowserContext window = browser.window(new NewContextOptions().setViewportSize(1600, 900))) {
            Page page = fixing(window, Person.who(Role.EDITOR), id);
            Hand hand = new Hand(page);
            hand.select("14th of March 1907");
            hand.press("d");
            assertThat(page.locator("#input-publishedAt")).hasValue("1907-03-14");
            assertThat(page.locator("#field-publishedAt .understood")).containsText("14 March 1907");
            hand.press("A");
            assertThat(page.getByText(Pattern.compile("Saved \\d+ fields? of “The date at the foot”"))).isVisible();
            assertEquals("1 selection, 2 keys", hand.strokes());
            page.navigate(Browser.origin() + "/articles/" + id);
            assertThat(page.locator(".folio .date").first()).hasText("14 March 1907");
        }
    }

    @Test
    void aPromoThatWasReadAsBodyIsOneSelectionAndTwoKeysAndUndoneWithOne() {
        dumps.bring(Dumps.dump("What comes up after the promo"));
        long id = dumps.bring(Dumps.dump("The promo in the story"));
        try (BrowserContext window = browser.window(new NewContextOptions().setViewportSize(1600, 900))) {
            Page page = fixing(window, Person.who(Role.EDITOR), id);
            Hand hand = new Hand(page);
            hand.select("A vote was taken after midnight, and the lamps in the square were put out by the caretaker himself.");
            hand.press("m");
            assertThat(page.locator("#field-promos input[name^='title.']")).hasValue(Pattern.compile("A vote was taken .*"));
            hand.press("A");
            assertThat(page.getByText(Pattern.compile("Saved \\d+ fields? of “The promo in the story”"))).isVisible();
            assertEquals("1 selection, 2 keys", hand.strokes());
            hand.press("u");
            assertThat(page.getByText("Taken back.")).isVisible();
            assertEquals("/admin/articles/" + id + "/fix", URI.create(page.url()).getPath());
            assertThat(page.locator("#field-promos input[name^='title.']")).hasCount(0);
        }
    }

    private long captioned(String headline) {
        String printed = "The old bridge at night. Ines Calloway for the Lantern";
        long id = dumps.bring(Dumps.dump(headline).replaceFirst("\n\n", "\n\n" + printed + "\n\n"));
        FilledForm.load(Browser.editor(), id).type("caption", printed).save().then().statusCode(303);
        return id;
    }

    private long dated(String headline) {
        long id = dumps.bring(Dumps.dump(headline).replace("SOURCE:", "Printed at Elsine in the night to the 14th of March 1907 by the old press.\n\nSOURCE:"));
        FilledForm.load(Browser.editor(), id).type("publishedAt", "").save();
        return id;
    }

    @Test
    void onAPhoneEachOfTheThreeFixesIsSixTouches() {
        try (BrowserContext window = browser.window(Thumb.phone(true))) {
            Page page = desk(window, Person.who(Role.EDITOR));
            String credit = byThumb(page, captioned("Captioned, by thumb"), thumb -> thumb.select("Ines Calloway for the Lantern"), "credit", "#input-credit", "Ines Calloway for the Lantern");
            String date = byThumb(page, dated("Dated, by thumb"), thumb -> thumb.select("14th of March 1907"), "publishedAt", "#input-publishedAt", "1907-03-14");
            String promo = byThumb(page, dumps.bring(Dumps.dump("Promoted, by thumb")), thumb -> thumb.select("A vote was taken after midnight"), "promos", "#field-promos input[name^='title.']",
                    "A vote was taken after midnight");
            assertEquals(List.of("6 touches, 1 search", "6 touches, 1 search", "6 touches, 1 search"), List.of(credit, date, promo));
        }
    }

    @Test
    void onAPhoneWithoutScriptEachOfTheThreeFixesIsAFewTouches() {
        try (BrowserContext window = browser.window(Thumb.phone(false))) {
            Page page = desk(window, Person.who(Role.EDITOR));
            String credit = byThumb(page, captioned("Captioned, by touch"), thumb -> thumb.find("Ines Calloway for the Lantern"), "credit", "#input-credit", "Ines Calloway for the Lantern");
            String date = byThumb(page, dated("Dated, by touch"), thumb -> thumb.find("14th of March 1907"), "publishedAt", "#input-publishedAt", "1907-03-14");
            assertEquals(List.of("5 touches, 0 searches", "5 touches, 0 searches"), List.of(credit, date));

            Thumb thumb = at(page, dumps.bring(Dumps.dump("Promoted, by touch")));
            thumb.seek(".block:has-text('A vote was taken') [value^='promo:']");
            assertThat(page.getByText("Not saved yet: the blocks below")).isInViewport();
            thumb.tap("[value='save']");
            assertThat(page.getByText("Saved: ")).isInViewport();
            assertEquals("2 touches, 1 search", thumb.done());
        }
    }

    private static Thumb at(Page page, long id) {
        page.navigate(Browser.origin() + "/admin/articles/" + id + "/fix");
        return new Thumb(page);
    }

    /** Gives words of the original to a field, and saves; what is told of both is in sight. Answers what it took. */
    private static String byThumb(Page page, long id, Consumer<Thumb> mark, String target, String input, String value) {
        Thumb thumb = at(page, id);
        thumb.tap("#tab-original");
        mark.accept(thumb);
        thumb.tap(".palette > .targets [value='take:" + target + "']");
        assertThat(page.getByText("Given to: ")).isInViewport();
        assertThat(page.locator(input)).hasValue(value);
        thumb.tap("[value='save']");
        assertThat(page.getByText("Saved: ")).isInViewport();
        return thumb.done();
    }

    @Test
    void eachKeyIsAStepThatIsTakenBackByItselfAlsoAfterAReload() {
        long id = dumps.bring(Dumps.dump("Step by step"));
        try (BrowserContext window = browser.window(new NewContextOptions().setViewportSize(1600, 900))) {
            Page page = fixing(window, Person.who(Role.EDITOR), id);
            Hand hand = new Hand(page);
            hand.select("The mayor said");
            hand.press("f");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Kicker");
            hand.press("Escape");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            hand.press("f");
            hand.press("k");
            assertThat(page.locator("#input-kicker")).hasValue("The mayor said");
            hand.press("n");
            hand.press("a");
            assertThat(page.locator(".pending .count")).hasText("3");
            page.locator("#input-section").fill("Harbour");
            page.keyboard().press("Escape");
            assertThat(page.locator(".pending .count")).hasText("4"); // the kicker's words have left the story
            page.reload();
            hand.press("u");
            assertThat(page.locator("#input-section")).hasValue("");
            assertThat(page.locator("[name='accept.headline']")).isChecked();
            hand.press("u");
            assertThat(page.locator("[name='accept.headline']")).not().isChecked();
            assertThat(page.locator("#input-kicker")).hasValue("The mayor said");
            hand.press("u");
            assertThat(page.locator("#input-kicker")).hasValue("");
            hand.press("U");
            assertThat(page.locator("#input-kicker")).hasValue("The mayor said");
        }
    }

    @Test
    void keysAreLettersInATextBoxAndAreOffForThoseWhoSwitchedThemOff() {
        long id = dumps.bring(Dumps.dump("Letters are letters"));
        try (BrowserContext window = browser.window(new NewContextOptions().setViewportSize(1280, 800))) {
            Page page = fixing(window, Person.who(Role.EDITOR), id);
            page.locator("#input-kicker").focus();
            page.keyboard().type("A hard day");
            assertThat(page.locator("#input-kicker")).hasValue("A hard day");
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

            page.navigate(Browser.origin() + "/account");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Single letters are on. Switch them off")).click();
            page.navigate(Browser.origin() + "/admin/articles/" + id + "/fix");
            page.keyboard().press("?");
            page.keyboard().press("j");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(page.locator("#input-headline")).hasValue("Letters are letters");
        }
    }

    @Test
    void whatIsTypedSurvivesAReloadAndAnotherMachine() {
        long id = dumps.bring(Dumps.dump("Crashed in the middle"));
        Person ana = Person.who(Role.EDITOR);
        try (BrowserContext window = browser.window(new NewContextOptions())) {
            Page page = fixing(window, ana, id);
            page.waitForResponse(answer -> answer.request().method().equals("POST") && answer.status() == 204, () -> page.locator("#input-kicker").fill("Half a thought: Año ½ 𝄞"));
            page.reload();
            assertThat(page.locator("#input-kicker")).hasValue("Half a thought: Año ½ 𝄞");
        }
        try (BrowserContext elsewhere = browser.window(new NewContextOptions())) {
            Page page = fixing(elsewhere, ana, id);
            assertThat(page.locator("#input-kicker")).hasValue("Half a thought: Año ½ 𝄞");
        }
    }

    @Test
    void twoPeopleOnOneFieldSeeWhatEachMadeOfItAndNothingIsLost() {
        long id = dumps.bring(Dumps.dump("One headline, two people"));
        try (BrowserContext one = browser.window(new NewContextOptions()); BrowserContext other = browser.window(new NewContextOptions())) {
            Page ana = fixing(one, Person.who(Role.EDITOR), id);
            Page ben = fixing(other, Person.who(Role.EDITOR), id);
            assertThat(ben.locator(".also-here")).containsText("is also here");
            ana.locator("#input-headline").fill("One headline, one person");
            ana.keyboard().press("Enter");
            assertThat(ana.getByText("Saved: Headline")).isVisible();
            ben.locator("#input-headline").fill("One headline, two persons");
            ben.locator("#input-kicker").fill("Also typed");
            ben.keyboard().press("Enter");
            assertThat(ben.locator("#field-headline .collision")).containsText("One headline, two people");
            assertThat(ben.locator("#field-headline .collision ins").first()).hasText("one person");
            assertThat(ben.locator("#input-headline")).hasValue("One headline, two persons");
            ben.locator("#input-headline").fill("One headline, one person or two");
            ben.getByLabel("Take mine, as it stands in the field").check();
            ben.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true)).click();
            assertThat(ben.getByText("Saved: Kicker, Headline")).isVisible();
        }
    }

    @Test
    void aReaderSelectsTheRightWordsAndSendsThem() {
        long id = dumps.bring(Dumps.dump("For readers to mend"));
        try (BrowserContext window = browser.window(new NewContextOptions())) {
            Page page = window.newPage();
            page.navigate(Browser.origin() + "/articles/" + id);
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Propose a fix")).click();
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Kicker")).click();
            new Hand(page).select("The mayor said");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Use the selected words")).click();
            assertThat(page.getByLabel("What is right")).hasValue("The mayor said");
            clock.forward(Duration.ofSeconds(20)); // sooner than a person reads, it would be taken for a machine's
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send")).click();
            assertThat(page.getByText("Its words stand in the original.")).isVisible();
        }
    }
}
