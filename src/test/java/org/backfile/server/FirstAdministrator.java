package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.RestAssured;

import org.backfile.Browser;
import org.backfile.ServerProcess;

/** Ada, who opens the link that a packaged archive prints at its first start. */
final class FirstAdministrator {

    static final String PASSWORD = "correct horse battery";
    private static final Pattern SETUP = Pattern.compile("http://[^/]+(/welcome/\\S+)");

    private FirstAdministrator() {
    }

    static Browser of(ServerProcess server) {
        useAddressOf(server);
        Matcher setup = SETUP.matcher(server.output());
        assertTrue(setup.find(), server.output());
        Browser browser = Browser.reader();
        browser.page(setup.group(1));
        browser.submit(setup.group(1), "name", "Ada", "password", PASSWORD, "again", PASSWORD).then().statusCode(303);
        browser.refreshToken();
        return browser;
    }

    static void useAddressOf(ServerProcess server) {
        URI address = URI.create(server.url());
        RestAssured.baseURI = address.getScheme() + "://" + address.getHost();
        RestAssured.port = address.getPort();
    }
}
