package org.backfile.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in a list that is ordered by date and id, newest first; stable while articles come and go (keyset paging).
 *
 * @param day the first day that the article's date may mean; null for an article without a date
 */
public record Cursor(LocalDate day, long id) {

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<Cursor> parse(String form) {
        int dot = form == null ? -1 : form.indexOf('.');
        try {
            return dot < 0 ? Optional.empty()
                    : Optional.of(new Cursor(dot == 0 ? null : LocalDate.parse(form.substring(0, dot)), Long.parseLong(form.substring(dot + 1))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** As it stands in an address: {@code 2013-03-02.17}, {@code .17} without a date. */
    @Override
    public String toString() {
        return (day == null ? "" : day.toString()) + "." + id;
    }
}
