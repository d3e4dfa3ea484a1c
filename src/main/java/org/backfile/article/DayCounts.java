package org.backfile.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many articles there are of each day, and of each longer stretch for those whose day nobody knows. */
public final class DayCounts {

    private final int first;
    private final int[] days;
    private final Map<Long, Integer> stretches = new HashMap<>();
    private long total;

    /** @param first and @param last of the days that an article may be of, in days since 1970 */
    public DayCounts(int first, int last) {
        this.first = first;
        this.days = new int[Math.max(0, last - first + 1)];
    }

    public void add(int from, int to) {
        add(from, to, 1);
    }

    void add(int from, int to, int articles) {
        total += articles;
        if (from == to) {
            days[from - first] += articles;
        } else {
            stretches.merge((long) from << 32 | to & 0xFFFFFFFFL, articles, Integer::sum);
        }
    }

    /** All that have a date. */
    public long total() {
        return total;
    }

    /** How many lie wholly within. */
    public int within(LocalDate from, LocalDate to) {
        int count = 0;
        int last = (int) Math.min(to.toEpochDay() - first, days.length - 1);
        for (int day = (int) Math.max(0, from.toEpochDay() - first); day <= last; day++) {
            count += days[day];
        }
        for (Map.Entry<Long, Integer> stretch : stretches.entrySet()) {
            if ((int) (stretch.getKey() >> 32) >= from.toEpochDay() && stretch.getKey().intValue() <= to.toEpochDay()) {
                count += stretch.getValue();
            }
        }
        return count;
    }

    public int within(int year) {
        return within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public int within(YearMonth month) {
        return within(month.atDay(1), month.atEndOfMonth());
    }

    /** The last year before this one that anything is of. */
    public Optional<Integer> yearBefore(int year) {
        return total == 0 ? Optional.empty() : IntStream.iterate(Math.min(year - 1, last().getYear()), one -> one - 1).limit(years()).filter(one -> within(one) > 0).boxed().findFirst();
    }

    public Optional<Integer> yearAfter(int year) {
        return total == 0 ? Optional.empty() : IntStream.iterate(Math.max(year + 1, first().getYear()), one -> one + 1).limit(years()).filter(one -> within(one) > 0).boxed().findFirst();
    }

    /** The last month before this one that anything is of. */
    public Optional<YearMonth> monthBefore(YearMonth month) {
        return total == 0 ? Optional.empty() : Stream.iterate(earlier(month.minusMonths(1), YearMonth.from(last())), one -> one.minusMonths(1)).limit(12L * years())
                .filter(one -> within(one) > 0).findFirst();
    }

    public Optional<YearMonth> monthAfter(YearMonth month) {
        return total == 0 ? Optional.empty() : Stream.iterate(later(month.plusMonths(1), YearMonth.from(first())), one -> one.plusMonths(1)).limit(12L * years())
                .filter(one -> within(one) > 0).findFirst();
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    /** So many years lie between the first and the last, both included. */
    private int years() {
        return last().getYear() - first().getYear() + 1;
    }

    /** The first day of any; null if there is none. */
    public LocalDate first() {
        int day = 0;
        while (day < days.length && days[day] == 0) {
            day++;
        }
        int earliest = day < days.length ? day + first : Integer.MAX_VALUE;
        earliest = stretches.keySet().stream().mapToInt(stretch -> (int) (stretch >> 32)).reduce(earliest, Math::min);
        return earliest == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(earliest);
    }

    /** The last day of any; null if there is none. */
    public LocalDate last() {
        int day = days.length - 1;
        while (day >= 0 && days[day] == 0) {
            day--;
        }
        int latest = day >= 0 ? day + first : Integer.MIN_VALUE;
        latest = stretches.keySet().stream().mapToInt(Long::intValue).reduce(latest, Math::max);
        return latest == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(latest);
    }
}
