package org.backfile.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** A page that fails as it is asked to, for tests of the error pages. */
@Path("/failing")
@PermitAll
public class FailingPage {

    @GET
    public String fail() {
        throw new IllegalStateException("a secret of the house");
    }

    @GET
    @Path("{status: \\d{3}}")
    public String fail(@RestPath int status) {
        throw new ClientErrorException(status);
    }
}
