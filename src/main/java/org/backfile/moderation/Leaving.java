package org.backfile.moderation;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.backfile.accounts.Visitor;
import org.backfile.article.Article;

/** What is done on the fixing screen besides saving the form: whatever was typed into it is kept as a draft. */
@ApplicationScoped
class Leaving {

    private final Drafts drafts;
    private final DraftSteps steps;
    private final Presence presence;
    private final Queue queue;
    private final Undoing undoing;
    private final ProposalDecisions decisions;
    private final Visitor visitor;

    Leaving(Drafts drafts, DraftSteps steps, Presence presence, Queue queue, Undoing undoing, ProposalDecisions decisions, Visitor visitor) {
        this.drafts = drafts;
        this.steps = steps;
        this.presence = presence;
        this.queue = queue;
        this.undoing = undoing;
        this.decisions = decisions;
        this.visitor = visitor;
    }

    /** Empty for a button that there is not. */
    Optional<Response> with(Article article, EditForm form, String button, QueueFilter filter) {
        long me = visitor.accountId();
        Queue.Place place = queue.placeOf(article.id()).orElse(null);
        Optional<String> decided = decisions.with(article.id(), button, form, me);
        if (decided.isPresent()) {
            drafts.keep(article, me, form);
            return Optional.of(to(article.id(), filter, decided.get(), decisions.about(button)));
        }
        switch (button) {
            case "discard" -> drafts.discard(article.id(), me);
            case "draft", "keep", "bring-back", "next", "previous", "leave", "undo-saved", "redo-saved" -> drafts.keep(article, me, form);
            case "undo", "redo" -> {
                return Optional.of("undo".equals(button) ? undone(article, form, filter) : redone(article, form, filter));
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(switch (button) {
            case "draft" -> Response.noContent().build();
            case "keep" -> to(article.id(), filter, "kept");
            case "bring-back" -> {
                queue.snooze(article.id(), Duration.ZERO);
                yield to(article.id(), filter.snoozed(false), "broughtBack");
            }
            case "discard" -> to(article.id(), filter, "discarded");
            case "next" -> toNext(article.id(), place, filter, 0);
            case "previous" -> left(article.id(), others(article.id(), queue.previous(filter, place, me).or(() -> queue.previous(filter, null, me))), filter, 0);
            case "undo-saved" -> justSaved(form).map(saved -> undone(article, saved, filter)).orElseGet(() -> unlessBegun(article, filter, () -> undone(article, filter)));
            case "redo-saved" -> unlessBegun(article, filter, () -> redone(article, filter));
            default -> toQueue(article.id(), filter);
        });
    }

    /**
     * Behind the last of the queue comes the first, as the last comes before the first.
     *
     * @param changeset what was saved here; 0 for nothing
     */
    Response toNext(long articleId, Queue.Place place, QueueFilter filter, long changeset) {
        long me = visitor.accountId();
        return left(articleId, others(articleId, queue.next(filter, place, me).or(() -> queue.next(filter, null, me))), filter, changeset);
    }

    private static Optional<Long> others(long articleId, Optional<Long> goal) {
        return goal.filter(id -> id != articleId);
    }

    private Response left(long articleId, Optional<Long> goal, QueueFilter filter, long changeset) {
        presence.end(articleId, visitor.accountId());
        if (changeset == 0) {
            return ReviewDesk.toNext(filter, goal);
        }
        URI address = goal.map(id -> URI.create(filter.at("/admin/articles/" + id + "/fix"))).orElseGet(() -> URI.create(filter.at("/admin/queue")));
        UriBuilder told = UriBuilder.fromUri(address).queryParam("done", changeset);
        return Response.seeOther(goal.isPresent() ? told.build() : told.queryParam("end", true).build()).build();
    }

    private Response toQueue(long articleId, QueueFilter filter) {
        presence.end(articleId, visitor.accountId());
        return Response.seeOther(URI.create(filter.at("/admin/queue"))).build();
    }

    /** The last step of what was begun here; if nothing was, what was saved last. Right after a save the next article is there, and what is meant is the one before. */
    private Response undone(Article article, EditForm form, QueueFilter filter) {
        long me = visitor.accountId();
        Optional<Long> saved = justSaved(form).filter(one -> form.words(article).equals(drafts.form(article, me).words(article)));
        if (saved.isPresent()) {
            return undone(article, saved.get(), filter);
        }
        return steps.back(article, me, form).map(before -> stepped(article.id(), filter, "stepBack", before))
                .orElseGet(() -> steps.areThere(article.id(), me) ? to(article.id(), filter, "wholeDraft")
                        : unlessBegun(article, filter, () -> undone(article, filter)));
    }

    /** As which changeset the article before was saved, if the page says that it was. */
    private static Optional<Long> justSaved(EditForm form) {
        return Optional.of(form.input("done")).filter(done -> done.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private Response redone(Article article, EditForm form, QueueFilter filter) {
        long me = visitor.accountId();
        return steps.forth(article, me, form).map(after -> stepped(article.id(), filter, "stepForth", after))
                .orElseGet(() -> drafts.open(article, me).isPresent() ? to(article.id(), filter, "nothingToRedo") : redone(article, filter));
    }

    private static Response stepped(long articleId, QueueFilter filter, String told, EditForm form) {
        return to(articleId, filter, told, form.at());
    }

    /** @param at the row where it was */
    private static Response to(long articleId, QueueFilter filter, String told, String at) {
        return Response.seeOther(UriBuilder.fromUri(filter.at("/admin/articles/" + articleId + "/fix")).queryParam("saved", told).queryParam("at", at).build()).build();
    }

    /** Whoever has begun something here means that, and not what readers see already. */
    private Response unlessBegun(Article article, QueueFilter filter, Supplier<Response> undo) {
        return drafts.open(article, visitor.accountId()).isPresent() ? to(article.id(), filter, "begun") : undo.get();
    }

    private Response undone(Article article, long saved, QueueFilter filter) {
        return taken(article, undoing.undoSaved(visitor.accountId(), saved), "nothingToUndo", filter);
    }

    private Response undone(Article article, QueueFilter filter) {
        return taken(article, undoing.undo(visitor.accountId(), article.id()), "nothingToUndo", filter);
    }

    private Response redone(Article article, QueueFilter filter) {
        return taken(article, undoing.redo(visitor.accountId(), article.id()), "nothingToRedo", filter);
    }

    private static Response taken(Article article, Optional<Undoing.Outcome> outcome, String nothing, QueueFilter filter) {
        return outcome.map(what -> to(what.articleId(), filter, what.told())).orElseGet(() -> to(article.id(), filter, nothing));
    }

    private static Response to(long articleId, QueueFilter filter, String told) {
        return Response.seeOther(UriBuilder.fromUri(filter.at("/admin/articles/" + articleId + "/fix")).queryParam("saved", told).build()).build();
    }
}
