package org.backfile.moderation;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.backfile.article.Article;

/**
 * The steps of a draft: what each key and each button made of the form, and what was typed between two of them. The last is taken back first; what
 * is taken back stays until another step is made, or the draft is saved or discarded.
 */
@ApplicationScoped
class DraftSteps {

    /** Steps that are kept of a draft. */
    private static final int MOST = 60;

    private final EntityManager entities;
    private final Drafts drafts;

    DraftSteps(EntityManager entities, Drafts drafts) {
        this.entities = entities;
        this.drafts = drafts;
    }

    record Step(int number, EditForm form) {
    }

    /** Notes the step by which somebody came to this form, if it has other words than before. */
    void note(Article article, long accountId, EditForm form) {
        Optional<Step> last = last(article, accountId);
        EditForm before = last.map(Step::form).orElseGet(() -> Drafts.untouched(article));
        if (form.words(article).equals(before.words(article))) {
            return;
        }
        push(article.id(), accountId, new Step(last.map(Step::number).orElse(0) + 1, form));
    }

    /** What was taken back before it cannot be done again. */
    @Transactional
    void push(long articleId, long accountId, Step step) {
        of("delete from draft_step where article_id = :article and account_id = :account and (undone or number <= :old)", articleId, accountId)
                .setParameter("old", step.number() - MOST).executeUpdate();
        of("insert into draft_step (article_id, account_id, number, inputs) values (:article, :account, :number, cast(:inputs as jsonb))", articleId, accountId)
                .setParameter("number", step.number()).setParameter("inputs", StoredForm.write(step.form())).executeUpdate();
    }

    /** The form before the last step, at the row where that was made; empty if there is none to take back. */
    Optional<EditForm> back(Article article, long accountId, EditForm form) {
        note(article, accountId, form);
        Optional<Step> last = last(article, accountId);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        turn(article.id(), accountId, last.get(), true);
        Optional<Step> before = last(article, accountId);
        if (before.isEmpty() && last.get().number() > 1) { // what was before it is not kept any more
            turn(article.id(), accountId, last.get(), false);
            return Optional.empty();
        }
        return Optional.of(kept(article, accountId, before.map(Step::form).orElseGet(() -> Drafts.untouched(article)), last.get(), form));
    }

    /** The form after the step that was taken back last; empty if none was, or something else was done since. */
    Optional<EditForm> forth(Article article, long accountId, EditForm form) {
        note(article, accountId, form);
        Optional<Step> next = step(article, accountId, "undone", "number");
        next.ifPresent(step -> turn(article.id(), accountId, step, false));
        return next.map(step -> kept(article, accountId, step.form(), step, form));
    }

    /** True if steps are known, taken back or not. */
    boolean areThere(long articleId, long accountId) {
        return !of("select 1 from draft_step where article_id = :article and account_id = :account limit 1", articleId, accountId).getResultList().isEmpty();
    }

    private EditForm kept(Article article, long accountId, EditForm words, Step at, EditForm asThePageStood) {
        EditForm form = words.withInput("at", at.form().at()).withInput("reason", asThePageStood.input("reason")).withInput("tab", asThePageStood.input("tab"));
        drafts.keep(article, accountId, form);
        return form;
    }

    @Transactional
    void turn(long articleId, long accountId, Step step, boolean undone) {
        of("update draft_step set undone = :undone where article_id = :article and account_id = :account and number = :number", articleId, accountId)
                .setParameter("undone", undone).setParameter("number", step.number()).executeUpdate();
    }

    private Optional<Step> last(Article article, long accountId) {
        return step(article, accountId, "not undone", "number desc");
    }

    private Optional<Step> step(Article article, long accountId, String which, String order) {
        List<?> rows = of("select number, cast(inputs as text) from draft_step where article_id = :article and account_id = :account and %s order by %s limit 1".formatted(which, order),
                article.id(), accountId).getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> new Step((Integer) row[0], drafts.onTop(article, StoredForm.read((String) row[1]))));
    }

    private Query of(String sql, long articleId, long accountId) {
        return entities.createNativeQuery(sql).setParameter("article", articleId).setParameter("account", accountId);
    }
}
