package org.backfile.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SearchTest {

    @Inject
    Dumps dumps;

    private static Document search(String query) {
        return Browser.reader().page("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static List<String> headlines(String query) {
        return search(query).select(".hit .line-headline").eachText();
    }

    private static int total(Document page) {
        Element total = page.selectFirst(".search-total");
        return total == null ? 0 : Integer.parseInt(total.text().replaceAll("\\D", ""));
    }

    private static String story(String headline, String date, String by, String paragraph) {
        return Dumps.dump(headline).replaceFirst("\n\n", "\n\nBy " + by + " | " + date + "\n\n").replace("The council met on a Tuesday", paragraph + " The council met on a Tuesday");
    }

    @Test
    void wordsAreFoundInWhateverFormTheyStandAndMarkedInTheirSentence() {
        dumps.bring(story("Ferrymen fear for the quay", "3 May 1911", "Ada Pike", "The quinces were counted twice by the inspectors."));
        Document page = search("quince inspector");
        assertEquals(List.of("Ferrymen fear for the quay"), page.select(".hit .line-headline").eachText());
        assertEquals(List.of("quinces", "inspectors"), page.select(".hit .passage mark").eachText());
        assertTrue(page.select(".hit .passage").text().contains("The quinces were counted twice"));
        assertEquals("1 article", page.select(".search-total").text());
    }

    @Test
    void otherSearchEnginesAreLedToTheSearchButNotIntoItsEndlessResults() {
        Document asked = search("quince");
        assertEquals("noindex, follow", asked.select("meta[name=robots]").attr("content"));
        Document door = Browser.reader().page("/search");
        assertTrue(door.select("meta[name=robots]").isEmpty());
        assertTrue(door.select("meta[name=description]").attr("content").contains("Every word of every article"));
    }

    @Test
    void whateverTheCaseAndTheAccents() {
        dumps.bring(Dumps.dump("Le maire inaugure l’école à Saint-Aubrac"));
        assertEquals(List.of("Le maire inaugure l’école à Saint-Aubrac"), headlines("ECOLE aubrac"));
        assertEquals(List.of("Le maire inaugure l’école à Saint-Aubrac"), headlines("\"l'ecole a saint-aubrac\""));
    }

    @Test
    void everyPartOfTheQueryLanguageNarrowsAsItSays() {
        dumps.bring(story("Marmalade riots in the lower town", "7 June 1921", "Perpetua Lamb", "A barrel of vinegar was rolled into the harbour."));
        dumps.bring(story("Vinegar prices fall", "9 June 1922", "Tobias Crane", "The marmalade merchants of the upper town were silent."));
        String both = "Vinegar prices fall|Marmalade riots in the lower town";
        assertEquals(Set.of(both.split("\\|")), Set.copyOf(headlines("marmalade vinegar")));
        assertEquals(List.of("Vinegar prices fall"), headlines("headline:vinegar"));
        assertEquals(List.of("Vinegar prices fall"), headlines("marmalade vinegar -barrel"));
        assertEquals(List.of("Marmalade riots in the lower town"), headlines("\"vinegar was rolled\""));
        assertEquals(List.of(), headlines("\"vinegar rolled was\""));
        assertEquals(2, headlines("barrel OR merchants headline:(marmalade OR vinegar)").size());
        assertEquals(List.of("Marmalade riots in the lower town"), headlines("marmal* by:lamb"));
        assertEquals(List.of("Marmalade riots in the lower town"), headlines("marmalade by:\"Perpetua Lamb\""));
        assertEquals(List.of("Marmalade riots in the lower town"), headlines("marmalade before:1922"));
        assertEquals(List.of("Vinegar prices fall"), headlines("marmalade after:1921-06"));
        assertEquals(List.of("Vinegar prices fall"), headlines("marmalade on:1922-06-09"));
        assertEquals(2, headlines("marmalade on:192X").size());
        assertEquals(2, headlines("marmalade source:lantern lang:en -missing:date has:byline").size());
        assertEquals(List.of(), headlines("marmalade has:picture"));
    }

    @Test
    void aWordOfTheHeadlineWeighsMoreThanOneOfTheBody() {
        dumps.bring(story("A quiet day at the mill", "1 March 1931", "Ada Pike", "The zeppelin passed. The zeppelin came back. The zeppelin stayed."));
        dumps.bring(story("Zeppelin over the mill", "1 March 1930", "Ada Pike", "It was seen by many."));
        assertEquals(List.of("Zeppelin over the mill", "A quiet day at the mill"), headlines("zeppelin"));
        assertEquals(List.of("A quiet day at the mill", "Zeppelin over the mill"),
                Browser.reader().page("/search?q=zeppelin&sort=newest").select(".hit .line-headline").eachText());
        assertEquals(List.of("Zeppelin over the mill", "A quiet day at the mill"),
                Browser.reader().page("/search?q=zeppelin&sort=oldest").select(".hit .line-headline").eachText());
    }

    @Test
    void promosOfOtherStoriesAreNotFound() {
        dumps.bring(Dumps.dump("A story beside an advertisement") + "\n\nHippodrome burns to the ground\n\nHippodrome burns to the ground\n\nNobody was hurt, says the owner.\n");
        assertEquals(List.of(), headlines("hippodrome"));
    }

    @Test
    void everyCountOfAFacetIsWhatItsLinkFinds() {
        for (int number = 0; number < 24; number++) {
            dumps.bring(story("Periwinkle census no. " + number, (1 + number % 3) + " " + (number % 2 == 0 ? "April" : "May") + " 19" + (40 + number % 4), number % 3 == 0 ? "Ann Reed" : "Bo Marsh", "It was long."));
        }
        Document page = search("periwinkle census");
        assertEquals(24, total(page));
        int followed = 0;
        for (Element value : page.select(".facets li, .histogram tbody tr")) {
            int count = Integer.parseInt(value.select(".count, td").text());
            assertEquals(count, total(Browser.reader().page(value.select("a").attr("href"))), value.text());
            followed++;
        }
        assertTrue(followed >= 6, page.select(".facets").text());
        Document year = Browser.reader().page(page.select(".histogram tbody a").first().attr("href"));
        assertTrue(year.select(".histogram thead").text().startsWith("Month"), year.select(".histogram").text());
        Document month = Browser.reader().page(year.select(".histogram tbody a").first().attr("href"));
        assertTrue(month.select(".histogram thead").text().startsWith("Day"), month.select(".histogram").text());
        assertEquals(total(page), total(Browser.reader().page(year.select(".narrowed a").attr("href"))));
    }

    @Test
    void resultsArePagedInEveryOrderWithoutLosingOrRepeatingAnArticle() {
        for (int number = 0; number < 25; number++) {
            dumps.bring(number % 5 == 0 ? Dumps.dump("Gooseberry show no. " + number) : story("Gooseberry show no. " + number, "4 July 1950", "Ann Reed", "It was long."));
        }
        for (String order : List.of("relevance", "newest", "oldest")) {
            Set<String> seen = new HashSet<>();
            String path = "/search?q=gooseberry&sort=" + order;
            for (int pages = 0; path != null; pages++) {
                assertTrue(pages < 4, "the list ends");
                Document page = Browser.reader().page(path);
                assertEquals(25, total(page));
                for (String headline : page.select(".hit .line-headline").eachText()) {
                    assertTrue(seen.add(headline), headline + " stands twice by " + order);
                }
                path = page.select("a[rel=next]").isEmpty() ? null : page.select("a[rel=next]").attr("href");
                // Everything that is brought meanwhile shifts the weight of every word a little.
                dumps.bring(Dumps.dump("A hailstorm after the " + order + " show, page " + pages));
            }
            assertEquals(25, seen.size(), order);
        }
        Browser.reader().open("/search?q=gooseberry&from=rubbish&sort=sideways&date=never").then().statusCode(200);
    }

    @Test
    void noQueryIsAnErrorAndThePageSaysHowItWasRead() {
        for (String query : List.of("\"open", "((((", "a OR", "- -", "by:", "before:soon x", "%", "*", "\\", "/re/", "{!func}", "[a TO b]", "\u0000".replace('\u0000', '\u0001'), "\uD83D\uDE00", "x^9 y~", "word ".repeat(150))) {
            Browser.reader().open("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).then().statusCode(200);
        }
        Document page = search("\"lantern colour:red before:soon");
        assertEquals("lantern colour:red before:soon", page.select("#q").val().substring(1));
        assertTrue(page.select(".read-as").text().contains("not closed"), page.select(".read-as").text());
        assertEquals("\"lantern colour:red before:soon\"", page.select(".read-as code").text());
        assertTrue(search("state:withheld lantern").select(".read-as").text().contains("editors alone"));
    }

    @Test
    void anEmptySearchExplainsHowToAsk() {
        assertFalse(Browser.reader().page("/search").select(".search-language").isEmpty());
        Document nothing = search("xyzzyplugh");
        assertTrue(nothing.text().contains("Nothing found"));
        assertFalse(nothing.select(".search-language").isEmpty());
    }

    @Test
    void anotherSpellingIsOfferedWhereItFindsMore() {
        dumps.bring(Dumps.dump("Archaeopteryx on display"));
        Document page = search("archeopteryx");
        assertEquals("archaeopteryx", page.select(".better a").text());
        assertEquals(List.of("Archaeopteryx on display"), Browser.reader().page(page.select(".better a").attr("href")).select(".hit .line-headline").eachText());
    }

    @Test
    void suggestionsAreHeadlinesAuthorsAndPublicationsThatBeginSo() {
        dumps.bring(story("Wallflowers win the cup", "4 July 1951", "Wallace Brimble", "It was long."));
        Browser.reader().open("/search/suggestions?q=wall").then().statusCode(200).body(containsString("Wallflowers win the cup"), containsString("by:\\\"Wallace Brimble\\\""));
        Browser.reader().open("/search/suggestions?q=harrow").then().body(containsString("publication:\\\"The Harrowgate Lantern\\\""));
        Browser.reader().open("/search/suggestions?q=by%3Ax").then().statusCode(200).body(containsString("[]"));
        Browser.reader().open("/search/suggestions").then().statusCode(200).body(containsString("[]"));
    }

    @Test
    void theAdvancedFormWritesTheSameLanguage() {
        String address = Browser.reader().open("/search/advanced/results?all=mill&phrase=second+bridge&any=weir+lock&none=toll&by=Ada+Pike&before=1912&picture=true")
                .then().statusCode(302).extract().header("Location");
        assertEquals("mill \"second bridge\" (weir OR lock) -toll by:\"Ada Pike\" before:1912 has:picture", Browser.reader().page(address).select("#q").val());
        Browser.reader().page("/search/advanced");
    }

    @Test
    void aFixIsFoundWhenItIsSavedAndTheOldWordOnlyInTheOriginal() {
        Browser editor = Browser.editor();
        long id = dumps.bring(Dumps.dump("Cucumbar exhibition opens"));
        assertEquals(1, headlines("cucumbar").size());
        FilledForm.load(editor, id).type("headline", "Cucumber exhibition opens").save().then().statusCode(303);
        assertEquals(List.of("Cucumber exhibition opens"), headlines("cucumber exhibition"));
        Document old = search("cucumbar");
        assertEquals(List.of("Cucumber exhibition opens"), old.select(".hit .line-headline").eachText());
        assertTrue(old.select(".hit .passage").text().contains("Only in the original: Cucumbar exhibition opens"), old.select(".hit").text());
    }

    @Test
    void whatAReaderMayNotSeeIsInNoResultCountFacetSuggestionOrSpelling() {
        Browser editor = Browser.editor();
        long shown = dumps.bring(story("Rhinoceros at the fair", "4 July 1960", "Zuleika Thorn", "The rhinoceros ate an umbrella."));
        long hidden = dumps.bring(story("Rhinoceros escapes", "4 July 1961", "Zenobia Thorn", "The rhinoceros ate a tambourine."));
        assertEquals(2, total(search("rhinoceros")));
        decide(editor, hidden, "withheld");
        Document page = search("rhinoceros");
        assertEquals(1, total(page));
        assertFalse(page.text().contains("Zenobia") || page.text().contains("1961") || page.text().contains("escapes"), page.text());
        assertEquals(0, total(search("tambourine")));
        assertTrue(search("tambourin").select(".better").isEmpty(), "no spelling of a hidden word");
        Browser.reader().open("/search/suggestions?q=rhino").then().body(containsString("Rhinoceros at the fair"), not(containsString("escapes")));
        Browser.reader().open("/search/suggestions?q=zeno").then().body(not(containsString("Zenobia")));
        editor.open("/admin/articles?q=rhinoceros+state:withheld").then().body(containsString("Rhinoceros escapes"), not(containsString("Rhinoceros at the fair")));

        decide(editor, hidden, "usable");
        assertEquals(2, total(search("rhinoceros")));
        decide(editor, shown, "withheld");
        assertEquals(List.of("Rhinoceros escapes"), headlines("rhinoceros"));
    }

    private static void decide(Browser editor, long id, String status) {
        Document page = editor.page("/admin/articles/" + id + "/fix");
        editor.submit("/admin/articles/" + id + "/status", "publicationStatus", status, "reviewState", "unreviewed",
                "seenStatus", page.select("input[name=seenStatus]").val(), "seenReview", page.select("input[name=seenReview]").val()).then().statusCode(303);
    }

    @Test
    void foreignTextIsShownAsTextHoweverItIsMarked() {
        dumps.bring(Dumps.dump("Cipher <script>alert('q')</script> found").replace("The council met", "A <b onclick=x>cipher</b> & a script. The council met"));
        Browser.reader().open("/search?q=cipher+script").then().body(not(containsString("<script>alert")), not(containsString("<b onclick")), containsString("&lt;"));
        Browser.reader().open("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27").then().statusCode(200).body(not(containsString("<script>alert")));
    }

    @Test
    void chineseJapaneseAndArabicAreFoundToo() {
        dumps.bring("""
                البجع يعود إلى البحيرة بعد غياب طويل

                عاد البجع إلى البحيرة هذا الأسبوع بعد غياب استمر ثلاثة أعوام كما قال حارس المكان للصحيفة.

                وقال سكان القرية إنهم لم يتوقعوا ذلك وإن الأطفال خرجوا من المدرسة لكي يشاهدوا الطيور على الماء.
                """);
        dumps.bring("""
                市議会が第二の橋の計画を否決

                市議会は火曜日に開かれた会議で、第二の橋を建設する計画を否決した。十一人の議員が橋について意見を述べた。

                市長は、今年は誰も第二の橋を手に入れることはないと述べた。投票は真夜中過ぎに行われた。
                """);
        assertEquals(List.of("البجع يعود إلى البحيرة بعد غياب طويل"), headlines("بحيرة"));
        assertEquals(List.of("市議会が第二の橋の計画を否決"), headlines("市議会 計画"));
        assertEquals(List.of("市議会が第二の橋の計画を否決"), headlines("橋"));
    }
}
