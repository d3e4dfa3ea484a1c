package org.backfile.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

import org.backfile.content.Edtf;
import org.backfile.text.Languages;
import org.backfile.text.Slugs;

/** How dates and numbers are written in templates, all in one place: {@code {date.words}}, {@code {count.number}}. */
@TemplateExtension
public final class Formats {

    private static final Map<InterfaceLanguage, NumberFormat> NUMBERS = new EnumMap<>(InterfaceLanguage.class);
    static {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            NUMBERS.put(language, NumberFormat.getIntegerInstance(language.locale()));
        }
    }

    private Formats() {
    }

    /** "2 March 2013"; "March 2013"; "2013, month unknown"; "perhaps 2 March 2013"; "1990s"; "20th century, year unknown". */
    static String words(Edtf date) {
        return words(date, InterfaceLanguage.current());
    }

    public static String words(Edtf date, InterfaceLanguage language) {
        String form = date.toString();
        DateForms forms = DateForms.of(language);
        String words = certainWords(date, form, forms);
        if (!date.isDoubtful()) {
            return words;
        }
        return (form.endsWith("?") ? forms.perhaps() : form.endsWith("~") ? forms.about() : forms.perhapsAbout()).formatted(words);
    }

    private static String certainWords(Edtf date, String form, DateForms forms) {
        if (date.from().equals(date.to())) {
            return forms.words(date.from());
        } else if (form.startsWith("X", 2)) {
            return forms.century().formatted(forms.year(date.from().getYear()), forms.year(date.to().getYear()));
        } else if (form.startsWith("X", 3)) {
            return forms.decade().formatted(forms.year(date.from().getYear()));
        } else if (date.from().getMonth() == date.to().getMonth()) {
            String month = forms.words(YearMonth.from(date.from()));
            return form.contains("XX") ? forms.dayUnknown().formatted(month) : month;
        }
        String year = forms.year(date.from().getYear());
        return form.contains("XX") ? forms.monthUnknown().formatted(year) : year;
    }

    static String words(LocalDate day) {
        return forms().words(day);
    }

    static String words(YearMonth month) {
        return forms().words(month);
    }

    /** "26 November". */
    static String words(MonthDay day) {
        return forms().monthAndDay().words(day);
    }

    /** The year, or as much of it as is known: "1998", "1990s". */
    static String year(Edtf date) {
        return date.from().getYear() == date.to().getYear() ? forms().year(date.from().getYear()) : words(date);
    }

    /** As short as it is clear beside its like: "1990s", "1998", "Mar", "14". */
    public static String brief(Edtf date) {
        if (date.from().equals(date.to())) {
            return plain(date.from().getDayOfMonth());
        }
        return date.from().getMonth() == date.to().getMonth() ? date.from().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, InterfaceLanguage.current().locale()) : words(date);
    }

    /** The name of a language. */
    static String languageName(String tag) {
        return Languages.name(tag, InterfaceLanguage.current().locale());
    }

    private static DateForms forms() {
        return DateForms.of(InterfaceLanguage.current());
    }

    /** The moment in the archive's time zone. */
    static String dateTime(Instant moment) {
        return forms().moment().words(inArchive(moment));
    }

    /** The day of the moment in the archive's time zone. */
    static String day(Instant moment) {
        return words(inArchive(moment).toLocalDate());
    }

    private static ZonedDateTime inArchive(Instant moment) {
        return moment.atZone(Arc.container().instance(ArchiveSettings.class).get().timeZone());
    }

    /** As the end of an address. */
    static String slug(String name) {
        return Slugs.of(name);
    }

    /** As a part of an address' query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** In a pattern of {@link DateTimeFormatter}, for addresses. */
    static String format(TemporalAccessor date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
    }

    /** The name of a month, 1 for January. */
    static String monthName(Integer month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, InterfaceLanguage.current().locale());
    }

    /** In an address. */
    static String twoDigits(Integer number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** With its thousands apart: 1,204. */
    static String number(Number number) {
        return number(number, InterfaceLanguage.current());
    }

    public static String number(Number number, InterfaceLanguage language) {
        return grouped(language).format(number);
    }

    /** Without: a year, a day, the number of a version. */
    public static String plain(Integer number) {
        NumberFormat format = grouped(InterfaceLanguage.current());
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** One that nobody else uses. A calendar has hundreds of numbers, and making a format takes ten times as long as copying one. */
    private static NumberFormat grouped(InterfaceLanguage language) {
        return (NumberFormat) NUMBERS.get(language).clone();
    }

    /** The form of words that goes with so many, as {@link InterfaceLanguage#plural} names it. */
    static String plural(Number count) {
        return InterfaceLanguage.current().plural(count.longValue());
    }

    /** A share of 1 in percent, rounded down: 100 % is certain. */
    static String percent(Double share) {
        InterfaceLanguage language = InterfaceLanguage.current();
        return number((int) (share * 100), language) + "\u202f" + (language == InterfaceLanguage.ARABIC ? "٪" : "%");
    }
}
