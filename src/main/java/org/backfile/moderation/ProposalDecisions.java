package org.backfile.moderation;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.backfile.article.Article;
import org.backfile.article.Change;
import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.article.DateReader;
import org.backfile.article.Gate;
import org.backfile.article.ReviewQueue;
import org.backfile.article.ReviewState;
import org.backfile.article.Settlement;
import org.backfile.article.Verdict;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.moderation.Proposal.DeclineReason;

/** Decides what readers propose: what is accepted goes through the gate like any edit, and the history says that a reader proposed it, and on what grounds. */
@ApplicationScoped
class ProposalDecisions {

    private static final Pattern BUTTON = Pattern.compile("(take-up|decline):(\\d{1,18})");

    private static final SecureRandom DICE = new SecureRandom();

    private final Gate gate;
    private final ReviewQueue queue;
    private final ProposalBox box;
    private final DateReader dates;
    private final Clock clock;

    ProposalDecisions(Gate gate, ReviewQueue queue, ProposalBox box, DateReader dates, Clock clock) {
        this.gate = gate;
        this.queue = queue;
        this.box = box;
        this.dates = dates;
        this.clock = clock;
    }

    /** True if that button declines a proposal for a reason that is longer than one may be. */
    static boolean isTooLong(String button, EditForm form) {
        Matcher decision = BUTTON.matcher(button);
        return decision.matches() && decision.group(1).equals("decline") && form.input("declineWords." + decision.group(2)).length() > Edits.LONGEST_REASON;
    }

    /** The word of the field that such a button is about; empty if it is about none. */
    String about(String button) {
        Matcher decision = BUTTON.matcher(button);
        return decision.matches() ? Proposal.<Proposal>findByIdOptional(Long.parseLong(decision.group(2))).map(proposal -> proposal.field().word()).orElse("") : "";
    }

    /** What a button of the fixing screen decides, as the note of {@link Told} names it; empty if it decides nothing. */
    Optional<String> with(long articleId, String button, EditForm form, long accountId) {
        Matcher decision = BUTTON.matcher(button);
        if (!decision.matches()) {
            return Optional.empty();
        }
        long proposal = Long.parseLong(decision.group(2));
        return Optional.of(decision.group(1).equals("take-up") ? accept(articleId, proposal, accountId)
                : decline(articleId, proposal, accountId, form.input("decline." + proposal), form.input("declineWords." + proposal)));
    }

    /** What came of it, as the note of {@link Told} names it. */
    @Transactional
    String accept(long articleId, long proposalId, long accountId) {
        Optional<Proposal> waiting = waiting(articleId, proposalId);
        Optional<Change> change = waiting.flatMap(this::change);
        if (change.isEmpty()) {
            return isDone(articleId, proposalId, accountId, Proposal.Status.ACCEPTED) ? "proposal" : "gone"; // somebody decided it, or the part that it is about is not there any more
        }
        Signature signature = Signature.of(Kind.PROPOSAL, accountId, String.join(" · ", box.reasons(proposalId)));
        if (!(gate.apply(signature, List.of(change.get())) instanceof Verdict.Saved saved)) {
            return "stuck";
        }
        waiting.get().accept(accountId, saved.revisions().get(0).changeset().id(), clock.instant());
        waiting.get().flush();
        queue.weigh(articleId);
        return "proposal";
    }

    /**
     * Publishes what a trusted corrector proposes, if the original bears it out, and no editor has decided otherwise: what somebody else settled, or
     * two people validated, waits for an editor as every proposal does.
     */
    @Transactional
    void publish(long articleId, long proposalId, long corrector) {
        Optional<Proposal> waiting = waiting(articleId, proposalId).filter(Proposal::isVerifiable);
        Article article = Article.findById(articleId, LockModeType.PESSIMISTIC_WRITE);
        Optional<Change> change = waiting.filter(proposal -> article.reviewState() != ReviewState.VALIDATED && isFree(articleId, proposal.field(), corrector)).flatMap(this::change);
        if (change.isPresent() && gate.apply(Signature.of(Kind.CORRECTION, corrector, String.join(" · ", box.reasons(proposalId))), List.of(change.get())) instanceof Verdict.Saved saved) {
            boolean sample = Sampling.takes(Proposal.count("correctorId", corrector), DICE.nextInt(Sampling.ONE_IN));
            waiting.get().publish(corrector, saved.revisions().get(0).changeset().id(), sample, clock.instant());
            waiting.get().flush();
            queue.weigh(articleId);
        }
    }

    private static boolean isFree(long articleId, FieldName field, long corrector) {
        Settlement settlement = Settlement.ofArticle(articleId).get(field);
        return settlement == null || !settlement.isSettled() || settlement.revision().changeset().accountId().filter(id -> id == corrector).isPresent();
    }

    /** What it changes of the article as it is now; empty if it makes no sense there any more. */
    private Optional<Change> change(Proposal proposal) {
        Article article = DeskArticle.find(proposal.articleId());
        EditForm form = EditForm.of(article, Settlement.ofArticle(article.id()));
        return Proposable.of(article, proposal.field(), proposal.part()).map(about -> EditedValues.of(about.in(form, proposal.words()), article, dates))
                .filter(edited -> !edited.errors().containsKey(proposal.field()))
                .map(edited -> new Change(article.id(), proposal.field(), form.seen(proposal.field()), edited.values().get(proposal.field())).at(proposal.places()).confirmed());
    }

    /** @param reason a word of {@link DeclineReason}; else the words have to say it */
    @Transactional
    String decline(long articleId, long proposalId, long accountId, String reason, String words) {
        Optional<Proposal> waiting = waiting(articleId, proposalId);
        DeclineReason known = Arrays.stream(DeclineReason.values()).filter(one -> one.word().equals(reason)).findFirst().orElse(null);
        if (waiting.isEmpty()) {
            return isDone(articleId, proposalId, accountId, Proposal.Status.DECLINED) ? "declined" : "gone";
        } else if (known == null && words.isBlank()) {
            return "noreason";
        }
        waiting.get().decline(accountId, known, words, clock.instant());
        waiting.get().flush();
        queue.weigh(articleId);
        return "declined";
    }

    /** A proposal whose acceptance is taken back waits again, unless the same was proposed anew meanwhile; one that is accepted after all does not. */
    void follow(long changesetId, boolean undone) {
        Proposal.<Proposal>find("changesetId", changesetId).firstResultOptional().ifPresent(proposal -> {
            if (!undone) {
                proposal.acceptAgain();
            } else if (Proposal.waiting(proposal.articleId()).stream().noneMatch(proposal::isLike)) {
                proposal.reopen();
            }
            proposal.flush();
            queue.weigh(proposal.articleId());
        });
    }

    /** True if the person has sent the same decision before. */
    private static boolean isDone(long articleId, long proposalId, long accountId, Proposal.Status what) {
        return Proposal.<Proposal>findByIdOptional(proposalId).filter(one -> one.articleId() == articleId && one.isDecidedBy(accountId, what)).isPresent();
    }

    private static Optional<Proposal> waiting(long articleId, long proposalId) {
        Optional<Proposal> proposal = Proposal.findByIdOptional(proposalId, LockModeType.PESSIMISTIC_WRITE);
        return proposal.filter(one -> one.articleId() == articleId && one.isWaiting());
    }
}
