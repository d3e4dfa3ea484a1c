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
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.Hiding;
import org.backfile.article.Hidings;
import org.backfile.article.Revision;

/** Where an administrator hides what of an article's past readers are not to see, and shows it again. */
@Path("/admin/articles/{id: \\d{1,18}}/hidings")
@RolesAllowed(Role.ADMINISTRATOR)
public class HidingDesk {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(HidingPage page);
    }

    /** In characters. */
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_WORDS = 10_000;

    private final Hidings hidings;
    private final Accounts accounts;
    private final Visitor visitor;

    HidingDesk(Hidings hidings, Accounts accounts, Visitor visitor) {
        this.hidings = hidings;
        this.accounts = accounts;
        this.visitor = visitor;
    }

    /**
     * @param change   of which revision somebody thinks to hide it; likewise a proposal, or words of the original
     * @param told     what was done on the way here
     */
    @GET
    public TemplateInstance list(@RestPath long id, @RestQuery Optional<Long> change, @RestQuery Optional<Long> proposal, @RestQuery Optional<String> words,
            @RestQuery Optional<String> told) {
        return Templates.list(page(id, change, proposal, words).tell(told.orElse("")));
    }

    @POST
    public Response hide(@RestPath long id, @RestForm Optional<Long> change, @RestForm Optional<Long> proposal, @RestForm Optional<String> words, @RestForm Optional<String> reason) {
        HidingPage page = page(id, change, proposal, words);
        String why = reason.orElse("").strip();
        List<HidingPage.Problem> problems = problems(page, why);
        if (!problems.isEmpty()) {
            return refused(page.refuse(problems, why));
        } else if (page.change() != null) {
            hidings.hideChange(Revision.findById(change.orElseThrow()), why, visitor.accountId());
        } else if (page.proposal() != null) {
            hidings.hideProposal(id, page.proposal().id(), why, visitor.accountId());
        } else {
            hidings.hideWords(id, page.words(), why, visitor.accountId());
        }
        return done(id, "hidden");
    }

    /** What is wrong with what was typed. */
    private static List<HidingPage.Problem> problems(HidingPage page, String why) {
        HidingPage.Problem ofReason = why.isEmpty() ? HidingPage.Problem.NO_REASON : why.length() > LONGEST_REASON ? HidingPage.Problem.REASON_TOO_LONG : null;
        HidingPage.Problem ofWords = page.words().length() > LONGEST_WORDS ? HidingPage.Problem.WORDS_TOO_LONG
                : !page.isChosen() && (page.words().isEmpty() || !Hidings.stand(page.article(), page.words())) ? HidingPage.Problem.NO_SUCH_WORDS : null;
        return Stream.of(ofReason, ofWords).filter(Objects::nonNull).toList();
    }

    @POST
    @Path("{hiding: \\d{1,18}}/lift")
    public Response lift(@RestPath long id, @RestPath long hiding) {
        if (!hidings.lift(DeskArticle.find(id).id(), hiding, visitor.accountId()) && Hiding.ofArticle(id).stream().noneMatch(one -> one.id() == hiding)) {
            throw new NotFoundException();
        }
        return done(id, "lifted");
    }

    private HidingPage page(long id, Optional<Long> change, Optional<Long> proposal, Optional<String> words) {
        Article article = DeskArticle.find(id);
        return HidingPage.of(article, accounts.names(), change.map(one -> revision(id, one)).orElse(null), proposal.map(one -> proposal(id, one)).orElse(null),
                words.map(String::strip).orElse(""));
    }

    private static Revision revision(long articleId, long id) {
        return Revision.<Revision>findByIdOptional(id).filter(one -> one.articleId() == articleId).orElseThrow(NotFoundException::new);
    }

    private static Proposal proposal(long articleId, long id) {
        return Proposal.<Proposal>findByIdOptional(id).filter(one -> one.articleId() == articleId).orElseThrow(NotFoundException::new);
    }

    private static Response refused(HidingPage page) {
        return Response.status(422).entity(Templates.list(page)).build();
    }

    private static Response done(long id, String told) {
        return Response.seeOther(URI.create("/admin/articles/" + id + "/hidings?told=" + told)).build();
    }
}
