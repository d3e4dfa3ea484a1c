package org.backfile.accounts;

import java.net.URI;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Throttle.Key;

/** A person's own account: another password, which ends every other session of the account, and whether readers see the name. */
@Path("/account")
@RolesAllowed(Role.CORRECTOR)
public class OwnAccount {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(String name, boolean changed, boolean keys, boolean named, Problems problems);
    }

    private final Accounts accounts;
    private final Sessions sessions;
    private final Visitor visitor;
    private final Throttle throttle;

    OwnAccount(Accounts accounts, Sessions sessions, Visitor visitor, Throttle throttle) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.visitor = visitor;
        this.throttle = throttle;
    }

    @GET
    public TemplateInstance show(@RestQuery boolean changed) {
        return Templates.show(visitor.name(), changed, accounts.usesKeys(visitor.accountId()), accounts.isNamed(visitor.accountId()), Problems.none());
    }

    /** Single letters that act are not for everybody: speech input and a shaky hand press them unawares. */
    @POST
    @Path("keys")
    public Response keys(@RestForm boolean keys) {
        accounts.useKeys(visitor.accountId(), keys);
        return Response.seeOther(URI.create("/account")).build();
    }

    /** @param named true if readers are to see the name with what the account did */
    @POST
    @Path("name")
    public Response name(@RestForm boolean named) {
        accounts.beNamed(visitor.accountId(), named);
        return Response.seeOther(URI.create("/account")).build();
    }

    @POST
    public Response change(@RestForm String old, @RestForm String password, @RestForm String again, RoutingContext context) {
        Key key = Key.name(visitor.name());
        // A session left open on a shared desk must not become a place to guess at.
        if (!throttle.tryNow(key).isZero()) {
            throw new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
        }
        Problems problems = Problems.none();
        if (accounts.signingIn(visitor.name(), old == null ? "" : old).isPresent()) {
            throttle.succeeded(key);
        } else {
            problems.add(Problem.WRONG_PASSWORD);
        }
        Passwords.problem(password == null ? "" : password, again == null ? "" : again, visitor.name()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Response.status(422).entity(Templates.show(visitor.name(), false, accounts.usesKeys(visitor.accountId()), accounts.isNamed(visitor.accountId()), problems)).build();
        }
        sessions.begin(accounts.choosePassword(visitor.accountId(), password), context);
        return Response.seeOther(URI.create("/account?changed=true")).build();
    }
}
