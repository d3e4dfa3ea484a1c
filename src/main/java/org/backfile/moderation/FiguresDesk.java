package org.backfile.moderation;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.backfile.accounts.Role;
import org.backfile.article.Publication;

/** The desk in figures: what waits and for how long, how much is done, and how often what was read is right. */
@Path("/admin/queue/figures")
@RolesAllowed(Role.EDITOR)
public class FiguresDesk {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(QueueAges waiting, Figures.HalfYear done, QueueFilter filter, Publication publication, List<Publication> choices);
    }

    private final Queue queue;
    private final Figures figures;

    FiguresDesk(Queue queue, Figures figures) {
        this.queue = queue;
        this.figures = figures;
    }

    /** @param filter of which the publication alone narrows the figures */
    @GET
    public TemplateInstance show(@BeanParam QueueFilter filter) {
        QueueFilter ofPublication = filter.ofPublication();
        Publication publication = Optional.of(ofPublication.publication()).filter(slug -> !slug.isEmpty()).flatMap(Publication::ofSlug).orElse(null);
        return Templates.show(queue.ages(ofPublication), figures.halfYear(publication), ofPublication, publication, Publication.byName());
    }
}
