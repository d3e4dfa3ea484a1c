package org.backfile.moderation;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Doubt;
import org.backfile.article.Publication;
import org.backfile.article.ReviewState;
import org.backfile.content.FieldName;

/** The review queue: what waits, and the way to the next of it. */
@Path("/admin/queue")
@RolesAllowed(Role.EDITOR)
public class ReviewDesk {

    /** Days for which an article may be put off. */
    private static final List<Integer> SNOOZES = List.of(1, 7, 30);
    /** Days of waiting that the queue can be narrowed to. */
    private static final List<Integer> AGES = List.of(1, 7, 30, 365);

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<QueueItem> items, long count, String next, QueueFilter filter, Choices choices, Came came, long off);
    }

    /**
     * What somebody did who comes to the queue.
     *
     * @param before what was saved on the way here, or null
     * @param putOff the article that was just put off, or null
     * @param back   the one that just came back, or null
     * @param rest   what is left, for somebody who found no further article; else null
     */
    public record Came(Surroundings.Before before, Queue.PutOff putOff, QueueItem.Named back, Queue.Rest rest) {
    }

    /** What can be chosen among in the filter. */
    public record Choices(List<Publication> publications, List<FieldName> fields, List<Doubt.Kind> reasons, List<ReviewState> states, List<Integer> ages, List<Integer> snoozes) {

        static Choices all() {
            return new Choices(Publication.byName(), Arrays.stream(FieldName.values()).filter(FieldName::isRead).toList(), List.of(Doubt.Kind.values()),
                    List.of(ReviewState.values()), AGES, SNOOZES);
        }
    }

    private final Queue queue;
    private final Undoing undoing;
    private final Visitor visitor;

    ReviewDesk(Queue queue, Undoing undoing, Visitor visitor) {
        this.queue = queue;
        this.undoing = undoing;
        this.visitor = visitor;
    }

    /**
     * @param behind the article after which the page begins
     * @param done   the changeset that was saved on the way here
     * @param off    the article that was just put off
     * @param back   the one that was just brought back
     * @param end    true for somebody who has come to the end of the queue
     */
    @GET
    public TemplateInstance list(@BeanParam QueueFilter filter, @RestQuery Optional<Long> behind, @RestQuery Long done, @RestQuery Optional<Long> off, @RestQuery Optional<Long> back,
            @RestQuery boolean end) {
        Queue.Stretch found = queue.page(filter, behind.flatMap(queue::placeOf).orElse(null));
        boolean more = found.items().size() > Queue.SIZE;
        List<QueueItem> items = more ? found.items().subList(0, Queue.SIZE) : found.items();
        String next = filter.at("/admin/queue") + (filter.isOpen() ? "?" : "&") + "behind=" + (more ? items.get(items.size() - 1).id() : 0);
        Came came = new Came(Surroundings.Before.of(done, visitor.accountId()), off.flatMap(queue::putOff).orElse(null), back.flatMap(queue::waiting).orElse(null),
                end && !filter.isSnoozed() ? queue.rest(filter, visitor.accountId()) : null);
        return Templates.list(items, found.of(), more ? next : null, filter, Choices.all(), came, filter.isSnoozed() ? 0 : queue.count(filter.snoozed(true)));
    }

    /** Whoever comes back to the address of a button, signed in anew for one, finds the queue. */
    @GET
    @Path("{button: next|undo|\\d{1,18}/snooze}")
    public Response backToTheQueue(@BeanParam QueueFilter filter) {
        return Response.seeOther(URI.create(filter.at("/admin/queue"))).build();
    }

    /** Opens the first article that nobody else has. */
    @POST
    @Path("next")
    public Response next(@BeanParam QueueFilter filter) {
        return toNext(filter, queue.next(filter, null, visitor.accountId()));
    }

    /** @param days 0 to ask about the article again after all */
    @POST
    @Path("{id: \\d{1,18}}/snooze")
    public Response snooze(@RestPath long id, @RestForm int days, @BeanParam QueueFilter filter) {
        if (days != 0 && !SNOOZES.contains(days)) {
            throw new BadRequestException();
        }
        queue.snooze(DeskArticle.find(id).id(), Duration.ofDays(days));
        return Response.seeOther(UriBuilder.fromUri(filter.at("/admin/queue")).queryParam(days == 0 ? "back" : "off", id).build()).build();
    }

    /** Takes back what the person saved last of all, at the end of the queue. */
    @POST
    @Path("undo")
    public Response undo(@RestForm long done) {
        return Response.seeOther(URI.create(undoing.undoSaved(visitor.accountId(), done)
                .map(what -> "/admin/articles/" + what.articleId() + "/fix?saved=" + what.told()).orElse("/admin/queue"))).build();
    }

    static Response toNext(QueueFilter filter, Optional<Long> next) {
        String end = filter.at("/admin/queue") + (filter.isOpen() ? "?" : "&") + "end=true";
        return Response.seeOther(URI.create(next.map(id -> filter.at("/admin/articles/" + id + "/fix")).orElse(end))).build();
    }
}
