package org.backfile.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.accounts.Account;
import org.backfile.accounts.Accounts;
import org.backfile.accounts.Visitor;
import org.backfile.article.Article;
import org.backfile.article.Changeset;
import org.backfile.article.DateReader;
import org.backfile.article.ReviewState;
import org.backfile.article.Revision;
import org.backfile.content.FieldName;
import org.backfile.content.WordDiff;
import org.backfile.web.ArchiveSettings;

/** Makes the fixing screen of what a form, the queue and the colleagues have to say about an article. */
@ApplicationScoped
class EditPages {

    @CheckedTemplate(basePath = "Edits")
    static class Templates {

        static native TemplateInstance edit(EditPage page, List<FieldRow> fields, Choices choices, StoryRows story, Preview preview, Surroundings around);
    }

    /** What can be chosen among on the screen. */
    public record Choices(List<ReviewState> reviews, List<Target.Keyed> targets,
            List<Proposal.DeclineReason> declineReasons) {

        static final Choices ALL = new Choices(Arrays.asList(ReviewState.values()), Target.all(), List.of(Proposal.DeclineReason.values()));
    }

    private final DateReader dates;
    private final Queue queue;
    private final Presence presence;
    private final Drafts drafts;
    private final ProposalBox box;
    private final Accounts accounts;
    private final Validation validation;
    private final Visitor visitor;
    private final ArchiveSettings settings;

    EditPages(DateReader dates, Queue queue, Presence presence, Drafts drafts, ProposalBox box, Accounts accounts, Validation validation, Visitor visitor,
            ArchiveSettings settings) {
        this.dates = dates;
        this.queue = queue;
        this.presence = presence;
        this.drafts = drafts;
        this.box = box;
        this.accounts = accounts;
        this.validation = validation;
        this.visitor = visitor;
        this.settings = settings;
    }

    /** The article as it is, or as the person's draft has it. */
    EditPage of(Article article) {
        return of(article, "");
    }

    /**
     * The same.
     *
     * @param at the row that the person is at; empty for the one that the draft says
     */
    EditPage of(Article article, String at) {
        EditForm form = drafts.form(article, visitor.accountId());
        return of(article, at.isEmpty() ? form : form.withInput("at", at));
    }

    EditPage of(Article article, EditForm form) {
        return EditPage.of(article, form, dates);
    }

    /** The original alone, as the form stands to it. */
    FormText text(Article article, EditForm form) {
        return FormText.of(article, form, dates);
    }

    TemplateInstance render(EditPage page, QueueFilter filter, Long justSaved) {
        Article article = page.article();
        Map<Long, String> names = accounts.names();
        Map<FieldName, List<FieldRow.Step>> history = history(article.id(), names);
        Map<FieldName, List<ProposalRow>> proposals = proposals(article, page);
        List<FieldRow> rows = page.source().fields().stream()
                .map(report -> FieldRow.of(report, page, names, visitor.accountId(), Witness.of(report.field(), article, page.text()), history.getOrDefault(report.field(), List.of()),
                        proposals.getOrDefault(report.field(), List.of()))).toList();
        return Templates.edit(page, rows, Choices.ALL, StoryRows.of(page), Preview.of(EditedValues.of(page.form(), article, dates).values()), around(article, filter, justSaved));
    }

    private ProposalRow.Sender sender(long accountId) {
        return new ProposalRow.Sender(accounts.shownNames().get(accountId), Account.<Account>findById(accountId).role());
    }

    private Map<FieldName, List<ProposalRow>> proposals(Article article, EditPage page) {
        return Proposal.waiting(article.id()).stream().map(one -> new ProposalRow(one,
                WordDiff.of(Proposable.of(article, one.field(), one.part()).map(Proposable::words).orElse(one.before()), one.words()),
                box.readers(one.id()), box.accounts(one.id()).stream().map(this::sender).toList(), box.reasons(one.id()), one.spans().stream().findFirst().map(page.text()::line).orElse(0), page.form().input("declineWords." + one.id())))
                .collect(Collectors.groupingBy(row -> row.proposal().field()));
    }

    private Surroundings around(Article article, QueueFilter filter, Long justSaved) {
        long me = visitor.accountId();
        Queue.Position position = queue.placeOf(article.id()).map(place -> queue.position(filter, place)).orElse(new Queue.Position(0, 0));
        return new Surroundings(filter, position, queue.doubts(article.id()), presence.others(article.id(), me), drafts.open(article, me).map(Draft::at).orElse(null),
                Surroundings.Before.of(justSaved, me), accounts.usesKeys(me), queue.putOff(article.id()).orElse(null), validation.against(article).orElse(null), settings.timeZone());
    }

    private static Map<FieldName, List<FieldRow.Step>> history(long articleId, Map<Long, String> names) {
        Map<FieldName, List<FieldRow.Step>> steps = new HashMap<>();
        for (Revision revision : Revision.ofArticle(articleId)) {
            List<FieldRow.Step> ofField = steps.computeIfAbsent(revision.field(), any -> new ArrayList<>());
            if (ofField.size() < FieldRow.MOST_STEPS) {
                Changeset changeset = revision.changeset();
                ofField.add(new FieldRow.Step(changeset.accountId().map(names::get).orElse(null), changeset));
            }
        }
        return steps;
    }
}
