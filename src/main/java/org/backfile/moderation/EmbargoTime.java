package org.backfile.moderation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The end of an embargo as a form has it: by the clock on the wall in the archive's time zone, to the minute. */
final class EmbargoTime {

    /** As browsers send it. */
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private EmbargoTime() {
    }

    /** What may be wrong with it. */
    public enum Problem {
        MISSING, UNREADABLE, PAST;

        /** As the page is told of it. */
        String word() {
            return "embargo-" + name().toLowerCase(Locale.ROOT);
        }
    }

    static String written(Instant until, ZoneId zone) {
        return WRITTEN.format(until.atZone(zone));
    }

    /** Where clocks are put back, and the hour comes twice, the second is meant: nothing is to be seen too early. Empty if it is no time. */
    static Optional<Instant> read(String typed, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(typed.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T")).atZone(zone).withLaterOffsetAtOverlap().toInstant())
                    .filter(until -> until.atZone(zone).getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
