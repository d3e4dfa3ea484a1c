package org.backfile.moderation;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.backfile.article.Article;
import org.backfile.article.DateReader;
import org.backfile.article.OpenShelf;
import org.backfile.article.ReviewQueue;
import org.backfile.article.Settlement;
import org.backfile.content.Edtf;
import org.backfile.content.FieldName.Kind;
import org.backfile.content.FieldName;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.backfile.moderation.SentProposal.Problem;
import org.backfile.text.Digests;
import org.backfile.text.WhiteSpace;

/** Takes in what readers propose; the same proposal from several of them is one. */
@ApplicationScoped
class ProposalBox {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final OpenShelf shelf;
    private final SendingGuard guard;
    private final ReviewQueue queue;
    private final DateReader dates;
    private final EntityManager entities;
    private final Clock clock;

    ProposalBox(OpenShelf shelf, SendingGuard guard, ReviewQueue queue, DateReader dates, EntityManager entities, Clock clock) {
        this.shelf = shelf;
        this.guard = guard;
        this.queue = queue;
        this.dates = dates;
        this.entities = entities;
        this.clock = clock;
    }

    /** Who sends it. @param accountId null of readers, who have none @param trusted true for a trusted corrector */
    record Sender(Long accountId, boolean trusted) {
    }

    /** Either the token of the receipt, or what stands against it. */
    record Outcome(String receipt, Problem problem) {
    }

    /** A proposal that means something: the words as they will stand, and where they are found in the original. */
    private record Understood(String words, List<Span> spans, Problem problem) {

        static Understood not(Problem problem) {
            return new Understood("", List.of(), problem);
        }
    }

    Outcome send(Article article, Proposable about, SentProposal sent, String address, Sender sender) {
        byte[] from = guard.sender(address);
        Optional<Problem> held = guard.check(article.id(), sent, from, sender);
        if (held.isPresent()) {
            return new Outcome(null, held.get());
        }
        Understood understood = understood(article, about, sent);
        return understood.problem() != null ? new Outcome(null, understood.problem()) : new Outcome(file(article.id(), about, understood.words(), understood.spans(), sent.reason(), from, sender), null);
    }

    private Understood understood(Article article, Proposable about, SentProposal sent) {
        if (sent.words().length() > SentProposal.LONGEST || sent.reason().length() > SentProposal.LONGEST_REASON) {
            return Understood.not(Problem.TOO_LONG);
        }
        EditForm form = about.in(EditForm.of(article, Settlement.ofArticle(article.id())), WhiteSpace.withoutBlankEnds(sent.words()));
        EditedValues edited = EditedValues.of(form, article, dates);
        if (edited.errors().containsKey(about.field())) {
            return Understood.not(meaningless(edited.errors().get(about.field())));
        }
        if (!Reading.isComplete(edited.values().get(FieldName.HEADLINE), edited.values().get(FieldName.BODY)) && article.isComplete()) {
            return Understood.not(Problem.LAST);
        }
        String words = about.wordsIn(edited.values().get(about.field()));
        if (words.equals(about.words())) {
            return Understood.not(Problem.SAME);
        }
        FormText text = FormText.of(article, form, dates);
        List<Span> found = words.isEmpty() ? List.of() : places(text, about, words, sent.mark());
        // Nobody learns from the archive that they have guessed hidden words.
        List<Span> spans = shelf.hidden(article).covers(text.rendering(), found) ? List.of() : found;
        return spans.isEmpty() && sent.reason().isEmpty() ? Understood.not(Problem.NO_REASON) : new Understood(words, spans, null);
    }

    private static Problem meaningless(EditedValues.Problem problem) {
        return switch (problem) {
            case DATE -> Problem.NO_DATE;
            case STRETCH -> Problem.STRETCH;
            case TO_COME -> Problem.TO_COME;
            case NAME_LONG -> Problem.NAME_LONG;
            case LANGUAGE -> Problem.NO_LANGUAGE;
            case URL -> Problem.NO_ADDRESS;
            default -> Problem.TOO_LONG; // the others are of a whole form
        };
    }

    /** The marked words, if they are these; else the one place where these stand; none if they do not stand in the original. */
    private List<Span> places(FormText text, Proposable about, String words, String mark) {
        List<Span> marked = Mark.parse(mark, text.rendering()).map(one -> one.spans(text.rendering())).orElse(List.of());
        if (about.field().kind() == Kind.DATE) {
            return !marked.isEmpty() && dates.read(text.words(marked)).equals(Edtf.parse(words)) ? marked : List.of();
        } else if (about.field().kind() == Kind.NAMES) {
            return !marked.isEmpty() && words.lines().allMatch(text.words(marked)::contains) ? marked : List.of();
        }
        if (!marked.isEmpty() && text.words(marked).equals(WhiteSpace.normalised(words))) {
            return marked;
        }
        List<Span> found = text.finder().occurrences(words);
        return found.isEmpty() ? List.of() : found.subList(0, 1);
    }

    /** @return the token of the receipt */
    @Transactional
    String file(long articleId, Proposable about, String words, List<Span> spans, String reason, byte[] from, Sender sender) {
        Proposal proposal = same(articleId, about, words).orElseGet(() -> {
            Proposal fresh = new Proposal(articleId, about, words, spans, clock.instant());
            fresh.persistAndFlush();
            return fresh;
        });
        byte[] token = new byte[18];
        RANDOM.nextBytes(token);
        String receipt = Base64.getUrlEncoder().encodeToString(token);
        entities.createNativeQuery("insert into proposal_sending (proposal_id, receipt_hash, sender_hash, reason, sent_at, account_id) values (:proposal, :receipt, :sender, :reason, :now, :account)")
                .setParameter("proposal", proposal.id()).setParameter("receipt", hash(receipt)).setParameter("sender", from).setParameter("account", sender.accountId())
                .setParameter("reason", reason.isEmpty() ? null : reason).setParameter("now", clock.instant()).executeUpdate();
        queue.weigh(articleId);
        return receipt;
    }

    private static Optional<Proposal> same(long articleId, Proposable about, String words) {
        return Proposal.waiting(articleId).stream()
                .filter(one -> one.field() == about.field() && Objects.equals(one.part(), about.part()) && one.words().equals(words)).findFirst();
    }

    /** The proposal that a receipt is for. */
    Optional<Proposal> ofReceipt(String token) {
        return entities.createNativeQuery("select proposal_id from proposal_sending where receipt_hash = :hash").setParameter("hash", hash(token))
                .getResultStream().findFirst().map(id -> Proposal.findById(id));
    }

    private static byte[] hash(String token) {
        return Digests.sha256(token);
    }

    /** Why the senders propose it, each in their own words. */
    @SuppressWarnings("unchecked")
    List<String> reasons(long proposalId) {
        return entities.createNativeQuery("select distinct reason from proposal_sending where proposal_id = :proposal and reason is not null limit 20")
                .setParameter("proposal", proposalId).getResultList();
    }

    /** How many readers sent it, each from an address of their own. */
    long readers(long proposalId) {
        return (Long) entities.createNativeQuery("select count(distinct sender_hash) from proposal_sending where proposal_id = :proposal and account_id is null")
                .setParameter("proposal", proposalId).getSingleResult();
    }

    /** Who sent it while signed in. */
    @SuppressWarnings("unchecked")
    List<Long> accounts(long proposalId) {
        return entities.createNativeQuery("select distinct account_id from proposal_sending where proposal_id = :proposal and account_id is not null order by account_id")
                .setParameter("proposal", proposalId).getResultList();
    }
}
