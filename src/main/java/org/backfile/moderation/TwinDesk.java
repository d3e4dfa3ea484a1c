package org.backfile.moderation;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.Twins;
import org.backfile.text.WhiteSpace;

/** Says, for senior editors, that an article is the same as another one, which is kept. */
@Path("/admin/articles/{id: \\d{1,18}}/same")
@RolesAllowed(Role.SENIOR_EDITOR)
public class TwinDesk {

    private static final int LONGEST_REASON = 500;
    /** A number, or an address of the archive with one. */
    private static final Pattern ARTICLE = Pattern.compile("(?:.*/articles/)?(\\d{1,18})(?:[/?#].*)?");

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(Article article, Article kept, List<Article> twins, String other, String reason, String wrong, String told);
    }

    private final Twins twins;
    private final Visitor visitor;

    TwinDesk(Twins twins, Visitor visitor) {
        this.twins = twins;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestQuery String told) {
        return page(id, "", "", "", told == null ? "" : told);
    }

    /** @param act {@code part} takes it back */
    @POST
    public Response decide(@RestPath long id, @RestForm("do") String act, @RestForm String other, @RestForm String reason) {
        DeskArticle.find(id);
        if ("part".equals(act)) {
            twins.part(id, visitor.accountId());
            return to(id, "parted");
        }
        String why = WhiteSpace.normalised(reason == null ? "" : reason);
        Matcher kept = ARTICLE.matcher(other == null ? "" : other.strip());
        String wrong = !kept.matches() ? "unknown" : why.isEmpty() || why.length() > LONGEST_REASON ? "reason"
                : twins.mark(id, Long.parseLong(kept.group(1)), visitor.accountId(), why).map(obstacle -> obstacle.name().toLowerCase(Locale.ROOT)).orElse("");
        return wrong.isEmpty() ? to(id, "marked") : Response.status(422).entity(page(id, other == null ? "" : other, why, wrong, "")).build();
    }

    private TemplateInstance page(long id, String other, String reason, String wrong, String told) {
        Article kept = twins.keptFor(id).map(DeskArticle::find).orElse(null);
        return Templates.show(DeskArticle.find(id), kept, twins.keptIn(id).stream().map(DeskArticle::find).toList(), other, reason, wrong, told);
    }

    private static Response to(long id, String told) {
        return Response.seeOther(URI.create("/admin/articles/" + id + "/same?told=" + told)).build();
    }
}
