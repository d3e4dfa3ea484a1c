package org.backfile.moderation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.backfile.article.Article;
import org.backfile.article.Changeset;
import org.backfile.article.Doubt;
import org.backfile.article.Revision;

/**
 * What the fixing screen tells besides the article itself.
 *
 * @param position where the article stands in the queue
 * @param doubts   why it waits
 * @param others   the names of colleagues who have it open
 * @param draft    when the form was kept that the page shows; null if it shows the article
 * @param before   what was saved on the way here, or null
 * @param keys     false for somebody who has switched single letters off
 * @param putOff   until when nobody is asked about the article, or null
 * @param validation what stands against validating the article, or null
 * @param zone     of the clock by which times are given
 */
public record Surroundings(QueueFilter filter, Queue.Position position, List<Doubt> doubts, List<String> others, Instant draft, Before before, boolean keys,
        Queue.PutOff putOff, Validation.Obstacle validation, ZoneId zone) {

    /**
     * What was saved of the article before this one, as which changeset.
     *
     * @param checkedAgain true if it had been validated, and waits for somebody to validate it anew
     */
    public record Before(long changesetId, long articleId, String headline, int fields, boolean checkedAgain) {

        /** Of a changeset, if it is that person's; else null. */
        static Before of(Long changesetId, long accountId) {
            Changeset changeset = changesetId == null ? null : Changeset.findById(changesetId);
            boolean own = changeset != null && changeset.accountId().filter(id -> id == accountId).isPresent();
            return own ? of(changesetId, Revision.ofChangeset(changesetId)) : null;
        }

        private static Before of(long changesetId, List<Revision> revisions) {
            Article article = Article.findById(revisions.get(0).articleId());
            return new Before(changesetId, article.id(), article.headline().orElse(null), revisions.size(), revisions.stream().anyMatch(Revision::endsValidation));
        }
    }

    /** As a box for a time takes it. */
    public String boxed(Instant moment) {
        return EmbargoTime.written(moment, zone);
    }

    /** True if the article has a reason to wait in the queue, be it put off or not. */
    public boolean isWaiting() {
        return !doubts.isEmpty();
    }
}
