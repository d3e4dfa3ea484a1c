package org.backfile.article;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where an article stands in one of the lists in which its page shows what is before and after it.
 *
 * @param list its number
 * @param day  by which the list is ordered, counted as {@link LocalDate#toEpochDay} does
 * @param id   by which it is ordered within a day
 */
record Place(long list, long day, long id) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::list).thenComparingLong(Place::day).thenComparingLong(Place::id);
    /** No publication has this number. */
    private static final long ALL_PUBLICATIONS = 0;

    /** @param day null of an article without a date: those are a list of their own */
    static Place inPublication(long publication, LocalDate day, long id) {
        return day == null ? new Place(-publication, 0, id) : new Place(publication, day.toEpochDay(), id);
    }

    static Place onDay(LocalDate day, long id) {
        return new Place(ALL_PUBLICATIONS, day.toEpochDay(), id);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
