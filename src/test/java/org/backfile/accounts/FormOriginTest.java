package org.backfile.accounts;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class FormOriginTest {

    private static final String SOMEWHERE = "/admin/accounts";

    @Test
    void aFormOfTheSessionIsTaken() {
        Browser.administrator().submit(SOMEWHERE, "name", "", "role", "editor").then().statusCode(422);
    }

    @Test
    void aFormWithoutTheTokenIsRefused() {
        Browser.administrator().submitWith(null, SOMEWHERE, "name", "x", "role", "editor").then().statusCode(403);
    }

    @Test
    void aFormWithAWrongTokenOrThatOfSomebodyElseIsRefused() {
        Browser browser = Browser.administrator();
        browser.submitWith("0".repeat(64), SOMEWHERE, "name", "x", "role", "editor").then().statusCode(403);
        browser.submitWith("", SOMEWHERE, "name", "x", "role", "editor").then().statusCode(403);
        browser.submitWith(Browser.administrator().token(), SOMEWHERE, "name", "x", "role", "editor").then().statusCode(403);
    }

    @Test
    void itIsSaidOfEachFormThatIsRefusedWhatIsSoOfIt() {
        Browser browser = Browser.administrator();
        for (String none : new String[] {null, ""}) {
            String refused = said(browser.submitWith(none, SOMEWHERE, "name", "typed with care"));
            assertTrue(refused.contains("was opened before you signed in, or a part of the form was lost on its way"), refused);
        }
        String stale = said(browser.submitWith("0".repeat(64), SOMEWHERE, "name", "x"));
        assertTrue(stale.contains("was opened in another session"), stale);
        Browser reader = Browser.reader();
        String ended = said(reader.submitWith(browser.token(), SOMEWHERE, "name", "x"));
        assertTrue(ended.startsWith("You were signed out Your session has ended"), ended);
        String never = said(reader.submitWith(null, SOMEWHERE, "name", "x"));
        assertTrue(never.startsWith("You are not signed in Only those who are signed in may do this"), never);
    }

    private static String said(Response refused) {
        return Jsoup.parse(refused.asString()).select("main").text();
    }

    @Test
    void aFormOfAForeignPageIsRefusedEvenWithTheToken() {
        Browser browser = Browser.administrator();
        for (String origin : new String[] {"https://evil.example", "null", Browser.origin() + ".evil.example", "http://127.0.0.1"}) {
            browser.request().header("Origin", origin).formParam("token", browser.token()).formParam("name", "x").post(SOMEWHERE)
                    .then().statusCode(403);
        }
    }

    @Test
    void whatTheBrowserSaysAboutTheSiteCountsBeforeTheOrigin() {
        Browser browser = Browser.administrator();
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            browser.form().header("Sec-Fetch-Site", site).formParam("token", browser.token()).post(SOMEWHERE).then().statusCode(403);
        }
        browser.request().header("Sec-Fetch-Site", "same-origin").formParam("token", browser.token()).post(SOMEWHERE)
                .then().statusCode(422);
    }

    @Test
    void aFormThatSaysNothingAboutWhereItComesFromIsRefused() {
        Browser browser = Browser.administrator();
        browser.request().formParam("token", browser.token()).formParam("name", "x").post(SOMEWHERE).then().statusCode(403);
    }

    @Test
    void aForeignPageCannotSignAnybodyInOrOut() {
        Person person = Person.who(Role.EDITOR);
        Browser.reader().request().header("Origin", "https://evil.example").formParam("name", person.name())
                .formParam("password", person.password()).post("/sign-in").then().statusCode(403);
        Browser browser = Browser.editor();
        browser.request().header("Origin", "https://evil.example").post("/sign-out").then().statusCode(403);
        browser.submitWith(null, "/sign-out").then().statusCode(403);
        browser.page("/account");
    }

    @Test
    void formsOfTwoTabsBothWork() {
        Browser browser = Browser.administrator();
        String first = browser.page("/account").select("input[name=token]").attr("value");
        String second = browser.page("/admin/accounts").select("input[name=token]").attr("value");
        browser.submitWith(second, SOMEWHERE, "name", "").then().statusCode(422);
        browser.submitWith(first, SOMEWHERE, "name", "").then().statusCode(422);
    }

    @Test
    void otherKindsOfBodyAreHeldToTheSame() {
        Browser browser = Browser.administrator();
        browser.request().header("Origin", Browser.origin()).multiPart("name", "").multiPart("token", browser.token()).post(SOMEWHERE)
                .then().statusCode(is(422));
        browser.request().header("Origin", Browser.origin()).multiPart("name", "").post(SOMEWHERE).then().statusCode(403);
        browser.request().header("Origin", Browser.origin()).contentType(ContentType.TEXT).body("x").post(SOMEWHERE)
                .then().statusCode(403);
        browser.request().header("Origin", Browser.origin()).post(SOMEWHERE).then().statusCode(403);
    }

    @Test
    void aFormOfAnEarlierSessionIsAskedForOnceMoreAndLosesNothing() {
        Person person = Person.who(Role.ADMINISTRATOR);
        Browser browser = Browser.of(person);
        String stale = browser.token();
        browser.submit("/account", "old", person.password(), "password", "another good password", "again", "another good password")
                .then().statusCode(303);
        Response refused = browser.submitWith(stale, SOMEWHERE, "name", "typed with care", "role", "editor");
        refused.then().statusCode(403);
        Document page = Jsoup.parse(refused.asString());
        assertEquals("typed with care", page.select("form[action=/admin/accounts] input[name=name]").attr("value"));
        browser.submitWith(page.select("form[action=/admin/accounts] input[name=token]").attr("value"), SOMEWHERE,
                "name", "typed with care", "role", "editor").then().statusCode(200);
    }
}
