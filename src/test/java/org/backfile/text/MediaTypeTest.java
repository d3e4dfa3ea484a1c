package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MediaTypeTest {

    @Test
    void anObjectIsJsonAndWhatBreaksOffIsNot() {
        assertType(MediaType.JSON, "\uFEFF {\"title\": \"Rain\", \"n\": [1, -2.5e3, NaN, null]}\n");
        assertType(MediaType.JSON, "{\"text\": \"two\nlines\", }");
        for (String none : new String[] {"{\"title\": \"Rain", "{\"title\": \"Rain\"} {}", "[{\"title\": \"Rain\"}]", "{Rain came to town}", "{\"title\": \"\\x\"}", "{\"title\"}", "{\"a\":1,,}", "{"}) {
            assertType(MediaType.TEXT, none);
        }
    }

    @Test
    void aHeaderOfKnownNamesWithOneRowIsCsv() {
        assertType(MediaType.CSV, "title,text\nRain,\"It rained, and\nthen it stopped.\"\n");
        assertType(MediaType.CSV, "Headline\tDate\tmood\r\nRain\t2013-03-02\twet");
        for (String none : new String[] {"title,text\nRain,It rained.\nSnow,It snowed.\n", "title,text\nRain", "Rain, snow\nHail, sleet", "title,text\nRain,\"It rained", "title\nRain", "title,text"}) {
            assertType(MediaType.TEXT, none);
        }
    }

    @Test
    void whatATextCameWithIsBelievedWhereItsWordsLeaveItOpen() {
        assertType(MediaType.TEXT, "Rain<br>It <i>rained</i>.");
        assertEquals(MediaType.HTML, MediaType.of(new DecodedText("Rain<br>It <i>rained</i>."), "Text/HTML; charset=utf-8"));
        assertEquals(MediaType.TEXT, MediaType.of(new DecodedText("It rained."), "text/html"));
        assertEquals(MediaType.CSV, MediaType.of(new DecodedText("title,mood\nRain,wet"), "text/csv"));
        assertEquals(MediaType.HTML, MediaType.of(new DecodedText("<!DOCTYPE html><p>Rain"), "application/json"));
    }

    @Test
    void eachTypeIsKnownByItsName() {
        for (MediaType type : MediaType.values()) {
            assertEquals(type, MediaType.named(type.mediaName()));
        }
        assertEquals(MediaType.TEXT, MediaType.named("application/pdf"));
    }

    private static void assertType(MediaType type, String text) {
        assertEquals(type, MediaType.of(new DecodedText(text)), text);
    }
}
