package org.backfile.accounts;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.TestClock;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AccountsDeskTest {

    private static final String GOOD = "a password to remember";

    @Inject
    TestClock clock;
    @Inject
    Accounts accounts;

    @Test
    void anEditorDoesNotReachTheAccounts() {
        Browser.editor().open("/admin/accounts").then().statusCode(403).header("Content-Type", containsString("text/html"))
                .header("Cache-Control", "no-store").body(containsString("<h1"));
    }

    @Test
    void anEditorCannotPostThereEither() {
        Browser.editor().submit("/admin/accounts", "name", "mole", "role", "administrator").then().statusCode(403);
        assertFalse(accounts.names().containsValue("mole"));
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndIsSignedIn() {
        String path = invite(Browser.administrator(), "Iris Invited", "editor");
        Browser browser = Browser.reader();
        assertTrue(browser.page(path).text().contains("Iris Invited"));
        browser.submit(path, "password", GOOD, "again", GOOD).then().statusCode(303);
        assertTrue(browser.page("/account").text().contains("Iris Invited"));
        Browser.reader().signIn("iris invited", GOOD).then().statusCode(303);
    }

    @Test
    void aLinkWorksOnce() {
        String path = invite(Browser.administrator(), "Olga Once", "editor");
        Browser.reader().submit(path, "password", GOOD, "again", GOOD).then().statusCode(303);
        Browser.reader().open(path).then().statusCode(410).body(containsString("<h1"));
        Browser.reader().submit(path, "password", "another password", "again", "another password").then().statusCode(410);
        Browser.reader().signIn("Olga Once", GOOD).then().statusCode(303);
    }

    @Test
    void aLinkExpiresAfterSevenDays() {
        String path = invite(Browser.administrator(), "Elsa Expired", "editor");
        clock.forward(Duration.ofDays(7).plusSeconds(1));
        Browser.reader().open(path).then().statusCode(410);
        Browser.reader().submit(path, "password", GOOD, "again", GOOD).then().statusCode(410);
    }

    @Test
    void anUnknownLinkIsNotFound() {
        Browser.reader().open("/welcome/abc").then().statusCode(404).header("Cache-Control", "no-store");
    }

    @Test
    void aNewerLinkEndsTheOlder() {
        Browser administrator = Browser.administrator();
        Person person = Person.who(Role.EDITOR);
        String older = reset(administrator, person);
        String newer = reset(administrator, person);
        Browser.reader().open(older).then().statusCode(anyOf(is(404), is(410)));
        Browser.reader().page(newer);
    }

    @Test
    void aResetEndsTheSessionsOfTheOldPassword() {
        Person person = Person.who(Role.EDITOR);
        Browser old = Browser.of(person);
        String path = reset(Browser.administrator(), person);
        old.page("/account");
        Browser.reader().submit(path, "password", GOOD, "again", GOOD).then().statusCode(303);
        old.open("/account").then().statusCode(303);
        Browser.reader().signIn(person.name(), person.password()).then().statusCode(422);
    }

    @Test
    void whatIsWrongWithAPasswordStandsBesideIt() {
        String path = invite(Browser.administrator(), "Wendy Wrong", "editor");
        assertTrue(error(Browser.reader().submit(path, "password", "short", "again", "short"), "password").contains("10"));
        assertFalse(error(Browser.reader().submit(path, "password", "wendy wrong", "again", "wendy wrong"), "password").isBlank());
        assertFalse(error(Browser.reader().submit(path, "password", GOOD, "again", GOOD + "!"), "again").isBlank());
        Browser.reader().page(path);
    }

    @Test
    void everyCharacterOfALongPasswordCounts() {
        String path = invite(Browser.administrator(), "Lena Long", "editor");
        String longPassword = "ä".repeat(100);
        Browser.reader().submit(path, "password", longPassword, "again", longPassword).then().statusCode(303);
        Browser.reader().signIn("Lena Long", "ä".repeat(99) + "b").then().statusCode(422);
        Browser.reader().signIn("Lena Long", longPassword).then().statusCode(303);
    }

    @Test
    void aNameIsTakenOnlyOnceInWhateverCase() {
        Browser administrator = Browser.administrator();
        invite(administrator, "Tom Taken", "editor");
        Response refused = administrator.submit("/admin/accounts", "name", "TOM taken", "role", "administrator");
        refused.then().statusCode(422);
        Document page = Jsoup.parse(refused.asString());
        assertEquals("TOM taken", page.select("input[name=name]").attr("value"));
        assertEquals("administrator", page.select("select[name=role] option[selected]").attr("value"));
        assertFalse(page.getElementById(page.select("input[name=name]").attr("aria-describedby").strip()).text().isBlank());
    }

    @Test
    void ofTwoWhoInviteTheSameNameAtOnceOneIsToldThatItIsTaken() throws Exception {
        Browser administrator = Browser.administrator();
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 10; round++) {
            String name = "Tina Twice " + round;
            Callable<Integer> invitation = () -> administrator.submit("/admin/accounts", "name", name, "role", "editor").statusCode();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : both.invokeAll(List.of(invitation, invitation))) {
                answers.add(answer.get());
            }
            assertEquals(Set.of(200, 422), Set.copyOf(answers));
        }
        both.shutdown();
    }

    @Test
    void aDisabledAccountIsOutAtTheNextRequestAndBackOnceEnabled() {
        Browser administrator = Browser.administrator();
        Person person = Person.who(Role.EDITOR);
        Browser browser = Browser.of(person);
        administrator.submit("/admin/accounts/" + person.accountId() + "/disable").then().statusCode(303);
        browser.open("/account").then().statusCode(303);
        Browser.reader().signIn(person.name(), person.password()).then().statusCode(422);
        administrator.submit("/admin/accounts/" + person.accountId() + "/enable").then().statusCode(303);
        browser.open("/account").then().statusCode(303);
        Browser.reader().signIn(person.name(), person.password()).then().statusCode(303);
    }

    @Test
    void anotherRoleBitesAtTheNextRequest() {
        Browser administrator = Browser.administrator();
        Person person = Person.who(Role.ADMINISTRATOR);
        Browser browser = Browser.of(person);
        browser.page("/admin/accounts");
        administrator.submit("/admin/accounts/" + person.accountId() + "/role", "role", "editor").then().statusCode(303);
        browser.open("/admin/accounts").then().statusCode(403);
        administrator.submit("/admin/accounts/" + person.accountId() + "/role", "role", "administrator").then().statusCode(303);
        browser.page("/admin/accounts");
    }

    @Test
    void aDecisionIsToldOnThePageAfterIt() {
        Browser administrator = Browser.administrator();
        Person person = Person.who(Role.EDITOR);
        String location = administrator.submit("/admin/accounts/" + person.accountId() + "/disable").header("Location");
        assertFalse(administrator.page(location.substring(Browser.origin().length())).select("[role=status]").text().isBlank());
    }

    @Test
    void nobodyDisablesOrDemotesThemself() {
        Person person = Person.who(Role.ADMINISTRATOR);
        Browser administrator = Browser.of(person);
        administrator.submit("/admin/accounts/" + person.accountId() + "/disable").then().statusCode(422);
        administrator.submit("/admin/accounts/" + person.accountId() + "/role", "role", "editor").then().statusCode(422);
        administrator.page("/admin/accounts");
    }

    @Test
    void aRoleThatDoesNotExistIsRefused() {
        Person person = Person.who(Role.EDITOR);
        Browser.administrator().submit("/admin/accounts/" + person.accountId() + "/role", "role", "owner").then().statusCode(422);
        assertEquals(Role.EDITOR, person.account().role());
    }

    @Test
    void anAccountThatDoesNotExistIsNotFound() {
        Browser.administrator().submit("/admin/accounts/999999999/disable").then().statusCode(404);
        Browser.administrator().submit("/admin/accounts/abc/disable").then().statusCode(404);
    }

    @Test
    void theResetLinkOfTheCommandLineWorksAndAnUnknownNameHasNone() {
        Person person = Person.who(Role.ADMINISTRATOR);
        assertTrue(accounts.resetLink("nobody of this name").isEmpty());
        String path = accounts.resetLink(person.name()).orElseThrow();
        Browser.reader().submit(path, "password", GOOD, "again", GOOD).then().statusCode(303);
        Browser.reader().signIn(person.name(), GOOD).then().statusCode(303);
    }

    @Test
    void aLinkOfADisabledAccountDoesNotOpenIt() {
        Person person = Person.who(Role.EDITOR);
        Browser.administrator().submit("/admin/accounts/" + person.accountId() + "/disable").then().statusCode(303);
        String path = accounts.resetLink(person.name()).orElseThrow();
        assertTrue(accounts.isDisabled(person.name()));
        Browser.reader().submit(path, "password", GOOD, "again", GOOD).then().statusCode(410);
    }

    @Test
    void aNameIsWrittenAsTextOnEveryPage() {
        Browser administrator = Browser.administrator();
        String path = invite(administrator, "<script>alert(1)</script>", "editor");
        assertTrue(administrator.page("/admin/accounts").select("script:not([src])").isEmpty());
        assertTrue(Browser.reader().page(path).select("script:not([src])").isEmpty());
    }

    private static String invite(Browser administrator, String name, String role) {
        return link(administrator.submit("/admin/accounts", "name", name, "role", role));
    }

    private static String reset(Browser administrator, Person person) {
        return link(administrator.submit("/admin/accounts/" + person.accountId() + "/reset"));
    }

    private static String link(Response response) {
        response.then().statusCode(200).header("Cache-Control", "no-store");
        String link = Jsoup.parse(response.asString()).select("input.one-time-link").attr("value");
        assertTrue(link.startsWith(Browser.origin() + "/welcome/"), link);
        return link.substring(Browser.origin().length());
    }

    /** What stands beside the field, as its description says. */
    private static String error(Response response, String field) {
        response.then().statusCode(422);
        Document page = Jsoup.parse(response.asString());
        assertEquals("true", page.select("input[name=" + field + "]").attr("aria-invalid"));
        StringBuilder text = new StringBuilder();
        for (String id : page.select("input[name=" + field + "]").attr("aria-describedby").split(" ")) {
            text.append(page.getElementById(id).text()).append(' ');
        }
        assertFalse(page.select("[role=alert] a[href^=#]").isEmpty());
        return text.toString();
    }
}
