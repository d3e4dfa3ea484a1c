package org.backfile.pages;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;
import org.backfile.article.Edition;
import org.backfile.article.NodeLease;
import org.backfile.article.Readership;
import org.backfile.web.ArchiveSettings;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PageCacheTest {

    @Inject
    Dumps dumps;

    @Inject
    PageCache cache;

    @Inject
    NodeLease lease;

    @Inject
    Edition edition;

    @Inject
    Readership readership;

    @Inject
    EntityManager entities;

    @BeforeEach
    void holdTheLease() {
        lease.start();
        assertTrue(lease.isHeld(Duration.ofSeconds(30)));
    }

    private static RequestSpecification request() {
        return Browser.reader().request().config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    private static Response open(String path, String... headers) {
        RequestSpecification request = request();
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.get(path);
    }

    private static String address(long id) {
        return open("/articles/" + id).header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** Without the marks of a search. */
    private static String text(String path) {
        return open(path).asString().replaceAll("</?mark>", "");
    }

    /** Opens the page twice while nothing changes: an index that comes up to what was saved begins another edition. */
    private Response[] twice(String path) {
        for (int time = 0; time < 1000; time++) {
            Response first = open(path);
            long now = edition.number();
            long answered = cache.state().answered();
            Response second = open(path);
            if (now == edition.number() && cache.state().answered() > answered) {
                return new Response[] {first, second};
            }
        }
        throw new AssertionError("nothing is kept of " + path);
    }

    private static void decide(long id, String status) {
        Browser editor = Browser.editor();
        var page = editor.page("/admin/articles/" + id + "/fix");
        editor.submit("/admin/articles/" + id + "/status", "publicationStatus", status, "reviewState", "unreviewed",
                "seenStatus", page.select("input[name=seenStatus]").val(), "seenReview", page.select("input[name=seenReview]").val()).then().statusCode(303);
    }

    @Test
    void theSecondReaderGetsTheSameBytesAndHeadersWithoutAnyWork() {
        String address = address(dumps.bring(Dumps.dump("Kept once")));
        Response[] both = twice(address);
        Response first = both[0];
        Response second = both[1];
        assertEquals(first.asString(), second.asString());
        assertEquals(first.headers().asList().toString(), second.headers().asList().toString());
        second.then().header("Content-Length", Integer.toString(second.asByteArray().length)).header("Vary", "Accept-Encoding").header("Cache-Control", "no-cache");
        // Whoever is signed in gets it from the house itself: but for the tag it is the same.
        Response fresh = Browser.editor().open(address);
        assertEquals(fresh.asString(), second.asString());
        fresh.headers().asList().stream().filter(header -> !header.getName().matches("(?i)transfer-encoding|content-encoding|content-length"))
                .forEach(header -> assertEquals(header.getValue(), second.header(header.getName()), header.getName()));
        assertNull(fresh.header("ETag"));
    }

    @Test
    void eachEncodingHasATagOfItsOwnAndWhoeverHasThePageIsToldSo() {
        String address = address(dumps.bring(Dumps.dump("Tagged")));
        Response plain = open(address);
        Response packed = open(address, "Accept-Encoding", "br, gzip");
        packed.then().header("Content-Encoding", "gzip").header("ETag", not(plain.header("ETag"))).header("ETag", startsWith("\""));
        assertTrue(packed.asByteArray().length < plain.asByteArray().length / 2);
        Response known = open(address, "Accept-Encoding", "gzip", "If-None-Match", "\"other\", " + packed.header("ETag"));
        known.then().statusCode(304).header("ETag", packed.header("ETag")).header("Content-Security-Policy", containsString("default-src 'none'"));
        assertEquals(0, known.asByteArray().length);
        open(address, "If-None-Match", packed.header("ETag")).then().statusCode(200);
    }

    @Test
    void theHeadersAloneAreThoseOfThePage() {
        String address = address(dumps.bring(Dumps.dump("Head and all")));
        for (int time = 0; time < 2; time++) {
            Response head = request().header("Accept-Encoding", "identity").head(address);
            Response page = open(address, "Accept-Encoding", "identity");
            head.then().statusCode(200).header("ETag", page.header("ETag")).header("Content-Length", Integer.toString(page.asByteArray().length));
            assertEquals(0, head.asByteArray().length);
        }
        Browser.reader().request().head("/articles/999999/none").then().statusCode(404);
    }

    @Test
    void whatIsChangedOrRemovedIsGoneFromItsPageItsNeighboursAndListsWithTheRedirect() {
        long id = dumps.bring(Dumps.dump("Zyrian weir to be rebuilt"));
        String address = address(id);
        for (String path : new String[] {address, "/", "/search?q=zyrian", "/search/suggestions?q=zyri"}) {
            assertTrue(text(path).contains("Zyrian weir to be rebuilt"), path);
        }
        FilledForm.load(Browser.editor(), id).type("headline", "Zyrian weir not to be rebuilt").save().then().statusCode(303);
        open(address).then().statusCode(302);
        String after = address(id);
        for (String path : new String[] {after, "/", "/search?q=zyrian", "/search/suggestions?q=zyri"}) {
            assertTrue(text(path).contains("Zyrian weir not to be rebuilt"), path);
        }
        decide(id, "withheld");
        open(after).then().statusCode(404);
        for (String path : new String[] {"/", "/search?q=zyrian", "/search/suggestions?q=zyri"}) {
            assertTrue(!text(path).contains("Zyrian weir not to be rebuilt"), path);
        }
    }

    @Test
    void errorsAndRedirectsAreNotKept() {
        long id = dumps.bring(Dumps.dump("Not for errors"));
        for (String path : new String[] {"/articles/" + id, "/articles/999999/none", "/nowhere", "/sign-in", "/articles/" + id + "/propose", "/assets/base.css"}) {
            long made = cache.state().made();
            open(path);
            assertEquals(made, cache.state().made(), path);
        }
    }

    @Test
    void readersOfAKeptPageAreCountedToo() throws SQLException {
        long id = dumps.bring(Dumps.dump("Read three times"));
        String address = address(id);
        for (int reader = 0; reader < 3; reader++) {
            open(address).then().statusCode(200);
        }
        open("/articles/" + id + "/history").then().statusCode(200);
        readership.flush();
        Number readers = QuarkusTransaction.requiringNew().call(() -> (Number) entities.createNativeQuery("select readers from review_item where article_id = " + id).getSingleResult());
        assertEquals(3, readers.doubleValue(), 0.01);
    }

    @Test
    void anOriginalThatComesAgainStandsOnThePageWithItsSecondPlace() {
        String text = Dumps.dump("Found twice");
        String address = address(dumps.bring(text));
        open(address);
        dumps.bring("found/again.txt", text.getBytes());
        open(address).then().body(containsString("again.txt"));
    }

    @Test
    void twoNamesOfTheHouseAreTwoPages() {
        assertNotNull(twice("/about")[1].header("ETag"));
        long made = cache.state().made();
        open("/about", "Host", "other.example.org");
        assertNotEquals(made, cache.state().made());
    }

    @Test
    void whereReadersHaveToSignInNothingIsKept() {
        ArchiveSettings settings = new SmallRyeConfigBuilder().withMapping(ArchiveSettings.class).addDefaultInterceptors().addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(Map.of("backfile.readers", "signed-in"), "test", 1000)).build().getConfigMapping(ArchiveSettings.class);
        Filters filters = new Filters();
        new PageCache(settings, edition, lease, readership, Clock.systemUTC()).register(filters);
        assertTrue(filters.getFilters().isEmpty());
    }

    @Test
    void administratorsSeeWhatIsKept() {
        Browser.administrator().open("/admin/index").then().body(containsString("Kept pages"));
    }
}
