package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.backfile.content.Block;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    private static final String STORY = "The council met on a Tuesday and heard from eleven speakers about the bridge.\\n\\nThe mayor said that nobody had asked for a second bridge, and that nobody would get one.";

    @Test
    void aDateWithAnOffsetKeepsIt() {
        assertEquals("2014-03-02T23:30:00-05:00", date("\"date_publish\":\"2014-03-02T23:30:00.000-0500\""));
        assertEquals("2014-03-02T08:00:00Z", date("\"publishedAt\":\"2014-03-02T08:00:00Z\""));
    }

    @Test
    void aDateWithoutOneIsADay() {
        assertEquals("2014-03-02", date("\"publish_date\":\"2014-03-02 23:30:00\""));
        assertEquals("2014-03-02", date("\"date\":\"March 2, 2014\""));
        assertEquals("2014-03-02", date("\"pub_date\":\"20140302\""));
    }

    @Test
    void secondsAndMillisecondsSince1970AreAMoment() {
        assertEquals("2014-03-02T08:00:00Z", date("\"published\":1393747200"));
        assertEquals("2014-03-02T08:00:00Z", date("\"published\":\"1393747200123\""));
    }

    @Test
    void whatProgramsWriteForNothingIsNothing() {
        for (String nothing : List.of("null", "\"\"", "\"None\"", "\"N/A\"", "\"nan\"", "[]", "{}", "[null, \"null\"]", "false")) {
            Reading reading = read("{\"title\":\"Bridge refused\",\"authors\":" + nothing + ",\"date\":" + nothing + ",\"description\":" + nothing + ",\"tags\":" + nothing + "}");
            assertEquals("[headline]", reading.fields().keySet().stream().map(FieldName::word).filter(word -> !word.equals("language")).toList().toString(), nothing);
            assertEquals(0, reading.unclaimedLength(), nothing);
        }
    }

    @Test
    void authorsAreReadHoweverTheyAreListed() {
        for (String authors : List.of("\"Jane Doe, John Roe\"", "\"By Jane Doe and John Roe\"", "[\"Jane Doe\", \"John Roe\"]", "[{\"name\":\"Jane Doe\"},{\"name\":\"John Roe\",\"id\":7}]", "\"['Jane Doe', 'John Roe']\"",
                "\"Jane Doe; John Roe\"", "[\"By Jane Doe\", \"John Roe, Harbour Correspondent\"]", "{\"name\":[\"Jane Doe\",\"John Roe\"]}")) {
            Reading reading = read("{\"title\":\"Bridge refused\",\"author\":" + authors + "}");
            assertEquals(FieldValue.names(List.of("Jane Doe", "John Roe")), reading.value(FieldName.AUTHORS), authors);
        }
    }

    @Test
    void anAgencyIsNoAuthor() {
        Reading reading = read("{\"title\":\"Bridge refused\",\"author\":\"Reuters\"}");
        assertEquals(FieldValue.names(List.of("Reuters")), reading.value(FieldName.AGENCIES));
        assertTrue(reading.value(FieldName.AUTHORS).isAbsent());
    }

    @Test
    void aSummaryThatIsTheStorysBeginningIsNoStandfirst() {
        Reading reading = read("{\"title\":\"Bridge refused\",\"description\":\"The council met on a Tuesday and heard from eleven spea…\",\"text\":\"" + STORY + "\"}");
        assertTrue(reading.value(FieldName.STANDFIRST).isAbsent());
        assertEquals(0, reading.unclaimedLength());
    }

    @Test
    void whatTheStoryShowsMakesADeclarationSurerOrDoubtful() {
        String record = "{\"title\":\"Bridge refused\",\"author\":\"%s\",\"text\":\"Bridge refused\\n\\nBy Jane Doe\\n\\n" + STORY + "\"}";
        Reading agreed = read(record.formatted("Jane Doe"));
        Reading disagreed = read(record.formatted("Ann Poe"));
        assertEquals(0.97, confidence(agreed, FieldName.AUTHORS));
        assertEquals(0.93, confidence(read(record.formatted("Jane Doe").replace("\\n\\nBy Jane Doe", "")), FieldName.AUTHORS));
        assertEquals(FieldValue.names(List.of("Ann Poe")), disagreed.value(FieldName.AUTHORS));
        assertTrue(disagreed.evidence().stream().anyMatch(one -> one.field() == FieldName.AUTHORS && !one.chosen() && one.rule().equals("authors-in-byline")));
    }

    @Test
    void theHeadlinePrintedAgainAboveTheStoryIsARepeat() {
        Reading reading = read("{\"text\":\"Bridge refused\\n\\n" + STORY + "\",\"title\":\"Bridge refused\"}");
        assertEquals("paragraph paragraph", types(reading));
        assertTrue(reading.evidence().stream().anyMatch(one -> one.field() == FieldName.HEADLINE && one.spans().stream().allMatch(span -> span.role() == Span.Role.REPEAT)));
    }

    @Test
    void allLinesOfACutOutTextAreStoryButThoseThatSayOtherwise() {
        Reading reading = read("{\"title\":\"Bridge refused\",\"text\":\"" + STORY + "\\n\\nWhat it would cost\\n\\nNobody knows what a second bridge would cost, an engineer told the council.\\n\\nTwo million\\n\\nAdvertisement\"}");
        assertEquals("paragraph paragraph crosshead paragraph paragraph", types(reading));
        assertEquals("[Advertisement]", ((FieldValue.Blocks) reading.value(FieldName.FURNITURE)).blocks().stream().map(Block::text).toList().toString());
    }

    @Test
    void fieldsWithinAWrapperAreThoseOfTheArticle() {
        assertEquals(FieldValue.text("Bridge refused"), read("{\"_id\":\"1\",\"_source\":{\"title\":\"Bridge refused\"}}").value(FieldName.HEADLINE));
        assertEquals(FieldValue.text("Bridge refused"), read("{\"article\":{\"title\":\"Bridge refused\",\"text\":\"" + STORY + "\"}}").value(FieldName.HEADLINE));
        assertTrue(read("{\"comments\":[{\"title\":\"Bridge refused\"}]}").fields().keySet().stream().noneMatch(FieldName.HEADLINE::equals));
    }

    @Test
    void oneCategoryIsASectionAndSeveralAreTopics() {
        assertEquals(FieldValue.text("Politics"), read("{\"title\":\"Bridge refused\",\"categories\":[\"Politics\"]}").value(FieldName.SECTION));
        Reading several = read("{\"title\":\"Bridge refused\",\"categories\":\"Politics;Bridges\",\"tags\":[\"Rain\"]}");
        assertEquals(FieldValue.names(List.of("Rain", "Politics", "Bridges")), several.value(FieldName.TOPICS));
        assertTrue(several.value(FieldName.SECTION).isAbsent());
    }

    @Test
    void theSourceMayBeANameAHostOrAnAddress() {
        assertEquals(FieldValue.text("Vestby Gazette"), read("{\"title\":\"A\",\"source\":{\"id\":null,\"name\":\"Vestby Gazette\"}}").value(FieldName.PUBLICATION));
        assertEquals(FieldValue.text("vestby.example"), read("{\"title\":\"A\",\"source\":\"https://www.vestby.example/\"}").value(FieldName.PUBLICATION));
        assertEquals(FieldValue.text("https://vestby.example/a"), read("{\"title\":\"A\",\"source\":\"https://vestby.example/a\"}").value(FieldName.URL));
    }

    @Test
    void theWordsOfTheStoryTellTheLanguageBeforeTheRecordDoes() {
        assertEquals(FieldValue.text("en"), read("{\"title\":\"Bridge refused\",\"language\":\"de\",\"text\":\"" + STORY + "\"}").value(FieldName.LANGUAGE));
        assertEquals(FieldValue.text("de"), read("{\"title\":\"Bridge\",\"language\":\"German\"}").value(FieldName.LANGUAGE));
    }

    private static String date(String field) {
        return read("{\"title\":\"Bridge refused\"," + field + "}").value(FieldName.PUBLISHED_AT) instanceof FieldValue.Date date ? date.date().toString() : null;
    }

    private static double confidence(Reading reading, FieldName field) {
        return reading.evidence().stream().filter(one -> one.field() == field && one.chosen()).mapToDouble(Evidence::confidence).max().orElseThrow();
    }

    private static String types(Reading reading) {
        return ((FieldValue.Blocks) reading.value(FieldName.BODY)).blocks().stream().map(block -> block.type().word()).collect(Collectors.joining(" "));
    }

    private static Reading read(String json) {
        SourceDocument document = SourceDocument.of(json);
        Reading reading = ArticleParser.read(document);
        ReadingInvariants.check(document, reading);
        return reading;
    }
}
