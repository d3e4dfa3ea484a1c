package org.backfile.browse;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
import org.backfile.accounts.Person;
import org.backfile.accounts.Role;

/** What was done stands in the log, for readers as far as they may know it, and whole for administrators. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LogTest {

    @Inject
    Dumps dumps;

    private static Document log() {
        return Browser.reader().page("/log");
    }

    private static Element newest(Document page) {
        return page.select(".log > .entry").first();
    }

    private static void decide(Browser editor, long id, String status, String reason) {
        Document page = editor.page("/admin/articles/" + id + "/fix");
        editor.submit("/admin/articles/" + id + "/status", "publicationStatus", status, "reviewState", "unreviewed", "seenStatus", page.select("[name=seenStatus]").val(),
                "seenReview", page.select("[name=seenReview]").val(), "reason", reason).then().statusCode(303);
    }

    @Test
    void aFixStandsThereWithItsFieldsAndItsReasonButWithoutTheEditorsName() {
        long id = dumps.bring(Dumps.dump("Mended in public"));
        Person person = Person.who(Role.EDITOR);
        FilledForm.load(Browser.of(person), id).type("kicker", "Bridges").type("reason", "The <b>kicker</b> was overlooked").save().then().statusCode(303);
        Element entry = newest(log());
        assertEquals("/articles/" + id + "/mended-in-public", entry.select(".deed-of a").first().attr("href"));
        assertEquals("Kicker", entry.select(".deed-field").text());
        assertEquals("The <b>kicker</b> was overlooked", entry.select(".why").text());
        assertTrue(entry.text().startsWith("An editor fixed"), entry.text());
        assertFalse(log().text().contains(person.name()));
    }

    @Test
    void whoChoseToBeNamedIsNamedForWhatIsPastTooAndNoLongerOnceTheyChooseOtherwise() {
        long id = dumps.bring(Dumps.dump("Mended by somebody with a name"));
        Person person = Person.who(Role.EDITOR);
        Browser editor = Browser.of(person);
        FilledForm.load(editor, id).type("kicker", "Names").save().then().statusCode(303);
        String history = "/articles/" + id + "/history";
        assertFalse(Browser.reader().page(history).text().contains(person.name()));
        editor.submit("/account/name", "named", "true").then().statusCode(303);
        assertTrue(editor.page("/account").select("[name=named]").hasAttr("checked"));
        assertEquals(person.name(), newest(log()).select(".who").text());
        assertEquals(person.name(), Browser.reader().page(history).select(".who").first().text());
        editor.submit("/account/name").then().statusCode(303);
        assertFalse(Browser.reader().page(history).text().contains(person.name()));
        assertFalse(log().text().contains(person.name()));
    }

    @Test
    void ofAWithheldArticleOnlyThatOneWasWithheldIsTold() {
        long id = dumps.bring(Dumps.dump("The slander of Quintus Marsh"));
        Browser editor = Browser.editor();
        FilledForm.load(editor, id).type("kicker", "Slander").type("reason", "Quintus Marsh in the kicker").save().then().statusCode(303);
        assertTrue(log().text().contains("Quintus Marsh"));
        decide(editor, id, "withheld", "The lawyers of Quintus Marsh wrote");
        Document page = log();
        assertFalse(page.text().contains("Quintus"), "neither its headline nor a reason");
        assertFalse(page.html().contains("/articles/" + id + "/"), "nor its address");
        Element entry = newest(page);
        assertEquals("an article", entry.select(".deed-of").text());
        assertEquals("Withheld", entry.select(".chip").text());

        decide(editor, id, "usable", "It was true");
        assertTrue(newest(log()).text().contains("The slander of Quintus Marsh"));
        assertTrue(log().text().contains("The lawyers of Quintus Marsh wrote"));
    }

    @Test
    void theLogIsNarrowedByWhatWasDoneAndGoesOnOnFurtherPages() {
        long id = dumps.bring(Dumps.dump("Fixed and fixed again"));
        Browser editor = Browser.editor();
        for (int i = 0; i < 51; i++) {
            FilledForm.load(editor, id).type("kicker", "Number " + i).save().then().statusCode(303);
        }
        decide(editor, id, "withheld", "");
        decide(editor, id, "usable", "");
        Document states = Browser.reader().page("/log?what=status");
        assertEquals("Published", newest(states).select(".chip").text());
        assertTrue(states.select(".what").eachText().stream().allMatch(List.of("changed the state", "ended the embargo")::contains), states.select(".what").text());
        assertEquals("Published, withheld, removed or reviewed", states.select(".log-kinds [selected]").text());
        assertEquals(9, states.select(".log-kinds option").size(), "groups that people look for, and everything");
        assertEquals(0, states.select("[role=status]").size());

        Document fixes = Browser.reader().page("/log?what=edit");
        assertEquals(50, fixes.select(".log > .entry").size());
        Document older = Browser.reader().page(fixes.select(".pager a[rel=next]").attr("href"));
        assertTrue(newest(older).text().contains("Fixed and fixed again"), newest(older).text());
        assertTrue(newest(older).select("time").attr("datetime").compareTo(fixes.select(".log > .entry").last().select("time").attr("datetime")) < 0);
        Document nonsense = Browser.reader().page("/log?what=nonsense");
        assertEquals(50, nonsense.select(".log > .entry").size());
        assertEquals("There is nothing of that name to narrow the list by, so everything is shown.", nonsense.select("[role=status]").text());
    }

    @Test
    void anAdministratorSeesAllThatAnAccountDidAndNobodyElseDoes() {
        long id = dumps.bring(Dumps.dump("Withheld by somebody"));
        Person person = Person.who(Role.EDITOR);
        Browser editor = Browser.of(person);
        decide(editor, id, "withheld", "Asked for by letter");
        String address = "/admin/accounts/" + person.accountId() + "/log";
        Document page = Browser.administrator().page(address);
        assertEquals(1, page.select(".log > .entry").size());
        assertTrue(newest(page).text().contains("Withheld by somebody"), newest(page).text());
        assertTrue(newest(page).text().contains("Asked for by letter"));
        editor.open(address).then().statusCode(403);
        Browser.administrator().open("/admin/accounts/999999999/log").then().statusCode(404);
        Browser.administrator().open("/admin/accounts").then().body(containsString(address));
    }
}
