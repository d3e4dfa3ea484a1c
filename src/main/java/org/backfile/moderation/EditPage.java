package org.backfile.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backfile.article.Article;
import org.backfile.article.Collision;
import org.backfile.article.DateReader;
import org.backfile.article.OriginalView;
import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;
import org.backfile.article.SaidWords;
import org.backfile.article.Settlement;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.FurnitureKind;
import org.backfile.content.MarkedText;
import org.backfile.content.ValueDiff;
import org.backfile.moderation.EditedValues.Problem;
import org.backfile.text.WhiteSpace;

/**
 * What the fixing screen shows: the form, the original as the form stands to it, and what has to be told.
 *
 * @param goal     where the person goes on after a button: a row, {@code palette}, {@code finder} or {@code line-} and its number; empty for the top
 * @param fresh    true if that row is a new block, into which somebody writes
 * @param places   where words stand that were looked for, if there are several
 */
public record EditPage(Article article, EditForm form, FormText text, OriginalView source, Map<FieldName, Problem> errors,
        Map<FieldName, Collision> collisions, Told told, String goal, boolean fresh, List<FormAction.Found> places) {

    /** What is told if somebody would publish an article that says hidden words. */
    static final String HIDDEN_WORDS = "hiddenWords";

    static EditPage of(Article article, EditForm form, DateReader dates) {
        FormText text = FormText.of(article, form, dates);
        return new EditPage(article, form, text, OriginalView.of(article, text.changedEvidence()), Map.of(), Map.of(), Told.NOTHING, "", false, List.of());
    }

    EditPage tell(Told newTold) {
        return new EditPage(article, form, text, source, errors, collisions, newTold, goal, fresh, places);
    }

    EditPage goOnAt(String newGoal) {
        return new EditPage(article, form, text, source, errors, collisions, told, newGoal, fresh, places);
    }

    EditPage writeAt(String row) {
        return new EditPage(article, form, text, source, errors, collisions, told, row, true, places);
    }

    EditPage ask(List<FormAction.Found> newPlaces) {
        return new EditPage(article, form, text, source, errors, collisions, told, goal, fresh, newPlaces);
    }

    EditPage refuse(Map<FieldName, Problem> newErrors) {
        return new EditPage(article, form, text, source, newErrors, collisions, told, goal, fresh, places);
    }

    EditPage refuseReason(Problem problem) {
        return refuse(Map.of(FieldName.REVIEW_STATE, problem));
    }

    EditPage decide(List<Collision> newCollisions) {
        return new EditPage(article, form, text, source, errors,
                newCollisions.stream().collect(Collectors.toMap(Collision::field, Function.identity())), told, goal, fresh, places);
    }

    /** True if the person goes on there. */
    public boolean isAt(String place) {
        return goal.equals(place);
    }

    /** True if they go on at that line, from which they have begun to mark. */
    public boolean isAtLine(int number) {
        return goal.equals("line-" + number);
    }

    /** True if the place where the person goes on is on the page; else what was done is said at its top. */
    public boolean isPlaced() {
        return goal.matches("palette|finder|line-\\d+") || FieldName.of(goal).filter(FieldName::isRead).isPresent() || form.rows().stream().anyMatch(ids -> ids.contains(goal));
    }

    /** True if nothing was saved because of what stands in some inputs. */
    public boolean isRefused() {
        return !errors.isEmpty() || embargoProblem() != null;
    }

    /** Of its form. */
    public String path() {
        return "/admin/articles/" + article.id() + "/fix";
    }

    /** What stands before one on a screen too narrow for all. */
    public String tab() {
        return Stream.of("original", "preview").filter(form.input("tab")::equals).findFirst().orElse("fields");
    }

    /** The words of the original that are marked, normalised; empty if none are. */
    public String marked() {
        return Mark.parse(form.input("mark"), text.rendering()).map(mark -> WhiteSpace.normalised(mark.words(text.rendering()))).orElse("");
    }

    /** The line from which somebody has begun to mark, counted from 1; 0 if nobody has. */
    public int markedFrom() {
        return form.markBegun().map(from -> MarkedText.lineOf(text.rendering(), from)).orElse(0);
    }

    /** How many fields saving would change or confirm. */
    public int waiting() {
        return text.changed().size() + confirmed().size();
    }

    /** The fields that somebody ticked and did not change: what is there, or that there is none, is decided by saving. */
    public List<FieldName> confirmed() {
        return Arrays.stream(FieldName.values()).filter(field -> field.isRead() && !text.changed().contains(field))
                .filter(field -> form.isAccepted(field) || form.isConfirmedAbsent(field) && article.value(field).isAbsent()).toList();
    }

    /** What saving would change. */
    public List<Pending> pending() {
        Map<FieldName, FieldValue> values = EditedValues.of(form, article, text.dates()).values();
        return text.changed().stream().map(field -> new Pending(field, ValueDiff.of(article.value(field), values.get(field)))).toList();
    }

    /** A field that saving would change, and how. */
    public record Pending(FieldName field, ValueDiff diff) {
    }

    /** Who may be allowed to see the article; and who is now, if that is another state, which is changed by nobody who does not mean to. */
    public List<PublicationStatus> statuses() {
        return statuses(article);
    }

    static List<PublicationStatus> statuses(Article article) {
        return Stream.of(PublicationStatus.USABLE, PublicationStatus.EMBARGOED, PublicationStatus.WITHHELD, article.publicationStatus()).distinct().toList();
    }

    /** What is wrong with the embargo that was wished for; null if nothing is. */
    public EmbargoTime.Problem embargoProblem() {
        return Stream.of(EmbargoTime.Problem.values()).filter(problem -> problem.word().equals(told.note())).findFirst().orElse(null);
    }

    /** The word of who may see the article, as it is, or as a decision has it that was refused. */
    public String chosenStatus() {
        return !isDecisionRefused() ? article.publicationStatus().word() : form.input("publicationStatus");
    }

    /** Likewise the state of its review. */
    public String chosenReview() {
        return !isDecisionRefused() ? article.reviewState().word() : form.input("reviewState");
    }

    /** True if a problem was noted without a word about it. */
    public boolean isNoteMissing() {
        return errors.get(FieldName.REVIEW_STATE) == Problem.NOTE_REQUIRED;
    }

    /** What is wrong with the reason; null if nothing is. */
    public Problem reasonProblem() {
        return errors.get(FieldName.REVIEW_STATE);
    }

    /** True if a decision about the article as a whole was just refused: then it stands as it was sent. */
    public boolean isDecisionRefused() {
        return reasonProblem() != null || embargoProblem() != null || told.note().equals(HIDDEN_WORDS);
    }

    /** The hidden words that the article says: as long as it does, nobody publishes it. */
    public List<SaidWords> hiddenWords() {
        return SaidWords.hidden(article);
    }

    /** What the problem is, as whoever noted it said; empty if there is none. */
    public Optional<String> problem() {
        return article.reviewState() == ReviewState.PROBLEM ? Optional.ofNullable(Settlement.ofArticle(article.id()).get(FieldName.REVIEW_STATE)).flatMap(one -> one.revision().changeset().reason())
                : Optional.empty();
    }

    /** The revision at which the person sees who may see the article. */
    public long seenStatus() {
        return Settlement.seen(article.id(), FieldName.PUBLICATION_STATUS);
    }

    /** The revision at which the person sees the state of its review. */
    public long seenReview() {
        return Settlement.seen(article.id(), FieldName.REVIEW_STATE);
    }

    /** What kind of furniture a block was read as. */
    public FurnitureKind furnitureKind(String block) {
        return source.fields().stream().filter(report -> report.field() == FieldName.FURNITURE).map(report -> report.furnitureKind(block)).findFirst().orElse(FurnitureKind.OTHER);
    }

    /** Lines that a text wants in a box of some 80 characters. */
    public int rowsOf(String text) {
        return Math.max(1, Math.min(14, text.lines().mapToInt(line -> line.length() / 72 + 1).sum()));
    }
}
