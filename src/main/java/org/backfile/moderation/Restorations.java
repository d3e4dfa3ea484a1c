package org.backfile.moderation;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.Change;
import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.article.Gate;
import org.backfile.article.HistoryEntry;
import org.backfile.article.Settlement;
import org.backfile.article.Verdict;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** The history of an article on the desk, where each field and each version can be brought back. Bringing back is a change like any other. */
@Path("/admin/articles/{id: \\d{1,18}}/history")
@RolesAllowed(Role.EDITOR)
public class Restorations {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(HistoryPage page);
    }

    private final Gate gate;
    private final Visitor visitor;
    private final Accounts accounts;
    private final DeskWords words;

    Restorations(Gate gate, Visitor visitor, Accounts accounts, DeskWords words) {
        this.gate = gate;
        this.visitor = visitor;
        this.accounts = accounts;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@RestPath long id, @RestQuery String restored) {
        Article article = DeskArticle.find(id);
        return Templates.list(new HistoryPage(article, HistoryEntry.of(article), accounts.names(), words, restored));
    }

    /**
     * Gives fields the value that they had in a version of the article.
     *
     * @param version 1 is the article as it was imported
     * @param field   the one field to restore; empty for all
     * @param seen    the version that the person looked at; if what they wanted is there since, somebody sent it before, they themselves for one
     */
    @POST
    @Transactional
    public Response restore(@RestPath long id, @RestForm int version, @RestForm String field, @RestForm int seen) {
        Article article = DeskArticle.find(id);
        List<FieldName> fields = field == null || field.isEmpty()
                ? Arrays.stream(FieldName.values()).filter(FieldName::isRead).toList()
                : List.of(FieldName.of(field).filter(FieldName::isRead).orElseThrow(NotFoundException::new));
        Map<FieldName, Settlement> touched = Settlement.ofArticle(id);
        Function<FieldName, FieldValue> past = article.asOf(version);
        List<Change> changes = new ArrayList<>();
        for (FieldName one : fields) {
            FieldValue then = past.apply(one);
            if (!then.equals(article.value(one))) {
                changes.add(new Change(id, one, touched.containsKey(one) ? touched.get(one).revision().id() : 0, then));
            }
        }
        if (article.version() != seen && !changes.isEmpty()) {
            // Somebody changed the article since: what would be undone is not what the person looked at.
            throw new ClientErrorException(Response.Status.CONFLICT);
        }
        Verdict verdict = gate.apply(Signature.of(Kind.RESTORE, visitor.accountId(), null), changes);
        if (verdict instanceof Verdict.Collided) {
            throw new ClientErrorException(Response.Status.CONFLICT);
        }
        return Response.seeOther(URI.create("/admin/articles/" + id + "/history?restored=" + (changes.isEmpty() && article.version() == seen ? "nothing" : "done"))).build();
    }
}
