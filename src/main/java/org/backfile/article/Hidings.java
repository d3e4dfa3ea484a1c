package org.backfile.article;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.content.WordFinder;
import org.backfile.text.WhiteSpace;

/** Hides what of an article's past readers are not to see, and shows it again. Hiding is a removal: it is gone from every node before this is told. */
@ApplicationScoped
public class Hidings {

    private final ChangeLog changeLog;
    private final Clock clock;

    Hidings(ChangeLog changeLog, Clock clock) {
        this.changeLog = changeLog;
        this.clock = clock;
    }

    @Transactional
    public void hideChange(Revision revision, String reason, long accountId) {
        hide(revision.articleId(), Hiding.ofChange(revision.articleId(), revision.id(), reason, accountId, clock.instant()));
    }

    @Transactional
    public void hideProposal(long articleId, long proposalId, String reason, long accountId) {
        hide(articleId, Hiding.ofProposal(articleId, proposalId, reason, accountId, clock.instant()));
    }

    /** @param words of one of its originals, as {@link #stand} says */
    @Transactional
    public void hideWords(long articleId, String words, String reason, long accountId) {
        hide(articleId, Hiding.ofWords(articleId, WhiteSpace.normalised(words), reason, accountId, clock.instant()));
    }

    /** True if the words stand in any original of the article. */
    public static boolean stand(Article article, String words) {
        return StoredReading.allOf(article).stream().anyMatch(reading -> !new WordFinder(reading.rendering()).occurrences(words).isEmpty());
    }

    /** What is hidden already stays as it is. */
    private void hide(long articleId, Hiding hiding) {
        Article.findById(articleId, LockModeType.PESSIMISTIC_WRITE); // so that nobody hides the same meanwhile
        if (Hiding.standing(articleId).stream().noneMatch(one -> isOfTheSame(one, hiding))) {
            hiding.toldBy(act(Kind.HIDING, hiding.hiddenBy(), hiding.reason()));
            hiding.persistAndFlush();
            changeLog.note(List.of(articleId), true);
            changeLog.noteRemoval(List.of(articleId));
        }
    }

    private static boolean isOfTheSame(Hiding one, Hiding other) {
        return one.revisionId().equals(other.revisionId()) && one.proposalId().equals(other.proposalId()) && one.words().equals(other.words());
    }

    /** Shows it to readers again; false if nothing of the kind is hidden. */
    @Transactional
    public boolean lift(long articleId, long hidingId, long accountId) {
        Optional<Hiding> standing = Hiding.standing(articleId).stream().filter(one -> one.id() == hidingId).findFirst();
        standing.ifPresent(one -> {
            one.lift(accountId, act(Kind.SHOWING, accountId, null));
            Hiding.flush();
            changeLog.note(List.of(articleId), true);
        });
        return standing.isPresent();
    }

    private Changeset act(Kind kind, long accountId, String reason) {
        Changeset act = new Changeset(Signature.of(kind, accountId, reason), clock.instant());
        act.persist();
        return act;
    }
}
