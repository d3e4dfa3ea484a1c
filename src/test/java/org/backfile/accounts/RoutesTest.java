package org.backfile.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.TestDatabase;

/** Every route with every role. The routes come from the resource classes, so a new one cannot be forgotten. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RoutesTest {

    private static final String READER = "reader";

    private static Map<String, Browser> people() {
        Map<String, Browser> people = new LinkedHashMap<>();
        people.put(READER, Browser.reader());
        Role.ALL.forEach(role -> people.put(role, Browser.of(Person.who(role))));
        return people;
    }

    @Test
    void whoMayNotIsRefusedEverywhereAndWhoMayIsNot() throws IOException {
        List<Route> routes = Route.all();
        assertTrue(routes.size() > 60, "the routes are found: " + routes.size());
        for (Map.Entry<String, Browser> person : people().entrySet()) {
            for (Route route : routes) {
                boolean reads = route.method().equals("GET");
                if (!route.isOpenTo(person.getKey())) {
                    Response refused = reads ? person.getValue().open(route.path()) : person.getValue().submit(route.path());
                    assertTrue(isRefused(refused), person.getKey() + " must not " + route + ": " + refused.statusCode());
                } else if (reads) {
                    Response shown = person.getValue().request().get(route.path());
                    assertTrue(!isRefused(shown), person.getKey() + " may " + route + ": " + shown.statusCode());
                }
            }
        }
    }

    /** An upload that is no upload is refused before anybody asks who sent it. */
    private static boolean isRefused(Response response) {
        String goal = response.header("Location");
        return List.of(401, 403, 415).contains(response.statusCode()) || goal != null && goal.contains("/sign-in?next=");
    }

    @Test
    void nothingOfTheDeskIsOpenToReaders() throws IOException {
        assertEquals(List.of(), Route.all().stream().filter(route -> route.path().startsWith("/admin") || route.path().startsWith("/account")).filter(route -> route.role().isEmpty()).toList());
    }
}
