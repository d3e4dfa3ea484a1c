package org.backfile.browse;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.ArticleLine;
import org.backfile.article.OpenShelf;
import org.backfile.article.OpenShelf.Counted;
import org.backfile.article.OpenShelf.Shelved;
import org.backfile.article.Page;

/** The front page: the latest articles, and the ways into the rest. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/")
public class Front {

    private static final int LATEST = 12;
    private static final int UNDATED = 4;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(Page<ArticleLine> latest, Page<ArticleLine> undated, long countUndated,
                List<Shelved> publications, List<Counted> years, long count);
    }

    private final OpenShelf shelf;

    Front(OpenShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public TemplateInstance show() {
        return Templates.show(shelf.latest(Optional.empty(), LATEST), shelf.undated(Optional.empty(), UNDATED), shelf.countUndated(),
                shelf.publications(), shelf.years(), shelf.count());
    }
}
