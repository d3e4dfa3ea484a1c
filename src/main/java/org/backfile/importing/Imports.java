package org.backfile.importing;

import java.net.URI;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.importing.ImportRun.State;
import org.backfile.web.Node;

/** The imports: how far each is, what became of each thing, and what can be done about it. */
@Path("/admin/imports")
@RolesAllowed(Role.EDITOR)
public class Imports {

    /** Items on a page of a report. */
    private static final int ITEMS = 200;
    private static final int REASONS = 50;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<ImportRun> runs, boolean going, long older, boolean administrator, long uploadLimit, long megabytes, boolean hold, String told);

        static native TemplateInstance show(RunPage page, boolean still, String told, String nonsense);
    }

    private final Runs runs;
    private final RunRollback rollback;
    private final Rereading rereading;
    private final Importer importer;
    private final Node node;
    private final Uploads uploads;
    private final Troubles troubles;
    private final Visitor visitor;

    Imports(Runs runs, RunRollback rollback, Rereading rereading, Importer importer, Node node, Uploads uploads, Troubles troubles, Visitor visitor) {
        this.runs = runs;
        this.rollback = rollback;
        this.rereading = rereading;
        this.importer = importer;
        this.node = node;
        this.uploads = uploads;
        this.troubles = troubles;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(@RestQuery String told) throws SQLException {
        List<ImportRun> all = ImportRun.newestFirst();
        return Templates.list(all, all.stream().anyMatch(run -> run.state() == State.RUNNING), rereading.waiting(), visitor.isAdministrator(), uploads.limit(), uploads.limit() >> 20, uploads.isHeld(), told == null ? "" : told);
    }

    /**
     * @param outcome the one whose items alone are listed; one that there is not is told, and left out
     * @param still   keeps the page of a run that goes on from being shown anew every few seconds
     */
    @GET
    @Path("{id: \\d{1,18}}")
    public TemplateInstance show(@RestPath long id, @RestQuery String outcome, @RestQuery Long after, @RestQuery boolean still, @RestQuery String told) throws SQLException {
        ImportRun run = find(id);
        Outcome only = Arrays.stream(Outcome.values()).filter(one -> one.word().equals(outcome)).findFirst().orElse(null);
        String nonsense = only == null && outcome != null ? outcome.strip() : "";
        List<ImportItem> items = ImportItem.ofRun(id, only, after == null ? 0 : after, ITEMS + 1);
        Optional<Long> more = items.size() > ITEMS ? Optional.of(items.get(ITEMS - 1).id()) : Optional.empty();
        RunPage page = new RunPage(run, runs.progress(id), run.totals(), ImportItem.reasons(id, REASONS), only, items.subList(0, Math.min(items.size(), ITEMS)),
                more, rollback.touched(run), run.node().filter(node.name()::equals).isPresent(), troubles.of(id), visitor.isAdministrator());
        return Templates.show(page, still, told == null ? "" : told, nonsense);
    }

    /** @param act {@code pause}, {@code resume} or {@code cancel} */
    @POST
    @Path("{id: \\d{1,18}}/state")
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response turn(@RestPath long id, @RestForm("do") String act) {
        find(id);
        switch (act == null ? "" : act) {
            case "pause" -> runs.turn(id, State.PAUSED);
            case "cancel" -> runs.turn(id, State.CANCELED);
            case "resume" -> runs.resumeOn(id, node.name());
            default -> throw new BadRequestException();
        }
        importer.ring();
        return find(id).state() == State.FINISHED ? Response.seeOther(URI.create("/admin/imports/" + id)).build() : toReport(id, act);
    }

    @POST
    @Path("{id: \\d{1,18}}/retries")
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response retry(@RestPath long id) {
        find(id);
        runs.retry(id);
        runs.resumeOn(id, node.name());
        importer.ring();
        return toReport(id, "retry");
    }

    /** Makes an article of something that was taken for none. */
    @POST
    @Path("{id: \\d{1,18}}/articles")
    @Transactional
    public Response readAnyway(@RestPath long id, @RestForm long item) {
        long article = ImportItem.<ImportItem>findByIdOptional(item).filter(found -> found.isOfRun(id)).flatMap(runs::readAnyway).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/admin/articles/" + article)).build();
    }

    /** Reads anew what an older version of the parser read; in the background. */
    @POST
    @Path("rereading")
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response reread() {
        importer.reread();
        return Response.seeOther(URI.create("/admin/imports?told=reread")).build();
    }

    @POST
    @Path("{id: \\d{1,18}}/rollback")
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response rollBack(@RestPath long id) {
        rollback.rollBack(find(id).id(), visitor.accountId());
        return toReport(id, "rollback");
    }

    @POST
    @Path("{id: \\d{1,18}}/revival")
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response revive(@RestPath long id) {
        rollback.revive(find(id).id(), visitor.accountId());
        return toReport(id, "revival");
    }

    private static Response toReport(long id, String told) {
        return Response.seeOther(URI.create("/admin/imports/" + id + "?told=" + told)).build();
    }

    private static ImportRun find(long id) {
        return ImportRun.<ImportRun>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
