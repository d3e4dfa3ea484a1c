package org.backfile.browse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.backfile.article.OpenShelf;
import org.backfile.web.ArchiveSettings;

/** What this archive is, how it reads, and whom to write to. */
@PermitAll
@Path("/about")
public class About {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(long count, String contact);
    }

    private final OpenShelf shelf;
    private final ArchiveSettings settings;

    About(OpenShelf shelf, ArchiveSettings settings) {
        this.shelf = shelf;
        this.settings = settings;
    }

    @GET
    public TemplateInstance show() {
        return Templates.show(shelf.count(), settings.contact().orElse(null));
    }
}
