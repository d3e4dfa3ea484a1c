package org.backfile.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backfile.article.Article;
import org.backfile.article.Hidden;
import org.backfile.article.Hiding;
import org.backfile.article.HistoryEntry;
import org.backfile.article.HistoryEntry.FieldChange;
import org.backfile.article.Revision;
import org.backfile.article.SaidWords;
import org.backfile.content.Part;
import org.backfile.content.WordFinder;
import org.backfile.text.Rendering;

/**
 * What is hidden of an article, and what somebody thinks to hide.
 *
 * @param change    to be hidden; null if it is not a change
 * @param proposal  to be hidden; null if it is not a proposal
 * @param words     of the original, to be hidden; empty if it is not these
 * @param stillSaid words of hidden changes that the original says and that are not hidden there
 * @param proposals all that readers have sent
 * @param problems  why nothing was hidden; none if nothing stands against it
 * @param told      {@code hidden} or {@code lifted} after that was done, otherwise empty
 */
public record HidingPage(Article article, List<Row> rows, FieldChange change, Proposal proposal, String words, List<String> stillSaid, List<Proposal> proposals,
        List<Problem> problems, String reason, String told) {

    /** What may stand against it. */
    public enum Problem {
        NO_REASON, REASON_TOO_LONG, NO_SUCH_WORDS, WORDS_TOO_LONG;

        /** True if it is the words, and not the reason. */
        public boolean isOfWords() {
            return this == NO_SUCH_WORDS || this == WORDS_TOO_LONG;
        }
    }

    /**
     * Something that is hidden, or was.
     *
     * @param change   null if it is not a change
     * @param proposal null if it is not a proposal
     * @param liftedBy null as long as it is hidden
     */
    public record Row(Hiding hiding, FieldChange change, Proposal proposal, String hiddenBy, String liftedBy) {
    }

    static HidingPage of(Article article, Map<Long, String> names, Revision change, Proposal proposal, String words) {
        List<FieldChange> changes = HistoryEntry.of(article).stream().flatMap(entry -> entry.changes().stream()).toList();
        List<Row> rows = Hiding.ofArticle(article.id()).stream().map(hiding -> new Row(hiding, hiding.revisionId().flatMap(id -> find(changes, id)).orElse(null),
                hiding.proposalId().map(id -> Proposal.<Proposal>findById(id)).orElse(null), names.get(hiding.hiddenBy()), hiding.liftedBy().map(names::get).orElse(null))).toList();
        return new HidingPage(article, rows, change == null ? null : find(changes, change.id()).orElseThrow(), proposal, words, stillSaid(article, changes),
                Proposal.list("articleId = ?1 order by id", article.id()), List.of(), "", "");
    }

    private static Optional<FieldChange> find(List<FieldChange> changes, long revision) {
        return changes.stream().filter(one -> one.revision().id() == revision).findFirst();
    }

    private static List<String> stillSaid(Article article, List<FieldChange> changes) {
        Hidden hidden = Hidden.of(article);
        if (hidden.isNothing()) {
            return List.of();
        }
        Rendering text = article.reading().rendering();
        WordFinder finder = new WordFinder(text);
        return changes.stream().filter(FieldChange::hidden).map(FieldChange::revision).flatMap(revision -> Stream.of(revision.before(), revision.after())
                .flatMap(value -> Part.of(value).stream()).filter(part -> hidden.hides(revision.field(), part.block(), part.words()))).map(Part::words).distinct()
                .filter(words -> finder.occurrences(words).stream().anyMatch(place -> !hidden.covers(text, List.of(place)))).toList();
    }

    /** What the article says all the same: of what somebody thinks to hide, or, if that is nothing yet, of all that is hidden. */
    public List<SaidWords> published() {
        if (change != null) {
            return StillPublished.of(article, change);
        } else if (proposal != null) {
            return StillPublished.of(article, proposal);
        }
        return Stream.concat(StillPublished.of(article, words).stream(), rows.stream().filter(row -> row.hiding.isStanding()).flatMap(this::published)).distinct().toList();
    }

    private Stream<SaidWords> published(Row row) {
        return (row.change != null ? StillPublished.of(article, row.change) : row.proposal != null ? StillPublished.of(article, row.proposal)
                : StillPublished.of(article, row.hiding.words().orElse(""))).stream();
    }

    /** True if what the change brought is what the article says now. */
    public boolean isBroughtToStay() {
        List<Part> now = Part.of(article.value(change.field()));
        List<Part> before = Part.of(change.revision().before());
        return Part.of(change.revision().after()).stream().anyMatch(part -> !before.contains(part) && now.contains(part));
    }

    /** What is wrong with the words; null if nothing is. */
    public Problem wordsProblem() {
        return problems.stream().filter(Problem::isOfWords).findFirst().orElse(null);
    }

    /** What is wrong with the reason; null if nothing is. */
    public Problem reasonProblem() {
        return problems.stream().filter(problem -> !problem.isOfWords()).findFirst().orElse(null);
    }

    HidingPage refuse(List<Problem> newProblems, String newReason) {
        return new HidingPage(article, rows, change, proposal, words, stillSaid, proposals, newProblems, newReason, told);
    }

    HidingPage tell(String newTold) {
        return new HidingPage(article, rows, change, proposal, words, stillSaid, proposals, problems, reason, newTold);
    }

    /** True if somebody has chosen a change or a proposal to hide, and not words. */
    public boolean isChosen() {
        return change != null || proposal != null;
    }
}
