package org.backfile.search;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.pages.PageCache;
import org.backfile.pages.PagesState;

/** How it stands with the index, and what can be done about it; beside it, with the pages that this node keeps. */
@Path("/admin/index")
@RolesAllowed(Role.ADMINISTRATOR)
public class IndexDesk {

    private static final int SECONDS_BETWEEN_LOOKS = 3;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(IndexState state, List<IndexJob> jobs, PagesState pages);
    }

    private final SearchIndex index;
    private final IndexJobs jobs;
    private final PageCache pages;
    private final Visitor visitor;

    IndexDesk(SearchIndex index, IndexJobs jobs, PageCache pages, Visitor visitor) {
        this.index = index;
        this.jobs = jobs;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    public Response show() throws SQLException {
        index.start();
        List<IndexJob> last = jobs.last();
        Response.ResponseBuilder page = Response.ok(Templates.show(index.state(), last, pages.state()));
        return last.stream().allMatch(IndexJob::isFinished) ? page.build() : page.header("Refresh", SECONDS_BETWEEN_LOOKS).build();
    }

    @POST
    @Path("rebuild")
    public Response rebuild() throws SQLException {
        return post(IndexJob.Kind.REBUILD);
    }

    @POST
    @Path("verify")
    public Response verify() throws SQLException {
        return post(IndexJob.Kind.VERIFY);
    }

    private Response post(IndexJob.Kind kind) throws SQLException {
        jobs.post(kind, visitor.accountId());
        return Response.seeOther(URI.create("/admin/index")).build();
    }
}
