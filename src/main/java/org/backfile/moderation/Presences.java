package org.backfile.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;

/** A page that is open says so now and then, and when it is left. */
@Path("/admin/articles/{id: \\d{1,18}}/presence")
@RolesAllowed(Role.EDITOR)
public class Presences {

    private final Presence presence;
    private final Visitor visitor;

    Presences(Presence presence, Visitor visitor) {
        this.presence = presence;
        this.visitor = visitor;
    }

    @POST
    public Response tell(@RestPath long id, @RestForm boolean left) {
        DeskArticle.find(id);
        if (left) {
            presence.end(id, visitor.accountId());
        } else {
            presence.note(id, visitor.accountId());
        }
        return Response.noContent().build();
    }
}
