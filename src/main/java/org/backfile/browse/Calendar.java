package org.backfile.browse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backfile.article.OpenShelf.Counted;

/** A month as a calendar prints it: weeks from Monday to Sunday (ISO 8601), each day with its number of articles. */
public record Calendar(YearMonth month, List<List<Day>> weeks) {

    /** @param date null for a place before the first or behind the last of the month */
    public record Day(LocalDate date, long count) {
    }

    static Calendar of(YearMonth month, List<Counted> days) {
        Map<Integer, Long> counts = days.stream().collect(Collectors.toMap(Counted::unit, Counted::count));
        List<Day> places = new ArrayList<>();
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            places.add(new Day(null, 0));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            places.add(new Day(month.atDay(day), counts.getOrDefault(day, 0L)));
        }
        while (places.size() % 7 != 0) {
            places.add(new Day(null, 0));
        }
        List<List<Day>> weeks = new ArrayList<>();
        for (int at = 0; at < places.size(); at += 7) {
            weeks.add(List.copyOf(places.subList(at, at + 7)));
        }
        return new Calendar(month, weeks);
    }
}
