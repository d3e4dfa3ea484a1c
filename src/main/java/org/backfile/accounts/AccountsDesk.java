package org.backfile.accounts;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The accounts, for administrators: invite, reset, change the role, disable. */
@Path("/admin/accounts")
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountsDesk {

    /** In characters. */
    static final int LONGEST_NAME = 60;

    private static final List<String> DONE = List.of("role", "disabled", "enabled");

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<Account> accounts, List<String> roles, long you, String name, String role, Problems problems, Told told);
    }

    /**
     * What is told above the list.
     *
     * @param done what was just done, as the address says it; empty if nothing was
     * @param whose whose link it is
     * @param link the link to hand over; null if none was made
     */
    public record Told(String done, String whose, String link) {

        static final Told NOTHING = new Told("", "", null);
    }

    private final Accounts accounts;
    private final Visitor visitor;

    AccountsDesk(Accounts accounts, Visitor visitor) {
        this.accounts = accounts;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(@RestQuery String done) {
        return page("", Role.EDITOR, Problems.none(), new Told(done != null && DONE.contains(done) ? done : "", "", null));
    }

    /** The link stands in the answer itself, once: it is kept nowhere, and must not stand in an address. */
    @POST
    public Response invite(@RestForm String name, @RestForm String role, @Context UriInfo here) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            return refused(given, role, Problem.NAME_MISSING);
        } else if (!Role.isKnown(role)) {
            return refused(given, Role.EDITOR, Problem.ROLE_UNKNOWN);
        }
        Optional<String> path = accounts.invite(given, role);
        return path.isEmpty() ? refused(given, role, Problem.NAME_TAKEN)
                : Response.ok(page("", Role.EDITOR, Problems.none(), new Told("", given, link(here, path.get())))).build();
    }

    @POST
    @Path("{id: \\d{1,18}}/reset")
    public TemplateInstance reset(@RestPath long id, @Context UriInfo here) {
        Account account = Account.<Account>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return page("", Role.EDITOR, Problems.none(), new Told("", account.name(), link(here, accounts.reset(account))));
    }

    @POST
    @Path("{id: \\d{1,18}}/role")
    public Response changeRole(@RestPath long id, @RestForm String role) {
        return done("role", accounts.changeRole(id, role, visitor.accountId()));
    }

    @POST
    @Path("{id: \\d{1,18}}/disable")
    public Response disable(@RestPath long id) {
        return done("disabled", accounts.disable(id, visitor.accountId()));
    }

    @POST
    @Path("{id: \\d{1,18}}/enable")
    public Response enable(@RestPath long id) {
        accounts.enable(id);
        return done("enabled", Optional.empty());
    }

    private Response done(String what, Optional<Problem> problem) {
        return problem.isPresent() ? refused("", Role.EDITOR, problem.get())
                : Response.seeOther(URI.create("/admin/accounts?done=" + what)).build();
    }

    private Response refused(String name, String role, Problem problem) {
        return Response.status(422).entity(page(name, role, Problems.of(problem), Told.NOTHING)).build();
    }

    private TemplateInstance page(String name, String role, Problems problems, Told told) {
        return Templates.list(Account.byName(), Role.ALL, visitor.accountId(), name, role, problems, told);
    }

    private static String link(UriInfo here, String path) {
        return here.getBaseUri().resolve(path).toString();
    }
}
