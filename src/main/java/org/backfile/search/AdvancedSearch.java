package org.backfile.search;

import java.net.URI;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;

/** A form with a box for each thing that can be asked; it writes the query language, and leaves the rest to the page of search. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/search/advanced")
public class AdvancedSearch {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show();
    }

    @GET
    public TemplateInstance show() {
        return Templates.show();
    }

    @GET
    @Path("results")
    public Response results(@BeanParam AdvancedForm form) {
        String query = form.query();
        URI address = query.isEmpty() ? URI.create("/search/advanced") : UriBuilder.fromPath("/search").queryParam("q", "{query}").build(query);
        return Response.status(Response.Status.FOUND).location(address).build();
    }
}
