package org.backfile.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How many articles there are of each day, and of each longer stretch for those whose day nobody knows. */
final class DayCounts {

    private final int first;
    private final int[] days;
    private final Map<Long, Integer> stretches = new HashMap<>();

    /** @param first and @param last of the days that an article may be of, in days since 1970 */
    DayCounts(int first, int last) {
        this.first = first;
        this.days = new int[Math.max(0, last - first + 1)];
    }

    void add(int from, int to) {
        if (from == to) {
            days[from - first]++;
        } else {
            stretches.merge((long) from << 32 | to & 0xFFFFFFFFL, 1, Integer::sum);
        }
    }

    /** How many lie wholly within. */
    int within(LocalDate from, LocalDate to) {
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

    /** The first day of any; null if there is none. */
    LocalDate first() {
        int day = 0;
        while (day < days.length && days[day] == 0) {
            day++;
        }
        int earliest = day < days.length ? day + first : Integer.MAX_VALUE;
        earliest = stretches.keySet().stream().mapToInt(stretch -> (int) (stretch >> 32)).reduce(earliest, Math::min);
        return earliest == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(earliest);
    }

    /** The last day of any; null if there is none. */
    LocalDate last() {
        int day = days.length - 1;
        while (day >= 0 && days[day] == 0) {
            day--;
        }
        int latest = day >= 0 ? day + first : Integer.MIN_VALUE;
        latest = stretches.keySet().stream().mapToInt(Long::intValue).reduce(latest, Math::max);
        return latest == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(latest);
    }
}
