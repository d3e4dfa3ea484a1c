package org.backfile.moderation;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.Erasure;
import org.backfile.article.Erasures;
import org.backfile.article.Original;
import org.backfile.article.Twins;

/** Where an administrator erases an article, or an earlier original of it, for good. */
@Path("/admin/articles/{id: \\d{1,18}}/erasure")
@RolesAllowed(Role.ADMINISTRATOR)
public class ErasureDesk {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance choose(ErasurePage page);
    }

    /** In characters. */
    private static final int LONGEST_REASON = 500;

    private final Erasures erasures;
    private final Twins twins;
    private final Visitor visitor;

    ErasureDesk(Erasures erasures, Twins twins, Visitor visitor) {
        this.erasures = erasures;
        this.twins = twins;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance choose(@RestPath long id) {
        return Templates.choose(page(id));
    }

    /**
     * @param original the one that is to go; empty for the whole article
     * @param seen     the version of the article that the form was made of
     * @param number   the article's, typed once more
     */
    @POST
    public Response erase(@RestPath long id, @RestForm Optional<String> original, @RestForm int seen, @RestForm Optional<String> number, @RestForm Optional<String> reason) {
        if (isDone(id, original)) {
            return done(id);
        }
        ErasurePage page = page(id);
        String why = reason.orElse("").strip();
        Long chosen = original.filter(one -> !one.isEmpty()).map(one -> earlier(page, one).id()).orElse(null);
        String typed = number.orElse("").strip();
        List<ErasurePage.Problem> problems = problems(page, id, why, typed);
        if (problems.isEmpty() && !erase(id, chosen, seen, why)) {
            problems = List.of(ErasurePage.Problem.CHANGED);
        }
        return problems.isEmpty() ? done(id) : Response.status(422).entity(Templates.choose(page.refuse(problems, chosen, why, typed))).build();
    }

    /** What is wrong with what was typed. */
    private static List<ErasurePage.Problem> problems(ErasurePage page, long id, String why, String typed) {
        ErasurePage.Problem ofReason = why.isEmpty() ? ErasurePage.Problem.NO_REASON : why.length() > LONGEST_REASON ? ErasurePage.Problem.REASON_TOO_LONG
                : page.isToldBy(why) ? ErasurePage.Problem.TELLS : null;
        return Stream.of(ofReason, typed.equals(Long.toString(id)) ? null : ErasurePage.Problem.OTHER_NUMBER).filter(Objects::nonNull).toList();
    }

    /** True if the same form was sent before. */
    private static boolean isDone(long id, Optional<String> original) {
        return Erasure.ofArticle(id).isPresent() || original.filter(one -> one.matches("\\d{1,18}")).filter(one -> Erasure.isErased(id, Long.parseLong(one))).isPresent();
    }

    private static Response done(long id) {
        return Response.seeOther(URI.create("/admin/erasures?told=" + id)).build();
    }

    private boolean erase(long id, Long original, int seen, String why) {
        return original == null ? erasures.erase(id, seen, why, visitor.accountId()) : erasures.eraseOriginal(id, original, seen, why, visitor.accountId());
    }

    private static Original earlier(ErasurePage page, String id) {
        return page.earlier().stream().map(ErasurePage.Earlier::original).filter(one -> one.id().toString().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private ErasurePage page(long id) {
        Article article = DeskArticle.find(id);
        List<Long> along = erasures.articlesWith(id).stream().filter(one -> one != id).toList();
        List<Long> same = twins.keptFor(id).map(List::of).orElseGet(() -> twins.keptIn(id)).stream().filter(one -> !along.contains(one)).toList();
        List<ErasurePage.Earlier> earlier = erasures.earlier(article).stream().map(one -> new ErasurePage.Earlier(one, erasures.joined(id, one.id()))).toList();
        return new ErasurePage(article, erasures.originals(article), earlier, along, same, List.of(), null, "", "");
    }
}
