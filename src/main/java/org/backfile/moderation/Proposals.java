package org.backfile.moderation;

import java.net.URI;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.Hidden;
import org.backfile.article.OpenShelf;
import org.backfile.article.OriginalView;
import org.backfile.moderation.SentProposal.Problem;
import org.backfile.web.ArchiveSettings;
import org.backfile.web.Question;

/** What readers propose, without an account: they choose the field and give the right words. What a trusted corrector proposes may be published at once. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/articles/{id: \\d{1,18}}/propose")
public class Proposals {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance choose(Article article, List<Proposable> all);

        static native TemplateInstance write(Article article, Proposable about, SentProposal sent, String stamp, String question, OriginalView source, Problem problem);
    }

    private final OpenShelf shelf;
    private final ProposalBox box;
    private final ProposalDecisions decisions;
    private final SendingGuard guard;
    private final ArchiveSettings settings;
    private final Visitor visitor;

    Proposals(OpenShelf shelf, ProposalBox box, ProposalDecisions decisions, SendingGuard guard, ArchiveSettings settings, Visitor visitor) {
        this.shelf = shelf;
        this.box = box;
        this.decisions = decisions;
        this.guard = guard;
        this.settings = settings;
        this.visitor = visitor;
    }

    /** @param what the field or part to propose something for; without it the page asks */
    @GET
    public TemplateInstance propose(@RestPath long id, @RestQuery String what) {
        Article article = article(id);
        return what == null ? Templates.choose(article, proposable(article)) : write(article, about(article, what), null, null);
    }

    @POST
    public Response send(@RestPath long id, @RestForm String what, @RestForm String words, @RestForm String mark, @RestForm String reason, @RestForm String website,
            @RestForm String stamp, @RestForm String answer, RoutingContext context) {
        Article article = article(id);
        SentProposal sent = SentProposal.of(what, words, mark, reason, website, stamp, answer);
        Proposable about = about(article, sent.what());
        ProposalBox.Outcome outcome = box.send(article, about, sent, context.request().remoteAddress().hostAddress(),
                new ProposalBox.Sender(visitor.isSignedIn() ? visitor.accountId() : null, visitor.isCorrector()));
        if (outcome.problem() != null) {
            boolean many = outcome.problem() == Problem.TOO_MANY || outcome.problem() == Problem.TOO_MANY_HERE;
            return Response.status(many ? 429 : 422).entity(write(article, about, sent, outcome.problem())).build();
        }
        if (visitor.isCorrector()) {
            box.ofReceipt(outcome.receipt()).ifPresent(proposal -> decisions.publish(id, proposal.id(), visitor.accountId()));
        }
        return Response.seeOther(URI.create("/proposals/" + outcome.receipt() + "?fresh=true")).build();
    }

    private TemplateInstance write(Article article, Proposable about, SentProposal sent, Problem problem) {
        boolean seesOriginal = settings.originals() == ArchiveSettings.Readers.EVERYONE || visitor.isSignedIn();
        return Templates.write(article, about, sent == null ? SentProposal.fresh(about, "") : sent, guard.stamp(article.id()),
                guard.question(visitor.isSignedIn()).map(Question::words).orElse(null), seesOriginal ? shelf.original(article) : null, problem);
    }

    /** What readers may see of it. */
    private List<Proposable> proposable(Article article) {
        Hidden hidden = shelf.hidden(article);
        return Proposable.of(article).stream().filter(one -> !hidden.hides(one.field(), one.part(), one.words())).toList();
    }

    private Proposable about(Article article, String what) {
        return proposable(article).stream().filter(one -> one.what().equals(what)).findFirst().orElseThrow(NotFoundException::new);
    }

    private Article article(long id) {
        return shelf.find(id).orElseThrow(() -> shelf.isCanceled(id) ? new ClientErrorException(Response.Status.GONE) : new NotFoundException());
    }
}
