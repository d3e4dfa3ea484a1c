package org.backfile.moderation;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
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
import org.backfile.article.PublicationStatus;
import org.backfile.article.SaidWords;
import org.backfile.article.Splits;
import org.backfile.article.StoredReading;
import org.backfile.article.Twins;
import org.backfile.text.WhiteSpace;
import org.backfile.web.Site;

/** Says, for senior editors, that an article is the same as another one, which is kept; or that it is two, which came together under one address. */
@Path("/admin/articles/{id: \\d{1,18}}/same")
@RolesAllowed(Role.SENIOR_EDITOR)
public class TwinDesk {

    private static final int LONGEST_REASON = 500;
    /** A number, or a path of the archive with one. */
    private static final Pattern ARTICLE = Pattern.compile("(?:/(?:[a-z]+/)*articles/)?(\\d{1,18})(?:[/?#].*)?");

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(Sheet sheet, Article article, Article kept, List<Article> twins, String other, String reason, String wrong, String unreasoned, String told);
    }

    /**
     * What came together in an article, and what was parted.
     *
     * @param earlier from which it was read before, and could be an article of its own
     * @param off     what was split off it
     * @param from    what it was split off; null if nothing
     * @param closed  why readers do not see it as an article of its own; null if they do, or it is none
     * @param said    hidden words that it says, for which it cannot be published
     */
    public record Sheet(List<StoredReading> earlier, List<Article> off, Article from, Splits.Closed closed, List<SaidWords> said) {
    }

    private final Twins twins;
    private final Splits splits;
    private final Visitor visitor;
    private final Site site;

    TwinDesk(Twins twins, Splits splits, Visitor visitor, Site site) {
        this.twins = twins;
        this.splits = splits;
        this.visitor = visitor;
        this.site = site;
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestQuery String told) {
        return page(id, "", "", "", "", told == null ? "" : told);
    }

    /**
     * @param act      {@code part} takes it back that it is the same, {@code split} makes an article of an earlier original, and {@code join} takes that back
     * @param original which one
     * @return what was done, too, if the same form was sent before
     */
    @POST
    public Response decide(@RestPath long id, @RestForm("do") String act, @RestForm String other, @RestForm String reason, @RestForm Optional<Long> original) {
        DeskArticle.find(id);
        String why = WhiteSpace.normalised(reason == null ? "" : reason);
        return switch (act == null ? "" : act) {
            case "part" -> part(id);
            case "split" -> split(id, original.orElseThrow(BadRequestException::new), why);
            case "join" -> join(id);
            default -> mark(id, other, why);
        };
    }

    /** What was split off and joined again is split off once more. */
    private Response part(long id) {
        splits.of(id).stream().filter(one -> one.splitId() == id).reduce((earlier, last) -> last).filter(Splits.Split::undone).ifPresentOrElse(
                one -> splits.split(one.articleId(), DeskArticle.find(id).reading().original().id(), visitor.accountId(), null), () -> twins.part(id, visitor.accountId()));
        return to(id, "parted");
    }

    private Response split(long id, long original, String why) {
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return Response.status(422).entity(page(id, "", why, "", "reason-split", "")).build();
        }
        return to(splits.split(id, original, visitor.accountId(), why).or(() -> splits.madeOf(id, original)).orElseThrow(() -> new ClientErrorException(Response.Status.CONFLICT)), "split");
    }

    private Response join(long id) {
        boolean joined = splits.join(id, visitor.accountId()) || splits.of(id).stream().anyMatch(one -> one.splitId() == id && one.undone());
        return to(id, joined ? "joined" : "");
    }

    private Response mark(long id, String other, String why) {
        String said = other == null ? "" : other.strip();
        String here = site.address("/");
        Matcher kept = ARTICLE.matcher(said.startsWith(here) ? said.substring(here.length() - 1) : said);
        String unreasoned = why.isEmpty() || why.length() > LONGEST_REASON ? "reason" : "";
        String wrong = !kept.matches() ? "unknown" : !unreasoned.isEmpty() ? ""
                : twins.mark(id, Long.parseLong(kept.group(1)), visitor.accountId(), why).map(obstacle -> obstacle.name().toLowerCase(Locale.ROOT)).orElse("");
        boolean done = wrong.equals("removed") && twins.keptFor(id).filter(Long.valueOf(kept.group(1))::equals).isPresent();
        return wrong.isEmpty() && unreasoned.isEmpty() || done ? to(id, "marked") : Response.status(422).entity(page(id, said, why, wrong, unreasoned, "")).build();
    }

    private TemplateInstance page(long id, String other, String reason, String wrong, String unreasoned, String told) {
        Article kept = twins.keptFor(id).map(DeskArticle::find).orElse(null);
        Article article = DeskArticle.find(id);
        List<Splits.Split> standing = splits.of(id).stream().filter(one -> !one.undone()).toList();
        Optional<Article> from = standing.stream().filter(one -> one.splitId() == id).map(one -> DeskArticle.find(one.articleId())).findFirst();
        boolean withheld = article.publicationStatus() == PublicationStatus.WITHHELD;
        Sheet sheet = new Sheet(splits.earlier(article), standing.stream().filter(one -> one.articleId() == id).map(one -> DeskArticle.find(one.splitId())).toList(), from.orElse(null),
                from.filter(any -> withheld).flatMap(origin -> Splits.closed(origin, article)).orElse(null), withheld ? SaidWords.hidden(article) : List.of());
        return Templates.show(sheet, article, kept, twins.keptIn(id).stream().map(DeskArticle::find).toList(), other, reason, wrong, unreasoned, told);
    }

    private static Response to(long id, String told) {
        return Response.seeOther(URI.create("/admin/articles/" + id + "/same?told=" + told)).build();
    }
}
