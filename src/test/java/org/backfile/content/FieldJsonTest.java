package org.backfile.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FieldJsonTest {

    private static final Map<FieldName, FieldValue> EXAMPLES = Map.of(
            FieldName.HEADLINE, FieldValue.text("A \"quoted\" headline 𝔊"),
            FieldName.PUBLISHED_AT, FieldValue.date(Edtf.parse("2013-03-02?").orElseThrow()),
            FieldName.AUTHORS, FieldValue.names(List.of("Jane Doe", "John Roe")),
            FieldName.LEAD_PICTURE, FieldValue.picture("A caption", null),
            FieldName.BODY, FieldValue.blocks(List.of(Block.of("p1", BlockType.PULL_QUOTE, "Words"), new Block("p9", BlockType.PICTURE, "Caption", "Credit"),
                    Block.of("p20", BlockType.LIST, "one\ntwo").withMarks(List.of(Mark.emphasis(0, 3), Mark.link(4, 7, "https://two.example/").orElseThrow())))),
            FieldName.PROMOS, FieldValue.promos(List.of(new Promo("p30", "Title", "one line\nanother"))));

    @Test
    void everyKindOfValueComesBackAsItWasWritten() {
        EXAMPLES.forEach((field, value) -> assertEquals(value, FieldJson.read(field, FieldJson.parse(FieldJson.write(value).toString()))));
    }

    @Test
    void absenceIsWrittenAsNull() {
        assertEquals("null", FieldJson.write(FieldValue.ABSENT).toString());
        for (FieldName field : FieldName.values()) {
            assertEquals(FieldValue.ABSENT, FieldJson.read(field, FieldJson.parse("null")));
        }
    }

    @Test
    void evidenceComesBackAsItWasWritten() {
        List<Evidence> evidence = List.of(Evidence.printed(FieldName.SOURCE_LINE, "source-labelled", 0.97, List.of(Span.label(0, 7), Span.value(8, 20))),
                Evidence.printed(FieldName.BODY, "p30", "paragraph-sentence", 0.9, List.of(Span.value(30, 90), Span.repeat(91, 95))),
                Evidence.interpreted(FieldName.LANGUAGE, "language-from-words", 0.95, List.of()),
                Evidence.printed(FieldName.HEADLINE, "headline-first-line", 0.3, List.of(Span.value(0, 4))).beaten());
        assertEquals(evidence, FieldJson.readEvidence(FieldJson.parse(FieldJson.writeEvidence(evidence).toString())));
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> FieldJson.parse("{"));
    }
}
