package org.backfile.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How dates are written in a language: patterns of {@link DateTimeFormatter}, and of {@link String#format} for dates in doubt.
 *
 * @param decade  of its first year
 * @param century of its first and its last year
 */
record DateForms(Dated day, Dated monthAndDay, DateTimeFormatter month, DateTimeFormatter year, Dated moment, String perhaps,
        String about, String perhapsAbout, String dayUnknown, String monthUnknown, String decade, String century) {

    private static final Map<InterfaceLanguage, DateForms> ALL = new EnumMap<>(Map.of(
            InterfaceLanguage.ENGLISH, of(InterfaceLanguage.ENGLISH, "d", "d MMMM yyyy", "d MMMM", "MMMM yyyy", "d MMMM yyyy, HH:mm zzz",
                    "perhaps %s", "about %s", "perhaps about %s", "%s, day unknown", "%s, month unknown", "%ss", "%s–%s"),
            InterfaceLanguage.FRENCH, of(InterfaceLanguage.FRENCH, "d'er'", "d MMMM yyyy", "d MMMM", "MMMM yyyy", "d MMMM yyyy 'à' HH:mm zzz",
                    "%s (date incertaine)", "vers %s", "vers %s (date incertaine)", "%s, jour inconnu", "%s, mois inconnu", "années %s", "%s–%s"),
            InterfaceLanguage.SPANISH, of(InterfaceLanguage.SPANISH, "d", "d 'de' MMMM 'de' yyyy", "d 'de' MMMM", "MMMM 'de' yyyy", "d 'de' MMMM 'de' yyyy, HH:mm zzz",
                    "%s (fecha dudosa)", "hacia %s", "hacia %s (fecha dudosa)", "%s, día desconocido", "%s, mes desconocido", "década de %s", "%s–%s"),
            InterfaceLanguage.ARABIC, of(InterfaceLanguage.ARABIC, "d", "d MMMM yyyy", "d MMMM", "MMMM yyyy", "d MMMM yyyy، HH:mm zzz",
                    "%s (تاريخ غير مؤكد)", "نحو %s", "نحو %s (تاريخ غير مؤكد)", "%s، اليوم غير معروف", "%s، الشهر غير معروف", "عقد %s", "%s–%s")));

    /** A form with a day in it. @param first of the first day of a month, which some languages count instead */
    record Dated(DateTimeFormatter first, DateTimeFormatter other) {

        String words(TemporalAccessor date) {
            return (date.get(ChronoField.DAY_OF_MONTH) == 1 ? first : other).format(date);
        }
    }

    /** @param first what stands for the first day of a month, with which all patterns of days begin */
    private static DateForms of(InterfaceLanguage language, String first, String day, String monthAndDay, String month, String moment, String... doubts) {
        Dated[] dated = Stream.of(day, monthAndDay, moment).map(pattern -> new Dated(formatter(first + pattern.substring(1), language.locale()), formatter(pattern, language.locale()))).toArray(Dated[]::new);
        return new DateForms(dated[0], dated[1], formatter(month, language.locale()), formatter("yyyy", language.locale()), dated[2], doubts[0], doubts[1], doubts[2], doubts[3], doubts[4], doubts[5], doubts[6]);
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withDecimalStyle(DecimalStyle.of(locale));
    }

    static DateForms of(InterfaceLanguage language) {
        return ALL.get(language);
    }

    String words(LocalDate date) {
        return day.words(date);
    }

    String words(YearMonth date) {
        return month.format(date);
    }

    String year(int number) {
        return year.format(LocalDate.of(number, 1, 1));
    }
}
