package org.backfile.web;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Answers browsers that ask for an icon where it stood before pages could name one. */
@Path("/favicon.ico")
@PermitAll
public class Favicon {

    @GET
    public Response find() {
        return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(Assets.url("favicon.svg"))).build();
    }
}
