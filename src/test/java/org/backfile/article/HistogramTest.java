package org.backfile.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.backfile.content.Edtf;
import org.backfile.article.Histogram.Unit;

class HistogramTest {

    private static Edtf date(String form) {
        return Edtf.parse(form).orElseThrow();
    }

    private static DayCounts counts(String... dates) {
        DayCounts counts = new DayCounts((int) LocalDate.of(1700, 1, 1).toEpochDay(), (int) LocalDate.of(2100, 1, 1).toEpochDay());
        for (String date : dates) {
            counts.add((int) date(date).from().toEpochDay(), (int) date(date).to().toEpochDay());
        }
        return counts;
    }

    private static List<String> bars(Histogram histogram) {
        return histogram.bars().stream().map(bar -> bar.date() + " " + bar.count()).toList();
    }

    @Test
    void aFewYearsAreToldByYearWithTheEmptyOnesBetween() {
        Histogram histogram = Histogram.of(counts("1909-03-14", "1909-04", "1909", "1911-XX-XX"), null);
        assertEquals(Unit.YEAR, histogram.unit());
        assertEquals(List.of("1909 3", "1910 0", "1911 1"), bars(histogram));
        assertEquals(List.of(100, 0, 33), histogram.bars().stream().map(bar -> bar.place().height()).toList());
    }

    @Test
    void aCenturyIsToldByDecade() {
        assertEquals("187X 1", bars(Histogram.of(counts("1877-01-01", "1977-01-01"), null)).get(0));
    }

    @Test
    void aYearIsToldByMonthAndAMonthByDayAndWhatIsKnownToNoDayStandsOnNone() {
        DayCounts counts = counts("1909-03-14", "1909-03-14", "1909-03", "1909");
        assertEquals("1909-03 3", bars(Histogram.of(counts, date("1909"))).get(2));
        assertEquals(12, Histogram.of(counts, date("1909")).bars().size());
        assertEquals("1909-03-14 2", bars(Histogram.of(counts, date("1909-03"))).get(13));
        assertEquals(31, Histogram.of(counts, date("1909-03")).bars().size());
    }

    @Test
    void ofADayAndOfNothingThereIsNothingToDraw() {
        assertTrue(Histogram.of(counts("1909-03-14"), date("1909-03-14")).isEmpty());
        assertTrue(Histogram.of(counts(), null).isEmpty());
        assertTrue(Histogram.of(new DayCounts(0, -1), null).isEmpty());
        assertTrue(Histogram.of(counts("1909-03-14"), date("1910")).isEmpty());
    }

    @Test
    void theNextYearAndMonthWithAnythingInItAreFoundFromWherever() {
        DayCounts counts = counts("1877-03-01", "1905", "1905-07", "1977-01-01");
        assertEquals(Optional.of(1905), counts.yearAfter(1877));
        assertEquals(Optional.of(1977), counts.yearBefore(9999));
        assertEquals(Optional.empty(), counts.yearBefore(1877));
        assertEquals(Optional.of(YearMonth.of(1905, 7)), counts.monthBefore(YearMonth.of(1977, 1)));
        assertEquals(Optional.of(YearMonth.of(1877, 3)), counts.monthAfter(YearMonth.of(1000, 1)));
        assertEquals(Optional.empty(), counts().yearAfter(1000));
        assertEquals(4, counts.total());
    }

    @Test
    void oneWayLeadsOutAgain() {
        assertEquals(date("1909-03"), Histogram.around(date("1909-03-14")));
        assertEquals(date("1909"), Histogram.around(date("1909-03")));
        assertNull(Histogram.around(date("1909")));
        assertNull(Histogram.around(date("190X")));
    }
}
