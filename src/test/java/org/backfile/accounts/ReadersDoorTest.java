package org.backfile.accounts;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.TestClock;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(ReadersDoorTest.Guarded.class)
class ReadersDoorTest {

    @Inject
    Dumps dumps;

    @Inject
    TestClock clock;

    public static class Guarded implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("backfile.originals", "signed-in", "backfile.proposal-question", "What colour is our pencil? blue, dark blue");
        }
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignInWhateverIsThere() {
        Browser.reader().open("/articles/1/original").then().statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Farticles%2F1%2Foriginal"));
    }

    @Test
    void whoeverIsSignedInComesIn() {
        Browser.editor().open("/articles/999999/original").then().statusCode(404);
    }

    @Test
    void theOtherPagesStayOpenAndNoSharedCacheKeepsThem() {
        Browser.reader().open("/").then().statusCode(200).header("Cache-Control", "private, no-cache");
        Browser.reader().open("/articles/999999/history").then().statusCode(404);
    }

    @Test
    void whoeverProposesSomethingWithoutAnAccountAnswersTheQuestionOfTheArchive() {
        long id = dumps.bring(Dumps.dump("Asked before it is sent"));
        send(Browser.reader(), id, "red").then().statusCode(422).body(containsString("That does not answer the question below."), containsString("value=\"red\""));
        send(Browser.reader(), id, "Dark blue").then().statusCode(303);
        assertEquals(0, Browser.editor().page("/articles/" + id + "/propose?what=kicker").select("#answer").size());
        send(Browser.editor(), id, "").then().statusCode(303);
    }

    private Response send(Browser browser, long id, String answer) {
        Document page = browser.page("/articles/" + id + "/propose?what=kicker");
        clock.forward(Duration.ofSeconds(20));
        return browser.submit("/articles/" + id + "/propose", "what", "kicker", "words", "The mayor said", "answer", answer, "stamp", page.select("input[name=stamp]").val());
    }
}
