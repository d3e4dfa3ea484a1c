package org.backfile.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.TestDatabase;
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Runs;

/** What people do, in a real browser: by mouse, by keyboard, without script; and what axe finds on each page. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EditorsWalkTest {

    private static SystemBrowser browser;

    @Inject
    Dumps dumps;

    @Inject
    Runs runs;

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

    @Test
    void anEditorReadsSignsInFixesTheHeadlineAndBringsTheOldOneBack() {
        long id = dumps.bring(Dumps.dump("The headline as it was red"));
        Person editor = Person.who(Role.EDITOR);
        try (BrowserContext window = browser.window(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = window.newPage();
            page.navigate(Browser.origin() + "/articles/" + id);
            assertThat(heading(page)).hasText("The headline as it was red");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("For editors: edit")).click();

            signIn(page, editor);

            page.getByLabel("Headline", new Page.GetByLabelOptions().setExact(true)).fill("The headline as it was read");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Saved: Headline");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("As readers see it").setExact(true)).click();
            assertThat(heading(page)).hasText("The headline as it was read");

            page.goBack();
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("History")).click();
            assertThat(page.locator("del").first()).hasText("red");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bring the whole article back to what was read")).click();
            page.navigate(Browser.origin() + "/articles/" + id);
            assertThat(heading(page)).hasText("The headline as it was red");
        }
    }

    private static void signIn(Page page, Person person) {
        page.getByLabel("Name").fill(person.name());
        page.getByLabel("Password").fill(person.password());
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    @Test
    void aFieldLightsItsWordsInTheOriginal() {
        long id = dumps.bring(Dumps.dump("Light on the words"));
        try (BrowserContext window = browser.window(new NewContextOptions())) {
            Page page = window.newPage();
            page.navigate(Browser.origin() + "/articles/" + id + "/original");
            page.locator(".field-headline [data-evidence]").first().focus();
            assertThat(page.locator("mark.claim-headline.lit").first()).isVisible();
        }
    }

    @Test
    void axeFindsNothingOnAnyPage() {
        long id = dumps.bring(Dumps.dump("Axe looks at everything").replaceFirst("\n\n", "\n\nBy Maria Quill | 14 March 1907\n\n"));
        Person administrator = Person.who(Role.ADMINISTRATOR);
        Browser desk = Browser.of(administrator);
        desk.submit("/admin/articles/" + id + "/hidings", "words", "heard from eleven speakers", "reason", "a judgment").then().statusCode(303);
        String preview = desk.submit("/admin/bulk/new?article=" + id, "operation", "section", "section", "Bridges", "reason", "All of them").header("Location").replace(Browser.origin(), "");
        long erased = dumps.bring(Dumps.dump("Axe does not look at this"));
        desk.submit("/admin/articles/" + erased + "/erasure", "seen", "1", "number", Long.toString(erased), "reason", "a judgment").then().statusCode(303);
        List<String> pages = List.of("/articles/" + erased, "/admin/erasures", "/admin/articles/" + id + "/erasure", preview, "/", "/articles/" + id + "/axe-looks-at-everything", "/articles/" + id + "/original",
                "/articles/" + id + "/history", "/articles/" + id + "/cite", "/articles/" + id + "/versions/1", "/articles/" + id + "/propose", "/articles/" + id + "/propose?what=headline", "/publications", "/authors", "/topics", "/places", "/publications/the-harrowgate-lantern", "/dates", "/dates/190X", "/dates/1907",
                "/dates/1907/03", "/dates/1907/03/14", "/dates/unknown", "/authors/maria-quill", "/search", "/search?q=axe", "/search?q=story+OR+axe+foo:bar&date=1907", "/search?q=lantern", "/search?q=xyzzy", "/search/advanced", "/about", "/log", "/ar/", "/ar/articles/" + id + "/axe-looks-at-everything", "/ar/dates/1907", "/nothing", "/sign-in",
                "/admin/articles", "/admin/articles/" + id + "/fix", "/admin/queue", "/admin", "/admin/articles/" + id + "/history", "/admin/imports", "/admin/backups", "/admin/index", "/admin/imports/1",
                "/admin/accounts", "/account", "/admin/queue/figures", "/admin/bulk", "/admin/publications", "/admin/authors", "/admin/articles/" + id + "/same", "/admin/articles/" + id + "/hidings",
                "/admin/accounts/" + administrator.accountId() + "/log", "/ar/admin/articles/" + id + "/fix");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext window = browser.window(new NewContextOptions().setColorScheme(scheme))) {
                Page page = window.newPage();
                page.navigate(Browser.origin() + "/sign-in");
                signIn(page, administrator);
                for (String path : pages) {
                    page.navigate(Browser.origin() + path);
                    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
                    if (scheme == ColorScheme.DARK) {
                        axe.withRules(List.of("color-contrast")); // nothing else is another thing by night
                    }
                    List<String> found = axe.analyze().getViolations().stream().map(EditorsWalkTest::told).toList();
                    assertEquals(List.of(), found, path + " in " + scheme);
                }
            }
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    @Test
    void filesAreDroppedOntoTheFormAndAnImportIsWatchedWithoutThePageMoving() {
        Person administrator = Person.who(Role.ADMINISTRATOR);
        try (BrowserContext window = browser.window(new NewContextOptions())) {
            Page page = window.newPage();
            page.navigate(Browser.origin() + "/sign-in");
            signIn(page, administrator);
            page.navigate(Browser.origin() + "/admin/imports");
            drop(page, "dropped.txt", Dumps.dump("Dropped onto the form"));
            drop(page, "dropped too.txt", Dumps.dump("Dropped after it"));
            Locator chosen = page.locator(".chosen");
            assertThat(chosen).containsText("dropped.txt");
            assertThat(chosen).containsText("dropped too.txt");
            assertThat(chosen.getByRole(AriaRole.STATUS)).hasText("Together 1 KB, of 512 MB at most.");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Import").setExact(true)).click();
            assertThat(heading(page)).hasText("2 uploaded files");

            long run = runs.begin("watched", List.of(), new ImportRun.Terms(null, false, null)).id();
            page.navigate(Browser.origin() + "/admin/imports/" + run);
            assertThat(page.locator("#run-state")).hasText("going on");
            page.evaluate("window.stays = true");
            runs.turn(run, ImportRun.State.CANCELED);
            assertThat(page.locator("#run-state")).hasText("canceled");
            assertThat(page.locator("#run-work button")).hasCount(0);
            assertEquals(true, page.evaluate("window.stays"));
        }
    }

    private static void drop(Page page, String name, String text) {
        Object dropped = page.evaluateHandle("([name, text]) => { const dropped = new DataTransfer(); dropped.items.add(new File([text], name)); return dropped; }", List.of(name, text));
        page.dispatchEvent("h1", "drop", Map.of("dataTransfer", dropped));
    }

    @Test
    void noPageIsWiderThanASmallPhone() {
        long id = dumps.bring(Dumps.dump("Narrow as a bridge"));
        Person administrator = Person.who(Role.ADMINISTRATOR);
        try (BrowserContext window = browser.window(new NewContextOptions().setViewportSize(320, 640))) {
            Page page = window.newPage();
            page.navigate(Browser.origin() + "/sign-in");
            signIn(page, administrator);
            for (String path : List.of("/", "/articles/" + id, "/articles/" + id + "/original", "/articles/" + id + "/cite", "/articles/" + id + "/propose", "/articles/" + id + "/propose?what=headline", "/dates/unknown", "/authors/maria-quill", "/about", "/search", "/search?q=narrow+OR+lantern", "/search/advanced", "/admin/index", "/admin/articles",
                    "/admin/articles/" + id + "/fix", "/admin/queue", "/admin", "/admin/imports", "/admin/backups", "/admin/accounts", "/account", "/log", "/admin/erasures", "/admin/articles/" + id + "/erasure", "/admin/articles/" + id + "/same", "/admin/articles/" + id + "/hidings")) {
                page.navigate(Browser.origin() + path);
                assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), path);
            }
        }
    }
}
