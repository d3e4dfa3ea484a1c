package org.backfile.accounts;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Throttle.Key;

/** Signing in. A failure does not tell whether the name exists. */
@Path("/sign-in")
@PermitAll
public class SignIn {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(String next, String name, boolean failed, long wait);
    }

    private final Accounts accounts;
    private final Sessions sessions;
    private final Throttle throttle;

    SignIn(Accounts accounts, Sessions sessions, Throttle throttle) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @GET
    public TemplateInstance show(@RestQuery String next) {
        return Templates.show(LocalPath.of(next), "", false, 0);
    }

    @POST
    public Response signIn(@RestForm String name, @RestForm String password, @RestForm String next, RoutingContext context) {
        String given = name == null ? "" : name.strip();
        Key byName = Key.name(given);
        Key byAddress = Key.address(context.request().remoteAddress().hostAddress());
        Duration wait = throttle.tryNow(byName, byAddress);
        if (!wait.isZero()) {
            return Response.status(429).header("Retry-After", wait.toSeconds() + 1)
                    .entity(Templates.show(LocalPath.of(next), given, false, wait.toSeconds() + 1)).build();
        }
        Optional<Account> account = accounts.signingIn(given, password == null ? "" : password);
        if (account.isEmpty()) {
            return Response.status(422).entity(Templates.show(LocalPath.of(next), given, true, 0)).build();
        }
        throttle.succeeded(byName);
        throttle.succeededFrom(byAddress);
        sessions.begin(account.get(), context);
        return Response.seeOther(URI.create(LocalPath.of(next))).build();
    }
}
