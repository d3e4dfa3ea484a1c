package org.backfile.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class LanguagesTest {

    @Inject
    Dumps dumps;

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** A French page twice, so that the second may be a kept one. */
    @Test
    void aFrenchPageIsFrenchAndItsLinksStayFrench() {
        long id = dumps.bring(Dumps.dump("Gulls over the quince market"));
        String address = path(Browser.reader().open("/fr/articles/" + id));
        assertTrue(address.startsWith("/fr/articles/" + id + "/"), address);
        for (int time = 0; time < 2; time++) {
            Document page = Browser.reader().page(address);
            assertEquals("fr", page.select("html").attr("lang"));
            assertEquals("ltr", page.select("html").attr("dir"));
            assertEquals("D’où vient cet article", page.select(".provenance h2").text());
            assertEquals("Aller au texte", page.select(".skip").text());
            for (Element link : page.select("a[href^=/]:not([hreflang]), form[action^=/]")) {
                String goal = link.attr("href") + link.attr("action");
                assertTrue(goal.startsWith("/fr/") || goal.startsWith("/feed."), goal);
            }
            assertEquals(List.of("en", "es", "fr", "ar"), page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"));
            assertEquals(Browser.origin() + address, page.select("link[rel=canonical]").attr("href"));
            assertEquals(Browser.origin() + address, page.select("link[hreflang=fr]").attr("href"));
            assertEquals(address.substring(3), page.select(".languages a[hreflang=en]").attr("href"));
            assertTrue(page.select("script[type=application/ld+json]").html().contains(Browser.origin() + address.substring(3) + "\""));
            assertEquals(Browser.origin() + "/articles/" + id, page.select("meta[name=citation_public_url]").attr("content"));
        }
        assertEquals("Where this comes from", Browser.reader().page(address.substring(3)).select(".provenance h2").text());
    }

    @Test
    void aKeptPageIsOfOneLanguage() {
        String english = Browser.reader().open("/about").header("ETag");
        String french = Browser.reader().open("/fr/about").header("ETag");
        assertNotEquals(english, french);
        Browser.reader().request().header("If-None-Match", french).get("/fr/about").then().statusCode(304);
        Browser.reader().request().header("If-None-Match", french).get("/es/about").then().statusCode(200).body(containsString("Acerca de este archivo"))
                .header("Vary", "Accept-Encoding");
    }

    /** Asked for the first time, so that it cannot be a kept one. */
    @Test
    void whatABrowserPrefersChangesNoPage() {
        Browser.reader().request().header("Accept-Language", "fr").get("/about?unasked").then().statusCode(200)
                .body(containsString("lang=\"en\""), containsString("About this archive"), containsString("Skip to the text"), not(containsString("Aller au texte")));
        Browser.reader().request().header("Accept-Language", "en").get("/es/about?unasked").then().body(containsString("Acerca de este archivo"));
    }

    @Test
    void arabicRunsFromRightToLeftWithItsOwnDigits() {
        dumps.bring(Dumps.dump("Lemons of the harbour").replaceFirst("\n\n", "\n\nBy Maria Quill | 2 March 1894\n\n"));
        Document page = Browser.reader().page("/ar/dates");
        assertEquals("ar", page.select("html").attr("lang"));
        assertEquals("rtl", page.select("html").attr("dir"));
        assertTrue(page.select("main td").text().matches("[٠-٩٬ ]+"), page.select("main td").text());
        List<String> addresses = page.select(".heat-map a").eachAttr("href");
        assertTrue(addresses.stream().allMatch(href -> href.matches("/ar/dates/[0-9X]{4}")), addresses.toString());
    }

    @Test
    void whatIsSentOnStaysInTheLanguage() {
        assertEquals("/fr/search?q=quinces", path(Browser.reader().request().redirects().follow(false).get("/fr/search/advanced/results?all=quinces")));
        assertEquals("/fr/", path(Browser.reader().open("/fr")));
        assertEquals("/dates", path(Browser.reader().open("/en/dates")));
        assertEquals("/feed.atom?q=x", path(Browser.reader().open("/fr/feed.atom?q=x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/de/about", "/fr/fr/about", "/french/about"})
    void anUnknownLanguageIsNoPage(String path) {
        Browser.reader().open(path).then().statusCode(404);
    }

    /** A client that leaves the slashes as they are. */
    @ParameterizedTest
    @ValueSource(strings = {"/fr//elsewhere.example/", "/en//elsewhere.example/"})
    void nobodyIsSentToAnotherSite(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.origin() + path)).build();
        assertEquals(404, HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode());
    }

    @Test
    void whatGoesWrongIsSaidInTheLanguage() {
        Browser.reader().open("/fr/nowhere").then().statusCode(404).body(containsString("lang=\"fr\""), containsString("Rien à cette adresse"), containsString("href=\"/fr/\""));
        Browser.reader().open("/es/articles/999999999").then().statusCode(404).body(containsString("Aquí no hay nada"));
        Browser.reader().open("/nowhere").then().statusCode(404).body(not(containsString("Rien")));
    }

    @Test
    void robotsKeepOutOfSearchInEveryLanguage() {
        Browser.reader().open("/robots.txt").then().body(containsString("Disallow: /search?\n"), containsString("Disallow: /ar/search?\n"), not(containsString("Disallow: /search\n")));
    }

    @Test
    void whoSignsInFromAFrenchPageIsAskedInFrench() {
        Browser.reader().open("/fr/sign-in").then().statusCode(200).header("Cache-Control", "no-store")
                .body(containsString("action=\"/fr/sign-in\""), containsString("lang=\"fr\""));
        assertEquals("/fr/sign-in?next=/admin", path(Browser.reader().open("/fr/admin")).replace("%2F", "/"));
        Document desk = Browser.editor().page("/fr/admin/queue");
        assertEquals("fr", desk.select("html").attr("lang"));
        assertEquals("File de relecture", desk.select("h1").text());
        assertTrue(desk.select("a[href^=/], form[action^=/]").stream().map(one -> one.attr("href") + one.attr("action")).allMatch(goal -> goal.startsWith("/fr/")));
    }
}
