package org.backfile.moderation;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.backfile.article.Publication;
import org.backfile.content.FieldName;
import org.backfile.web.ArchiveSettings;

/**
 * What the desk has done of late, of weeks, fields and publications and never of people: what somebody decided for the first time about a
 * value that was read, one article at a time, and has not taken back. A week that is over is summed once a day.
 */
@ApplicationScoped
class Figures {

    /** So far they reach back, the present week included. */
    static final int WEEKS = 26;
    private static final Duration KEPT = Duration.ofDays(1);
    /** Of each publication and field; without a field, of the publication. The first condition on kinds is that of an index. */
    private static final String WEEK = """
            with decided as materialized (
                select r.article_id, r.field, r.kept from changeset c join revision r on r.changeset_id = c.id and not r.was_settled
                where c.at >= :from and c.at < :end and c.kind not in ('reread', 'update') and c.kind in ('edit', 'proposal') and c.account_id is not null
                    and r.field not in ('reviewState', 'publicationStatus') and not exists (select 1 from changeset u where u.undoes = c.id and u.kind = 'undo')),
            named as materialized (select a.id, a.publication_id from (select distinct article_id from decided) one join article a on a.id = one.article_id)
            select n.publication_id, d.field, count(*) filter (where d.kept), count(*) filter (where not d.kept), count(distinct d.article_id)
            from decided d join named n on n.id = d.article_id group by grouping sets ((n.publication_id, d.field), (n.publication_id))""";

    private final EntityManager entities;
    private final ArchiveSettings settings;
    private final Clock clock;
    private final Map<LocalDate, Summed> over = new ConcurrentHashMap<>();

    Figures(EntityManager entities, ArchiveSettings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was decided in a week about a field of a publication; without a field, about all of it. */
    private record Row(LocalDate monday, Long publication, FieldName field, long kept, long changed, long articles) {
    }

    private record Summed(Instant at, List<Row> rows) {
    }

    /** How often what was read of a field was right. */
    public record OfField(FieldName field, Agreement agreement) {
    }

    /** How often what was read of a publication was right. */
    public record OfPublication(String slug, String name, Agreement agreement) {
    }

    /**
     * @param weeks        of the publication that is asked about, or of all
     * @param fields       of the same, in the order of the page; those that nobody decided about are left out
     * @param publications all, those first in which most was changed: there a rule for the site is worth most
     */
    public record HalfYear(Weeks weeks, List<OfField> fields, List<OfPublication> publications) {
    }

    /** @param publication the one that is asked about; null for all */
    HalfYear halfYear(Publication publication) {
        List<LocalDate> mondays = mondays();
        List<Row> all = mondays.stream().flatMap(monday -> rows(monday).stream()).toList();
        List<Row> asked = all.stream().filter(row -> publication == null || publication.id().equals(row.publication())).toList();
        Map<LocalDate, List<Row>> byWeek = asked.stream().filter(row -> row.field() == null).collect(Collectors.groupingBy(Row::monday));
        return new HalfYear(new Weeks(mondays.stream().map(monday -> week(monday, byWeek.getOrDefault(monday, List.of()))).toList()), fields(asked), publications(all));
    }

    private List<LocalDate> mondays() {
        LocalDate present = LocalDate.ofInstant(clock.instant(), settings.timeZone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.rangeClosed(1 - WEEKS, 0).mapToObj(present::plusWeeks).toList();
    }

    private List<Row> rows(LocalDate monday) {
        Instant now = clock.instant();
        Summed summed = over.get(monday);
        if (summed == null || summed.at().plus(KEPT).isBefore(now)) {
            summed = new Summed(now, sum(monday));
            if (start(monday.plusWeeks(1)).isBefore(now)) {
                over.keySet().removeIf(mondays().get(0)::isAfter);
                over.put(monday, summed);
            }
        }
        return summed.rows();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(settings.timeZone()).toInstant();
    }

    @SuppressWarnings("unchecked")
    private List<Row> sum(LocalDate monday) {
        List<Object[]> rows = entities.createNativeQuery(WEEK, Object[].class).setParameter("from", start(monday)).setParameter("end", start(monday.plusWeeks(1))).getResultList();
        return rows.stream().map(row -> new Row(monday, (Long) row[0], row[1] == null ? null : FieldName.of((String) row[1]).orElseThrow(), (Long) row[2], (Long) row[3], (Long) row[4])).toList();
    }

    private static Weeks.Week week(LocalDate monday, List<Row> rows) {
        Agreement agreement = agreement(rows);
        return new Weeks.Week(monday, rows.stream().mapToLong(Row::articles).sum(), agreement.kept(), agreement.changed());
    }

    private static Agreement agreement(List<Row> rows) {
        return new Agreement(rows.stream().mapToLong(Row::kept).sum(), rows.stream().mapToLong(Row::changed).sum());
    }

    private static List<OfField> fields(List<Row> rows) {
        return rows.stream().filter(row -> row.field() != null).collect(Collectors.groupingBy(Row::field)).entrySet().stream()
                .map(entry -> new OfField(entry.getKey(), agreement(entry.getValue()))).sorted(Comparator.comparing(OfField::field)).toList();
    }

    private static List<OfPublication> publications(List<Row> rows) {
        Map<Long, Publication> known = Publication.byName().stream().collect(Collectors.toMap(Publication::id, Function.identity()));
        return rows.stream().filter(row -> row.field() == null && known.containsKey(Objects.requireNonNullElse(row.publication(), 0L))).collect(Collectors.groupingBy(Row::publication)).entrySet().stream()
                .map(entry -> new OfPublication(known.get(entry.getKey()).slug(), known.get(entry.getKey()).name(), agreement(entry.getValue())))
                .sorted(Comparator.comparingLong((OfPublication one) -> one.agreement().changed()).reversed().thenComparing(OfPublication::name)).toList();
    }
}
