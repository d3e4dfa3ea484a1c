package org.backfile.accounts;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.backfile.Browser;
import org.backfile.TestClock;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SignInTest {

    @Inject
    TestClock clock;

    @AfterEach
    void letFailuresBeForgotten() {
        clock.forward(Duration.ofDays(1));
    }

    @Test
    void whoSignsInReachesTheDeskByName() {
        Person person = Person.who(Role.EDITOR);
        Browser browser = Browser.of(person);
        assertTrue(browser.page("/account").text().contains(person.name()));
    }

    @Test
    void theNameMayBeWrittenInCapitalsAndTheSessionCookieIsKeptFromScripts() {
        Person person = Person.who(Role.EDITOR);
        Response response = Browser.reader().signIn(" " + person.name().toUpperCase(), person.password());
        response.then().statusCode(303);
        Cookie cookie = response.getDetailedCookie(Sessions.COOKIE);
        assertTrue(cookie.isHttpOnly());
        assertTrue("Lax".equalsIgnoreCase(cookie.getSameSite()));
        assertEquals("/", cookie.getPath());
        assertFalse(cookie.getValue().contains(person.name()));
    }

    @Test
    void aFailureDoesNotTellWhetherTheNameExists() {
        Person person = Person.who(Role.EDITOR);
        String known = Browser.reader().signIn(person.name(), "a wrong password").then().statusCode(422).extract().asString();
        String unknown = Browser.reader().signIn("nobody at all", "a wrong password").then().statusCode(422).extract().asString();
        assertEquals(unknown.replace("nobody at all", "NAME"), known.replace(person.name(), "NAME"));
        assertEquals(person.name(), Jsoup.parse(known).select("input[name=name]").attr("value"));
        assertTrue(Jsoup.parse(known).select("input[name=password]").attr("value").isEmpty());
    }

    @Test
    void theErrorStandsBesideTheFieldsAndIsReadToThem() {
        Document page = Jsoup.parse(Browser.reader().signIn("nobody", "a wrong password").asString());
        String id = page.select("input[name=password]").attr("aria-describedby");
        assertFalse(page.getElementById(id).text().isBlank());
        assertEquals("true", page.select("input[name=password]").attr("aria-invalid"));
    }

    @Test
    void guessingHasToWaitButNeverForGood() {
        Person person = Person.who(Role.EDITOR);
        int refused = 0;
        while (Browser.reader().signIn(person.name(), "a wrong password").statusCode() != 429) {
            assertTrue(++refused < 30);
        }
        Browser.reader().signIn(person.name(), person.password()).then().statusCode(429).header("Retry-After", notNullValue());
        clock.forward(Duration.ofMinutes(6));
        Browser.reader().signIn(person.name(), person.password()).then().statusCode(303);
    }

    @Test
    void guessingManyNamesFromOneAddressHasToWaitToo() {
        int refused = 0;
        while (Browser.reader().signIn("name " + refused, "a wrong password").statusCode() != 429) {
            assertTrue(++refused < 60);
        }
        assertTrue(refused >= 30, "a newsroom behind one address is let be");
    }

    @Test
    void signingInOftenIsNoFailure() {
        Person person = Person.who(Role.EDITOR);
        for (int i = 0; i < 35; i++) {
            Browser.reader().submit("/sign-in", "name", person.name(), "password", person.password()).then().statusCode(303);
        }
    }

    @Test
    void aPageOfTheDeskSendsToSignInAndBack() {
        Person person = Person.who(Role.ADMINISTRATOR);
        Browser browser = Browser.reader();
        String location = browser.open("/admin/accounts?x=1").then().statusCode(303).extract().header("Location");
        assertTrue(location.endsWith("/sign-in?next=%2Fadmin%2Faccounts%3Fx%3D1"), location);
        String next = browser.page(location.substring(Browser.origin().length())).select("input[name=next]").attr("value");
        browser.submit("/sign-in", "name", person.name(), "password", person.password(), "next", next)
                .then().statusCode(303).header("Location", endsWith("/admin/accounts?x=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)",
        "/\t/evil.example", "///evil.example", "/%0d%0aSet-Cookie:x=y\r\nX: y", "evil", ""})
    void noSignInLeadsToAnotherSite(String next) {
        Person person = Person.who(Role.EDITOR);
        Browser.reader().submit("/sign-in", "name", person.name(), "password", person.password(), "next", next)
                .then().statusCode(303).header("Location", Browser.origin() + "/admin");
    }

    @Test
    void signingOutEndsTheSessionInThisBrowser() {
        Browser browser = Browser.editor();
        browser.submit("/sign-out").then().statusCode(303);
        browser.open("/account").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void aForgedCookieIsNobodys() {
        Browser.reader().request().cookie(Sessions.COOKIE, "MTIz.forged").get("/account").then().statusCode(303);
    }

    @Test
    void aFormSentWithoutASessionLosesNothingTyped() {
        Response response = Browser.reader().submit("/admin/articles/1/fix", "headline", "A \"better\" one", "body", "one\r\ntwo");
        response.then().statusCode(401).header("Cache-Control", "no-store");
        Document page = Jsoup.parse(response.asString());
        assertEquals("A \"better\" one", page.select("form[action=/admin/articles/1/fix] input[name=headline]").attr("value"));
        assertEquals(List.of("one", "two"), page.select("form[action=/admin/articles/1/fix] input[name=body]").attr("value").lines().toList());
        assertFalse(page.select("a[href=/sign-in]").isEmpty());
    }

    @Test
    void whatAForeignPageSendsIsNotPutIntoAFormOfOurs() {
        Browser.reader().request().header("Origin", "https://evil.example").formParam("headline", "planted").post("/admin/articles/1/fix")
                .then().statusCode(anyOf(is(401), is(403)))
                .body(not(containsString("planted")));
    }
}
