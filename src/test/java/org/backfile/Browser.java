package org.backfile;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.backfile.accounts.Person;
import org.backfile.accounts.Role;

/**
 * What a browser does, for tests over HTTP: keeps cookies, sends forms with their origin and their token, and leaves redirects to the
 * test. {@code Browser.editor().submit("/admin/articles/1", "headline", "A better one")}.
 */
public final class Browser {

    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    private Browser() {
    }

    /** Of a reader, without a session. */
    public static Browser reader() {
        return new Browser();
    }

    /** Of a new editor who has signed in. */
    public static Browser editor() {
        return of(Person.who(Role.EDITOR));
    }

    /** Of a new administrator who has signed in. */
    public static Browser administrator() {
        return of(Person.who(Role.ADMINISTRATOR));
    }

    /** Of that person, who has signed in. */
    public static Browser of(Person person) {
        Browser browser = new Browser();
        browser.signIn(person.name(), person.password()).then().statusCode(303);
        return browser;
    }

    /** Signs in, if name and password will do. */
    public Response signIn(String name, String password) {
        Response response = submit("/sign-in", "name", name, "password", password);
        if (response.statusCode() == 303) {
            refreshToken();
        }
        return response;
    }

    /** Takes the token of the session as it is now, as a page loaded now would carry it. */
    public void refreshToken() {
        token = page("/account").select("input[name=token]").attr("value");
    }

    public String token() {
        return token;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public Response open(String path) {
        return keep(request().urlEncodingEnabled(false).get(path));
    }

    /** The page at that address, which has to be one. */
    public Document page(String path) {
        Response response = open(path);
        response.then().statusCode(200);
        return Jsoup.parse(response.asString(), path);
    }

    /** Sends a form from a page of the archive; names and values by turns. */
    public Response submit(String path, String... namesAndValues) {
        return submitWith(token, path, namesAndValues);
    }

    /** Sends a form with another token than that of the session; null for none. */
    public Response submitWith(String otherToken, String path, String... namesAndValues) {
        RequestSpecification form = form();
        if (otherToken != null) {
            form.formParam("token", otherToken);
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return keep(form.post(path));
    }

    /** A form from a page of the archive, with the cookies, but without a token; the answer's cookies are not kept. */
    public RequestSpecification form() {
        return request().header("Origin", origin()).contentType(ContentType.URLENC.withCharset("UTF-8"));
    }

    /** A request with the cookies and nothing else; the answer's cookies are not kept. */
    public RequestSpecification request() {
        return given().cookies(cookies).redirects().follow(false);
    }

    /** Scheme, host and port of the archive under test. */
    public static String origin() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    private Response keep(Response response) {
        response.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }
}
