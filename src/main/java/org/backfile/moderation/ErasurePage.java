package org.backfile.moderation;

import java.util.List;

import org.backfile.article.Article;
import org.backfile.article.Original;
import org.backfile.text.Folding;

/**
 * What somebody thinks to erase.
 *
 * @param originals from which the article is, or was, read: that of now first
 * @param earlier   those of them that can go while the article stays
 * @param along     articles that go with it, because they are read from one of these originals
 * @param same      articles that were marked as the same: they stay
 * @param problems  why nothing was erased; none if nothing stands against it
 * @param number    of the article, as it was typed once more
 * @param chosen    the one original that is to go; null for the whole article
 */
public record ErasurePage(Article article, List<Original> originals, List<Earlier> earlier, List<Long> along, List<Long> same, List<Problem> problems, Long chosen, String reason, String number) {

    /** Of a headline that nobody says by chance. In characters. */
    private static final int TELLING = 20;

    /** An original that can go alone. @param along articles that were split off and joined again, and go with it */
    public record Earlier(Original original, List<Long> along) {
    }

    /** What may stand against it. */
    public enum Problem {
        NO_REASON, REASON_TOO_LONG, TELLS, OTHER_NUMBER, CHANGED;

        public boolean isOfReason() {
            return this == NO_REASON || this == REASON_TOO_LONG || this == TELLS;
        }
    }

    /** What is wrong with the reason; null if nothing is. */
    public Problem reasonProblem() {
        return problems.stream().filter(Problem::isOfReason).findFirst().orElse(null);
    }

    /** What else stands against it; null if nothing does. */
    public Problem otherProblem() {
        return problems.stream().filter(problem -> !problem.isOfReason()).findFirst().orElse(null);
    }

    /** True if the reason, which everybody may read, says the headline that is to be erased; a short one ("Court") is said by chance. */
    boolean isToldBy(String why) {
        return article.headline().map(Folding::folded).filter(headline -> headline.length() >= TELLING && Folding.folded(why).contains(headline)).isPresent();
    }

    ErasurePage refuse(List<Problem> newProblems, Long newChosen, String newReason, String newNumber) {
        return new ErasurePage(article, originals, earlier, along, same, newProblems, newChosen, newReason, newNumber);
    }
}
