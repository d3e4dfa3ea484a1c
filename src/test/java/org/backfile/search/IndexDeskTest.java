package org.backfile.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class IndexDeskTest {

    @Inject
    Dumps dumps;

    @Inject
    EntityManager entities;

    @Inject
    IndexJobs jobs;

    private static int found(String word) {
        return Browser.reader().page("/search?q=" + word).select(".hit").size();
    }

    private IndexJob await(long id) throws SQLException, InterruptedException {
        for (int look = 0; look < 600 && !jobs.find(id).isFinished(); look++) {
            Thread.sleep(100);
        }
        return jobs.find(id);
    }

    private long press(Browser administrator, String button) throws SQLException {
        administrator.submit("/admin/index/" + button).then().statusCode(303);
        return jobs.last().get(0).id();
    }

    @Test
    void aVerificationFindsAndPutsRightWhatWasChangedBehindTheGate() throws Exception {
        Browser administrator = Browser.administrator();
        long id = dumps.bring(Dumps.dump("Velocipede stolen"));
        assertEquals(1, found("velocipede"));
        IndexJob clean = await(press(administrator, "verify"));
        assertEquals(0, clean.differing(), clean::toString);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update article set headline = 'Tricycle stolen' where id = " + id).executeUpdate());
        assertEquals(0, found("tricycle"), "nothing told the index");
        IndexJob repaired = await(press(administrator, "verify"));
        assertEquals(1, repaired.differing(), repaired::toString);
        assertEquals(1, found("tricycle"));
        assertTrue(administrator.page("/admin/index").text().contains("1 not as in the database"), "the page tells of it");
    }

    @Test
    void anIndexIsMadeAnewWhileTheOldOneServes() throws Exception {
        Browser administrator = Browser.administrator();
        dumps.bring(Dumps.dump("Hovercraft launched"));
        assertEquals(1, found("hovercraft"));
        long job = press(administrator, "rebuild");
        while (!jobs.find(job).isFinished()) {
            assertEquals(1, found("hovercraft"));
        }
        assertEquals(1, found("hovercraft"));
        assertTrue(administrator.page("/admin/index").text().contains("Ready"));
    }

    @Test
    void onlyAdministratorsHaveToDoWithTheIndex() {
        Browser.editor().open("/admin/index").then().statusCode(403);
        Browser.editor().submit("/admin/index/rebuild").then().statusCode(403);
    }
}
