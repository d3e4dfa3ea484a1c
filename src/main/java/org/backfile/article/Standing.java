package org.backfile.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.backfile.content.FieldValue;

/**
 * Who may see an article, and for an embargo until when: one value, so that history, compare-and-set and undo have both or neither.
 * It is written as {@code usable}, or {@code embargoed 2027-01-05T06:00:00Z}.
 *
 * @param until in whole seconds; null unless it is an embargo
 */
public record Standing(PublicationStatus status, Instant until) {

    public Standing {
        if ((status == PublicationStatus.EMBARGOED) != (until != null)) {
            throw new IllegalArgumentException("an embargo has an end, and nothing else has: " + status + ", " + until);
        }
    }

    public static Standing of(PublicationStatus status) {
        return new Standing(status, null);
    }

    public static Standing embargoed(Instant until) {
        return new Standing(PublicationStatus.EMBARGOED, until.truncatedTo(ChronoUnit.SECONDS));
    }

    /** As it stands in the field's value, which always has one. */
    static Standing of(FieldValue value) {
        String[] words = ((FieldValue.Text) value).text().split(" ");
        return new Standing(PublicationStatus.of(words[0]), words.length == 1 ? null : Instant.parse(words[1]));
    }

    public FieldValue value() {
        return FieldValue.text(until == null ? status.word() : status.word() + " " + until);
    }
}
