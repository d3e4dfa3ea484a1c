package org.backfile.browse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.backfile.article.DayCounts;
import org.backfile.content.Edtf;

/**
 * How many articles there are of each of some stretches of time: a field for each, the deeper the more. Years stand in rows of decades,
 * months in rows of years, days in rows of weeks from Monday to Sunday (ISO 8601).
 *
 * @param date  what is drawn; null for all time
 * @param count all that lies within
 * @param width and @param height of the drawing
 * @param rows  what heads them, where they are headed
 */
public record HeatMap(Edtf date, long count, int width, int height, List<Cell> rows, List<Cell> cells) {

    private static final int CELL = 34;
    private static final int ROW_HEAD = 50;
    /** How wide and high a field is, without the gap between two. */
    static final int FIELD = CELL - 2;
    /** How wide what heads a row is. */
    static final int HEAD = ROW_HEAD - 4;
    /** From hardly any to the most. */
    private static final int LEVELS = 4;

    /**
     * A field.
     *
     * @param level 0 for none, else 1 to 4
     */
    public record Cell(Edtf date, long count, int level, int x, int y) {

        /** In the middle. */
        public int textX() {
            return x + CELL / 2 - 1;
        }

        /** On the base line of a word in the middle. */
        public int textY() {
            return y + CELL / 2 + 3;
        }
    }

    /** The decades from the last to the first, with their years. */
    static HeatMap decades(DayCounts days) {
        List<Integer> decades = days.first() == null ? List.of()
                : IntStream.rangeClosed(days.first().getYear() / 10, days.last().getYear() / 10).boxed().sorted((a, b) -> b - a).filter(decade -> count(days, decade + "X") > 0).toList();
        return rows(null, decades.stream().map(decade -> decade + "X").toList(), 10, (decade, at) -> decade.substring(0, 3) + at, date -> days.within(date.from(), date.to()));
    }

    /** The years of a decade, with their months. @param decade its first three digits */
    static HeatMap decade(int decade, DayCounts days) {
        return rows(date(decade + "X"), IntStream.range(0, 10).mapToObj(year -> decade + "" + year).toList(), 12, (year, at) -> "%s-%02d".formatted(year, at + 1),
                date -> days.within(date.from(), date.to()));
    }

    @FunctionalInterface
    private interface Naming {
        String of(String row, int at);
    }

    private static HeatMap rows(Edtf drawn, List<String> rows, int columns, Naming naming, ToLongFunction<Edtf> counting) {
        List<Edtf> dates = rows.stream().flatMap(row -> IntStream.range(0, columns).mapToObj(at -> date(naming.of(row, at)))).toList();
        List<Long> counts = dates.stream().map(counting::applyAsLong).toList();
        long most = most(counts);
        List<Cell> heads = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Edtf head = date(rows.get(row));
            heads.add(new Cell(head, counting.applyAsLong(head), 0, 0, row * CELL));
            for (int at = 0; at < columns; at++) {
                int number = row * columns + at;
                cells.add(new Cell(dates.get(number), counts.get(number), level(counts.get(number), most), ROW_HEAD + at * CELL, row * CELL));
            }
        }
        return new HeatMap(drawn, counts.stream().mapToLong(one -> one).sum(), ROW_HEAD + columns * CELL, rows.size() * CELL, heads, cells);
    }

    /**
     * The days of a month.
     *
     * @param days those that are certain
     * @param most articles of any day that is drawn beside it
     * @param all  that are of the month, the day of some of them in doubt
     */
    static HeatMap month(YearMonth month, Map<LocalDate, Long> days, long most, long all) {
        int blank = month.atDay(1).getDayOfWeek().getValue() - 1;
        List<Cell> cells = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            int place = blank + day.getDayOfMonth() - 1;
            long count = days.getOrDefault(day, 0L);
            cells.add(new Cell(Edtf.day(day), count, level(count, most), place % 7 * CELL, place / 7 * CELL));
        }
        return new HeatMap(date(month.toString()), all, 7 * CELL, (blank + month.lengthOfMonth() + 6) / 7 * CELL, List.of(), cells);
    }

    /** The deepest are those with the most; less than proportionally, so that single articles among hundreds can still be seen. */
    static int level(long count, long most) {
        return count == 0 ? 0 : Math.max(1, (int) Math.ceil(LEVELS * Math.sqrt((double) count / most)));
    }

    static long most(Iterable<Long> counts) {
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }

    private static long count(DayCounts days, String form) {
        return days.within(date(form).from(), date(form).to());
    }

    private static Edtf date(String form) {
        return Edtf.parse(form).orElseThrow();
    }

    /** Those that anything is of. */
    public List<Cell> filled() {
        return cells.stream().filter(cell -> cell.count() > 0).toList();
    }
}
