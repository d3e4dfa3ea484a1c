package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Promo;
import org.backfile.content.Reading;
import org.backfile.text.Decoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page dump that the archive is given, and copies of it that differ in one thing. */
class GivenArticleTest {

    private static final String HEADLINE = "Obama and Putin seek 'new Syria initiatives'";
    private static final String STANDFIRST = "US president and Russian leader agree in phone call on \"need to advance political transition\" to end Syria conflict.";
    private static final String PULL_QUOTE = "United Nations is expected to announce next week that the number of Syrian refugees has passed one million";

    private String page;

    @BeforeEach
    void open() throws IOException {
        page = Decoder.decode(Files.readAllBytes(Path.of("import/000_8e5802dabe2c87c1.txt"))).text().toString();
    }

    @Test
    void theArticleReadsInToItsFields() {
        assertEquals(4383, page.length());
        Reading reading = assertReadsWell(page);
        assertEquals(new FieldValue.Text(STANDFIRST), reading.value(FieldName.STANDFIRST));
        assertEquals(new FieldValue.Picture("Moscow and Washington have long been at odds over the fate of Syrian President Bashar al-Assad", "File: AFP"),
                reading.value(FieldName.LEAD_PICTURE));
        assertEquals(new FieldValue.Text("Al Jazeera And Agencies"), reading.value(FieldName.SOURCE_LINE));
        assertEquals(new FieldValue.Text("Al Jazeera"), reading.value(FieldName.PUBLICATION));
        assertEquals(new FieldValue.Text("en"), reading.value(FieldName.LANGUAGE));
        for (FieldName absent : List.of(FieldName.BYLINE, FieldName.AUTHORS, FieldName.PUBLISHED_AT, FieldName.DATELINE, FieldName.KICKER, FieldName.SECTION,
                FieldName.AGENCIES, FieldName.TOPICS, FieldName.URL, FieldName.FURNITURE)) {
            assertEquals(FieldValue.ABSENT, reading.value(absent));
        }
        assertEquals(List.of(7, 12), places(reading));
        assertEquals(List.of("Interactive: Coding like a girl", "Heron Gate mass eviction: 'We never expected this in Canada'", "I remember the day … I designed the Nigerian flag"),
                promos(reading).stream().map(Promo::title).toList());
        assertEquals(List.of(1L, 2L, 1L), promos(reading).stream().map(promo -> promo.teaser().lines().count()).toList());
    }

    @Test
    void valuesHavePlainSpacesWhereTheOriginalHasNonBreakingOnes() {
        assertEquals(11, page.chars().filter(c -> c == 0xA0).count());
        assertFalse(body(ArticleParser.read(SourceDocument.of(page))).stream().anyMatch(block -> block.text().indexOf(0xA0) >= 0));
    }

    @Test
    void indentationIsNotWhatTellsTheParts() {
        assertReadsWell(page.replaceAll("(?m)^ +", ""));
    }

    @Test
    void windowsLineEndsReadTheSame() {
        assertReadsWell(page.replace("\n", "\r\n"));
    }

    @Test
    void aFinalLineEndReadsTheSame() {
        assertReadsWell(page + "\n");
    }

    @Test
    void withoutASourceLineTheStoryEndsInTheSamePlace() {
        Reading reading = assertReadsWell(page.replace("    SOURCE: Al Jazeera And Agencies\n\n", ""));
        assertEquals(FieldValue.ABSENT, reading.value(FieldName.PUBLICATION));
    }

    @Test
    void withoutASourceLineAndTheGapUnderItTheStoryEndsInTheSamePlace() {
        assertReadsWell(page.replace("    SOURCE: Al Jazeera And Agencies\n\n\n", ""));
    }

    @Test
    void withoutPromosTheStoryEndsWithThePage() {
        Reading reading = ArticleParser.read(SourceDocument.of(page.substring(0, page.indexOf("    Interactive"))));
        assertEquals(22, body(reading).size());
        assertEquals(FieldValue.ABSENT, reading.value(FieldName.PROMOS));
    }

    @Test
    void withoutAStandfirstThereIsNone() {
        assertEquals(FieldValue.ABSENT, assertReadsWell(page.replace(STANDFIRST + "\n\n", "")).value(FieldName.STANDFIRST));
    }

    @Test
    void withoutAPictureThereIsNone() {
        Reading reading = assertReadsWell(page.replaceAll("\n.*\\[File: AFP\\]", ""));
        assertEquals(FieldValue.ABSENT, reading.value(FieldName.LEAD_PICTURE));
    }

    @Test
    void withoutPullQuoteAndCrossheadAllBlocksAreParagraphs() {
        Reading reading = ArticleParser.read(SourceDocument.of(page.replace("    " + PULL_QUOTE + "\n\n", "").replace("    Fierce clashes\n\n", "")));
        assertEquals(20, body(reading).stream().filter(block -> block.type() == BlockType.PARAGRAPH).count());
        assertEquals(20, body(reading).size());
    }

    @Test
    void aBylineAndADateUnderTheHeadlineAreRead() {
        Reading reading = assertReadsWell(page.replaceFirst("\n\n", "\n\nBy Jane Doe and John Roe\n2 March 2013\n\n"));
        assertEquals("Text[text=Jane Doe and John Roe]", reading.value(FieldName.BYLINE).toString());
        assertEquals("Names[names=[Jane Doe, John Roe]]", reading.value(FieldName.AUTHORS).toString());
        assertEquals("Date[date=2013-03-02]", reading.value(FieldName.PUBLISHED_AT).toString());
        assertEquals(new FieldValue.Text(STANDFIRST), reading.value(FieldName.STANDFIRST));
    }

    private static Reading assertReadsWell(String text) {
        SourceDocument document = SourceDocument.of(text);
        Reading reading = ArticleParser.read(document);
        ReadingInvariants.check(document, reading);
        assertEquals(new FieldValue.Text(HEADLINE), reading.value(FieldName.HEADLINE));
        assertEquals(22, body(reading).size());
        assertEquals(20, body(reading).stream().filter(block -> block.type() == BlockType.PARAGRAPH).count());
        assertEquals("Fierce clashes", body(reading).get(7).text());
        assertEquals(BlockType.CROSSHEAD, body(reading).get(7).type());
        assertEquals(PULL_QUOTE, body(reading).get(12).text());
        assertEquals(BlockType.PULL_QUOTE, body(reading).get(12).type());
        assertEquals(3, promos(reading).size());
        assertEquals(List.of(), reading.unclaimed());
        return reading;
    }

    /** Where the blocks stand that are no paragraphs. */
    private static List<Integer> places(Reading reading) {
        List<Block> body = body(reading);
        return body.stream().filter(block -> block.type() != BlockType.PARAGRAPH).map(body::indexOf).toList();
    }

    private static List<Block> body(Reading reading) {
        return ((FieldValue.Blocks) reading.value(FieldName.BODY)).blocks();
    }

    private static List<Promo> promos(Reading reading) {
        return ((FieldValue.Promos) reading.value(FieldName.PROMOS)).promos();
    }
}
