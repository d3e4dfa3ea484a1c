package org.backfile.parsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The calendars besides the Gregorian that papers print their date in: the Persian solar one and the eras of Japan. */
final class Calendars {

    private static final List<String> SOLAR_MONTHS = List.of("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");
    /** Years of the solar calendar that newspapers were printed in; nobody prints such a year of another calendar with a day. */
    private static final int FIRST_SOLAR = 1300;
    private static final int LAST_SOLAR = 1450;

    private Calendars() {
    }

    static boolean isSolarYear(DateToken token) {
        return token.to() - token.from() == 4 && token.number() >= FIRST_SOLAR && token.number() <= LAST_SOLAR;
    }

    /** The number of a month of the Persian calendar; 0 if it is none. */
    static int solarMonth(String word) {
        return SOLAR_MONTHS.indexOf(word) + 1;
    }

    /** The day of the Gregorian calendar as ISO 8601; a form that is no date if there is no such day. */
    static String solar(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) {
            return "";
        }
        // new year is 1 Farvardin; leap years come eight times in 33 years
        long days = 365L * (year - 1) + (8L * (year - 1) + 29) / 33 + (month <= 7 ? 31L * (month - 1) : 30L * (month - 1) + 6) + day - 1;
        LocalDate date = LocalDate.of(2021, 3, 21).plusDays(days - (365L * 1399 + (8L * 1399 + 29) / 33)); // 1 Farvardin 1400
        return String.format(Locale.ROOT, "%04d-%02d-%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** True for the second sign of each of the eras. */
    static boolean mayBeInEra(char c) {
        return c == '和' || c == '成';
    }

    /** The year before the first of an era; 0 if the word names none. */
    static int era(String word) {
        return word.startsWith("令和") ? 2018 : word.startsWith("平成") ? 1988 : word.startsWith("昭和") ? 1925 : 0;
    }
}
