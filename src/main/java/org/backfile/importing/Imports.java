package org.backfile.importing;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;

/** The imports, what became of each file, and the button that takes an import back as a whole. */
@Path("/admin/imports")
@RolesAllowed({Role.EDITOR, Role.ADMINISTRATOR})
public class Imports {

    /** Files that a report lists one by one; its totals count all. */
    private static final int MOST_ITEMS = 1000;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<ImportRun> runs);

        static native TemplateInstance show(ImportRun run, Map<Outcome, Long> totals, List<ImportItem> items, List<Long> touched,
                boolean administrator);
    }

    private final RunRollback rollback;
    private final Visitor visitor;

    Imports(RunRollback rollback, Visitor visitor) {
        this.rollback = rollback;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(ImportRun.newestFirst());
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public TemplateInstance show(@RestPath long id) {
        ImportRun run = find(id);
        return Templates.show(run, run.totals(), ImportItem.ofRun(id, MOST_ITEMS), rollback.touched(run), visitor.isAdministrator());
    }

    @POST
    @Path("{id: \\d{1,18}}/rollback")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    public Response rollBack(@RestPath long id) {
        rollback.rollBack(find(id).id(), visitor.accountId());
        return toReport(id);
    }

    @POST
    @Path("{id: \\d{1,18}}/revival")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    public Response revive(@RestPath long id) {
        rollback.revive(find(id), visitor.accountId());
        return toReport(id);
    }

    private static Response toReport(long id) {
        return Response.seeOther(URI.create("/admin/imports/" + id)).build();
    }

    private static ImportRun find(long id) {
        return ImportRun.<ImportRun>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
