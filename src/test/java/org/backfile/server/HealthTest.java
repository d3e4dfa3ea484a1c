package org.backfile.server;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class HealthTest {

    @Test
    void theArchiveIsReadyWhenItsDatabaseAnswers() {
        when().get("/q/health/ready").then().statusCode(200).body("checks.size()", equalTo(1));
    }
}
