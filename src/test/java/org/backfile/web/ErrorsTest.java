package org.backfile.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.backfile.Browser;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ErrorsTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 410, 413, 422, 429})
    void eachErrorHasAPageOfTheHouseThatSaysWhatToDo(int status) {
        Document page = page(Browser.reader().open("/failing/" + status), status);
        assertFalse(page.select("main h1").text().isBlank());
        assertTrue(page.select("main p").text().length() > 40);
        assertFalse(page.select("main a[href=/]").isEmpty());
        assertFalse(page.select("header a[href=/publications]").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/articles/abc", "/articles/99999999999999999999", "/articles/-1", "/assets/none.css", "/q/none",
        "/admin/articles/abc/", "/dates/13", "/nowhere/at/all?x=%3Cscript%3E"})
    void anAddressThatNobodyKnowsIsNotFound(String path) {
        page(Browser.reader().open(path), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/articles/%", "/search?q=%zz", "/articles/1/%2"})
    void anAddressThatIsNoneIsToldSo(String path) throws IOException {
        String answer = answer("GET " + path + " HTTP/1.1");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("\r\ncontent-security-policy: "), answer);
        assertFalse(Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n"))).select("main h1").text().isBlank(), answer);
    }

    @ParameterizedTest
    @CsvSource({"/admin/imports/uploads, 537919488, At most 512 MB can be sent at once", "/fr/admin/imports/uploads, 9000000000, ligne de commande", "/sign-in, 5000000, At most 4 MB can be sent at once"})
    void whoeverSendsTooMuchIsToldOnAPageAndNotCutOffWhileSending(String path, long length, String told) throws IOException {
        byte[] part = new byte[1 << 20];
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            for (long sent = 0; sent < Math.min(length, 48 << 20); sent += part.length) {
                out.write(part, 0, (int) Math.min(part.length, length - sent));
            }
            StringBuilder answer = new StringBuilder();
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            while (!answer.toString().contains("</html>")) {
                answer.append(in.readLine()).append('\n');
            }
            assertTrue(answer.toString().startsWith("HTTP/1.1 413 "), answer::toString);
            assertTrue(Jsoup.parse(answer.substring(answer.indexOf("\n\n"))).select("main").text().contains(told), answer::toString);
        }
    }

    /** To a request that no library would send. */
    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aMistakeOfOursShowsANumberAndNothingElse() {
        Response response = Browser.reader().open("/failing");
        response.then().body(not(containsString("secret"))).body(not(containsString("IllegalState")));
        String incident = page(response, 500).select("main code").text();
        assertTrue(incident.matches("[0-9a-f]{8}"), incident);
        assertNotEquals(incident, page(Browser.reader().open("/failing"), 500).select("main code").text());
    }

    @Test
    void aKindOfRequestThatAnAddressDoesNotTakeIsToldSo() {
        page(Browser.reader().open("/sign-out"), 405);
        page(Browser.reader().form().delete("/about"), 405);
    }

    @Test
    void whatIsTooLargeIsToldSo() {
        page(Browser.reader().form().formParam("name", "x".repeat(1_200_000)).post("/sign-in"), 413);
    }

    @Test
    void askingOnlyForTheHeadAnswersLikeThePage() {
        assertEquals(200, Browser.reader().request().head("/about").statusCode());
        assertEquals(404, Browser.reader().request().head("/nowhere").statusCode());
    }

    @Test
    void robotsAreKeptFromTheDeskAndOldBrowsersFindTheIcon() {
        Browser.reader().open("/robots.txt").then().statusCode(200).body(containsString("Disallow: /admin"));
        Browser.reader().open("/favicon.ico").then().statusCode(301).header("Location", containsString("/assets/favicon.svg?v="));
    }

    private static Document page(Response response, int status) {
        response.then().statusCode(status).header("Content-Type", "text/html;charset=UTF-8");
        return Jsoup.parse(response.asString());
    }

    @Test
    void aNulIsRefusedBeforeTheDatabaseIsAsked() {
        Browser.reader().open("/search?q=a%00b").then().statusCode(400);
        Browser.administrator().submit("/admin/accounts", "name", "a\0b", "role", "editor").then().statusCode(400);
        Browser.reader().signIn("a\0b", "guess").then().statusCode(400);
    }
}
