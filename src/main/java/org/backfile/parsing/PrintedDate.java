package org.backfile.parsing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backfile.content.Edtf;

/**
 * A date found in a line.
 *
 * @param from first char of the date, the weekday before it included
 * @param to   after its last char, the time of day included
 */
record PrintedDate(int from, int to, Edtf date, String rule) {

    private static final int YEAR_DIGITS = 4;
    private static final String AMBIGUOUS = "date-ambiguous";
    private static final Set<String> AMERICAN = Set.of("am", "pm", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt");

    /** The first date in a passage, looked for once; null if there is none. */
    static PrintedDate of(Page page, Passage passage) {
        if (!page.datesRead[passage.index]) {
            page.dates[passage.index] = passage.has(Chars.DIGIT | Chars.UNSPACED) ? find(page.text, passage.from, passage.to) : null; // an era may be in its first year
            page.datesRead[passage.index] = true;
        }
        return page.dates[passage.index];
    }

    /** Finds the first date in a stretch of a line; null if there is none. */
    static PrintedDate find(String text, int from, int to) {
        if (!mayHaveYear(text, from, to)) {
            return null; // as in most lines
        }
        List<DateToken> tokens = DateToken.of(text, from, to);
        for (int at = 0; at + 1 < tokens.size(); at++) {
            PrintedDate found = at(text, tokens, at, to);
            if (found != null) {
                return found;
            }
        }
        return tokens.size() == 1 && tokens.get(0).isYear() ? yearAlone(text, tokens.get(0), from, to) : null;
    }

    /** True if four digits stand in a row, or what may be the era that its years are counted in: no date is told from other numbers without. */
    private static boolean mayHaveYear(String text, int from, int to) {
        int digits = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            digits = Chars.isDigit(c) ? digits + 1 : 0;
            if (digits == YEAR_DIGITS || Calendars.mayBeInEra(c)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasDigit(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Chars.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The same day with a mark of doubt: a page that tells only when it was updated was published then or before. */
    PrintedDate doubted() {
        return Edtf.parse(date.toString() + "?").map(doubtful -> new PrintedDate(from, to, doubtful, "date-of-update")).orElse(this);
    }

    /** True if the line has nothing else, a full stop aside. */
    boolean isWhole(String line) {
        return from == 0 && (to == line.length() || line.substring(to).equals("."));
    }

    /** True if the order of its numbers may be another. */
    boolean isAmbiguous() {
        return rule.equals(AMBIGUOUS);
    }

    /** A line that is a year and nothing else. */
    private static PrintedDate yearAlone(String text, DateToken year, int from, int to) {
        return text.substring(from, to).strip().length() != year.to() - year.from() ? null
                : Edtf.parse(text.substring(year.from(), year.to())).map(date -> new PrintedDate(year.from(), year.to(), date, "date-year-alone"))
                        .orElse(null);
    }

    private static PrintedDate at(String text, List<DateToken> tokens, int at, int to) {
        DateToken first = tokens.get(at);
        if (first.isYear()) {
            return yearFirst(text, tokens, at, to);
        } else if (Calendars.isSolarYear(first) || Calendars.era(first.word()) > 0) {
            return otherCalendar(text, tokens, at, to);
        } else if (first.isDay()) {
            PrintedDate numeric = numeric(text, tokens, at, to);
            return numeric != null ? numeric : dayFirst(text, tokens, at, to);
        }
        return first.month() > 0 ? monthFirst(text, tokens, at, to) : null;
    }

    /** 2013-03-02, 2013/03/02, 2013年3月2日. */
    private static PrintedDate yearFirst(String text, List<DateToken> tokens, int at, int to) {
        boolean cjk = at + 5 < tokens.size() && "年년".contains(tokens.get(at + 1).word()) && tokens.get(at + 1).number() < 0;
        int step = cjk ? 2 : 1;
        if (at + 2 * step >= tokens.size()) {
            return null;
        }
        DateToken month = tokens.get(at + step);
        DateToken day = tokens.get(at + 2 * step);
        boolean dotted = !cjk && text.startsWith(". ", tokens.get(at).to()) && text.startsWith(". ", month.to()); // as in Korea
        if (dotted && month.isDay() && day.isDay()) {
            return made(text, tokens, at, at + 2, to, iso(tokens.get(at).number(), month.number(), day.number()), "date-year-first");
        } else if (!cjk && month.month() > 0 && day.isDay()) { // 2013 Mar 2, 2013. március 2.
            return made(text, tokens, at, at + 2, to, iso(tokens.get(at).number(), month.month(), day.number()), "date-year-first");
        }
        if (!month.isDay() || !day.isDay() || !cjk && separator(text, tokens.get(at), month) != separator(text, month, day)
                || !cjk && "-/.".indexOf(separator(text, month, day)) < 0) {
            return null;
        }
        PrintedDate stamp = cjk ? null : timestamp(text, tokens.get(at).from(), to);
        return stamp != null ? stamp
                : made(text, tokens, at, at + (cjk ? 5 : 2), to, iso(tokens.get(at).number(), month.number(), day.number()), "date-year-first");
    }

    /** 1392/12/11 of the Persian calendar, 平成25年3月2日 of a Japanese era. */
    private static PrintedDate otherCalendar(String text, List<DateToken> tokens, int at, int to) {
        if (Calendars.isSolarYear(tokens.get(at))) {
            boolean numbers = at + 2 < tokens.size() && tokens.get(at + 1).isDay() && tokens.get(at + 2).isDay() && separator(text, tokens.get(at), tokens.get(at + 1)) == '/'
                    && separator(text, tokens.get(at + 1), tokens.get(at + 2)) == '/';
            return numbers ? made(text, tokens, at, at + 2, to, Calendars.solar(tokens.get(at).number(), tokens.get(at + 1).number(), tokens.get(at + 2).number()), "date-solar") : null;
        }
        boolean first = tokens.get(at).word().endsWith("元年");
        int month = first ? at + 1 : at + 3;
        if (month + 2 >= tokens.size() || !first && (!tokens.get(at + 1).isDay() || !tokens.get(at + 2).word().equals("年")) || !tokens.get(month).isDay() || !tokens.get(month + 2).isDay()) {
            return null;
        }
        int year = Calendars.era(tokens.get(at).word()) + (first ? 1 : tokens.get(at + 1).number());
        return made(text, tokens, at, Math.min(tokens.size() - 1, month + 3), to, iso(year, tokens.get(month).number(), tokens.get(month + 2).number()), "date-era");
    }

    /** 2013-03-02T14:05:00Z, as machines print it. */
    private static PrintedDate timestamp(String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) != ' ' && end - from < 40) {
            end++;
        }
        int last = end;
        String stamp = text.substring(from, last);
        return stamp.indexOf('T') != 10 ? null
                : Edtf.parse(stamp).map(date -> new PrintedDate(from, last, date, "date-timestamp")).orElse(null);
    }

    /** 02.03.2013 is day first everywhere; with slashes or hyphens it may be either, and if both are possible that is a doubt. */
    private static PrintedDate numeric(String text, List<DateToken> tokens, int at, int to) {
        if (at + 2 >= tokens.size() || !tokens.get(at + 1).isDay() || !tokens.get(at + 2).isYear()) {
            return null;
        }
        char separator = separator(text, tokens.get(at), tokens.get(at + 1));
        if ("-/.".indexOf(separator) < 0 || separator != separator(text, tokens.get(at + 1), tokens.get(at + 2))) {
            return null;
        }
        int day = tokens.get(at).number();
        int month = tokens.get(at + 1).number();
        boolean either = day <= 12 && month <= 12 && day != month && separator != '.';
        DayOfWeek told = either ? weekday(tokens, at) : null;
        boolean asRead = told != null && isOn(told, tokens.get(at + 2).number(), month, day);
        boolean swappedOnly = told != null && !asRead && isOn(told, tokens.get(at + 2).number(), day, month);
        either &= !swappedOnly && (!asRead || isOn(told, tokens.get(at + 2).number(), day, month));
        if (month > 12 || swappedOnly || either && separator == '/' && isAmerican(tokens, at + 3)) {
            int swapped = day;
            day = month;
            month = swapped;
        }
        return made(text, tokens, at, at + 2, to, iso(tokens.get(at + 2).number(), month, day) + (either ? "?" : ""),
                either ? AMBIGUOUS : "date-numeric");
    }

    /** The weekday that is printed before the date or after it; null if none is. */
    private static DayOfWeek weekday(List<DateToken> tokens, int at) {
        DayOfWeek before = at == 0 ? null : Months.weekday(tokens.get(at - 1).word());
        return before != null || at + 3 >= tokens.size() ? before : Months.weekday(tokens.get(at + 3).word());
    }

    private static boolean isOn(DayOfWeek weekday, int year, int month, int day) {
        return LocalDate.of(year, month, day).getDayOfWeek() == weekday; // both are at most 12 here, so there is such a day
    }

    /** A clock of twelve hours or an American zone follows: the month stands first there. */
    private static boolean isAmerican(List<DateToken> tokens, int from) {
        for (int at = from; at < Math.min(from + 5, tokens.size()); at++) {
            if (AMERICAN.contains(tokens.get(at).word())) {
                return true;
            }
        }
        return false;
    }

    /** 2 March 2013, 2. März 2013, 1er mars 2013, 2 de marzo de 2013. */
    private static PrintedDate dayFirst(String text, List<DateToken> tokens, int at, int to) {
        int month = afterJoints(tokens, at + 1);
        int again = month + 1 < tokens.size() && tokens.get(month).month() > 0 && tokens.get(month + 1).month() == tokens.get(month).month() ? month + 1 : month; // named in two calendars: نيسان / أبريل
        int year = afterJoints(tokens, again + 1);
        if (year < tokens.size() && Calendars.solarMonth(tokens.get(month).word()) > 0 && Calendars.isSolarYear(tokens.get(year))) {
            return made(text, tokens, at, year, to, Calendars.solar(tokens.get(year).number(), Calendars.solarMonth(tokens.get(month).word()), tokens.get(at).number()), "date-solar");
        }
        return year < tokens.size() && tokens.get(month).month() > 0 && tokens.get(year).isYear()
                ? made(text, tokens, at, year, to, iso(tokens.get(year).number(), tokens.get(month).month(), tokens.get(at).number()), "date-day-month-year")
                : null;
    }

    /** March 2, 2013; March 2nd 2013; March 2013. */
    private static PrintedDate monthFirst(String text, List<DateToken> tokens, int at, int to) {
        int month = tokens.get(at).month();
        int next = afterJoints(tokens, at + 1);
        if (next < tokens.size() && tokens.get(next).isYear()) {
            // a number before the month is a day that the calendar does not have: 30 February 2013
            return at > 0 && tokens.get(at - 1).number() >= 0 ? null
                    : made(text, tokens, at, next, to, "%04d-%02d".formatted(tokens.get(next).number(), month), "date-month-year");
        }
        int year = afterJoints(tokens, next + 1);
        return year < tokens.size() && tokens.get(next).isDay() && tokens.get(year).isYear()
                ? made(text, tokens, at, year, to, iso(tokens.get(year).number(), month, tokens.get(next).number()), "date-month-day-year")
                : null;
    }

    private static int afterJoints(List<DateToken> tokens, int at) {
        int next = at;
        while (next < tokens.size() && Months.JOINTS.contains(tokens.get(next).word())) {
            next++;
        }
        return next;
    }

    /** The char between two tokens if there is just one, else a space. */
    private static char separator(String text, DateToken one, DateToken next) {
        return next.from() == one.to() + 1 ? text.charAt(one.to()) : ' ';
    }

    private static String iso(int year, int month, int day) {
        return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day; // years have four digits here
    }

    /** The date with its weekday and time of day; null if it is no day of the calendar. */
    private static PrintedDate made(String text, List<DateToken> tokens, int first, int last, int to, String form, String rule) {
        Optional<Edtf> date = Edtf.parse(form);
        if (date.isEmpty()) {
            return null;
        }
        int from = first;
        while (from > 0 && Months.COMPANIONS.contains(tokens.get(from - 1).word())) {
            from--;
        }
        int end = last;
        while (end + 1 < tokens.size() && (Months.COMPANIONS.contains(tokens.get(end + 1).word()) || isTime(text, tokens, end + 1))) {
            end++;
        }
        return new PrintedDate(tokens.get(from).from(), tokens.get(end).to(), date.get(), rule);
    }

    /** A number of a time of day: 14:05, 2.05, 14h05, 9 am. */
    private static boolean isTime(String text, List<DateToken> tokens, int at) {
        DateToken token = tokens.get(at);
        if (token.number() < 0 || token.to() - token.from() > 2) {
            return false;
        }
        boolean before = at > 0 && ":.".indexOf(separator(text, tokens.get(at - 1), token)) >= 0;
        boolean after = at + 1 < tokens.size() && (":.".indexOf(separator(text, token, tokens.get(at + 1))) >= 0
                || Months.COMPANIONS.contains(tokens.get(at + 1).word()));
        boolean glued = at > 0 && tokens.get(at - 1).to() == token.from();
        return before || after || glued;
    }
}
