package org.backfile.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with its precision and doubt, in the part of the Extended Date/Time Format (Library of Congress, ISO 8601-2:2019, levels 0
 * and 1) that publication dates need: {@code 2013-03-02}, {@code 2013-03}, {@code 2013}, {@code 2013-XX}, {@code 2013-03-XX},
 * {@code 201X}, {@code 2013-03-02T14:05:00Z}, years from 1000 to 9999, each but the last with {@code ?} (uncertain), {@code ~} (approximate) or {@code %} (both).
 */
public final class Edtf {

    private static final Pattern STRETCH = Pattern.compile("([^/]*)/([^/]*)|(\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final Pattern FORM = Pattern.compile("((?!0)\\d{4}|(?!0)\\d{3}X|(?!0)\\d{2}XX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([?~%])?");

    private final String form;
    private final LocalDate from;
    private final LocalDate to;
    private final boolean doubtful;

    private Edtf(String form, LocalDate from, LocalDate to, boolean doubtful) {
        this.form = form;
        this.from = from;
        this.to = to;
        this.doubtful = doubtful;
    }

    /** Reads the form; empty if it is not one of those above, or no day of the calendar. */
    public static Optional<Edtf> parse(String form) {
        try {
            if (form.indexOf('T') > 0) {
                LocalDate day = OffsetDateTime.parse(form).toLocalDate();
                return day.getYear() < 1000 ? Optional.empty() : Optional.of(new Edtf(form, day, day, false));
            }
            Matcher parts = FORM.matcher(form);
            return parts.matches() ? Optional.of(read(form, parts)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True for an interval, of which this format has none here: {@code 1998/2001}, {@code 1998/..}, or as people write it, 1998–2001. */
    public static boolean isStretch(String form) {
        Matcher ends = STRETCH.matcher(form.strip());
        return ends.matches() && (ends.group(3) != null || isEnd(ends.group(1)) && isEnd(ends.group(2)));
    }

    private static boolean isEnd(String form) {
        return form.isEmpty() || form.equals("..") || parse(form).isPresent();
    }

    /** A certain day. */
    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString(), day, day, false);
    }

    private static Edtf read(String form, Matcher parts) {
        String year = parts.group(1);
        String month = given(parts.group(2));
        String day = given(parts.group(3));
        boolean doubtful = parts.group(4) != null;
        if (year.indexOf('X') >= 0) {
            if (month != null || day != null) {
                throw new DateTimeException("a month of an unknown year");
            }
            return new Edtf(form, LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1),
                    LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31), doubtful);
        }
        int yearNumber = Integer.parseInt(year);
        if (month == null) {
            if (day != null) {
                throw new DateTimeException("a day of an unknown month");
            }
            return new Edtf(form, LocalDate.of(yearNumber, 1, 1), LocalDate.of(yearNumber, 12, 31), doubtful);
        }
        YearMonth yearMonth = YearMonth.of(yearNumber, Integer.parseInt(month));
        if (day == null) {
            return new Edtf(form, yearMonth.atDay(1), yearMonth.atEndOfMonth(), doubtful);
        }
        LocalDate date = yearMonth.atDay(Integer.parseInt(day));
        return new Edtf(form, date, date, doubtful);
    }

    private static String given(String part) {
        return part == null || part.equals("XX") ? null : part;
    }

    /** The first day that the date may mean. */
    public LocalDate from() {
        return from;
    }

    /** The last day that the date may mean. */
    public LocalDate to() {
        return to;
    }

    /** True if the date is marked as uncertain or approximate. */
    public boolean isDoubtful() {
        return doubtful;
    }

    /** True for one day of the calendar without a doubt. */
    public boolean isCertainDay() {
        return !doubtful && from.equals(to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf that && that.form.equals(form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** The form as it was given. */
    @Override
    public String toString() {
        return form;
    }
}
