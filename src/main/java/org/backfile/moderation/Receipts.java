package org.backfile.moderation;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.Article;
import org.backfile.article.OpenShelf;

/** What became of a proposal, for whoever has the link that was given for it. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/proposals/{token: [A-Za-z0-9_-]{24}}")
public class Receipts {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(Article article, Proposal proposal, String path, boolean fresh, boolean hidden);
    }

    private final OpenShelf shelf;
    private final ProposalBox box;

    Receipts(OpenShelf shelf, ProposalBox box) {
        this.shelf = shelf;
        this.box = box;
    }

    /** @param fresh true right after the sending */
    @GET
    public TemplateInstance show(@RestPath String token, @RestQuery boolean fresh) {
        Proposal proposal = box.ofReceipt(token).orElseThrow(NotFoundException::new);
        Article article = shelf.find(proposal.articleId()).orElseThrow(NotFoundException::new);
        boolean hidden = shelf.hidden(article).hidesProposal(proposal.id(), proposal.field(), proposal.part(), List.of(proposal.before(), proposal.words()));
        return Templates.show(article, proposal, "/proposals/" + token, fresh, hidden);
    }
}
