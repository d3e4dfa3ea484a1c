package org.backfile.accounts;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The page behind a one-time link: choose a password, and as the first administrator a name too. */
@Path("/welcome/{token}")
@PermitAll
public class Welcome {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(String token, boolean setup, String name, Problems problems);

        static native TemplateInstance used();
    }

    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    Welcome(Accounts accounts, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath String token) {
        OneTimeLink link = usable(OneTimeLink.of(token));
        return Templates.show(token, link.isSetup(), link.isSetup() ? "" : name(link), Problems.none());
    }

    @POST
    @Transactional
    public Response choose(@RestPath String token, @RestForm String name, @RestForm String password, @RestForm String again,
            RoutingContext context) {
        OneTimeLink link = usable(OneTimeLink.lock(token));
        String chosen = link.isSetup() ? name == null ? "" : name.strip() : name(link);
        Problems problems = Problems.none();
        if (chosen.isEmpty() || chosen.length() > AccountsDesk.LONGEST_NAME) {
            problems.add(Problem.NAME_MISSING);
        } else if (link.isSetup() && Account.named(chosen).isPresent()) {
            problems.add(Problem.NAME_TAKEN);
        }
        Passwords.problem(password == null ? "" : password, again == null ? "" : again, chosen).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Response.status(422).entity(Templates.show(token, link.isSetup(), chosen, problems)).build();
        }
        long accountId = link.isSetup() ? administrator(chosen) : link.accountId();
        link.use(clock.instant());
        Account account = accounts.choosePassword(accountId, password);
        sessions.begin(account, context);
        return Response.seeOther(URI.create("/admin")).build();
    }

    private long administrator(String name) {
        Account account = new Account(name, Role.ADMINISTRATOR, clock.instant());
        account.persist();
        return account.id();
    }

    private OneTimeLink usable(Optional<OneTimeLink> link) {
        if (!link.orElseThrow(NotFoundException::new).isUsable(clock.instant()) || hasLostItsPurpose(link.get())) {
            throw new ClientErrorException(Response.status(Response.Status.GONE).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(Templates.used().render()).build());
        }
        return link.get();
    }

    /** A link does not let a disabled account in, and nobody sets up an archive that has an administrator. */
    private static boolean hasLostItsPurpose(OneTimeLink link) {
        return link.isSetup() ? Account.countActive(Role.ADMINISTRATOR) > 0 : Account.<Account>findById(link.accountId()).isDisabled();
    }

    private static String name(OneTimeLink link) {
        return Account.<Account>findById(link.accountId()).name();
    }
}
