package org.backfile.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.backfile.content.Edtf;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2013-03-02 | 2 March 2013",
        "2013-03 | March 2013",
        "2013 | 2013",
        "2013-XX | 2013, month unknown",
        "2013-03-XX | March 2013, day unknown",
        "2013-03-02? | perhaps 2 March 2013",
        "2013-03? | perhaps March 2013",
        "1887~ | about 1887",
        "1887% | perhaps about 1887",
        "199X | 1990s",
        "19XX | 1900–1999",
        "2013-03-02T23:30:00Z | 2 March 2013"})
    void aDateIsWrittenAsSurelyAsItIsKnown(String form, String words) {
        assertEquals(words, Formats.words(Edtf.parse(form).orElseThrow()));
    }

    @Test
    void aNumberHasItsThousandsApart() {
        assertEquals("1,204", Formats.number(1204));
        assertEquals("0", Formats.number(0L));
    }
}
