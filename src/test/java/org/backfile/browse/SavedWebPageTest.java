package org.backfile.browse;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;

/** A saved web page in the archive: what readers see of it, what they are kept from, and how an editor mends it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SavedWebPageTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Dumps dumps;

    private long bring(String headline) {
        return dumps.bring("""
                <!DOCTYPE html>
                <html lang="en"><head><title>%1$s | The Harrowgate Lantern</title>
                <meta property="og:title" content="%1$s"><meta property="og:site_name" content="The Harrowgate Lantern">
                <meta property="article:published_time" content="2014-03-02T08:00:00Z">
                <script>document.title = 'taken over'</script></head>
                <body onload="alert(1)"><nav><a href="/">Home</a></nav>
                <article><h1>%1$s</h1><p class="byline">By Marit Olsund</p>
                <figure><img src="https://elsewhere.example/a.jpg"><figcaption>The bridge at noon. Photo: Jon Doe</figcaption></figure>
                <p>The council met on a <em>Tuesday</em> and heard from eleven speakers &amp; a parrot about bridge %2$d.</p>
                <p>The mayor said that nobody had asked for a second bridge, and that nobody would get one this year.</p>
                <p>A vote was taken after midnight, and the lamps in the square were put out by the caretaker himself.</p>
                </article></body></html>
                """.formatted(headline, NUMBER.incrementAndGet()));
    }

    @Test
    void itIsReadAsABrowserShowsIt() {
        Document page = Jsoup.parse(get("/articles/" + bring("Web bridge refused")).asString());
        assertEquals("Web bridge refused", page.select("h1").text());
        assertTrue(page.text().contains("heard from eleven speakers & a parrot"), page.text());
        assertTrue(page.text().contains("Marit Olsund"));
        assertTrue(page.text().contains("The bridge at noon."));
        assertFalse(page.text().contains("taken over"));
    }

    @Test
    void aTableAndAListOfAScriptWithoutSpacesAreKeptWithTheirRowsAndItems() {
        long id = dumps.bring("""
                <html lang="ja"><head><title>港の使用料がまた上がる</title></head><body><article><h1>港の使用料がまた上がる</h1>
                <p>港湾委員会は月曜日、長い会議のあとで、二十メートル以下のすべての船の使用料を引き上げることを決めた。三年続けての値上げとなる。</p>
                <p>新しい料金は六月一日から適用され、東側の航路を深くする工事の費用に充てられると、委員会は配布した資料の中で説明している。</p>
                <ul><li>東側の航路は四十センチ浅くなった。</li><li>三月だけで二隻が座礁した。</li></ul>
                <table><caption>長さ別の使用料</caption><tr><th>船の長さ</th><th>使用料</th></tr><tr><td>小型の船</td><td>四千円</td></tr><tr><td>大型の船</td><td>九千円</td></tr></table>
                <p>委員会は九月にもう一度集まり、夏の決算が分かったところで、航路の調査の結果も公表すると約束している。</p>
                </article></body></html>
                """);
        Document page = Jsoup.parse(get("/articles/" + id).asString());
        assertEquals(List.of("東側の航路は四十センチ浅くなった。", "三月だけで二隻が座礁した。"), page.select(".body li").eachText());
        assertEquals(List.of("船の長さ 使用料", "小型の船 四千円", "大型の船 九千円"), page.select("table tr").eachText());
        assertEquals(List.of("長さ別の使用料"), page.select(".body h2").eachText());
    }

    @Test
    void itsOriginalIsShownAsTextWithWhatEachFieldClaims() {
        Document page = Browser.reader().page("/articles/" + bring("Web ferry late") + "/original");
        assertEquals("Web ferry late", page.select("mark.claim-headline").text());
        assertEquals("Home", page.select("mark.claim-furniture").first().text());
        String link = page.select(".field-headline a.piece-words").attr("href");
        assertEquals("Web ferry late", page.select(link).text(), "the field's words lead to where they stand");
        assertTrue(page.select("mark.unclaimed").isEmpty(), page.select("mark.unclaimed").text());
        assertEquals(1, page.select("a[href$=/original/framed]").size());
    }

    @Test
    void thePageItselfIsShutInAFrameThatRunsAndLoadsNothing() {
        long id = bring("Web swans halt council");
        Document frame = Browser.reader().page("/articles/" + id + "/original/framed");
        assertEquals("", frame.select("iframe[sandbox]").attr("sandbox"));
        assertEquals("/articles/" + id + "/original/page", frame.select("iframe").attr("src"));
        get("/articles/" + id + "/original/page").then().statusCode(200).contentType("text/html;charset=UTF-8").body(containsString("taken over"))
                .header("Content-Security-Policy", containsString("sandbox; default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src")))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void aTextDumpHasNoPageToFrame() {
        long id = dumps.bring(Dumps.dump("Only a dump"));
        get("/articles/" + id + "/original/framed").then().statusCode(404);
        get("/articles/" + id + "/original/page").then().statusCode(404);
    }

    @Test
    void whatAnEditorTypesIsFoundInWhatThePageShows() {
        long id = bring("Web opera roof leaks");
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("kicker", "eleven speakers & a parrot").save().then().statusCode(303);
        Document page = editor.page("/admin/articles/" + id + "/fix");
        assertTrue(page.select("#origin-kicker").text().contains("stands in the original"), page.select("#origin-kicker").text());
        assertEquals("eleven speakers & a parrot", Browser.reader().page("/articles/" + id + "/original").select("mark.claim-kicker").text());
    }

    @Test
    void aPageWithoutAStoryIsKeptButNotShown() {
        dumps.bring("web/empty.html", "<!DOCTYPE html><title>Courant</title><ul><li><a href=/1>One</a></ul>".getBytes(StandardCharsets.UTF_8));
        get("/articles/" + dumps.articleOf("web/empty.html")).then().statusCode(404);
    }

    private long bringMarked(String headline) {
        return dumps.bring("""
                <!DOCTYPE html>
                <html lang="en"><head><title>%1$s</title><link rel="canonical" href="https://harbour.example/2013/ferry-%2$d.html"></head>
                <body><article><h1>%1$s</h1><div class="story">
                <p>The council met on a <em>Tuesday</em> and heard from <a href="/people/speakers.html">eleven speakers</a> about ferry %2$d of the line.</p>
                <p>The mayor <a href="javascript:alert(1)">said</a> that nobody <a href=" JAVA&#10;SCRIPT:alert(1)">had</a> asked for a
                <a href="data:text/html,taken">second bridge</a>, and that <a href="vbscript:x">nobody</a> would get one this year.</p>
                <table><thead><tr><th></th><th>Due</th><th>Came</th></tr></thead>
                <tbody><tr><td><a href="https://quays.example/north">North quay</a></td><td>8.15</td><td>9.40</td></tr>
                <tr><td>South quay</td><td></td><td>10.05</td></tr></tbody></table>
                <p>A vote was taken after midnight, and the lamps in the square were put out by the caretaker himself.</p>
                </div></article></body></html>
                """.formatted(headline, NUMBER.incrementAndGet()));
    }

    @Test
    void itsLinksLeadToTheWebAndNeverRunAnything() {
        Document page = Jsoup.parse(get("/articles/" + bringMarked("Web ferry linked")).asString());
        assertEquals(List.of("https://harbour.example/people/speakers.html", "https://quays.example/north"), page.select(".body a").eachAttr("href"));
        assertTrue(page.select(".body a").stream().allMatch(link -> link.attr("rel").contains("noopener") && link.attr("rel").contains("nofollow")));
        assertTrue(page.select("a[href~=(?i)^\\s*(java|data:|vb)]").isEmpty());
        assertTrue(page.text().contains("The mayor said that nobody had asked for a second bridge, and that nobody would get one"), page.text());
        assertEquals("Tuesday", page.select(".body em").text());
    }

    @Test
    void itsTableKeepsItsRowsAndColumns() {
        Document page = Jsoup.parse(get("/articles/" + bringMarked("Web ferry in a table")).asString());
        assertEquals(List.of("", "Due", "Came"), page.select(".body thead tr > *").stream().map(Element::text).toList());
        assertEquals(List.of("North quay", "8.15", "9.40", "South quay", "", "10.05"), page.select(".body tbody td").stream().map(Element::text).toList());
    }

    @Test
    void anEditorWhoMendsAWordKeepsItsLinksAndItsTable() {
        long id = bringMarked("Web ferry mended");
        Browser editor = Browser.editor();
        FilledForm form = FilledForm.load(editor, id);
        assertTrue(editor.page("/admin/articles/" + id + "/fix").select(".pending .count").text().equals("0"), "nothing is changed by looking at it");
        form.type("text." + form.block("The council met"), form.input("text." + form.block("The council met")).replace("The council met", "The town council met")).save().then().statusCode(303);
        Document page = Jsoup.parse(get("/articles/" + id).asString());
        assertTrue(page.select(".body p").text().contains("The town council met on a Tuesday"), page.select(".body p").text());
        assertEquals("eleven speakers", page.select(".body a[href=https://harbour.example/people/speakers.html]").text());
        assertEquals("Tuesday", page.select(".body em").text());
        assertEquals(List.of("", "Due", "Came"), page.select(".body thead tr > *").stream().map(Element::text).toList());
        assertEquals("North quay", page.select(".body td a").text());
    }
}
