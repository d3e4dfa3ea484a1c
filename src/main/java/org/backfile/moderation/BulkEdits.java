package org.backfile.moderation;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
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
import org.backfile.article.ArticleFinder;
import org.backfile.article.Authorities;
import org.backfile.article.Publication;
import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;
import org.backfile.content.FieldName;
import org.backfile.moderation.BulkEdit.State;

/** Bulk edits, for senior editors: what is to be done to which articles, what that will change, how far it is, and what came of it. */
@Path("/admin/bulk")
@RolesAllowed(Role.SENIOR_EDITOR)
public class BulkEdits {

    /** Articles of one bulk edit. */
    private static final int MOST = 50_000;
    private static final int LINES = 100;
    private static final int SAMPLES = 8;
    private static final int LISTED = 100;
    private static final int PATIENCE_MILLIS = 1500;
    private static final int SECONDS_BETWEEN_LOOKS = 3;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<BulkEdit> edits, Map<Long, String> names);

        static native TemplateInstance choose(String address, int count, int most, BulkForm form, Choices choices);

        static native TemplateInstance show(BulkPage page, boolean still);
    }

    /** What can be chosen among in the form. */
    public record Choices(List<Publication> publications, List<ReviewState> reviews, List<PublicationStatus> statuses, List<FieldName> replaceable, List<FieldName> suggestable) {
    }

    private final BulkItems items;
    private final BulkWorker worker;
    private final BulkDecisions decisions;
    private final Authorities authorities;
    private final ArticleFinder finder;
    private final EntityManager entities;
    private final Accounts accounts;
    private final Visitor visitor;
    private final Clock clock;

    BulkEdits(BulkItems items, BulkWorker worker, BulkDecisions decisions, Authorities authorities, ArticleFinder finder, EntityManager entities, Accounts accounts, Visitor visitor, Clock clock) {
        this.items = items;
        this.worker = worker;
        this.decisions = decisions;
        this.authorities = authorities;
        this.finder = finder;
        this.entities = entities;
        this.accounts = accounts;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(BulkEdit.newestFirst(LISTED), accounts.names());
    }

    @GET
    @Path("new")
    public TemplateInstance choose(@BeanParam BulkChoice choice) {
        return form(choice, chosen(choice), new BulkForm());
    }

    /** Looks what it would do; nothing is changed yet. */
    @POST
    @Path("new")
    public Response look(@BeanParam BulkChoice choice, @BeanParam BulkForm form) {
        List<Long> ids = chosen(choice);
        Optional<BulkOperation> operation = form.read();
        if (operation.isEmpty() || ids.isEmpty() || ids.size() > MOST) {
            return Response.status(422).entity(form(choice, ids, form)).build();
        }
        BulkEdit edit = QuarkusTransaction.requiringNew().call(() -> {
            BulkEdit made = new BulkEdit(visitor.accountId(), form.reason(), operation.get(), clock.instant());
            made.persistAndFlush();
            items.add(made.id(), ids);
            return made;
        });
        worker.ring(PATIENCE_MILLIS);
        return to(edit);
    }

    /** @param still keeps the page of one that goes on from being shown anew every few seconds */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response show(@RestPath long id, @RestQuery String outcome, @RestQuery Optional<Long> after, @RestQuery boolean still) {
        BulkEdit edit = find(id);
        Map<BulkOutcome, Long> counts = items.counts(id);
        BulkOutcome shown = outcome == null ? BulkPage.ending(edit, counts) : BulkOutcome.named(outcome).orElseThrow(NotFoundException::new);
        List<BulkItems.Line> lines = shown == null ? List.of() : items.lines(id, shown, after.orElse(0L), LINES + 1);
        boolean more = lines.size() > LINES;
        Map<Long, String> names = accounts.names();
        boolean freshName = edit.operation().kind() == BulkOperation.Kind.PUBLICATION && Publication.ofName(edit.operation().value()).isEmpty();
        BulkPage page = new BulkPage(edit, names.getOrDefault(edit.accountId(), ""), edit.undoneBy().map(names::get).orElse(null), edit.accountId() == visitor.accountId(),
                freshName, counts, edit.state() == State.READY ? samples(edit) : List.of(), shown, more ? lines.subList(0, LINES) : lines,
                more ? lines.get(LINES - 1).articleId() : null);
        Response.ResponseBuilder answer = Response.ok(Templates.show(page, still || shown != null));
        return edit.isOpen() && !still && shown == null ? answer.header("Refresh", SECONDS_BETWEEN_LOOKS).build() : answer.build();
    }

    /** @param act {@code run}, {@code stop}, {@code go-on}, {@code undo} or {@code discard} */
    @POST
    @Path("{id: \\d{1,18}}")
    public Response turn(@RestPath long id, @RestForm("do") String act) {
        find(id);
        Supplier<BulkEdit> turned = switch (act == null ? "" : act) {
            // Its maker alone has it done: the preview was theirs, and validating takes a second person.
            case "run" -> () -> turn(id, edit -> edit.accountId() == visitor.accountId() && edit.state() == State.READY, this::run);
            case "go-on" -> () -> turn(id, edit -> edit.accountId() == visitor.accountId() && edit.state() == State.STOPPED && !edit.isForgotten(), edit -> edit.turn(State.RUNNING));
            case "stop" -> () -> turn(id, edit -> edit.state() == State.RUNNING, edit -> edit.end(State.STOPPED, clock.instant()));
            case "undo" -> () -> turn(id, BulkEdit::isUndoable, this::undo);
            case "discard" -> () -> turn(id, edit -> edit.state() == State.READY || edit.state() == State.LOOKING, this::discard);
            default -> throw new BadRequestException();
        };
        BulkEdit edit = QuarkusTransaction.requiringNew().call(turned::get);
        worker.ring(edit.isOpen() ? PATIENCE_MILLIS : 0);
        return edit.state() == State.DISCARDED ? Response.seeOther(URI.create("/admin/bulk")).build() : to(edit);
    }

    /** Of a button that is pressed twice, or too late, nothing comes; the page says how things stand. */
    private static BulkEdit turn(long id, Predicate<BulkEdit> may, Consumer<BulkEdit> turn) {
        BulkEdit edit = BulkEdit.locked(id).orElseThrow(NotFoundException::new);
        if (may.test(edit)) {
            turn.accept(edit);
        }
        return edit;
    }

    private void run(BulkEdit edit) {
        edit.merges().ifPresent(one -> authorities.merge(one, Publication.ofName(edit.operation().value()).orElseThrow().id(), edit.accountId(), edit.reason()));
        edit.run(clock.instant());
    }

    private void undo(BulkEdit edit) {
        edit.merges().ifPresent(one -> authorities.part(one, visitor.accountId()));
        edit.undo(visitor.accountId());
    }

    private void discard(BulkEdit edit) {
        edit.turn(State.DISCARDED);
        items.drop(edit.id());
    }

    private List<BulkPage.Sample> samples(BulkEdit edit) {
        BulkOperation operation = edit.operation();
        List<BulkPage.Sample> samples = new ArrayList<>();
        for (long id : items.samples(edit.id(), SAMPLES)) {
            Article article = Article.findById(id);
            BulkOperation.Decision decision = decisions.of(edit, article);
            if (decision.outcome() == BulkOutcome.CHANGE) {
                samples.add(new BulkPage.Sample(id, article.headline().orElse(null), operation.field(), article.value(operation.field()), decision.after()));
            }
        }
        return samples;
    }

    /** One more than can be changed at once, if there are more. */
    private List<Long> chosen(BulkChoice choice) {
        return choice.ids(finder, entities, clock, MOST + 1);
    }

    private static TemplateInstance form(BulkChoice choice, List<Long> ids, BulkForm form) {
        return Templates.choose(choice.at("/admin/bulk/new"), ids.size(), MOST, form,
                new Choices(Publication.byName(), List.of(ReviewState.values()), BulkForm.STATUSES, BulkForm.REPLACEABLE, BulkForm.SUGGESTABLE));
    }

    private static Response to(BulkEdit edit) {
        return Response.seeOther(URI.create(edit.path())).build();
    }

    private static BulkEdit find(long id) {
        return BulkEdit.<BulkEdit>findByIdOptional(id).filter(edit -> edit.state() != State.DISCARDED).orElseThrow(NotFoundException::new);
    }
}
