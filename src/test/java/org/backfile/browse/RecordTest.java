package org.backfile.browse;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;

/** A record of fields in the archive: what readers see of it, and how an editor mends it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RecordTest {

    @Inject
    Dumps dumps;

    private static String record(String title) {
        return """
                {"filename":"a1b2.json","maintext":"The council met on a Tuesday and heard eleven speakers \\u0026 a parrot about <b>\\u201c%1$s\\u201d</b>.\\nThe mayor said that nobody had asked for it.","desk":"Town hall <script>alert(1)</script>",\
                "title":"%1$s","authors":["Marit Olsund"],"date_publish":"2014-03-02 08:00:00"}
                """.formatted(title);
    }

    @Test
    void itsOriginalIsShownInTheOrderOfAnArticleWithWhatEachFieldClaims() {
        Document page = Browser.reader().page("/articles/" + dumps.bring(record("Bells fall silent")) + "/original");
        assertEquals(List.of("Bells fall silent", "Marit Olsund", "2014-03-02 08:00:00"), page.select("mark.claim").eachText().subList(0, 3));
        assertEquals("Town hall <script>alert(1)</script>", page.select("mark.unclaimed").text(), "foreign signs are words");
        assertTrue(page.select(".dump").text().contains("eleven speakers & a parrot about “Bells fall silent”."), page.select(".dump").text());
        String link = page.select(".field-headline a.piece-words").attr("href");
        assertEquals("Bells fall silent", page.select(link).text(), "the field's words lead to where they stand");
        assertEquals(1, page.select("a[href$=/original/source]").size());
    }

    @Test
    void theWholeRecordIsShownAsItCame() {
        long id = dumps.bring(record("Market moves indoors"));
        get("/articles/" + id + "/original/source").then().statusCode(200).contentType("text/plain;charset=UTF-8").body(equalTo(record("Market moves indoors").strip()))
                .header("Content-Security-Policy", containsString("sandbox; default-src 'none'"));
        get("/articles/" + dumps.bring(Dumps.dump("No record at all")) + "/original/source").then().statusCode(404);
    }

    @Test
    void whatAnEditorTypesIsFoundInTheRecord() {
        long id = dumps.bring(record("Clock keeps wrong time"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("kicker", "eleven speakers & a parrot").save().then().statusCode(303);
        assertEquals("eleven speakers & a parrot", Browser.reader().page("/articles/" + id + "/original").select("mark.claim-kicker").text());
    }
}
