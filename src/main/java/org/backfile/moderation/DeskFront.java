package org.backfile.moderation;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;

/** The front of the desk: what waits, and what one has begun. */
@Path("/admin")
@RolesAllowed(Role.EDITOR)
public class DeskFront {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(QueueAges waiting, List<Draft.Begun> drafts);
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
    public TemplateInstance show() {
        return Templates.show(queue.ages(new QueueFilter()), drafts.begunBy(visitor.accountId()));
    }
}
