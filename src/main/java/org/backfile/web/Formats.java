package org.backfile.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

import org.backfile.content.Edtf;
import org.backfile.text.Slugs;

/** How dates and numbers are written in templates, all in one place: {@code {date.words}}, {@code {count.number}}. */
@TemplateExtension
public final class Formats {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LOCALE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm zzz", LOCALE);

    private Formats() {
    }

    /** "2 March 2013"; "March 2013"; "2013, month unknown"; "perhaps 2 March 2013"; "1990s"; "20th century, year unknown". */
    static String words(Edtf date) {
        String form = date.toString();
        String words = certainWords(date, form);
        if (!date.isDoubtful()) {
            return words;
        }
        return form.endsWith("?") ? "perhaps " + words : form.endsWith("~") ? "about " + words : "perhaps about " + words;
    }

    private static String certainWords(Edtf date, String form) {
        if (date.from().equals(date.to())) {
            return words(date.from());
        } else if (form.startsWith("X", 2)) {
            return form.substring(0, 2) + "00–" + form.substring(0, 2) + "99";
        } else if (form.startsWith("X", 3)) {
            return form.substring(0, 3) + "0s";
        } else if (date.from().getMonth() == date.to().getMonth()) {
            return words(YearMonth.from(date.from())) + (form.contains("XX") ? ", day unknown" : "");
        }
        return date.from().getYear() + (form.contains("XX") ? ", month unknown" : "");
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }

    static String words(YearMonth month) {
        return MONTH.format(month);
    }

    /** The moment in the archive's time zone. */
    static String dateTime(Instant moment) {
        return MOMENT.format(moment.atZone(Arc.container().instance(ArchiveSettings.class).get().timeZone()));
    }

    /** The day of the moment in the archive's time zone. */
    static String day(Instant moment) {
        return DAY.format(moment.atZone(Arc.container().instance(ArchiveSettings.class).get().timeZone()));
    }

    /** As the end of an address. */
    static String slug(String name) {
        return Slugs.of(name);
    }

    /** As a part of an address' query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** In a pattern of {@link DateTimeFormatter}, for addresses. */
    static String format(TemporalAccessor date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, LOCALE).format(date);
    }

    /** The name of a month, 1 for January. */
    static String monthName(Integer month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, LOCALE);
    }

    static String twoDigits(Integer number) {
        return "%02d".formatted(number);
    }

    /** With its thousands apart: 1,204. */
    static String number(Number number) {
        return NumberFormat.getIntegerInstance(LOCALE).format(number);
    }

    /** Without: a year. */
    static String plain(Integer number) {
        return number.toString();
    }

    /** A share of 1 in percent, rounded down: 100 % is certain. */
    static String percent(Double share) {
        return (int) (share * 100) + "\u202f%";
    }
}
