package org.backfile.browse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateExtension;

import org.backfile.content.Edtf;

/**
 * A stretch of time as its page shows it.
 *
 * @param count  articles that lie within it, for all that is known of them
 * @param before the last one of its kind before it that anything is of; null if there is none
 * @param after  the next one
 */
public record Stretch(Edtf date, long count, Edtf before, Edtf after) {

    static Stretch of(String form, long count, Optional<?> before, Optional<?> after) {
        return new Stretch(date(form), count, before.map(one -> date(one.toString())).orElse(null), after.map(one -> date(one.toString())).orElse(null));
    }

    private static Edtf date(String form) {
        return Edtf.parse(form).orElseThrow();
    }

    /** The stretches that it lies in, the longest first. */
    public List<Edtf> around() {
        LocalDate from = date.from();
        Edtf decade = date(from.getYear() / 10 + "X");
        Edtf year = date(Integer.toString(from.getYear()));
        return Stream.of(decade, year, date(YearMonth.from(from).toString())).filter(one -> one.to().toEpochDay() - one.from().toEpochDay() > date.to().toEpochDay() - from.toEpochDay()).toList();
    }

    public String path() {
        return datesPath(date);
    }

    /** The address of a decade, a year, a month or a day: {@code {date.datesPath}} in templates. */
    @TemplateExtension
    static String datesPath(Edtf date) {
        return "/dates/" + date.toString().replace('-', '/');
    }
}
