package org.backfile.importing;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.TestDatabase;
import org.backfile.article.Article;
import org.backfile.source.Limits;
import org.backfile.web.ArchiveSettings;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImporterTest {

    @Inject
    Dumps dumps;

    @Inject
    Importer importer;

    @Inject
    ArchiveSettings settings;

    @Inject
    EntityManager entities;

    private long count(String table) {
        return (Long) entities.createNativeQuery("select count(*) from " + table, Long.class).getSingleResult();
    }

    private List<Long> counts() {
        return List.of("original", "original_bytes", "reading", "article", "sighting", "import_item", "import_run", "revision").stream()
                .map(this::count).toList();
    }

    @Test
    void theOriginalIsKeptByteForByte() {
        byte[] bytes = "Odd bytes\r\n\r\n\u00a0\u0000 are kept as they came, every one of them, in this paragraph here.\r\n\ud83e\udda2".getBytes(StandardCharsets.UTF_8);
        dumps.bring("odd.txt", bytes);
        byte[] kept = QuarkusTransaction.requiringNew().call(() -> Article.<Article>findById(dumps.articleOf("odd.txt")).reading().original().bytes());
        assertArrayEquals(bytes, kept);
    }

    @Test
    void ofNulsReadersSeeNothingAndTheOriginalKeepsThem() throws Exception {
        byte[] dump = "Wharf\u0000 rebuilt\u0000\u0000\n\nThe wharf at Elsine was\u0000rebuilt over the winter, and the first boat is expected on Monday morning.\n".getBytes(StandardCharsets.UTF_8);
        dumps.bring("nul.txt", dump);
        dumps.bring("nul.json", "{\"title\": \"Quay\\u0000 rebuilt\\u0000\", \"text\": \"The quay was\\u0000rebuilt over the winter, and the first boat is expected on Monday.\"}".getBytes(StandardCharsets.UTF_8));
        for (String[] read : new String[][] {{"nul.txt", "Wharf rebuilt", "Elsine was rebuilt over"}, {"nul.json", "Quay rebuilt", "quay was rebuilt over"}}) {
            long id = dumps.articleOf(read[0]);
            Document page = Jsoup.parse(get("/articles/" + id).asString());
            assertEquals(read[1], page.select("h1").text());
            assertTrue(page.select("main").text().contains(read[2]), page.text());
            assertFalse(page.text().contains("\uFFFD") || Browser.reader().page("/articles/" + id + "/original").text().contains("\uFFFD"));
            assertEquals(read[1], entities.createNativeQuery("select headline from article where id = " + id, String.class).getSingleResult());
        }
        assertArrayEquals(dump, QuarkusTransaction.requiringNew().call(() -> Article.<Article>findById(dumps.articleOf("nul.txt")).reading().original().bytes()));
    }

    @Test
    void theSameFolderTwiceChangesNothing() throws Exception {
        dumps.bring("twice/one.txt", Dumps.dump("Once is enough").getBytes(StandardCharsets.UTF_8));
        List<Long> before = counts();
        importer.importNew();
        assertEquals(before, counts());
    }

    @Test
    void theSameBytesAtAnotherPlaceAreOneArticleMetTwice() {
        byte[] bytes = Dumps.dump("Met twice").getBytes(StandardCharsets.UTF_8);
        dumps.bring("here.txt", bytes);
        long articles = count("article");
        dumps.bring("there.txt", bytes);
        assertEquals(articles, count("article"));
        assertEquals(dumps.articleOf("here.txt"), dumps.articleOf("there.txt"));
        get("/articles/" + dumps.articleOf("here.txt")).then().body(containsString("here.txt"), containsString("there.txt"));
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws Exception {
        Path file = Files.writeString(elsewhere.resolve("private.txt"), Dumps.dump("Private papers"));
        dumps.bring("links/own.txt", Dumps.dump("Own papers").getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(settings.importFolder().resolve("links/file.txt"), file);
        Files.createSymbolicLink(settings.importFolder().resolve("folder"), elsewhere);
        importer.importNew();
        assertEquals(List.of("folder", "links/file.txt"), entities.createNativeQuery(
                "select place from import_item where (place like 'links/file%' or place like 'folder%') and outcome = 'skipped' and original_id is null and reason like '%not followed%' order by place", String.class).getResultList());
        assertEquals(0L, entities.createNativeQuery("select count(*) from import_item where place like 'folder/%'", Long.class).getSingleResult());
    }

    @Test
    void aBadFileIsToldWithItsReasonAndStopsNothing() {
        dumps.bring("bad/a.pdf.txt", "%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8));
        dumps.bring("bad/b.txt", new byte[0]);
        dumps.bring("bad/c.txt", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3});
        dumps.bring("bad/e.txt", "a".repeat(Limits.DEFAULT.largestDocument() + 1).getBytes(StandardCharsets.UTF_8));
        dumps.bring("bad/f.txt", Dumps.dump("Good after bad").getBytes(StandardCharsets.UTF_8));
        Browser editor = Browser.editor();
        Document list = editor.page("/admin/imports");
        for (String reason : List.of("a PDF, which is not a kind", "an empty file", "bytes that are no text", "larger than 10 MiB")) {
            boolean told = list.select("a[href^=/admin/imports/]").stream()
                    .anyMatch(link -> editor.page(link.attr("href")).text().contains(reason));
            assertEquals(true, told, reason);
        }
        assertTrue(Browser.reader().page("/search?q=good+after+bad").text().contains("Good after bad"));
    }

    @Test
    void anArticleWithoutAParagraphIsKeptButNotShownToReaders() {
        long id = dumps.bring("Only a headline");
        get("/articles/" + id).then().statusCode(404);
        Browser.editor().open("/admin/articles/" + id + "/fix").then().statusCode(200).body(containsString("Withheld"));
    }

    @Test
    void anImportIsTakenBackAsAWholeExceptWhatAnEditorTouched() {
        dumps.bring("rollback/one.txt", Dumps.dump("Taken back one").getBytes(StandardCharsets.UTF_8));
        dumps.bring("rollback/two.txt", Dumps.dump("Touched two").getBytes(StandardCharsets.UTF_8));
        long one = dumps.articleOf("rollback/one.txt");
        long two = dumps.articleOf("rollback/two.txt");
        Browser administrator = Browser.administrator();
        Document edit = administrator.page("/admin/articles/" + two + "/fix");
        administrator.submit("/admin/articles/" + two + "/status", "publicationStatus", "usable", "reviewState", "checked",
                "seenStatus", "0", "seenReview", edit.select("[name=seenReview]").val());
        List<String> runs = administrator.page("/admin/imports").select("th a:contains(rollback)").eachAttr("href");

        runs.forEach(run -> administrator.submit(run + "/rollback").then().statusCode(303));
        get("/articles/" + one).then().statusCode(410).body(containsString("was removed from the archive"));
        get("/articles/" + two).then().statusCode(200);
        assertFalse(Browser.reader().page("/search?q=taken+back").text().contains("Taken back one"));

        runs.forEach(run -> administrator.submit(run + "/revival").then().statusCode(303));
        get("/articles/" + one).then().statusCode(200);
        assertTrue(Browser.reader().page("/search?q=taken+back").text().contains("Taken back one"));
    }

    @Test
    void anEditorCannotTakeAnImportBack() {
        Browser editor = Browser.editor();
        editor.submit("/admin/imports/1/rollback").then().statusCode(403);
    }
}
