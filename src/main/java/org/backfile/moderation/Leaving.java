package org.backfile.moderation;

import java.net.URI;
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
    private final Presence presence;
    private final Queue queue;
    private final Undoing undoing;
    private final ProposalDecisions decisions;
    private final Visitor visitor;

    Leaving(Drafts drafts, Presence presence, Queue queue, Undoing undoing, ProposalDecisions decisions, Visitor visitor) {
        this.drafts = drafts;
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
            return Optional.of(to(article.id(), filter, "saved", decided.get()));
        }
        switch (button) {
            case "discard" -> drafts.discard(article.id(), me);
            case "draft", "keep", "next", "previous", "leave", "undo", "redo" -> drafts.keep(article, me, form);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(switch (button) {
            case "draft" -> Response.noContent().build();
            case "keep" -> to(article.id(), filter, "saved", "kept");
            case "discard" -> to(article.id(), filter, "saved", "discarded");
            case "next" -> toNext(article.id(), place, filter, 0);
            case "previous" -> queue.previous(filter, place, me).map(goal -> left(article.id(), Optional.of(goal), filter, 0)).orElseGet(() -> toQueue(article.id(), filter));
            case "undo" -> unlessBegun(article, filter, () -> taken(article, undoing.undo(me, article.id()).or(() -> undoing.undo(me)), "undone", filter));
            case "redo" -> unlessBegun(article, filter, () -> taken(article, undoing.redo(me, article.id()).or(() -> undoing.redo(me)), "redone", filter));
            default -> toQueue(article.id(), filter);
        });
    }

    /**
     * Behind the last of the queue comes the first.
     *
     * @param changeset what was saved here; 0 for nothing
     */
    Response toNext(long articleId, Queue.Place place, QueueFilter filter, long changeset) {
        long me = visitor.accountId();
        return left(articleId, queue.next(filter, place, me).or(() -> queue.next(filter, null, me)).filter(id -> id != articleId), filter, changeset);
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

    /**
     * Right after a save the next article is there, and what is to be undone is the one before. But whoever has begun something here means that, and not
     * what readers see already.
     */
    private Response unlessBegun(Article article, QueueFilter filter, Supplier<Response> undo) {
        return drafts.open(article, visitor.accountId()).isPresent() ? to(article.id(), filter, "saved", "begun") : undo.get();
    }

    private Response taken(Article article, Optional<Undoing.Outcome> outcome, String done, QueueFilter filter) {
        return outcome.map(what -> to(what.articleId(), filter, "saved", what.done() ? done : "stuck")).orElseGet(() -> to(article.id(), filter, "saved", "nothingToUndo"));
    }

    private static Response to(long articleId, QueueFilter filter, String name, String value) {
        return Response.seeOther(UriBuilder.fromUri(filter.at("/admin/articles/" + articleId + "/fix")).queryParam(name, value).build()).build();
    }
}
