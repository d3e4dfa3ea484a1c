package org.backfile.accounts;

import static org.hamcrest.Matchers.containsString;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(ReadersDoorTest.OriginalsForWhoIsSignedIn.class)
class ReadersDoorTest {

    public static class OriginalsForWhoIsSignedIn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("backfile.originals", "signed-in");
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
}
