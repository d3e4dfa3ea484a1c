package org.backfile.moderation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.backfile.article.Article;
import org.backfile.article.Change;
import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.article.Gate;
import org.backfile.article.Revision;
import org.backfile.article.Settlement;
import org.backfile.article.Verdict;
import org.backfile.content.FieldName;
import org.backfile.moderation.BulkEdit.State;
import org.backfile.moderation.BulkItems.Item;
import org.backfile.moderation.BulkItems.Result;

/**
 * Does a bulk edit batch by batch, each in one transaction with what it says of its articles: killed at any instant, it goes on where the last
 * commit stands. All batches are one changeset.
 */
@ApplicationScoped
class BulkBatches {

    /** Of so many left the index is waited for. */
    private static final int FEW = 100;

    private final Gate gate;
    private final BulkItems items;
    private final BulkDecisions decisions;
    private final Clock clock;

    BulkBatches(Gate gate, BulkItems items, BulkDecisions decisions, Clock clock) {
        this.gate = gate;
        this.items = items;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Does the next batch; false if there is none, or another process is at it. */
    @Transactional
    boolean step(long bulkId, int size) {
        if (!items.claim(bulkId)) {
            return false;
        }
        BulkEdit bulk = BulkEdit.findById(bulkId);
        switch (bulk.state()) {
            case LOOKING -> look(bulk, size);
            case RUNNING -> run(bulk, size);
            default -> undo(bulk, size);
        }
        return true;
    }

    /** Passes over the article at which the next batch fails, and says so. */
    @Transactional
    void passOver(long bulkId) {
        if (items.claim(bulkId)) {
            boolean undoing = BulkEdit.<BulkEdit>findById(bulkId).state() == State.UNDOING;
            items.note(bulkId, items.next(bulkId, waiting(BulkEdit.findById(bulkId)), 1).stream()
                    .map(item -> new Result(item.articleId(), item.version(), undoing ? BulkOutcome.KEPT : BulkOutcome.FAILED)).toList());
        }
    }

    private static BulkOutcome waiting(BulkEdit bulk) {
        return switch (bulk.state()) {
            case LOOKING -> BulkOutcome.UNSEEN;
            case RUNNING -> BulkOutcome.CHANGE;
            default -> BulkOutcome.CHANGED;
        };
    }

    private void look(BulkEdit bulk, int size) {
        List<Item> batch = items.next(bulk.id(), BulkOutcome.UNSEEN, size);
        if (batch.isEmpty()) {
            bulk.turn(State.READY);
            return;
        }
        List<Article> articles = Article.list("from Article a left join fetch a.publication where a.id in ?1", ids(batch));
        items.note(bulk.id(), articles.stream().map(article -> new Result(article.id(), article.version(), decisions.of(bulk, article).outcome())).toList());
    }

    private void run(BulkEdit bulk, int size) {
        List<Item> batch = items.next(bulk.id(), BulkOutcome.CHANGE, size);
        if (batch.isEmpty()) {
            // What came in under the old name between the look and the merging goes along.
            if (bulk.merges().map(one -> items.addOfPublication(bulk.id(), one)).orElse(0) == 0) {
                bulk.end(State.DONE, clock.instant());
            }
            return;
        }
        boolean merges = bulk.merges().isPresent();
        Map<Long, Integer> seen = batch.stream().collect(Collectors.toMap(Item::articleId, Item::version));
        Map<Long, BulkOutcome> outcomes = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Article article : locked(batch)) {
            BulkOperation.Decision decision = decisions.of(bulk, article);
            if (!merges && article.version() != seen.get(article.id())) {
                outcomes.put(article.id(), BulkOutcome.SKIPPED);
            } else {
                outcomes.put(article.id(), decision.outcome());
                if (decision.outcome() == BulkOutcome.CHANGE) {
                    FieldName field = bulk.operation().field();
                    changes.add(new Change(article.id(), field, Settlement.seen(article.id(), field), decision.after()));
                }
            }
        }
        List<Revision> written = written(bulk, bulk.changesetId(), Signature.of(Kind.BULK, bulk.accountId(), bulk.reason()), changes);
        written.stream().findFirst().ifPresent(revision -> bulk.recordedIn(revision.changeset().id()));
        Set<Long> changed = written.stream().map(Revision::articleId).collect(Collectors.toSet());
        outcomes.replaceAll((id, outcome) -> changed.contains(id) ? BulkOutcome.CHANGED : outcome == BulkOutcome.CHANGE ? BulkOutcome.SAME : outcome);
        note(bulk, batch, outcomes);
    }

