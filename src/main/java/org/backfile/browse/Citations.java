package org.backfile.browse;

import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;


import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.OpenShelf;
import org.backfile.web.ArchiveSettings;
import org.backfile.web.ArchiveSettings.Readers;
import org.backfile.web.Site;

/** How to cite an article: in words, and for programs that keep references. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/articles/{id: \\d{1,18}}/cite")
public class Citations {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(Citation citation, CitationFormat[] formats);
    }

    private final OpenShelf shelf;
    private final Site site;
    private final ArchiveSettings settings;

    Citations(OpenShelf shelf, Site site, ArchiveSettings settings) {
        this.shelf = shelf;
        this.site = site;
        this.settings = settings;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        return Templates.show(citation(id), CitationFormat.values());
    }

    @GET
    @Path("{extension}")
    public Response download(@RestPath long id, @RestPath String extension) {
        CitationFormat format = CitationFormat.of(extension).orElseThrow(NotFoundException::new);
        Citation citation = citation(id);
        return Response.ok(format.write(citation)).type(MediaType.valueOf(format.mediaType()).withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + citation.key() + "." + format.extension() + "\"").build();
    }

    private Citation citation(long id) {
        ArticleView article = ArticleView.of(Articles.found(shelf, id), Map.of());
        String pinned = earlierVersionsAreOpen() ? site.address(article.permanentPath() + "/versions/" + article.version()) : null;
        return new Citation(article, site.title(), site.address(article.permanentPath()), pinned);
    }

    /** To everybody who may read this page. */
    private boolean earlierVersionsAreOpen() {
        return settings.readers() == Readers.SIGNED_IN || settings.histories() == Readers.EVERYONE;
    }
}
