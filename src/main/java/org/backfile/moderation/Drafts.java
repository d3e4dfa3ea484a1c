package org.backfile.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.backfile.article.Article;
import org.backfile.article.DateReader;
import org.backfile.article.FieldHistory;
import org.backfile.article.Settlement;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.MarkCarrier;

/** Keeps what is typed on the server, one draft a person and article: desks are shared, browsers crash, sessions end. */
@ApplicationScoped
class Drafts {

    private final EntityManager entities;
    private final DateReader dates;
    private final Clock clock;

    Drafts(EntityManager entities, DateReader dates, Clock clock) {
        this.entities = entities;
        this.dates = dates;
        this.clock = clock;
    }

    /** Keeps the form if it would change anything; else there is nothing to keep. */
    void keep(Article article, long accountId, EditForm form) {
        if (isBegun(article, form)) {
            write(article.id(), accountId, form);
        } else {
            delete("draft", article.id(), accountId);
        }
    }

    @Transactional
    void write(long articleId, long accountId, EditForm form) {
        entities.createNativeQuery("""
                insert into draft (article_id, account_id, inputs, at) values (:article, :account, cast(:inputs as jsonb), :now)
                on conflict (article_id, account_id) do update set inputs = excluded.inputs, at = excluded.at""")
                .setParameter("article", articleId).setParameter("account", accountId).setParameter("inputs", StoredForm.write(form)).setParameter("now", clock.instant()).executeUpdate();
    }

    private boolean isBegun(Article article, EditForm form) {
        EditedValues edited = EditedValues.of(form, article, dates);
        return !form.input("reason").isBlank() || !form.rows().equals(untouched(article).rows()) || form.inputs().keySet().stream().anyMatch(name -> name.startsWith("absent.") || name.startsWith("accept."))
                || !edited.errors().isEmpty() || edited.values().entrySet().stream().anyMatch(entry -> !entry.getValue().equals(article.value(entry.getKey())));
    }

    /** Nothing of it can be brought back: it was saved, or nobody wants it. */
    @Transactional
    void discard(long articleId, long accountId) {
        delete("draft", articleId, accountId);
        delete("draft_step", articleId, accountId);
    }

    @Transactional
    void delete(String table, long articleId, long accountId) {
        entities.createNativeQuery("delete from " + table + " where article_id = :article and account_id = :account").setParameter("article", articleId)
                .setParameter("account", accountId).executeUpdate();
    }

    /** The draft, with what others have saved since in fields that it does not touch. */
    Optional<Draft> open(Article article, long accountId) {
        return entities.createNativeQuery("select cast(inputs as text), at from draft where article_id = :article and account_id = :account", Object[].class)
                .setParameter("article", article.id()).setParameter("account", accountId).getResultStream().findFirst()
                .map(row -> new Draft(onTop(article, StoredForm.read((String) ((Object[]) row)[0])), (Instant) ((Object[]) row)[1]));
    }

    /** What the person goes on with: the draft, or the article as it is. */
    EditForm form(Article article, long accountId) {
        return open(article, accountId).map(Draft::form).orElseGet(() -> untouched(article));
    }

    /** The article as it is. */
    static EditForm untouched(Article article) {
        return EditForm.of(article, Settlement.ofArticle(article.id()));
    }

    /** What was begun, with what others have saved since in fields that it does not touch. */
    EditForm onTop(Article article, EditForm draft) {
        Map<FieldName, Settlement> touched = Settlement.ofArticle(article.id());
        EditForm now = EditForm.of(article, touched);
        Map<FieldName, FieldValue> typed = EditedValues.of(draft, article, dates).values();
        EditForm form = draft;
        for (FieldName field : Arrays.stream(FieldName.values()).filter(FieldName::isRead).toList()) {
            long seen = draft.seen(field);
            if (seen != now.seen(field) && isAsSeen(typed.get(field), FieldHistory.valueSeen(article, field, seen, touched.get(field)))) {
                form = form.with(field, now);
            }
        }
        return form;
    }

    private static boolean isAsSeen(FieldValue typed, FieldValue seen) {
        return MarkCarrier.carry(seen, typed).equals(seen);
    }

    /** What the person has begun and not saved, the latest first. */
    List<Draft.Begun> begunBy(long accountId) {
        return entities.createNativeQuery("select d.article_id, a.headline, d.at from draft d join article a on a.id = d.article_id where d.account_id = :account order by d.at desc",
                Object[].class).setParameter("account", accountId).setMaxResults(20).getResultStream()
                .map(row -> new Draft.Begun((Long) ((Object[]) row)[0], (String) ((Object[]) row)[1], (Instant) ((Object[]) row)[2])).toList();
    }
}
