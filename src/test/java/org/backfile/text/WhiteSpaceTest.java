package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

    @Test
    void whatLeavesNoInkIsWhiteSpace() {
        "\t\n\r \u00A0\u2003\u202F\u3000\uFEFF\u200B\u0085\u2028".codePoints().forEach(c -> assertTrue(WhiteSpace.is(c), () -> "U+%04X".formatted(c)));
        "aA0~!é\u007F\uFFFD".codePoints().forEach(c -> assertFalse(WhiteSpace.is(c), () -> "U+%04X".formatted(c)));
    }

    @Test
    void aRunOfWhiteSpaceIsOneSpaceAndNoneAtTheEnds() {
        assertEquals("the US president 𝔊", WhiteSpace.normalised("\uFEFF  the\u00A0US \r\n president\t𝔊 \u00A0"));
        assertEquals("", WhiteSpace.normalised(" \u00A0\n"));
    }

    @Test
    void aLineEndWithinAScriptWrittenWithoutSpacesLeavesNone() {
        assertEquals("港の堤防が沈んでいる。", WhiteSpace.normalised("港の堤防が\n  沈んでいる。"));
        assertEquals("港 堤防 and 港", WhiteSpace.normalised("港 堤防\nand\n港"));
    }

    @Test
    void linesAreNormalisedOneByOneAndBlankOnesLeftOut() {
        assertEquals("one two\nthree", WhiteSpace.normalisedLines(" one  two \r\n\n \u00A0\n three"));
    }

    @Test
    void anEmptyCellKeepsItsPlaceInTheRowsOfATable() {
        assertEquals("\tDue\tCame\nNorth quay\t8.15\nSouth quay\t\t10.05", WhiteSpace.normalisedRows(WhiteSpace.withoutBlankEnds(" \n\n\tDue \tCame\t\n North  quay | 8.15\n\t\t\nSouth quay\t\t10.05\n\n")));
    }
}
