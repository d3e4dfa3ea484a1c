package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2 March 2013; 2013-03-02", "March 2nd, 2013; 2013-03-02", "Sat, 2 Mar 2013 14:05 GMT; 2013-03-02", "March 2013; 2013-03", "2. März 2013; 2013-03-02",
            "1er mars 2013 à 14h05; 2013-03-01", "2 de marzo de 2013; 2013-03-02", "2 maart 2013; 2013-03-02", "2 marzo 2013; 2013-03-02", "02.03.2013; 2013-03-02", "13/03/2013; 2013-03-13",
            "03/13/2013; 2013-03-13", "03/03/2013; 2013-03-03", "02/03/2013; 2013-03-02?", "Monday, 03/04/2013; 2013-03-04", "mercredi 03/04/2013; 2013-04-03", "03/04/2013 Wed; 2013-04-03", "Friday 03/04/2013; 2013-04-03?", "2013/03/02; 2013-03-02", "2013-03-02T14:05:00Z; 2013-03-02T14:05:00Z", "2013年3月2日; 2013-03-02",
            "٢ مارس ٢٠١٣; 2013-03-02", "2 במרץ 2013; 2013-03-02", "2 марта 2013 года; 2013-03-02", "2013 Mar 2; 2013-03-02", "2 آذار / مارس 2013; 2013-03-02",
            "২ মার্চ ২০১৩; 2013-03-02", "2 மார்ச் 2013; 2013-03-02", "2 mart 2013; 2013-03-02"})
    void aPrintedDateIsReadWholeAndWithItsDoubt(String printed, String date) {
        PrintedDate found = PrintedDate.find(printed, 0, printed.length());
        assertEquals(date, found.date().toString());
        assertEquals(printed, printed.substring(found.from(), found.to()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"14 March 2009; 2009-03-14", "March 14, 2009; 2009-03-14", "March 2009; 2009-03", "2009; 2009", "14.3.2009; 2009-03-14", "14/3/2009; 2009-03-14", "14. März 2009; 2009-03-14",
            "2009-03-14; 2009-03-14", "2009-03-14?; 2009-03-14?", "2009-XX; 2009-XX"})
    void aDateIsReadAsAPersonWritesIt(String written, String date) {
        assertEquals(date, DateWords.written(written).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2009", "printed on 14 March 2009", "14 March 2009 or so", "14 March", "last Tuesday", ""})
    void whatMayMeanTwoDaysOrSaysMoreIsNotTakenForADate(String written) {
        assertTrue(DateWords.written(written).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "in 2013", "2 March", "30 February 2013", "32/13/2013", "call 555-1234-2013", "12:30", "1.2.3", "May 35, 12"})
    void aDateIsNeverMadeUp(String words) {
        assertNull(PrintedDate.find(words, 0, words.length()));
    }
}
