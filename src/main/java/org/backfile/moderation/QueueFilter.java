package org.backfile.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.article.Doubt;
import org.backfile.article.Publication;
import org.backfile.article.ReviewState;
import org.backfile.content.FieldName;

/** What the review queue is narrowed to, as the address says; an empty input narrows nothing. */
public class QueueFilter {

    @RestQuery
    Optional<String> publication = Optional.empty();
    @RestQuery
    Optional<String> language = Optional.empty();
    @RestQuery
    Optional<String> field = Optional.empty();
    @RestQuery
    Optional<String> reason = Optional.empty();
    @RestQuery
    Optional<String> run = Optional.empty();
    @RestQuery
    Optional<String> state = Optional.empty();
    @RestQuery
    Optional<String> age = Optional.empty();
    @RestQuery
    Optional<String> snoozed = Optional.empty();
    /** The slug of the publication, once it is looked up. */
    private String known;

    public String publication() {
        if (known == null) {
            known = publication.flatMap(Publication::ofSlug).map(Publication::slug).orElse("");
        }
        return known;
    }

    public String language() {
        return language.orElse("").strip();
    }

    /** As articles have it, however it was typed. */
    private String tag() {
        return language().isEmpty() ? "" : Locale.forLanguageTag(language()).toLanguageTag();
    }

    public String field() {
        return field.flatMap(FieldName::of).map(FieldName::word).orElse("");
    }

    public String reason() {
        return reason.filter(word -> Arrays.stream(Doubt.Kind.values()).anyMatch(kind -> kind.word().equals(word))).orElse("");
    }

    public String run() {
        return run.filter(number -> number.matches("\\d{1,18}")).orElse("");
    }

    public String state() {
        return state.filter(word -> Arrays.stream(ReviewState.values()).anyMatch(one -> one.word().equals(word))).orElse("");
    }

    /** Days that an article has waited at least. */
    public String age() {
        return age.filter(days -> days.matches("\\d{1,4}")).orElse("");
    }

    /** {@code yes} for what is put off, in place of what waits; empty for what waits. */
    public String snoozed() {
        return snoozed.filter("yes"::equals).orElse("");
    }

    /** True if it lists what is put off, in place of what waits. */
    public boolean isSnoozed() {
        return !snoozed().isEmpty();
    }

    /** The same of what waits; or of what is put off. */
    QueueFilter snoozed(boolean off) {
        QueueFilter filter = new QueueFilter();
        filter.publication = publication;
        filter.language = language;
        filter.field = field;
        filter.reason = reason;
        filter.run = run;
        filter.state = state;
        filter.age = age;
        filter.snoozed = off ? Optional.of("yes") : Optional.empty();
        return filter;
    }

    /** The address of the queue of these; of those that are put off, or that wait. */
    public String queueOf(boolean off) {
        return snoozed(off).at("/admin/queue");
    }

    /** The same as far as it narrows to a publication. */
    public QueueFilter ofPublication() {
        QueueFilter filter = new QueueFilter();
        filter.publication = publication;
        return filter;
    }

    /** The address of the queue of these, and of those alone that wait for that reason and so many days. */
    public String waiting(Doubt.Kind kind, int days) {
        UriBuilder address = UriBuilder.fromUri(at("/admin/queue"));
        if (kind != null) {
            address.queryParam("reason", kind.word());
        }
        return (days > 0 ? address.queryParam("age", days) : address).build().toString();
    }

    /** What the address narrows by that is nothing to narrow by; it is left out. */
    public List<String> nonsense() {
        return Stream.of(meaningless(publication, "publication", publication()), meaningless(field, "field", field()), meaningless(reason, "reason", reason()),
                meaningless(run, "run", run()), meaningless(state, "state", state()), meaningless(age, "age", age()), meaningless(snoozed, "snoozed", snoozed())).flatMap(Optional::stream).toList();
    }

    static Optional<String> meaningless(Optional<String> given, String name, String meant) {
        return given.filter(value -> !value.isBlank() && meant.isEmpty()).map(value -> name + ": " + value);
    }

    /** True if nothing is narrowed, and it lists what waits. */
    public boolean isOpen() {
        return given().isEmpty();
    }

    /** True if it lists not all that waits, or not all that is put off. */
    public boolean isNarrowed() {
        return !snoozed(false).isOpen();
    }

    /** In SQL, of a row {@code i} that waits, or that is put off; its parameters by name. */
    String conditions(Map<String, Object> parameters, Clock clock) {
        StringBuilder conditions = new StringBuilder("i.doubt > 0 and ").append(isSnoozed() ? "i.snoozed_until > :now" : "(i.snoozed_until is null or i.snoozed_until <= :now)");
        parameters.put("now", clock.instant());
        add(conditions, parameters, "publication", publication(), " and i.publication_id = (select p.id from publication p where p.slug = :publication)");
        add(conditions, parameters, "language", tag(), " and i.language = :language");
        // Written out, as what is asked decides the way to it: what many have is met in the order of the queue, by an index that tells the kinds; what few have is looked up. Both are words of ours.
        conditions.append(ofReadings().map(kind -> " and (i.kinds & " + kind.bit() + ") <> 0").orElse(mark().isEmpty() ? "" : " and i.marks @> array['" + mark() + "']"));
        add(conditions, parameters, "run", run(), " and i.run_id = cast(:run as bigint)");
        conditions.append(state().isEmpty() ? "" : " and i.review_state = '" + state() + "'");
        if (!age().isEmpty()) {
            parameters.put("until", clock.instant().minus(Duration.ofDays(Long.parseLong(age()))));
            conditions.append(" and i.since <= :until");
        }
        return conditions.toString();
    }

    /** The articles that are meant, those first that come first. */
    List<Long> ids(EntityManager entities, Clock clock, int most) {
        Map<String, Object> parameters = new HashMap<>();
        Query query = entities.createNativeQuery("select i.article_id from review_item i where " + conditions(parameters, clock) + " order by i.score desc, i.article_id");
        parameters.forEach(query::setParameter);
        return ((List<?>) query.setMaxResults(most).getResultList()).stream().map(Long.class::cast).toList();
    }

    private static void add(StringBuilder conditions, Map<String, Object> parameters, String name, String value, String condition) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
            conditions.append(condition);
        }
    }

    /** The reason, if it is one that many have, and of whichever field. */
    private Optional<Doubt.Kind> ofReadings() {
        return Arrays.stream(Doubt.Kind.values()).filter(kind -> field().isEmpty() && kind.isOfReading() && kind.word().equals(reason())).findFirst();
    }

    /** As {@link Doubt#mark()} writes it. */
    private String mark() {
        return field().isEmpty() ? reason() : reason().isEmpty() ? "field:" + field() : reason() + ":" + field();
    }

    /** The path with the filter behind it. */
    public String at(String path) {
        UriBuilder address = UriBuilder.fromPath(path);
        given().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.buildFromMap(given()).toString();
    }

    private Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("publication", publication());
        given.put("language", language());
        given.put("field", field());
        given.put("reason", reason());
        given.put("run", run());
        given.put("state", state());
        given.put("age", age());
        given.put("snoozed", snoozed());
        given.values().removeIf(""::equals);
        return given;
    }
}
