package org.backfile.accounts;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SetupTest {

    private static final String GOOD = "a password to remember";

    @Inject
    Setup setup;

    @Inject
    Accounts accounts;

    /** As at the very first start: nobody can administrate. */
    @BeforeEach
    void leaveNoAdministrator() {
        QuarkusTransaction.requiringNew().run(() -> Account.update("disabledAt = current_timestamp where role = 'administrator'"));
    }

    @Test
    void theSetupLinkMakesTheFirstAdministratorOnce() {
        String path = setup.path().orElseThrow();
        Browser browser = Browser.reader();
        browser.page(path);
        browser.submit(path, "name", "Ada First", "password", GOOD, "again", GOOD).then().statusCode(303);
        browser.page("/admin/accounts");
        assertTrue(setup.path().isEmpty());
        Browser.reader().submit(path, "name", "Mal Second", "password", GOOD, "again", GOOD).then().statusCode(410);
        assertFalse(accounts.names().containsValue("Mal Second"));
    }

    @Test
    void eachStartMakesAFreshLinkAndEndsTheOneBefore() {
        String older = setup.path().orElseThrow();
        String newer = setup.path().orElseThrow();
        assertNotEquals(older, newer);
        Browser.reader().open(older).then().statusCode(anyOf(is(404), is(410)));
        Browser.reader().page(newer);
    }

    @Test
    void aSetupLinkIsWorthNothingOnceThereIsAnAdministrator() {
        String path = setup.path().orElseThrow();
        Person.who(Role.ADMINISTRATOR);
        Browser.reader().open(path).then().statusCode(410).body(containsString("This link has done its work"));
        Browser.reader().submit(path, "name", "Mal Third", "password", GOOD, "again", GOOD).then().statusCode(410);
    }

    @Test
    void theTypedNameStaysWhenThePasswordWillNotDo() {
        String path = setup.path().orElseThrow();
        String page = Browser.reader().submit(path, "name", "Ada Again", "password", "short", "again", "short").then().statusCode(422)
                .extract().asString();
        assertEquals("Ada Again", Jsoup.parse(page).select("input[name=name]").attr("value"));
        assertTrue(Jsoup.parse(page).select("input[type=password][value]").isEmpty());
        Browser.reader().submit(path, "name", " ", "password", GOOD, "again", GOOD).then().statusCode(422);
    }

    @Test
    void theLastAdministratorIsNeitherDisabledNorDemoted() {
        Person last = Person.who(Role.ADMINISTRATOR);
        Person editor = Person.who(Role.EDITOR);
        assertEquals(Optional.of(Problem.LAST_ADMINISTRATOR), accounts.disable(last.accountId(), editor.accountId()));
        assertEquals(Optional.of(Problem.LAST_ADMINISTRATOR), accounts.changeRole(last.accountId(), Role.EDITOR, editor.accountId()));
        assertTrue(last.account().isAdministrator());
    }
}
