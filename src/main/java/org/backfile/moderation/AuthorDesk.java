package org.backfile.moderation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Authorities;
import org.backfile.article.AuthorityChange;
import org.backfile.content.FieldName;
import org.backfile.text.WhiteSpace;

/** Under which name authors stand who are printed by several, for senior editors. What is printed never changes. */
@Path("/admin/authors")
@RolesAllowed(Role.SENIOR_EDITOR)
public class AuthorDesk {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<AuthorityChange> changes, Map<Long, String> names, String printed, String preferred, List<String> wrong, String told);
    }

    private final Authorities authorities;
    private final Accounts accounts;
    private final Visitor visitor;

    AuthorDesk(Authorities authorities, Accounts accounts, Visitor visitor) {
        this.authorities = authorities;
        this.accounts = accounts;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(@RestQuery String told) {
        return page("", "", List.of(), told == null ? "" : told);
    }

    @POST
    public Response call(@RestForm String printed, @RestForm String preferred) {
        String one = WhiteSpace.normalised(printed == null ? "" : printed);
        String other = WhiteSpace.normalised(preferred == null ? "" : preferred);
        List<String> wrong = Stream.of(isNoName(one) ? "printed" : "", isNoName(other) ? "preferred" : one.equals(other) ? "same" : "").filter(word -> !word.isEmpty()).toList();
        if (!wrong.isEmpty()) {
            return Response.status(422).entity(page(one, other, wrong, "")).build();
        }
        QuarkusTransaction.requiringNew().run(() -> authorities.call(one, other, visitor.accountId()));
        return Response.seeOther(URI.create("/admin/authors?told=called")).build();
    }

    /** Takes back what was said of a name. */
    @POST
    @Path("{id: \\d{1,18}}")
    public Response release(@RestPath long id) {
        QuarkusTransaction.requiringNew().run(() -> authorities.release(AuthorityChange.<AuthorityChange>findByIdOptional(id).orElseThrow(NotFoundException::new), visitor.accountId()));
        return Response.seeOther(URI.create("/admin/authors?told=released")).build();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public Response back() {
        return Response.seeOther(URI.create("/admin/authors")).build();
    }

    private static boolean isNoName(String name) {
        return name.isEmpty() || name.length() > FieldName.LONGEST_NAME;
    }

    private TemplateInstance page(String printed, String preferred, List<String> wrong, String told) {
        return Templates.list(AuthorityChange.ofAuthors(), accounts.names(), printed, preferred, wrong, told);
    }
}
