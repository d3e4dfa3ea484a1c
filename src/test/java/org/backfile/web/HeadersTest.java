package org.backfile.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.backfile.Browser;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/sign-in", "/admin", "/assets/base.css", "/assets/none.css", "/robots.txt", "/failing"})
    void everyAnswerTellsTheBrowserWhatItMayNotDo(String path) {
        Browser.reader().open(path).then()
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'; style-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Vary", "Accept-Encoding");
    }

    @Test
    void aPageForReadersSetsNoCookieAndIsTheSameForWhoIsSignedIn() {
        Response forReader = Browser.reader().open("/about");
        Response forEditor = Browser.editor().open("/about");
        forReader.then().statusCode(200).header("Cache-Control", "no-cache");
        assertNull(forReader.header("Set-Cookie"));
        assertNull(forEditor.header("Set-Cookie"));
        assertEquals(forReader.asString(), forEditor.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/account", "/admin/accounts"})
    void noCacheKeepsAPageOfTheDesk(String path) {
        Browser.administrator().open(path).then().header("Cache-Control", "no-store");
        Browser.reader().open(path).then().header("Cache-Control", "no-store");
    }

    @Test
    void whatAPageLinksIsKeptForGoodUnderItsFingerprint() {
        Document page = Browser.reader().page("/about");
        for (Element link : page.select("link[rel=stylesheet], link[rel=icon], script[src]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            assertTrue(address.matches("/assets/[a-z.-]+\\?v=[0-9a-f]{12}"), address);
            Browser.reader().open(address).then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable");
        }
        Browser.reader().open("/assets/base.css").then().header("Cache-Control", "public, max-age=3600");
        Browser.reader().open("/assets/none.css?v=1").then().statusCode(404).header("Cache-Control", "no-cache");
    }

    @Test
    void theFontIsFetchedEarlyAndKeptForGoodUnderItsName() {
        Element font = Browser.reader().page("/about").selectFirst("link[rel=preload][as=font]");
        Browser.reader().open(font.attr("href")).then().statusCode(200).header("Content-Type", "font/woff2")
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void noPageNeedsInlineStyleOrScript() {
        for (Document page : new Document[] {Browser.reader().page("/about"), Browser.administrator().page("/admin/accounts")}) {
            assertTrue(page.select("style, script:not([src]), [style], [onclick], [onload], [onsubmit]").isEmpty());
            assertEquals("en", page.select("html").attr("lang"));
            assertEquals("ltr", page.select("html").attr("dir"));
            assertEquals("#main", page.select("body a").first().attr("href"));
            assertEquals(1, page.select("main#main").size());
        }
    }

    @Test
    void aPageSaysInWhichCharactersItIsWritten() {
        Browser.reader().open("/sign-in").then().header("Content-Type", "text/html;charset=UTF-8");
        Browser.reader().signIn("nobody", "wrong").then().header("Content-Type", "text/html;charset=UTF-8");
    }
}
