package org.backfile.moderation;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.Revision;

/** The fixing screen of an article: the original, every field of the form with its blocks, and what readers will see. */
@Path("/admin/articles/{id: \\d{1,18}}")
@RolesAllowed(Role.EDITOR)
public class Edits {

    /** In characters. */
    static final int LONGEST_REASON = 500;

    private final Save save;
    private final EditPages pages;
    private final Drafts drafts;
    private final DraftSteps steps;
    private final Leaving leaving;
    private final Presence presence;
    private final Queue queue;
    private final Visitor visitor;

    Edits(Save save, EditPages pages, Drafts drafts, DraftSteps steps, Leaving leaving, Presence presence, Queue queue, Visitor visitor) {
        this.save = save;
        this.pages = pages;
        this.drafts = drafts;
        this.steps = steps;
        this.leaving = leaving;
        this.presence = presence;
        this.queue = queue;
        this.visitor = visitor;
    }

    @GET
    public Response find(@RestPath long id) {
        return Response.seeOther(URI.create("/admin/articles/" + DeskArticle.find(id).id() + "/fix")).build();
    }

    /**
     * @param done the changeset that was saved on the way here
     * @param at   the row where something was taken back or done again
     */
    @GET
    @Path("fix")
    public TemplateInstance edit(@RestPath long id, @RestQuery List<String> saved, @RestQuery List<String> merged,
            @RestQuery List<String> meanwhile, @RestQuery Long done, @RestQuery Optional<String> at, @BeanParam QueueFilter filter) {
        Article article = DeskArticle.find(id);
        presence.note(id, visitor.accountId());
        return pages.render(pages.of(article, at.orElse("")).goOnAt(at.orElse("")).tell(Told.of(saved, merged, meanwhile)), filter, done);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Path("fix")
    public Response post(@RestPath long id, @RestForm("do") String button, @RestForm String reason, @BeanParam QueueFilter filter,
            @Context ResteasyReactiveRequestContext request) {
        Article article = DeskArticle.find(id);
        EditForm posted = EditForm.posted(PostedForm.of(request));
        boolean marking = button != null && (button.startsWith("line:") || button.startsWith("take:"));
        EditForm form = marking ? posted : posted.withoutBegunMark();
        presence.note(id, visitor.accountId());
        boolean sought = "enter".equals(button) && !form.input("find").isBlank() && !form.input("find").equals(form.input("found"));
        Optional<EditPage> arranged = BlockAction.parse(button).map(action -> arranged(article, form, action))
                .or(() -> FormAction.parse(sought ? "find" : button).map(action -> acted(article, form, action)));
        if (arranged.isPresent()) {
            steps.note(article, visitor.accountId(), form);
            steps.note(article, visitor.accountId(), arranged.get().form());
            drafts.keep(article, visitor.accountId(), arranged.get().form());
            return Response.ok(pages.render(arranged.get(), filter, null)).build();
        }
        return switch (button == null ? "save" : button) {
            case "step" -> stepped(article, form, filter);
            case "save", "enter" -> saved(article, form, reason, filter, false, false);
            case "save-next" -> saved(article, form, reason, filter, false, true);
            case "accept-all" -> saved(article, form, reason, filter, true, true);
            default -> ProposalDecisions.isTooLong(button, form) ? asBefore(article, form, filter) : leaving.with(article, form, button, filter).orElseThrow(BadRequestException::new);
        };
    }

    /** The page after something was ticked, chosen or typed: nothing is saved yet. */
    private Response stepped(Article article, EditForm form, QueueFilter filter) {
        steps.note(article, visitor.accountId(), form);
        drafts.keep(article, visitor.accountId(), form);
        return Response.ok(pages.render(pages.of(article, form), filter, null)).build();
    }

    /** The page as it was sent: it says at the reason what is wrong with it. */
    private Response asBefore(Article article, EditForm form, QueueFilter filter) {
        drafts.keep(article, visitor.accountId(), form);
        return Response.status(422).entity(pages.render(pages.of(article, form), filter, null)).build();
    }

    /** The page after a button of a block: nothing is saved yet. */
    private EditPage arranged(Article article, EditForm form, BlockAction action) {
        EditForm arranged = action.applyTo(form);
        String row = action.goOnWith(form, arranged);
        EditPage page = pages.of(article, arranged.withInput("at", row)).tell(Told.note(arranged.equals(form) ? "unsplit" : "arranged"));
        return action.verb() == BlockAction.Verb.INSERT ? page.writeAt(row) : page.goOnAt(row);
    }

    /** The page after words of the original were marked or given to a field. */
    private EditPage acted(Article article, EditForm form, FormAction action) {
        FormAction.Outcome outcome = action.applyTo(form, pages.text(article, form));
        return pages.of(article, outcome.form()).tell(action.told(form, outcome)).goOnAt(action.goOnAt(outcome)).ask(outcome.places());
    }

    private Response saved(Article article, EditForm form, String reason, QueueFilter filter, boolean all, boolean next) {
        Queue.Place place = queue.placeOf(article.id()).orElse(null);
        Save.Result result = save.save(article, form, pages.text(article, form), visitor.accountId(), reason, all);
        if (result instanceof Save.Result.Refused refused) {
            drafts.keep(article, visitor.accountId(), form);
            return Response.status(422).entity(pages.render(pages.of(article, form).refuse(refused.errors()), filter, null)).build();
        } else if (result instanceof Save.Result.Undecided undecided) {
            drafts.keep(article, visitor.accountId(), undecided.form());
            return Response.status(409).entity(pages.render(pages.of(DeskArticle.find(article.id()), undecided.form()).decide(undecided.collisions()), filter, null)).build();
        }
        Save.Result.Done done = (Save.Result.Done) result;
        if (next) {
            return leaving.toNext(article.id(), place, filter, done.changeset());
        }
        return told(article.id(), done, filter);
    }

    private static Response told(long id, Save.Result.Done done, QueueFilter filter) {
        UriBuilder address = UriBuilder.fromUri(filter.at("/admin/articles/" + id + "/fix"));
        done.saved().forEach(field -> address.queryParam("saved", field.word()));
        done.merged().forEach(field -> address.queryParam("merged", field.word()));
        done.meanwhile().stream().map(Revision::field).forEach(field -> address.queryParam("meanwhile", field.word()));
        if (done.saved().isEmpty()) {
            address.queryParam("saved", "nothing");
        }
        return Response.seeOther(address.build()).build();
    }
}
