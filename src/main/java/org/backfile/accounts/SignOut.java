package org.backfile.accounts;

import java.net.URI;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Signing out. */
@Path("/sign-out")
@PermitAll
public class SignOut {

    private final Sessions sessions;

    SignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    @POST
    public Response signOut(RoutingContext context) {
        sessions.end(context);
        return Response.seeOther(URI.create("/")).build();
    }
}
