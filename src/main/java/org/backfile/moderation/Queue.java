package org.backfile.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.backfile.article.Doubt;
import org.backfile.article.ReviewState;

/** The articles that wait for an editor, in the order in which an hour of work is worth most. */
@ApplicationScoped
public class Queue {

    /** Days of waiting that the figures tell apart; 0 for all. */
    private static final List<Integer> AGES = List.of(0, 1, 7, 30, 365);
    /** Items on a page. */
    static final int SIZE = 30;
    /** Nobody needs to know more exactly how many wait than that they are more, and to count on would take longer than all the rest. */
    static final int MOST = 2_000;
    private static final String ORDER = " order by i.score desc, i.article_id";
    private static final String BEHIND = " and i.score <= :score and (i.score < :score or i.article_id > :article)";
    private static final String AHEAD = " and i.score >= :score and (i.score > :score or i.article_id < :article)";
    /** Nobody else has it open. */
    private static final String FREE = " and not exists (select 1 from presence o where o.article_id = i.article_id and o.account_id <> :account and o.seen > :alive)";

    private final EntityManager entities;
    private final Clock clock;

    Queue(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Where an article stands, or stood before it was saved. */
    record Place(double score, long articleId) {
    }

    /**
     * @param number the place of the article among those that wait, counted from 1; 0 if it is none of them; none of those beyond {@link #MOST} is told apart
     * @param of     how many wait, counted no further than to one more than that
     */
    public record Position(long number, long of) {

        public boolean isBeyond() {
            return number > MOST;
        }

        /** True if the article is one of those. */
        public boolean isAmong() {
            return number > 0;
        }
    }

    /**
     * @param items one more than stand on a page, if there are more
     * @param of    how many wait, counted no further than to one more than {@link #MOST}
     */
    record Stretch(List<QueueItem> items, long of) {
    }

    /** @param behind the last item of the page before; null for the first page */
    Stretch page(QueueFilter filter, Place behind) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = filter.conditions(parameters, clock) + behind(behind, BEHIND, parameters);
        parameters.put("alive", alive());
        int most = behind == null ? MOST : SIZE; // the first page is counted on the way
        Query query = entities.createNativeQuery("""
                with found as materialized (select i.article_id from review_item i where %s limit %d)
                select i.article_id, a.headline, p.name, a.published, i.review_state, cast(i.doubts as text), i.readers, i.since,
                    (select c.name from presence o join account c on c.id = o.account_id where o.article_id = i.article_id and o.seen > :alive order by o.since limit 1),
                    a.embargo_until, i.snoozed_until, (select count(*) from found)
                from (select article_id from found limit %d) top join review_item i on i.article_id = top.article_id join article a on a.id = i.article_id left join publication p on p.id = a.publication_id
                """.formatted(conditions + ORDER, most + 1, SIZE + 1) + ORDER);
        parameters.forEach(query::setParameter);
        List<Object[]> rows = rows(query);
        long of = behind != null ? count(filter) : rows.isEmpty() ? 0 : (Long) rows.get(0)[11];
        return new Stretch(rows.stream().map(row -> new QueueItem((Long) row[0], (String) row[1], (String) row[2], (String) row[3], ReviewState.of((String) row[4]),
                Doubt.readAll((String) row[5]), ((Number) row[6]).doubleValue(), (Instant) row[7], (String) row[8], (Instant) row[9], (Instant) row[10])).toList(), of);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** How many there are, counted no further than to one more than {@link #MOST}. */
    long count(QueueFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        return (Long) single("select count(*) from (select 1 from review_item i where %s limit %d) found".formatted(filter.conditions(parameters, clock) + ORDER, MOST + 1), parameters);
    }

    /** How many of them colleagues have open, of as many as are counted. */
    long held(QueueFilter filter, long accountId) {
        Map<String, Object> parameters = new HashMap<>();
        String found = "select count(*) from (select i.article_id from review_item i where %s limit %d) i where not (true%s)".formatted(filter.conditions(parameters, clock) + ORDER, MOST + 1, FREE);
        parameters.put("account", accountId);
        parameters.put("alive", alive());
        return (Long) single(found, parameters);
    }

    private Object single(String sql, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** What is left for somebody who finds no further article. */
    Rest rest(QueueFilter filter, long accountId) {
        long held = held(filter, accountId);
        return new Rest(count(filter) - held, held, count(filter.snoozed(true)), filter.isNarrowed());
    }

    /**
     * What is left of a queue; none of the figures goes beyond one more than {@link #MOST}.
     *
     * @param free     waits, and no colleague has it open
     * @param held     waits, and a colleague has it open
     * @param off      is put off
     * @param narrowed true if it is of some that are alike, and not of all
     */
    public record Rest(long free, long held, long off, boolean narrowed) {

        /** True if nothing is left, be it that it waits, that somebody has it or that it is put off. */
        public boolean isNothing() {
            return free + held + off == 0;
        }
    }

    /** Where an article stands among those that are meant. */
    Position position(QueueFilter filter, Place place) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = filter.conditions(parameters, clock);
        parameters.put("score", place.score());
        parameters.put("article", place.articleId());
        Object[] row = (Object[]) single("""
                select count(*) filter (where found.score > :score or found.score = :score and found.article_id < :article), count(*),
                    exists (select 1 from review_item i where i.article_id = :article and %s)
                from (select i.score, i.article_id from review_item i where %s limit %d) found""".formatted(conditions, conditions + ORDER, MOST + 1), parameters);
        return new Position((Boolean) row[2] ? (Long) row[0] + 1 : 0, (Long) row[1]);
    }

    /** Where the article stands; empty if it was never weighed. */
    Optional<Place> placeOf(long articleId) {
        return entities.createNativeQuery("select score from review_item where article_id = :article").setParameter("article", articleId)
                .getResultStream().findFirst().map(score -> new Place((Double) score, articleId));
    }

    /** Why an article waits; nothing if it does not. */
    List<Doubt> doubts(long articleId) {
        List<?> found = entities.createNativeQuery("select cast(doubts as text) from review_item where article_id = :article")
                .setParameter("article", articleId).getResultList();
        return found.isEmpty() ? List.of() : Doubt.readAll((String) found.get(0));
    }

    /** The next article that nobody else has open, behind the place; from the top if that is null. */
    Optional<Long> next(QueueFilter filter, Place place, long accountId) {
        return first(filter, place, BEHIND, ORDER, accountId);
    }

    /** The one before it. */
    Optional<Long> previous(QueueFilter filter, Place place, long accountId) {
        return first(filter, place, AHEAD, " order by i.score, i.article_id desc", accountId);
    }

    private Optional<Long> first(QueueFilter filter, Place place, String side, String order, long accountId) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = filter.conditions(parameters, clock) + behind(place, side, parameters) + FREE;
        parameters.put("account", accountId);
        parameters.put("alive", alive());
        Query query = entities.createNativeQuery("select i.article_id from review_item i where " + conditions + order).setMaxResults(1);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(Long.class::cast).findFirst();
    }

    private static String behind(Place place, String side, Map<String, Object> parameters) {
        if (place == null) {
            return "";
        }
        parameters.put("score", place.score());
        parameters.put("article", place.articleId());
        return side;
    }

    private Instant alive() {
        return clock.instant().minus(Presence.ALIVE);
    }

    /** An article about which nobody is asked before then. */
    public record PutOff(long id, String headline, Instant until) {

        public String snoozePath() {
            return QueueItem.snoozePath(id);
        }
    }

    /** Empty if the article is not put off. */
    Optional<PutOff> putOff(long articleId) {
        List<Object[]> rows = rows(entities.createNativeQuery("""
                select a.id, a.headline, i.snoozed_until from review_item i join article a on a.id = i.article_id where a.id = :article and i.snoozed_until > :now""")
                .setParameter("article", articleId).setParameter("now", clock.instant()));
        return rows.stream().map(row -> new PutOff((Long) row[0], (String) row[1], (Instant) row[2])).findFirst();
    }

    /** The article, if it waits and is not put off. */
    Optional<QueueItem.Named> waiting(long articleId) {
        List<Object[]> rows = rows(entities.createNativeQuery("""
                select a.id, a.headline from review_item i join article a on a.id = i.article_id
                where a.id = :article and i.doubt > 0 and (i.snoozed_until is null or i.snoozed_until <= :now)""").setParameter("article", articleId).setParameter("now", clock.instant()));
        return rows.stream().map(row -> new QueueItem.Named((Long) row[0], (String) row[1])).findFirst();
    }

    /** Nobody is asked about the article before then, unless something new comes up; no time at all takes that back. */
    @Transactional
    void snooze(long articleId, Duration time) {
        entities.createNativeQuery("update review_item set snoozed_until = :until where article_id = :article").setParameter("until", clock.instant().plus(time))
                .setParameter("article", articleId).executeUpdate();
    }

    /** How many wait for each reason, and for how long. */
    QueueAges ages(QueueFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = filter.conditions(parameters, clock);
        StringBuilder age = new StringBuilder("case");
        for (int at = AGES.size() - 1; at > 0; at--) {
            age.append(" when i.since <= :age").append(at).append(" then ").append(at);
            parameters.put("age" + at, clock.instant().minus(Duration.ofDays(AGES.get(at))));
        }
        Query query = entities.createNativeQuery("select i.kinds, " + age + " else 0 end, count(*) from review_item i where " + conditions + " group by 1, 2");
        parameters.forEach(query::setParameter);
        List<Object[]> rows = rows(query);
        return new QueueAges(AGES, Arrays.stream(Doubt.Kind.values()).map(kind -> new QueueAges.Row(kind, cells(rows, kind.bit())))
                .filter(row -> row.cells().get(0).count() > 0).toList(), cells(rows, -1));
    }

    /** @param kinds as bits; of whoever has any of them */
    private static List<QueueAges.Cell> cells(List<Object[]> rows, int kinds) {
        return IntStream.range(0, AGES.size()).mapToObj(at -> new QueueAges.Cell(AGES.get(at),
                rows.stream().filter(row -> (((Number) row[0]).intValue() & kinds) != 0 && ((Number) row[1]).intValue() >= at).mapToLong(row -> (Long) row[2]).sum())).toList();
    }
}
