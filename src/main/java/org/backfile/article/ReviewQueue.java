package org.backfile.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import de.bytefish.pgbulkinsert.row.SimpleRow;
import org.hibernate.Session;

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
            values (?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?)
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

    /**
     * An article of which something changed.
     *
     * @param text its original, asked for only if it is needed
     */
    record Weighed(Article article, Map<FieldName, Settlement> touched, Supplier<Rendering> text) {

        static Weighed of(Article article) {
            return new Weighed(article, Settlement.ofArticle(article.id()), () -> article.reading().rendering());
        }
    }

    /** All at once, for what is asked of the database for one article takes hardly longer for hundreds. */
    void assess(List<Weighed> changed) {
        entities.flush(); // once; else each query below compared all articles at hand with what they were
        List<Long> read = changed.stream().map(Weighed::article).filter(ReviewQueue::isRead).map(Article::id).toList();
        Map<Long, List<Doubt>> doubts = new HashMap<>();
        proposed(read, doubts);
        sampled(read, doubts);
        Map<Article, ReviewItem> items = new LinkedHashMap<>();
        changed.forEach(one -> items.put(one.article, ReviewItem.of(doubts(one, doubts.getOrDefault(one.article.id(), List.of())))));
        Instant now = clock.instant();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
                for (Map.Entry<Article, ReviewItem> item : items.entrySet()) {
                    fill(statement, item.getKey(), item.getValue(), now);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private static void fill(PreparedStatement row, Article article, ReviewItem item, Instant now) throws SQLException {
        row.setLong(1, article.id());
        row.setDouble(2, item.doubt());
        row.setString(3, item.json());
        row.setArray(4, row.getConnection().createArrayOf("text", item.marks().toArray()));
        row.setObject(5, article.publication().map(Publication::id).orElse(null), Types.BIGINT);
        row.setString(6, language(article));
        row.setLong(7, article.runId());
        row.setString(8, article.reviewState().word());
        row.setObject(9, now.atOffset(ZoneOffset.UTC));
        row.setInt(10, ASSESSMENT);
        row.setInt(11, item.kinds());
    }

    /** Weighs an article of which something changed that is no field. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void weigh(long articleId) {
        assess(List.of(Weighed.of(entities.find(Article.class, articleId))));
    }

    /** Nobody reads what was removed. */
    private static boolean isRead(Article article) {
        return article.publicationStatus() != PublicationStatus.CANCELED;
    }

    private List<Doubt> doubts(Weighed one, List<Doubt> ofPeople) {
        Article article = one.article;
        Map<FieldName, Settlement> touched = one.touched;
        if (!isRead(article)) {
            return List.of();
        }
        List<Doubt> doubts = new ArrayList<>(ofPeople);
        doubts.addAll(differences.of(article, touched));
        boolean reviewed = article.reviewState() == ReviewState.CHECKED || article.reviewState() == ReviewState.VALIDATED;
        if (article.reviewState() == ReviewState.PROBLEM) {
            doubts.add(new Doubt(Kind.PROBLEM, null, 0.9, 0));
        }
        if (article.publicationStatus() == PublicationStatus.WITHHELD && !isSettled(touched, FieldName.PUBLICATION_STATUS)) {
            doubts.add(withheld());
        }
        if (!reviewed) { // whoever checked the article has seen these
            doubts.addAll(new DoubtedFields(article::value, field -> isSettled(touched, field), article.reading().evidence(), one.text, dates)
                    .doubts(article.unclaimed()));
        }
        return doubts;
    }

    /** What the original bears out is nearly always right. */
    private void proposed(List<Long> articles, Map<Long, List<Doubt>> doubts) {
        query("""
                select p.article_id, p.field, bool_or(p.verifiable), count(distinct s.sender_hash) from proposal p join proposal_sending s on s.proposal_id = p.id
                where p.article_id in (:articles) and p.status = 'waiting' group by p.article_id, p.field order by p.field""", articles)
                .forEach(row -> add(doubts, row, new Doubt(Kind.PROPOSED, field(row), (Boolean) row[2] ? 0.9 : 0.6, (Long) row[3])));
    }

    /** Until somebody else decides about the field or the article. */
    private void sampled(List<Long> articles, Map<Long, List<Doubt>> doubts) {
        query("""
                select distinct p.article_id, p.field from proposal p where p.article_id in (:articles) and p.sampled and p.status = 'accepted' and not exists (
                    select 1 from revision r join changeset c on c.id = r.changeset_id
                    where r.article_id = p.article_id and r.field in (p.field, 'reviewState') and c.id > p.changeset_id and c.account_id <> p.corrector_id)""", articles)
                .forEach(row -> add(doubts, row, new Doubt(Kind.SAMPLE, field(row), SAMPLE, 0)));
    }

    private List<Object[]> query(String sql, List<Long> articles) {
        return articles.isEmpty() ? List.of() : entities.createNativeQuery(sql, Object[].class).setParameter("articles", articles).setFlushMode(FlushModeType.COMMIT).getResultList();
    }

    private static FieldName field(Object[] row) {
        return FieldName.of((String) row[1]).orElseThrow();
    }

    private static void add(Map<Long, List<Doubt>> doubts, Object[] row, Doubt doubt) {
        doubts.computeIfAbsent((Long) row[0], any -> new ArrayList<>()).add(doubt);
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
