package org.backfile.moderation;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;

/** Publications and authors by other names, and articles that are the same. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AuthoritiesTest {

    @Inject
    Dumps dumps;

    private long of(String paper, String headline) {
        return dumps.bring(Dumps.dump(headline).replace("The Harrowgate Lantern", paper));
    }

    private static Browser senior() {
        return Browser.of(Person.who(Role.SENIOR_EDITOR));
    }

    private static String sheet(Browser browser, String paper) {
        return browser.page("/admin/publications").select(".dense tbody th a").stream().filter(link -> link.text().equals(paper)).findFirst().orElseThrow().attr("href");
    }

    private static Response go(String path) {
        return given().redirects().follow(false).urlEncodingEnabled(false).get(path);
    }

    private static void awaitDone(Browser browser, String bulk) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!browser.page(bulk).select(".run-progress").isEmpty()) {
            assertTrue(System.nanoTime() < end, "it comes to an end");
        }
    }

    @Test
    void twoPublicationsAreMergedAndWhatComesLaterLandsThereAndAllIsTakenBack() {
        of("The Merging Mercury", "Merging kept story");
        long moved = of("mergingmercury.example", "Merging moved story");
        Browser senior = senior();
        String sheet = sheet(senior, "mergingmercury.example");
        senior.submit(sheet, "do", "merge", "into", "No such paper of any town", "reason", "x").then().statusCode(422).body(containsString("There is no publication of this name."));
        senior.submit(sheet, "do", "merge", "into", "the merging mercury", "reason", "").then().statusCode(422).body(containsString("Say why"));
        senior.submit(sheet, "do", "merge", "into", "No such paper of any town", "reason", "").then().statusCode(422).body(containsString("There is no publication of this name."), containsString("Say why"));
        Response looked = senior.submit(sheet, "do", "merge", "into", "the merging mercury", "reason", "One paper, two names");
        looked.then().statusCode(303);
        String bulk = looked.header("Location").replace(Browser.origin(), "");
        assertEquals("Merge “mergingmercury.example” into “The Merging Mercury”", senior.page(bulk).select("h1").text());
        assertEquals("1 will change", senior.page(bulk).select(".totals").text());
        get("/publications/mergingmercury-example").then().statusCode(200).body(containsString("Merging moved story"));

        senior.submit(bulk, "do", "run").then().statusCode(303);
        awaitDone(senior, bulk);
        go("/publications/mergingmercury-example").then().statusCode(301).header("Location", endsWith("/publications/the-merging-mercury"));
        get("/publications/the-merging-mercury").then().body(containsString("2 articles"), containsString("Merging moved story"));
        get("/publications").then().body(not(containsString("mergingmercury.example")));
        go("/search?publication=mergingmercury.example").then().body(containsString("2 articles<"));
        go("/search?q=publication:%22mergingmercury.example%22").then().body(containsString("2 articles<"));
        get("/articles/" + moved + "/history").then().body(containsString("One paper, two names"));
        senior.submit(sheet(senior, "The Merging Mercury"), "do", "name", "name", "mergingmercury.EXAMPLE").then().statusCode(422).body(containsString("was merged with this publication"));
        of("MergingMercury.example", "Merging later story");
        get("/publications/the-merging-mercury").then().body(containsString("3 articles"));
        Response there = senior.open(sheet);
        there.then().statusCode(303).header("Location", endsWith(sheet(senior, "The Merging Mercury") + "?told=merged"));
        assertEquals("The publication of that address was merged with this one.", senior.page(there.header("Location").replace(Browser.origin(), "")).select("[role=status]").text());
        senior.submit(sheet, "do", "name", "name", "Of no use").then().statusCode(303).header("Location", endsWith("?told=merged"));
        Element told = named("The Merging Mercury");
        assertEquals("“mergingmercury.example” was merged into “The Merging Mercury”", told.select(".deed-of").text());
        assertEquals("One paper, two names", told.select(".why").text());
        assertTrue(told.text().startsWith("An editor changed a name"), told.text());

        senior.submit(bulk, "do", "undo").then().statusCode(303);
        awaitDone(senior, bulk);
        get("/publications/mergingmercury-example").then().statusCode(200).body(containsString("1 article"), containsString("Merging moved story"));
        get("/publications/the-merging-mercury").then().body(containsString("2 articles"));
        assertEquals("took back a change of a name", named("The Merging Mercury").select(".what").text());
    }

    private static Element history(Object article) {
        return Jsoup.parse(get("/articles/" + article + "/history").asString());
    }

    /** What the log told last of names, of this one. */
    private static Element named(String name) {
        return Jsoup.parse(get("/log?what=names").asString()).select(".log > .entry").stream().filter(entry -> entry.text().contains(name)).findFirst().orElseThrow();
    }

    @Test
    void aPublicationIsRenamedAndItsOldNameAndAddressLeadToIt() {
        of("The Renamed Recorder", "Renamed in print");
        of("The Other Recorder", "Not renamed");
        Browser senior = senior();
        String sheet = sheet(senior, "The Renamed Recorder");
        senior.submit(sheet, "do", "name", "name", "The Other Recorder").then().statusCode(422).body(containsString("Merge the two instead"));
        senior.submit(sheet, "do", "name", "name", "The New Recorder").then().statusCode(303);
        String back = senior.page(sheet).select("form[action*=/names/]").attr("action");
        senior.submit(back).then().statusCode(303).header("Location", endsWith("told=taken-back"));
        go("/publications/the-new-recorder").then().statusCode(301).header("Location", endsWith("/publications/the-renamed-recorder"));
        assertEquals("", senior.page(sheet).select("#input-aliases").text(), "the mistaken name is no name of it any more");
        senior.submit(back).then().statusCode(303).header("Location", endsWith("told=since"));
        assertEquals(0, senior.page(sheet).select("form[action*=/names/]").size());
        senior.submit(sheet, "do", "name", "name", "The New Recorder").then().statusCode(303);
        go("/publications/the-renamed-recorder").then().statusCode(301).header("Location", endsWith("/publications/the-new-recorder"));
        go("/search?publication=The+Renamed+Recorder").then().body(containsString("1 article<"));
        go("/search?q=publication:%22new+recorder%22").then().body(containsString("1 article<"));
        senior.submit(sheet, "do", "aliases", "aliases", "The Renamed Recorder\nrecorder.example\nThe Other Recorder").then().statusCode(422).body(containsString("“The Other Recorder”"));
        senior.submit(sheet, "do", "aliases", "aliases", "The Renamed Recorder\nrecorder.example").then().statusCode(303);
        of("www.recorder.example", "Renamed by its host");
        get("/publications/the-new-recorder").then().body(containsString("2 articles"), containsString("Renamed by its host"));
        assertEquals("Other names of “The New Recorder”: The Renamed Recorder, recorder.example", named("New Recorder").select(".deed-of").text());
        get("/log?what=names").then().body(containsString("“The Renamed Recorder” → “The New Recorder”"));
        assertEquals(403, Browser.editor().open("/admin/publications").statusCode());
    }

    @Test
    void anAuthorStandsUnderOneNameAndTheBylineStaysAsItWasPrinted() {
        long one = of("The Author Almanac", "Signed with an initial");
        long other = of("The Author Almanac", "Signed in full");
        Browser senior = senior();
        FilledForm.load(senior, one).type("byline", "By Z. Quillfeather").type("authors", "Z. Quillfeather").save().then().statusCode(303);
        FilledForm.load(senior, other).type("byline", "By Zora Quillfeather").type("authors", "Zora Quillfeather").save().then().statusCode(303);
        get("/authors/z-quillfeather").then().statusCode(200).body(containsString("1 article"));
        senior.submit("/admin/authors", "printed", "Z. Quillfeather", "preferred", "").then().statusCode(422);
        senior.submit("/admin/authors", "printed", "", "preferred", "").then().statusCode(422).body(containsString("Write the printed name"), containsString("Write the name under which"));
        senior.submit("/admin/authors", "printed", "Z. Quillfeather", "preferred", "Zora Quillfeather").then().statusCode(303);
        go("/authors/z-quillfeather").then().statusCode(301).header("Location", endsWith("/authors/zora-quillfeather"));
        get("/authors/zora-quillfeather").then().body(containsString("2 articles"), containsString("Signed with an initial"));
        go("/search?q=by:zora+by:quillfeather").then().body(containsString("2 articles<"));
        go("/search?author=Z.+Quillfeather").then().body(containsString("2 articles<"));
        get("/articles/" + one).then().body(containsString("By Z. Quillfeather"));
        assertEquals("“Z. Quillfeather” → “Zora Quillfeather” (author)", named("Quillfeather").select(".deed-of").text());
        senior.submit("/admin/authors", "printed", "Nobody Hereabouts", "preferred", "Somebody Elsewhere").then().statusCode(303);
        Element unknown = Jsoup.parse(get("/log?what=names").asString()).select(".log > .entry").first();
        assertEquals("", unknown.select(".deed-of").text(), "whom no article that readers may see is printed with, the log does not name");
        assertEquals("Of an author that no article here is printed with now.", unknown.select(".deed-note").text());
        senior.submit("/admin/authors", "printed", "Zora Quillfeather", "preferred", "Z. Quillfeather").then().statusCode(303);
        assertEquals("This takes back “Z. Quillfeather” → “Zora Quillfeather”.", named("Quillfeather").select(".deed-note").text());
        senior.submit("/admin/authors", "printed", "Z. Quillfeather", "preferred", "Zora Quillfeather").then().statusCode(303);

        String release = senior.page("/admin/authors").select("tr:contains(Quillfeather) form.inline").first().attr("action");
        senior.submit(release).then().statusCode(303);
        get("/authors/z-quillfeather").then().statusCode(200).body(containsString("1 article"));
        get("/authors/zora-quillfeather").then().body(containsString("1 article"));
    }

    @Test
    void oneOfTwoArticlesThatAreTheSameLeadsToTheOther() {
        long kept = of("The Twin Tribune", "Twinned and kept");
        long twin = of("The Twin Tribune", "Twinned and removed");
        Browser senior = senior();
        String same = "/admin/articles/" + twin + "/same";
        senior.submit(same, "other", "none", "reason", "").then().statusCode(422).body(containsString("There is no such article"), containsString("Say why, in up to 500"));
        assertEquals("That is this article.", Jsoup.parse(senior.submit(same, "other", Long.toString(twin), "reason", "x").asString()).select("#error-twin").text());
        assertEquals("There is no such article. Give its number, or its address.", Jsoup.parse(senior.submit(same, "other", "the first", "reason", "x").asString()).select("#error-twin").text());
        senior.submit(same, "other", "https://elsewhere.example/articles/" + kept, "reason", "x").then().statusCode(422);
        senior.submit(same, "other", Browser.origin() + "/articles/" + kept + "/twinned-and-kept", "reason", "Printed twice").then().statusCode(303);
        senior.submit(same, "other", Long.toString(kept), "reason", "Printed twice").then().statusCode(303).header("Location", endsWith("told=marked"));
        go("/articles/" + twin).then().statusCode(301).header("Location", endsWith("/articles/" + kept + "/twinned-and-kept"));
        go("/articles/" + twin + "/cite").then().statusCode(301);
        get("/publications/the-twin-tribune").then().body(containsString("1 article"));
        go("/search?q=headline:twinned").then().body(containsString("1 article<"));
        assertEquals("kept this for another article, which is the same and was removed", history(kept).select(".what").first().text());
        assertEquals("Printed twice", history(kept).select(".why").text());
        Document desk = senior.page("/admin/articles/" + twin + "/history");
        assertEquals("removed this for another article, which is the same and is kept", desk.select(".what").first().text());
        assertEquals("/admin/articles/" + kept + "/history", desk.select(".deed-of a").attr("href"));
        Element logged = entryOf(kept);
        assertEquals("removed an article that is the same as another, which is kept", logged.select(".what").text());
        assertEquals("an article; kept is Twinned and kept History", logged.select(".deed-of").text());
        assertEquals("Printed twice", logged.select(".why").text());
        senior.submit(same, "do", "part").then().statusCode(303);
        assertEquals("put back the article for which this was kept", history(kept).select(".what").first().text());
        assertEquals("put back an article that had been removed as the same as another", entryOf(twin).select(".what").text());
        go("/articles/" + twin).then().statusCode(302);
        go("/search?q=headline:twinned").then().body(containsString("2 articles<"));
    }

    /** The newest in the log that leads to an article. */
    private static Element entryOf(Object id) {
        return Jsoup.parse(get("/log?what=stories").asString()).select(".entry:has(.deed-of a[href^=/articles/" + id + "/])").first();
    }

    private static byte[] page(String address, String headline, String said) {
        return """
                <html lang="en"><head><link rel="canonical" href="https://splitting.example/%s"><meta property="og:site_name" content="The Splitting Image"></head><body><article>
                <h1>%s</h1><p>%s</p><p>The caretaker locked the hall, hung the key behind the door, and walked home along the canal as ever.</p>
                <p>Nobody in the square had seen the lamps go out, or would say so, and the band played on until the morning.</p></article></body></html>"""
                .formatted(address, headline, said).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void twoStoriesThatCameTogetherUnderOneAddressArePartedAndThatIsTakenBackAndDoneAgain() {
        dumps.bring("split-first.html", page("news", "The ferry sinks", "The ferry sank in the harbour with eleven umbrellas on board, which were never found."));
        long id = dumps.articleOf("split-first.html");
        dumps.bring("split-second.html", page("news", "The ferry is raised", "Divers raised a crate of umbrellas, of all things, and were paid for it in the evening."));
        assertEquals(id, dumps.articleOf("split-second.html"), "both are taken for one, as their address is");
        Browser senior = senior();
        String sheet = "/admin/articles/" + id + "/same";
        String original = senior.page(sheet).select("[name=original]").val();
        assertEquals("split-first.html", senior.page(sheet).select(".original-name .place").first().text());
        assertTrue(senior.page(sheet).select(".original-name .digest").text().matches("[0-9a-f]{12}…"));
        Browser.editor().submit(sheet, "do", "split", "original", original, "reason", "x").then().statusCode(403);
        senior.submit(sheet, "do", "split", "original", original, "reason", " ").then().statusCode(422).body(containsString("Say why"));
        Response parted = senior.submit(sheet, "do", "split", "original", original, "reason", "Two stories of one address");
        parted.then().statusCode(303);
        senior.submit(sheet, "do", "split", "original", original, "reason", "Two stories of one address").then().statusCode(303).header("Location", parted.header("Location"));
        senior.submit(sheet, "do", "split", "original", "999999999", "reason", "Of no article").then().statusCode(409);
        String own = parted.header("Location").replaceFirst(".*/articles/(\\d+)/.*", "$1");
        get("/articles/" + own + "/the-ferry-sinks").then().statusCode(200).body(containsString("eleven umbrellas"), not(containsString("Divers")));
        get("/articles/" + id + "/the-ferry-is-raised").then().statusCode(200).body(containsString("Divers"), not(containsString("eleven umbrellas")));
        Element split = history(own).select(".entry:contains(split this off another article)").first();
        assertEquals("/articles/" + id + "/the-ferry-is-raised", split.select(".deed-of a").attr("href"));
        assertEquals("Two stories of one address", split.select(".why").text());
        Element from = history(id).select(".entry").first();
        assertEquals("split an article of its own off this one", from.select(".what").text());
        assertEquals("/articles/" + own + "/the-ferry-sinks", from.select(".deed-of a").attr("href"));
        assertEquals("Two stories of one address", from.select(".why").text());
        get("/log?what=split").then().body(containsString("Two stories of one address"));
        get("/search?q=eleven+umbrellas").then().body(containsString("/articles/" + own + "/"), not(containsString("/articles/" + id + "/")));
        dumps.bring("split-third.html", page("news", "The ferry sinks", "The ferry sank in the harbour with twelve umbrellas on board, which were never found."));
        assertEquals(Long.parseLong(own), dumps.articleOf("split-third.html"), "what comes later goes to the story that it is");

        String sheetOfOwn = "/admin/articles/" + own + "/same";
        senior.submit(sheetOfOwn, "do", "join").then().statusCode(303);
        senior.submit(sheetOfOwn, "do", "join").then().statusCode(303).header("Location", endsWith("told=joined"));
        go("/articles/" + own).then().statusCode(301).header("Location", endsWith("/articles/" + id + "/the-ferry-is-raised"));
        get("/search?q=umbrellas+caretaker").then().body(not(containsString("/articles/" + own + "/")));
        assertEquals("an article, joined again with The ferry is raised History", entryOf(id).select(".deed-of").text());
        assertEquals(2, senior.page(sheet).select("[name=original]").size(), "both of its pages are earlier ones again");
        senior.submit(sheetOfOwn, "do", "part").then().statusCode(303);
        get("/articles/" + own + "/the-ferry-sinks").then().statusCode(200).body(containsString("twelve umbrellas"));
        assertEquals(List.of("split an article of its own off this one", "joined this with the article that was split off it", "split an article of its own off this one"), history(id).select(".what:contains(article)").eachText());
        assertEquals(List.of("split this off another article", "joined this with the article that it was split off", "split this off another article"),
                history(own).select(".what:contains(another article), .what:contains(the article)").eachText());
        assertEquals(3, senior.page("/admin/articles/" + id + "/history").select(".deed-of a[href$=/" + own + "/history]").size());
    }

    @Test
    void whatIsSplitOffAnArticleOfWhichWordsAreHiddenIsWithheldAndSaysSoAndIsNotPublishedAsLongAsItSaysThem() {
        dumps.bring("slander-first.html", page("treasurer", "The treasurer resigns", "Everybody knew that Wilfrid Underwood had pocketed the raffle money."));
        long id = dumps.articleOf("slander-first.html");
        dumps.bring("slander-second.html", page("treasurer", "The treasurer is thanked", "A crate of lemons was presented to the widow of the harbour pilot by the choir."));
        Browser administrator = Browser.administrator();
        administrator.submit("/admin/articles/" + id + "/hidings", "words", "Wilfrid Underwood had pocketed the raffle money", "reason", "A judgment").then().statusCode(303);
        String sheet = "/admin/articles/" + id + "/same";
        String own = administrator.submit(sheet, "do", "split", "original", administrator.page(sheet).select("[name=original]").val(), "reason", "Two stories")
                .header("Location").replaceFirst(".*/articles/(\\d+)/.*", "$1");
        Document told = administrator.page("/admin/articles/" + own + "/same?told=split");
        String closed = told.select(".closed").text();
        assertTrue(closed.startsWith("Readers do not see it: something is hidden of the article that it comes from, and it may say just that."), closed);
        assertTrue(closed.contains("cannot be published as long as it does: Body: Wilfrid Underwood had pocketed the raffle money"), closed);
        assertEquals("/admin/articles/" + own + "/fix#field-body", told.select(".closed li a").attr("href"));
        assertEquals(404, get("/articles/" + own + "/the-treasurer-resigns").statusCode());
        assertEquals("an article, split off The treasurer is thanked History", entryOf(id).select(".deed-of").text());

        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, Long.parseLong(own));
        Response refused = form.type("publicationStatus", "usable").pressAt("/admin/articles/" + own + "/status", "decide");
        refused.then().statusCode(422);
        assertEquals("Not published: it says words that are hidden from readers. Fix it there first; or an administrator shows the words again. Body: Wilfrid Underwood had pocketed the raffle money",
                Jsoup.parse(refused.asString()).select(".says-hidden").text());
        assertEquals("usable", Jsoup.parse(refused.asString()).select("#publicationStatus option[selected]").val(), "the decision stands as it was sent");
        assertEquals(404, get("/articles/" + own + "/the-treasurer-resigns").statusCode());
        editor.submit("/admin/articles/" + own + "/status", "publicationStatus", "embargoed", "embargoUntil", "2099-01-01T00:00", "reviewState", "unreviewed", "seenStatus",
                form.input("seenStatus"), "seenReview", form.input("seenReview")).then().statusCode(422).body(containsString("says-hidden"));

        FilledForm fix = FilledForm.load(editor, Long.parseLong(own));
        fix.type("text." + fix.block("Underwood"), "Everybody knew something.").save().then().statusCode(303);
        FilledForm.load(editor, Long.parseLong(own)).type("publicationStatus", "usable").pressAt("/admin/articles/" + own + "/status", "decide").then().statusCode(303).header("Location", containsString("saved=status"));
        get("/articles/" + own + "/the-treasurer-resigns").then().statusCode(200).body(containsString("Everybody knew something."), not(containsString("Underwood")));
    }
}
