package org.backfile.browse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.backfile.article.ShelfCounts;
import org.backfile.web.ArchiveSettings;

/** What this archive is, how it reads, and whom to write to. */
@PermitAll
@Path("/about")
public class About {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(long count, String contact);
    }

    private final ShelfCounts counts;
    private final ArchiveSettings settings;

    About(ShelfCounts counts, ArchiveSettings settings) {
        this.counts = counts;
        this.settings = settings;
    }

    @GET
    public TemplateInstance show() {
        return Templates.show(counts.all().total(), settings.contact().orElse(null));
    }
}