    private void undo(BulkEdit bulk, int size) {
        List<Item> batch = items.next(bulk.id(), BulkOutcome.CHANGED, size);
        if (batch.isEmpty()) {
            bulk.end(State.UNDONE, clock.instant());
            return;
        }
        Map<Long, Article> articles = locked(batch).stream().collect(Collectors.toMap(Article::id, Function.identity()));
        List<Revision> revisions = Revision.list("changeset.id = ?1 and articleId in ?2", bulk.changesetId().orElseThrow(), ids(batch));
        List<Change> changes = revisions.stream().filter(revision -> canUndo(revision, articles.get(revision.articleId()))).map(Change::undoing).toList();
        List<Revision> written = written(bulk, bulk.undoChangesetId(), Signature.undoingBulk(bulk.undoneBy().orElseThrow(), bulk.reason(), bulk.changesetId().orElseThrow()), changes);
        written.stream().findFirst().ifPresent(revision -> bulk.undoneIn(revision.changeset().id()));
        Set<Long> undone = written.stream().map(Revision::articleId).collect(Collectors.toSet());
        Map<Long, BulkOutcome> outcomes = batch.stream().collect(Collectors.toMap(Item::articleId, item -> undone.contains(item.articleId()) ? BulkOutcome.UNDONE : BulkOutcome.KEPT));
        revisions.stream().filter(revision -> isUntouched(revision, articles.get(revision.articleId())))
                .forEach(revision -> BulkOperation.against(articles.get(revision.articleId()), revision.field(), revision.before()).ifPresent(why -> outcomes.put(revision.articleId(), why)));
        note(bulk, batch, outcomes);
    }

    /** Not if somebody has changed the field since; nor if that would show readers half an article or hidden words. */
    private static boolean canUndo(Revision revision, Article article) {
        return isUntouched(revision, article) && BulkOperation.against(article, revision.field(), revision.before()).isEmpty();
    }

    /** False, too, if that would call validated what somebody has changed since. */
    private static boolean isUntouched(Revision revision, Article article) {
        return Settlement.seen(article.id(), revision.field()) == revision.id() && !revision.revivesOldValidation(article);
    }

    /** The index follows by itself, but for the last articles: whoever sees that it is done finds them. */
    private List<Revision> written(BulkEdit bulk, Optional<Long> changeset, Signature signature, List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        boolean fewLeft = items.next(bulk.id(), waiting(bulk), FEW + 1).size() <= FEW;
        Verdict verdict = gate.applyBatch(signature, changeset, changes, fewLeft);
        if (verdict instanceof Verdict.Saved saved) {
            return saved.revisions();
        }
        throw new IllegalStateException("locked articles were changed by somebody else");
    }

    /** In order of their ids, as the gate locks them, so that nobody waits in a ring. */
    private static List<Article> locked(List<Item> batch) {
        return Article.<Article>find("id in ?1 order by id", ids(batch)).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    private void note(BulkEdit bulk, List<Item> batch, Map<Long, BulkOutcome> outcomes) {
        items.note(bulk.id(), batch.stream().map(item -> new Result(item.articleId(), item.version(), outcomes.get(item.articleId()))).toList());
    }

    private static List<Long> ids(List<Item> batch) {
        return batch.stream().map(Item::articleId).toList();
    }
}
