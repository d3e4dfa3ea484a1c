package org.backfile.moderation;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.backfile.article.Article;
import org.backfile.article.Change;
import org.backfile.article.Changeset;
import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.article.Gate;
import org.backfile.article.PublicationStatus;
import org.backfile.article.Revision;
import org.backfile.article.Standing;
import org.backfile.article.Verdict;
import org.backfile.content.FieldName;

/** Takes back what a person did last, and brings it back: each a changeset of its own, so that the history has both. */
@ApplicationScoped
class Undoing {

    private final Gate gate;
    private final ProposalDecisions decisions;

    Undoing(Gate gate, ProposalDecisions decisions) {
        this.gate = gate;
        this.decisions = decisions;
    }

    /**
     * What came of it.
     *
     * @param articleId where
     * @param told      as the note of {@link Told} names it
     */
    record Outcome(long articleId, String told) {

        /** Somebody else has changed the same words since. */
        private static Outcome stuck(long articleId) {
            return new Outcome(articleId, "stuck");
        }
    }

    /** Takes back what the person did as this changeset, whatever its article. Empty if that is not theirs, or is taken back already. */
    @Transactional
    Optional<Outcome> undoSaved(long accountId, long changesetId) {
        return Changeset.done(accountId, changesetId).map(saved -> takeBack(saved, Kind.UNDO, accountId));
    }

    /** Takes back what the person did last in this article, and in no other: of what became of another one the person would see nothing, and readers all. */
    @Transactional
    Optional<Outcome> undo(long accountId, long articleId) {
        return Changeset.lastDone(accountId, articleId).map(last -> takeBack(last, Kind.UNDO, accountId));
    }

    @Transactional
    Optional<Outcome> redo(long accountId, long articleId) {
        return Changeset.lastUndone(accountId, articleId).map(last -> takeBack(last, Kind.REDO, accountId));
    }

    private Outcome takeBack(Changeset changeset, Kind kind, long accountId) {
        List<Revision> revisions = Revision.ofChangeset(changeset.id());
        Article article = Article.findById(revisions.get(0).articleId(), LockModeType.PESSIMISTIC_WRITE);
        List<Change> changes = revisions.stream().filter(revision -> !revision.revivesOldValidation(article)).map(Change::undoing).toList();
        if (changes.isEmpty()) {
            return Outcome.stuck(article.id());
        } else if (changes.stream().anyMatch(change -> shows(change, article)) && !article.isPublishable()) {
            return new Outcome(article.id(), "unpublishable");
        }
        Verdict verdict = gate.apply(Signature.undoing(kind, accountId, changeset.id()), changes);
        if (!(verdict instanceof Verdict.Saved)) {
            return Outcome.stuck(article.id());
        }
        decisions.follow(changeset.undoes().orElse(changeset.id()), kind == Kind.UNDO);
        return new Outcome(article.id(), kind == Kind.UNDO ? "undone" : "redone");
    }

    private static boolean shows(Change change, Article article) {
        return change.field() == FieldName.PUBLICATION_STATUS && change.after().equals(Standing.of(PublicationStatus.USABLE).value()) && article.publicationStatus() != PublicationStatus.USABLE;
    }
}
