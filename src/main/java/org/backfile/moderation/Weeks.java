package org.backfile.moderation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.backfile.text.BarRow;

/** What the desk did, week by week: the oldest first, those without work too. */
public record Weeks(List<Week> all) {

    /**
     * @param monday   on which it begins
     * @param articles about which something was decided
     * @param kept     values that were left as they were read
     * @param changed  values that were given another
     */
    public record Week(LocalDate monday, long articles, long kept, long changed) {
    }

    /** A week as it is drawn. */
    public record Bar(Week week, BarRow.Place place) {
    }

    public List<Bar> bars() {
        List<BarRow.Place> places = BarRow.of(all.stream().mapToLong(Week::articles).toArray());
        return IntStream.range(0, all.size()).mapToObj(i -> new Bar(all.get(i), places.get(i))).toList();
    }

    public int width() {
        return BarRow.width(all.size());
    }

    public Week first() {
        return all.get(0);
    }

    public Week last() {
        return all.get(all.size() - 1);
    }

    public Week best() {
        return all.stream().max(Comparator.comparingLong(Week::articles)).orElseThrow();
    }

    /** Those in which there was work, the latest first. */
    public List<Week> busy() {
        return all.stream().filter(week -> week.articles() > 0).sorted(Comparator.comparing(Week::monday).reversed()).toList();
    }

    public boolean isEmpty() {
        return best().articles() == 0;
    }
}
