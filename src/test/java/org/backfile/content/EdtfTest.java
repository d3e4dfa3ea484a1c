package org.backfile.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({"2013-03-02, 2013-03-02, 2013-03-02", "2013-02, 2013-02-01, 2013-02-28", "2012-02-XX, 2012-02-01, 2012-02-29", "2013, 2013-01-01, 2013-12-31",
            "2013-XX, 2013-01-01, 2013-12-31", "201X, 2010-01-01, 2019-12-31", "19XX, 1900-01-01, 1999-12-31", "2013-03-02?, 2013-03-02, 2013-03-02",
            "2013-03-02T23:05:00-05:00, 2013-03-02, 2013-03-02"})
    void aDateMeansTheDaysFromFirstToLast(String form, LocalDate from, LocalDate to) {
        Edtf date = Edtf.parse(form).orElseThrow();
        assertEquals(from, date.from());
        assertEquals(to, date.to());
        assertEquals(form, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2013-13", "2013-02-30", "13-03-02", "2013-3-2", "2013-XX-02", "201X-03", "2013-03-02T25:00:00Z", "0000-01-01", "00XX", "0013-03-02T14:00:00Z", "2013-03-02 "})
    void whatIsNoDayOfTheCalendarIsNoDate(String form) {
        assertEquals(Optional.empty(), Edtf.parse(form));
    }

    @Test
    void onlyAWholeDayWithoutADoubtIsCertain() {
        assertTrue(Edtf.day(LocalDate.of(2013, 3, 2)).isCertainDay());
        assertFalse(Edtf.parse("2013-03").orElseThrow().isCertainDay());
        assertFalse(Edtf.parse("2013-03-02~").orElseThrow().isCertainDay());
        assertTrue(Edtf.parse("2013-03-02%").orElseThrow().isDoubtful());
    }
}
