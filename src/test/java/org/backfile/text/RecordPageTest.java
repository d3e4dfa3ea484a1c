package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RecordPageTest {

    @Test
    void wordsAreReadInTheOrderOfAnArticleWhateverTheOrderOfTheRecord() {
        assertRead("Rain\n\nAnn Poe\n\nIt rained.", "{\"text\":\"It rained.\",\"author\":\"Ann Poe\",\"title\":\"Rain\"}");
        assertRead("Rain\n\nAnn Poe\n\nIt rained.", "text,author,title\nIt rained.,Ann Poe,Rain\n");
    }

    @Test
    void eachCharacterKnowsWhereItIsWritten() {
        Rendering page = page("{\"text\":\"a\\u00e9\\ud83d\\ude00 &amp; \\\"b\\\"\",\"title\":\"T\"}");
        assertEquals("T\n\naé😀 & \"b\"", page.text().toString());
        assertEquals("\\u00e9", source(page, "é"));
        assertEquals("\\ud83d\\ude00", source(page, "😀"));
        assertEquals("&amp;", source(page, "&"));
        assertEquals("\\\"b\\\"", source(page, "\"b\""));
    }

    @Test
    void markupWithinAFieldIsReadAsABrowserShowsIt() {
        Rendering page = page("{\"content\":\"<p>One \\u0026amp; <b>two</b><\\/p>\\n<p>Three<\\/p>\"}");
        assertEquals("One & two\nThree", page.text().toString());
        assertEquals("\\u0026amp;", source(page, "&"));
        assertEquals("Three", source(page, "Three"));
    }

    @Test
    void aDoubledQuoteOfCsvIsOneCharacter() {
        Rendering page = page("title,text\n\"He said \"\"no\"\"\",\"One\r\nTwo\"\n");
        assertEquals("He said \"no\"\n\nOne\r\nTwo", page.text().toString());
        assertEquals("\"\"no\"\"", source(page, "\"no\""));
    }

    @Test
    void whatNobodyReadsIsLeftOutAndWhatNobodyKnowsIsNot() {
        assertRead("Rain\n\nheld until noon", "{\"title\":\"Rain\",\"id\":\"some words\",\"views\":12,\"mood\":\"held until noon\",\"seen\":\"2019-01-01T00:00:00Z\",\"cdn\":\"https://a.example/b c\"}");
    }

    @Test
    void theSameWordsAreReadOnce() {
        assertRead("Rain in May\n\nIt rained in May, and then it rained again.", """
                {"title":"Rain in May","title_rss":"Rain in May!","text":"It rained in May, and then it rained again.","raw_text":"It rained in May, and then it rained again.","description":"It rained in May, and then it rai..."}""");
    }

    @Test
    void aStubInHtmlDoesNotStandForTheWholeText() {
        assertRead("It rained in May, and then it rained again until June came.\n\nPlease sign in.", """
                {"html":"<p>Please sign in.</p>","text":"It rained in May, and then it rained again until June came."}""");
    }

    @Test
    void wordsOfTwoFieldsAreNoStretchOfTheSource() {
        Rendering page = page("{\"text\":\"It rained.\",\"lang\":\"en\",\"title\":\"Rain\"}");
        assertEquals("", page.cut(20, 41), "what stands between the two");
        assertEquals("It rained.", page.cut(9, 19));
        assertEquals("Rain", page.cut(42, 46));
    }

    private static String source(Rendering page, String words) {
        int from = page.text().codePointIndex(page.text().toString().indexOf(words));
        int to = from + words.codePointCount(0, words.length());
        assertEquals(words, page.cut(page.sourceFrom(from), page.sourceTo(to)));
        return page.source().cut(page.sourceFrom(from), page.sourceTo(to));
    }

    private static Rendering page(String source) {
        DecodedText text = new DecodedText(source);
        return Rendering.of(text, MediaType.of(text));
    }

    private static void assertRead(String words, String source) {
        assertEquals(words, page(source).text().toString());
    }
}
