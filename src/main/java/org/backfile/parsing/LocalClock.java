package org.backfile.parsing;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.content.Edtf;

/** Tells a moment that is declared in universal time by the clock of the paper, which prints another day for it. */
final class LocalClock {

    private static final Pattern TIME = Pattern.compile("(?<![\\d.:/-])(\\d{1,2})[:.h](\\d{2})(?![\\d./-])(?::\\d\\d)?\\s*(?:([ap])\\.?\\s?m\\b)?", Pattern.CASE_INSENSITIVE);
    private static final int DAY = 24 * 60;
    /** Offsets are whole halves of an hour, three of them aside; a stamp and its printing may differ by a few minutes. */
    private static final int HALF = 30;
    private static final Set<Integer> ODD = Set.of(5 * 60 + 45, 8 * 60 + 45, 12 * 60 + 45);
    private static final int QUARTER = 15;
    private static final int SLACK = 2;
    private static final int EASTERNMOST = 13 * 60;
    private static final int WESTERNMOST = -10 * 60;

    private LocalClock() {
    }

    /** The time of day in a stretch, in minutes; -1 if it has none. */
    static int minutes(String text, int from, int to) {
        int minutes = -1;
        Matcher time = TIME.matcher(text.substring(from, Math.min(text.length(), to)));
        while (time.find()) {
            int hour = Integer.parseInt(time.group(1));
            boolean afternoon = time.group(3) != null && time.group(3).equalsIgnoreCase("p");
            hour = time.group(3) != null ? hour % 12 + (afternoon ? 12 : 0) : hour;
            minutes = hour < 24 ? hour * 60 + Integer.parseInt(time.group(2)) : minutes;
        }
        return minutes;
    }

    static boolean isUniversal(Edtf date) {
        return date.toString().indexOf('T') > 0 && (date.toString().endsWith("Z") || date.toString().endsWith("+00:00"));
    }

    /** True if both are moments, and the same one. */
    static boolean areSame(Edtf one, Edtf other) {
        try {
            return Math.abs(ChronoUnit.SECONDS.between(OffsetDateTime.parse(one.toString()), OffsetDateTime.parse(other.toString()))) <= SLACK * 60;
        } catch (DateTimeException notMoments) {
            return false;
        }
    }

    /**
     * The declared moment as the paper printed it: with its offset if the time of day tells it, else the printed day alone. Empty if
     * the two cannot be the same moment.
     *
     * @param minutes the printed time of day; -1 if none is printed
     */
    static Optional<Edtf> of(Edtf declared, Edtf printed, int minutes) {
        OffsetDateTime moment = OffsetDateTime.parse(declared.toString()).withOffsetSameInstant(ZoneOffset.UTC);
        long days = ChronoUnit.DAYS.between(moment.toLocalDate(), printed.from());
        int universal = moment.getHour() * 60 + moment.getMinute();
        if (!printed.isCertainDay() || Math.abs(days) != 1) {
            return Optional.empty();
        } else if (minutes < 0) {
            boolean reachable = days > 0 ? universal + EASTERNMOST >= DAY : universal + WESTERNMOST < 0;
            return reachable ? Optional.of(printed) : Optional.empty();
        }
        int offset = (int) days * DAY + minutes - universal;
        int whole = Math.round((float) offset / QUARTER) * QUARTER;
        if (Math.abs(offset - whole) > SLACK || whole % HALF != 0 && !ODD.contains(whole) || whole > EASTERNMOST || whole < WESTERNMOST) {
            return Optional.empty();
        }
        return Edtf.parse(moment.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(whole * 60)).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }
}
