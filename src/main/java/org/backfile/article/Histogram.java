package org.backfile.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.backfile.content.Edtf;
import org.backfile.text.BarRow;

/**
 * How what was found lies in time: by decade, year, month or day, as is told best; each bar narrows to itself.
 *
 * @param bars without a gap, the empty ones too
 */
public record Histogram(Unit unit, List<Bar> bars) {

    public enum Unit { DECADE, YEAR, MONTH, DAY }

    /** A stretch of years is told by decades if it is longer. */
    private static final int MOST_YEARS = 45;

    /** How many articles a stretch of time has, and where that is drawn. */
    public record Bar(Edtf date, long count, BarRow.Place place) {
    }

    /** @param within what the results are narrowed to already, or null; of a day there is nothing to tell */
    public static Histogram of(DayCounts days, Edtf within) {
        if (days.first() == null) {
            return new Histogram(Unit.YEAR, List.of());
        }
        Unit unit = unit(days, within);
        LocalDate first = within == null ? days.first() : within.from();
        LocalDate last = within == null ? days.last() : within.to();
        List<Edtf> dates = unit == null ? List.of() : dates(unit, first, last);
        long[] counts = dates.stream().mapToLong(date -> days.within(date.from(), date.to())).toArray();
        List<BarRow.Place> places = BarRow.of(counts);
        List<Bar> bars = IntStream.range(0, counts.length).mapToObj(i -> new Bar(dates.get(i), counts[i], places.get(i))).toList();
        return new Histogram(unit, Arrays.stream(counts).allMatch(count -> count == 0) ? List.of() : bars);
    }

    private static Unit unit(DayCounts days, Edtf within) {
        if (within == null) {
            return days.last().getYear() - days.first().getYear() > MOST_YEARS ? Unit.DECADE : Unit.YEAR;
        }
        if (within.from().equals(within.to())) {
            return null;
        }
        if (within.from().getYear() != within.to().getYear()) {
            return within.to().getYear() - within.from().getYear() > MOST_YEARS ? Unit.DECADE : Unit.YEAR;
        }
        return within.from().getMonth() == within.to().getMonth() ? Unit.DAY : Unit.MONTH;
    }

    private static List<Edtf> dates(Unit unit, LocalDate first, LocalDate last) {
        List<String> forms = new ArrayList<>();
        switch (unit) {
            case DECADE -> {
                for (int decade = first.getYear() / 10; decade <= last.getYear() / 10; decade++) {
                    forms.add(decade + "X");
                }
            }
            case YEAR -> {
                for (int year = first.getYear(); year <= last.getYear(); year++) {
                    forms.add(Integer.toString(year));
                }
            }
            case MONTH -> {
                for (YearMonth month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
                    forms.add(month.toString());
                }
            }
            case DAY -> first.datesUntil(last.plusDays(1)).forEach(day -> forms.add(day.toString()));
        }
        return forms.stream().map(form -> Edtf.parse(form).orElseThrow()).toList();
    }

    public int width() {
        return BarRow.width(bars.size());
    }

    public Bar first() {
        return bars.get(0);
    }

    public Bar last() {
        return bars.get(bars.size() - 1);
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** The stretch that takes in the narrowed one: of a day its month, of a month its year; null for all time. */
    public static Edtf around(Edtf date) {
        if (date.from().getYear() != date.to().getYear()) {
            return null;
        }
        boolean day = date.from().equals(date.to());
        return !day && date.from().getMonth() != date.to().getMonth() ? null
                : Edtf.parse(day ? YearMonth.from(date.from()).toString() : Integer.toString(date.from().getYear())).orElseThrow();
    }
}
