package org.backfile.article;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import de.bytefish.pgbulkinsert.row.SimpleRow;

import org.backfile.article.Doubt.Kind;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.text.Rendering;

/** Keeps the review queue true: whatever changes an article weighs its doubts anew, in the same transaction. */
@ApplicationScoped
public class ReviewQueue {

    /** Counts up when the rules of {@link DoubtedFields} change: then all articles are weighed anew, in the background. */
    static final int ASSESSMENT = 1;

    /** The original bears it out; but nobody else has seen it. */
    private static final double SAMPLE = 0.3;

    private static final Rows ROWS = new Rows("review_item", "article_id", "doubt", "doubts", "marks", "publication_id", "language", "run_id", "review_state", "since", "assessment", "kinds");
    private static final String UPSERT = """
            insert into review_item as i (article_id, doubt, doubts, marks, publication_id, language, run_id, review_state, since, assessment, kinds)
            values (:article, :doubt, cast(:doubts as jsonb), :marks, cast(:publication as bigint), :language, :run, :state, :now, :assessment, :kinds)
            on conflict (article_id) do update set doubt = excluded.doubt, doubts = excluded.doubts, marks = excluded.marks, publication_id = excluded.publication_id,
                language = excluded.language, review_state = excluded.review_state, assessment = excluded.assessment, kinds = excluded.kinds,
                since = case when i.doubt > 0 and i.marks @> excluded.marks then i.since else excluded.since end,
                snoozed_until = case when i.marks @> excluded.marks then i.snoozed_until end""";

    private final EntityManager entities;
    private final DateReader dates;
    private final Differences differences;
    private final Clock clock;

    ReviewQueue(EntityManager entities, DateReader dates, Differences differences, Clock clock) {
        this.entities = entities;
        this.dates = dates;
        this.differences = differences;
        this.clock = clock;
    }

    /** A new article, not yet in the database, and the doubts about its fields. */
    record New(long id, Article article, List<Doubt> ofFields) {
    }

    static void file(Connection connection, Collection<New> articles, Instant now) throws SQLException {
        ROWS.copy(connection, articles, (row, one) -> fill(row, one, now));
    }

    private static void fill(SimpleRow row, New one, Instant now) {
        List<Doubt> doubts = new ArrayList<>(one.ofFields);
        if (one.article.publicationStatus() == PublicationStatus.WITHHELD) {
            doubts.add(withheld());
        }
        ReviewItem item = ReviewItem.of(doubts);
        row.setLong(0, one.id);
        row.setDouble(1, item.doubt());
        row.setJsonb(2, item.json());
        row.setTextArray(3, item.marks());
        row.setLong(4, one.article.publication().map(Publication::id).orElse(null));
        row.setText(5, language(one.article));
        row.setLong(6, one.article.runId());
        row.setText(7, one.article.reviewState().word());
        row.setTimeStampTz(8, now.atZone(ZoneOffset.UTC));
        row.setInteger(9, ASSESSMENT);
        row.setInteger(10, item.kinds());
    }

    /** @param text the article's original, asked for only if it is needed */
    void assess(Article article, Map<FieldName, Settlement> touched, Supplier<Rendering> text) {
        ReviewItem item = ReviewItem.of(doubts(article, touched, text));
        entities.createNativeQuery(UPSERT).setParameter("article", article.id()).setParameter("doubt", item.doubt()).setParameter("doubts", item.json())
                .setParameter("marks", item.marks().toArray(String[]::new)).setParameter("publication", article.publication().map(one -> one.id().toString()).orElse(null))
                .setParameter("language", language(article)).setParameter("run", article.runId()).setParameter("state", article.reviewState().word())
                .setParameter("now", clock.instant()).setParameter("assessment", ASSESSMENT).setParameter("kinds", item.kinds()).executeUpdate();
    }

    /** Weighs an article of which something changed that is no field. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void weigh(long articleId) {
        Article article = entities.find(Article.class, articleId);
        assess(article, Settlement.ofArticle(articleId), () -> article.reading().rendering());
    }

    private List<Doubt> doubts(Article article, Map<FieldName, Settlement> touched, Supplier<Rendering> text) {
        List<Doubt> doubts = new ArrayList<>();
        if (article.publicationStatus() == PublicationStatus.CANCELED) {
            return doubts; // nobody reads it
        }
        doubts.addAll(proposed(article.id()));
        doubts.addAll(sampled(article.id()));
        doubts.addAll(differences.of(article, touched));
        boolean reviewed = article.reviewState() == ReviewState.CHECKED || article.reviewState() == ReviewState.VALIDATED;
        if (article.reviewState() == ReviewState.PROBLEM) {
            doubts.add(new Doubt(Kind.PROBLEM, null, 0.9, 0));
        }
        if (article.publicationStatus() == PublicationStatus.WITHHELD && !isSettled(touched, FieldName.PUBLICATION_STATUS)) {
            doubts.add(withheld());
        }
        if (!reviewed) { // whoever checked the article has seen these
            doubts.addAll(new DoubtedFields(article::value, field -> isSettled(touched, field), article.reading().evidence(), text, dates)
                    .doubts(article.unclaimed()));
        }
        return doubts;
    }

    /** What the original bears out is nearly always right. */
    @SuppressWarnings("unchecked")
    private List<Doubt> proposed(long articleId) {
        List<Object[]> waiting = entities.createNativeQuery("""
                select p.field, bool_or(p.verifiable), count(distinct s.sender_hash) from proposal p join proposal_sending s on s.proposal_id = p.id
                where p.article_id = :article and p.status = 'waiting' group by p.field""", Object[].class).setParameter("article", articleId).getResultList();
        return waiting.stream().map(row -> new Doubt(Kind.PROPOSED, FieldName.of((String) row[0]).orElseThrow(), (Boolean) row[1] ? 0.9 : 0.6, (Long) row[2])).toList();
    }

    /** Until somebody else decides about the field or the article. */
    private List<Doubt> sampled(long articleId) {
        return entities.createNativeQuery("""
                select distinct p.field from proposal p where p.article_id = :article and p.sampled and p.status = 'accepted' and not exists (
                    select 1 from revision r join changeset c on c.id = r.changeset_id
                    where r.article_id = p.article_id and r.field in (p.field, 'reviewState') and c.id > p.changeset_id and c.account_id <> p.corrector_id)""", String.class)
                .setParameter("article", articleId).getResultStream().map(field -> new Doubt(Kind.SAMPLE, FieldName.of((String) field).orElseThrow(), SAMPLE, 0)).toList();
    }

    private static boolean isSettled(Map<FieldName, Settlement> touched, FieldName field) {
        return touched.containsKey(field) && touched.get(field).isSettled();
    }

    private static Doubt withheld() {
        return new Doubt(Kind.WITHHELD, null, 0.9, 0);
    }

    private static String language(Article article) {
        return article.value(FieldName.LANGUAGE) instanceof FieldValue.Text tag ? tag.text() : null;
    }
}
