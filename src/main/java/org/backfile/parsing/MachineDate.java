package org.backfile.parsing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.content.Edtf;

/** Reads dates as machines write them: ISO 8601 in its looser forms, RFC 1123, and the seconds or milliseconds since 1970. */
final class MachineDate {

    private static final Pattern STAMP = Pattern.compile("((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?:[T ]+(\\d\\d):?(\\d\\d)(?::?(\\d\\d?))?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d)?)?.*", Pattern.DOTALL);
    private static final Pattern SINCE_1970 = Pattern.compile("(1\\d{9})(?:\\d{3})?(?:\\.\\d+)?");

    private MachineDate() {
    }

    /** The date, to the second if its offset from UTC is told, else to the day; empty if it is written in no such form. */
    static Optional<Edtf> read(String value) {
        String stripped = value.strip();
        Matcher stamp = STAMP.matcher(stripped);
        if (stamp.matches()) {
            return read(stamp);
        }
        Matcher seconds = SINCE_1970.matcher(stripped);
        if (seconds.matches()) {
            return Edtf.parse(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))).toString());
        }
        try {
            return Edtf.parse(ZonedDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        } catch (DateTimeException notRfc) {
            return Optional.empty();
        }
    }

    private static Optional<Edtf> read(Matcher stamp) {
        String day = stamp.group(1) + "-" + stamp.group(2) + "-" + stamp.group(3);
        if (stamp.group(4) == null || stamp.group(7) == null) {
            return Edtf.parse(day);
        }
        String zone = stamp.group(7).startsWith("+") || stamp.group(7).startsWith("-") ? stamp.group(7) : "Z";
        zone = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone.length() == 3 ? zone + ":00" : zone;
        Optional<Edtf> moment = Edtf.parse(day + "T" + stamp.group(4) + ":" + stamp.group(5) + ":" + (stamp.group(6) == null ? "00" : stamp.group(6).length() == 1 ? "0" + stamp.group(6) : stamp.group(6)) + zone);
        return moment.isPresent() ? moment : Edtf.parse(day);
    }
}
