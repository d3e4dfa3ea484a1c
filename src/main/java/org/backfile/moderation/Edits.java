package org.backfile.moderation;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.Revision;

/** The edit page of an article: every field, its blocks too, with the original beside it. */
@Path("/admin/articles/{id: \\d{1,18}}")
@RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR})
public class Edits {

    /** As the form says; only a program sends more. */
    private static final int LONGEST_REASON = 500;

    private final Save save;
    private final Visitor visitor;
    private final Accounts accounts;

    Edits(Save save, Visitor visitor, Accounts accounts) {
        this.save = save;
        this.visitor = visitor;
        this.accounts = accounts;
    }

    @GET
    public TemplateInstance edit(@RestPath long id, @RestQuery List<String> saved, @RestQuery List<String> merged,
            @RestQuery List<String> meanwhile) {
        return EditPage.of(DeskArticle.find(id)).tell(EditPage.Told.of(saved, merged, meanwhile)).render(accounts.names());
    }

    @POST
    public Response post(@RestPath long id, @RestForm("do") String button, @RestForm String reason,
            @Context ResteasyReactiveRequestContext request) {
        Article article = DeskArticle.find(id);
        EditForm form = EditForm.posted(PostedForm.of(request));
        Optional<BlockAction> action = BlockAction.parse(button);
        if (action.isPresent()) {
            return Response.ok(EditPage.arranged(article, form, action.get()).render(accounts.names())).build();
        }
        if (button != null && !button.equals("save") || reason != null && reason.length() > LONGEST_REASON) {
            throw new BadRequestException();
        }
        Save.Result result = save.save(article, form, visitor.accountId(), reason);
        if (result instanceof Save.Result.Refused refused) {
            return Response.status(422).entity(EditPage.of(article, form).refuse(refused.errors()).render(accounts.names())).build();
        } else if (result instanceof Save.Result.Undecided undecided) {
            return Response.status(409).entity(EditPage.of(DeskArticle.find(id), undecided.form()).decide(undecided.collisions()).render(accounts.names()))
                    .build();
        }
        return told(id, (Save.Result.Done) result);
    }

    private static Response told(long id, Save.Result.Done done) {
        UriBuilder address = UriBuilder.fromPath("/admin/articles/{id}");
        done.saved().forEach(field -> address.queryParam("saved", field.word()));
        done.merged().forEach(field -> address.queryParam("merged", field.word()));
        done.meanwhile().stream().map(Revision::field).forEach(field -> address.queryParam("meanwhile", field.word()));
        if (done.saved().isEmpty()) {
            address.queryParam("saved", "nothing");
        }
        return Response.seeOther(address.build(id)).build();
    }
}
