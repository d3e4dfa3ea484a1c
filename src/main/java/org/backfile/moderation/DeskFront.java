package org.backfile.moderation;

import java.net.URI;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;

/** The front of the desk: what waits, and what one has begun. Whoever has no desk is led to their account. */
@Path("/admin")
@RolesAllowed(Role.CORRECTOR)
public class DeskFront {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(QueueAges waiting, long off, List<Draft.Begun> drafts);
    }

    private final Queue queue;
    private final Drafts drafts;
    private final Visitor visitor;

    DeskFront(Queue queue, Drafts drafts, Visitor visitor) {
        this.queue = queue;
        this.drafts = drafts;
        this.visitor = visitor;
    }

    @GET
    public Response show() {
        if (!visitor.isEditor()) { // a trusted corrector's work is on the articles' pages
            return Response.seeOther(URI.create("/account")).build();
        }
        return Response.ok(Templates.show(queue.ages(new QueueFilter()), queue.count(new QueueFilter().snoozed(true)), drafts.begunBy(visitor.accountId()))).build();
    }
}
