package org.backfile.moderation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.backfile.article.Article;
import org.backfile.article.Change;
import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.article.Collision;
import org.backfile.article.FieldHistory;
import org.backfile.article.FieldState;
import org.backfile.article.Gate;
import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;
import org.backfile.article.Revision;
import org.backfile.article.Settlement;
import org.backfile.article.Verdict;
import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.MarkCarrier;
import org.backfile.moderation.EditedValues.Problem;

/** Saves an edit form: finds what the person changed, asks the gate to write that and nothing else, and drops the draft that became it, all in one transaction. */
@ApplicationScoped
public class Save {

    private final Gate gate;
    private final Drafts drafts;

    Save(Gate gate, Drafts drafts) {
        this.gate = gate;
        this.drafts = drafts;
    }

    /** What became of a form. */
    sealed interface Result {

        /**
         * @param saved      the fields that were written
         * @param merged     fields in which somebody else's blocks stand beside yours now
         * @param meanwhile  what others changed since the form was opened, in fields that you did not touch
         * @param changeset  its id; 0 if nothing was written
         */
        record Done(List<FieldName> saved, List<FieldName> merged, List<Revision> meanwhile, long changeset) implements Result {
        }

        /** Some inputs mean nothing; nothing was written. */
        record Refused(Map<FieldName, Problem> errors) implements Result {
        }

        /** Others changed the same fields; nothing was written. The form goes on from their revisions. */
        record Undecided(EditForm form, List<Collision> collisions) implements Result {
        }
    }

    /**
     * @param text the original as the form stands to it, read before the transaction
     * @param all  true to accept every value that nobody has decided about, and with them the article
     */
    @Transactional
    Result save(Article article, EditForm form, FormText text, long accountId, String reason, boolean all) {
        EditedValues edited = EditedValues.of(form, article, text.dates());
        Map<FieldName, Problem> errors = new EnumMap<>(edited.errors());
        if (article.publicationStatus() == PublicationStatus.USABLE) {
            // What readers see keeps a headline and a paragraph; whoever wants neither withholds the article first.
            if (edited.values().get(FieldName.HEADLINE).isAbsent()) {
                errors.put(FieldName.HEADLINE, Problem.HEADLINE_REQUIRED);
            }
            if (!hasParagraph(edited.values().get(FieldName.BODY))) {
                errors.put(FieldName.BODY, Problem.PARAGRAPH_REQUIRED);
            }
        }
        if (reason != null && reason.length() > Edits.LONGEST_REASON) {
            errors.put(FieldName.REVIEW_STATE, Problem.REASON_TOO_LONG);
        }
        form.undecided().forEach(field -> errors.put(field, Problem.PICK_ONE));
        if (!errors.isEmpty()) {
            return new Result.Refused(errors);
        }
        Map<FieldName, Settlement> touched = Settlement.ofArticle(article.id());
        List<Change> changes = changes(article, form, text, edited, touched, all);
        List<Revision> meanwhile = touched.values().stream()
                .filter(one -> one.field().isRead() && one.revision().id() != form.seen(one.field())
                        && changes.stream().noneMatch(change -> change.field() == one.field()))
                .map(Settlement::revision).toList();
        Verdict verdict = gate.apply(Signature.of(Kind.EDIT, accountId, reason), changes);
        if (verdict instanceof Verdict.Collided collided) {
            return new Result.Undecided(form.after(collided.collisions()), collided.collisions());
        }
        Verdict.Saved saved = (Verdict.Saved) verdict;
        drafts.discard(article.id(), accountId);
        return new Result.Done(saved.revisions().stream().map(Revision::field).toList(), List.copyOf(saved.merged()), meanwhile,
                saved.revisions().stream().map(revision -> revision.changeset().id()).findFirst().orElse(0L));
    }

    /** The fields whose value is another than the one that the person saw, and those that are confirmed as they are. */
    private static List<Change> changes(Article article, EditForm form, FormText text, EditedValues edited, Map<FieldName, Settlement> touched, boolean all) {
        List<Change> changes = new ArrayList<>();
        edited.values().forEach((field, value) -> {
            long seen = form.seen(field);
            FieldValue before = FieldHistory.valueSeen(article, field, seen, touched.get(field));
            Optional<FieldState> state = Optional.ofNullable(touched.get(field)).filter(Settlement::isSettled).map(Settlement::state);
            boolean confirmed = value.isAbsent() && form.isConfirmedAbsent(field) && state.isEmpty() || all && !value.isAbsent() && state.isEmpty();
            FieldValue after = "theirs".equals(form.pick(field).orElse("")) ? before : MarkCarrier.carry(before, value);
            Change change = new Change(article.id(), field, seen, after).at(text.chosen(form, field, after));
            if (form.isAccepted(field)) {
                changes.add(change.confirmed());
            } else if (!after.equals(before) || confirmed) {
                changes.add(change);
            }
        });
        if (all && article.reviewState() != ReviewState.VALIDATED && article.reviewState() != ReviewState.CHECKED) {
            changes.add(new Change(article.id(), FieldName.REVIEW_STATE, seenReview(touched), FieldValue.text(ReviewState.CHECKED.word())));
        }
        return changes;
    }

    private static long seenReview(Map<FieldName, Settlement> touched) {
        return touched.containsKey(FieldName.REVIEW_STATE) ? touched.get(FieldName.REVIEW_STATE).revision().id() : 0;
    }

    private static boolean hasParagraph(FieldValue body) {
        return body instanceof FieldValue.Blocks blocks
                && blocks.blocks().stream().map(Block::type).anyMatch(BlockType.PARAGRAPH::equals);
    }
}
