package org.backfile.moderation;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.Change;
import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.article.Gate;
import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;
import org.backfile.article.SaidWords;
import org.backfile.article.Standing;
import org.backfile.article.Verdict;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.web.ArchiveSettings;

/** Decisions about an article as a whole: whether readers see it, and how far its review has come. */
@Path("/admin/articles/{id: \\d{1,18}}/status")
@RolesAllowed(Role.EDITOR)
public class Statuses {

    private final Gate gate;
    private final Visitor visitor;
    private final EditPages pages;
    private final Drafts drafts;
    private final Validation validation;
    private final ArchiveSettings settings;
    private final Clock clock;

    Statuses(Gate gate, Visitor visitor, EditPages pages, Drafts drafts, Validation validation, ArchiveSettings settings, Clock clock) {
        this.gate = gate;
        this.visitor = visitor;
        this.pages = pages;
        this.drafts = drafts;
        this.validation = validation;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param embargoUntil counts for an embargo alone
     * @param seenStatus   the revision at which the person saw the publication status, 0 if nobody had touched it; likewise the review
     */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Transactional
    public Response decide(@RestPath long id, @RestForm String publicationStatus, @RestForm Optional<String> embargoUntil, @RestForm String reviewState,
            @RestForm long seenStatus, @RestForm long seenReview, @RestForm String reason, @Context ResteasyReactiveRequestContext request) {
        Article article = DeskArticle.find(id);
        EditForm form = EditForm.posted(PostedForm.of(request));
        if (form.inputs().containsKey("at")) { // what was typed into the form of the fields is not lost by this
            drafts.keep(article, visitor.accountId(), form.withoutInput("reason").withoutInput("embargoUntil"));
        }
        FieldValue status = FieldValue.text(known(publicationStatus, EditPage.statuses(article)));
        FieldValue review = FieldValue.text(known(reviewState, List.of(ReviewState.values())));
        boolean embargoed = PublicationStatus.EMBARGOED.word().equals(publicationStatus);
        Optional<EmbargoTime.Problem> ofEmbargo = embargoed ? problem(embargoUntil.orElse(""), article) : Optional.empty();
        Optional<EditedValues.Problem> ofReason = problem(reason, reviewState, article);
        if (ofEmbargo.isPresent() || ofReason.isPresent()) {
            EditPage page = asSent(article, form, reason).tell(ofEmbargo.map(EmbargoTime.Problem::word).map(Told::note).orElse(Told.NOTHING));
            return Response.status(422).entity(pages.render(ofReason.map(page::refuseReason).orElse(page), new QueueFilter(), null)).build();
        }
        if (embargoed) {
            status = Standing.embargoed(read(embargoUntil.get()).orElseThrow()).value();
        }
        if (PublicationStatus.USABLE.word().equals(publicationStatus) && !article.isComplete()) {
            return Response.seeOther(URI.create("/admin/articles/" + id + "/fix?saved=incomplete")).build();
        }
        if (opens(article, status) && !SaidWords.hidden(article).isEmpty()) {
            return Response.status(422).entity(pages.render(asSent(article, form, reason).tell(Told.note(EditPage.HIDDEN_WORDS)), new QueueFilter(), null)).build();
        }
        // Locked, so that nobody changes what is validated between the look at who did it and the decision.
        if (ReviewState.VALIDATED.word().equals(reviewState) && validation.against(Article.findById(id, LockModeType.PESSIMISTIC_WRITE)).isPresent()) {
            return Response.seeOther(URI.create("/admin/articles/" + id + "/fix?saved=unvalidated")).build();
        }
        List<Change> changes = new ArrayList<>();
        add(changes, article, FieldName.PUBLICATION_STATUS, seenStatus, status);
        add(changes, article, FieldName.REVIEW_STATE, seenReview, review);
        if (gate.apply(Signature.of(Kind.STATUS, visitor.accountId(), reason), changes) instanceof Verdict.Collided) {
            EditPage page = pages.of(article);
            return Response.status(Response.Status.CONFLICT)
                    .entity(pages.render(pages.of(article, page.form().withInput("reason", reason == null ? "" : reason)).tell(Told.note("overtaken")), new QueueFilter(), null)).build();
        }
        return Response.seeOther(URI.create("/admin/articles/" + id + "/fix?saved=status")).build();
    }

    /** What is wrong with the reason; nothing if none is needed. */
    private static Optional<EditedValues.Problem> problem(String reason, String reviewState, Article article) {
        if (reason != null && reason.length() > Edits.LONGEST_REASON) {
            return Optional.of(EditedValues.Problem.REASON_TOO_LONG);
        }
        boolean noted = ReviewState.PROBLEM.word().equals(reviewState) && article.reviewState() != ReviewState.PROBLEM;
        return noted && (reason == null || reason.isBlank()) ? Optional.of(EditedValues.Problem.NOTE_REQUIRED) : Optional.empty();
    }

    /** True if readers will see an article, now or when an embargo ends, that they do not see yet. */
    private static boolean opens(Article article, FieldValue status) {
        return article.publicationStatus() != PublicationStatus.USABLE && !status.equals(article.value(FieldName.PUBLICATION_STATUS))
                && Stream.of(PublicationStatus.WITHHELD, PublicationStatus.CANCELED).noneMatch(closed -> status.equals(Standing.of(closed).value()));
    }

    /** What is wrong with the end of an embargo; nothing if it is the one that there is. */
    private Optional<EmbargoTime.Problem> problem(String typed, Article article) {
        Optional<Instant> until = read(typed);
        if (until.isEmpty()) {
            return Optional.of(typed.isBlank() ? EmbargoTime.Problem.MISSING : EmbargoTime.Problem.UNREADABLE);
        }
        return until.filter(end -> !end.isAfter(clock.instant()) && !end.equals(article.standing().until())).map(end -> EmbargoTime.Problem.PAST);
    }

    private Optional<Instant> read(String typed) {
        return EmbargoTime.read(typed, settings.timeZone());
    }

    /** The page as it was sent: nothing of the decision has to be given twice. */
    private EditPage asSent(Article article, EditForm sent, String reason) {
        EditForm form = pages.of(article).form().withInput("reason", reason == null ? "" : reason);
        for (String input : List.of("publicationStatus", "embargoUntil", "reviewState")) {
            form = form.withInput(input, sent.input(input));
        }
        return pages.of(article, form);
    }

    private static void add(List<Change> changes, Article article, FieldName field, long seen, FieldValue value) {
        if (!value.equals(article.value(field))) {
            changes.add(new Change(article.id(), field, seen, value));
        }
    }

    private static String known(String word, List<? extends Enum<?>> values) {
        for (Enum<?> value : values) {
            if (value.name().equalsIgnoreCase(word)) {
                return word;
            }
        }
        throw new BadRequestException("there is no state " + word);
    }
}
