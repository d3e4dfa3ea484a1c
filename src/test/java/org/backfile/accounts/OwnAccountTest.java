package org.backfile.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.TestClock;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class OwnAccountTest {

    private static final String GOOD = "a password to remember";

    @Inject
    TestClock clock;

    @AfterEach
    void letFailuresBeForgotten() {
        clock.forward(Duration.ofDays(1));
    }

    @Test
    void anotherPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        Person person = Person.who(Role.EDITOR);
        Browser here = Browser.of(person);
        Browser elsewhere = Browser.of(person);
        here.submit("/account", "old", person.password(), "password", GOOD, "again", GOOD).then().statusCode(303);
        assertFalse(here.page("/account?changed=true").select("[role=status]").text().isBlank());
        elsewhere.open("/account").then().statusCode(303);
        Browser.reader().signIn(person.name(), GOOD).then().statusCode(303);
    }

    @Test
    void theOldPasswordIsNeeded() {
        Person person = Person.who(Role.EDITOR);
        Response response = Browser.of(person).submit("/account", "old", "not the old one", "password", GOOD, "again", GOOD);
        response.then().statusCode(422);
        assertEquals("true", Jsoup.parse(response.asString()).select("input[name=old]").attr("aria-invalid"));
        Browser.reader().signIn(person.name(), person.password()).then().statusCode(303);
    }

    @Test
    void anOpenSessionIsNoPlaceToGuessAt() {
        Person person = Person.who(Role.EDITOR);
        Browser browser = Browser.of(person);
        for (int i = 0; i < 12; i++) {
            browser.submit("/account", "old", "guess " + i, "password", GOOD, "again", GOOD);
        }
        browser.submit("/account", "old", person.password(), "password", GOOD, "again", GOOD).then().statusCode(429);
        clock.forward(Duration.ofMinutes(6));
        browser.submit("/account", "old", person.password(), "password", GOOD, "again", GOOD).then().statusCode(303);
    }
}
