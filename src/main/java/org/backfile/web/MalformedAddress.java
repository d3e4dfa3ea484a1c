package org.backfile.web;

import java.net.URI;
import java.net.URISyntaxException;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What is asked under an address that is none, as {@code /%zz}. The HTTP server would answer it with an empty page, unless {@link #LEFT_TO_US}. */
@Path(MalformedAddress.PATH)
@PermitAll
public class MalformedAddress {

    /** The system property, to be "true" before the start, that leaves these addresses to us. */
    public static final String LEFT_TO_US = "vertx.disableURIValidation";

    static final String PATH = "/malformed";
    /** Before whatever looks at the address. */
    private static final int BEFORE_ALL = 1100;

    void register(@Observes Filters filters) {
        filters.register(MalformedAddress::check, BEFORE_ALL);
    }

    private static void check(RoutingContext context) {
        try {
            new URI(context.request().uri());
            context.next();
        } catch (URISyntaxException e) {
            context.reroute(HttpMethod.GET, PATH);
        }
    }

    @GET
    public void show() {
        throw new BadRequestException();
    }
}
