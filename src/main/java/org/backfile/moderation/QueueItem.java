package org.backfile.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.backfile.article.Doubt;
import org.backfile.article.ReviewState;
import org.backfile.content.Edtf;

/**
 * An article that waits, as the queue lists it.
 *
 * @param readers of late
 * @param holder  the name of the colleague who has it open, or null
 * @param embargoUntil null unless it stands under an embargo
 * @param snoozedUntil null unless it is or was put off
 */
public record QueueItem(long id, String headline, String publication, String published, ReviewState state, List<Doubt> doubts, double readers,
        Instant since, String holder, Instant embargoUntil, Instant snoozedUntil) {

    /** An article by its headline, which may be null. */
    public record Named(long id, String headline) {
    }

    /** Of its fixing screen. */
    public String path() {
        return "/admin/articles/" + id + "/fix";
    }

    public String snoozePath() {
        return snoozePath(id);
    }

    static String snoozePath(long articleId) {
        return "/admin/queue/" + articleId + "/snooze";
    }

    public Optional<Edtf> date() {
        return Optional.ofNullable(published).flatMap(Edtf::parse);
    }

    /** Whole readers, for the page. */
    public long readerCount() {
        return Math.round(readers);
    }
}
