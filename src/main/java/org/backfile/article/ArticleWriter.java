package org.backfile.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.backfile.content.Reading;
import org.backfile.text.Digests;
import org.backfile.text.MediaType;
import org.backfile.text.Rendering;

/** Stores what an import brings: the original, what was read from it, and the article that comes of it. */
@ApplicationScoped
public class ArticleWriter {

    private final Clock clock;

    ArticleWriter(Clock clock) {
        this.clock = clock;
    }

    /** The id of the original with these bytes, if the archive has it. */
    public Optional<Long> known(byte[] bytes) {
        return Original.ofFingerprint(Digests.sha256(bytes)).map(Original::id);
    }

    /**
     * Stores all three in the caller's transaction; stores nothing and answers empty if another import stored the same bytes meanwhile.
     *
     * @throws UntrueReading if a value is not what its evidence claims
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Article> write(byte[] bytes, MediaType type, Rendering text, Reading reading, long runId, String place) {
        ReadingCheck.firstUntruth(text, reading).ifPresent(UntrueReading::refuse);
        return Original.keep(bytes, type.mediaName()).map(original -> write(original, reading, runId, place));
    }

    /** Notes that an original that is kept already was met once more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sight(long originalId, long runId, String place) {
        new Sighting(originalId, runId, place).persist();
    }

    private Article write(Original original, Reading reading, long runId, String place) {
        sight(original.id(), runId, place);
        Instant now = clock.instant();
        StoredReading stored = new StoredReading(original, reading, now);
        stored.persist();
        Article article = new Article(stored, reading.unclaimedLength(), runId, now);
        article.persist();
        return article;
    }

    /** A reading that does not say what its original says; the parser is at fault. */
    public static class UntrueReading extends RuntimeException {

        UntrueReading(String message) {
            super(message);
        }

        private static void refuse(String untruth) {
            throw new UntrueReading(untruth);
        }
    }
}
