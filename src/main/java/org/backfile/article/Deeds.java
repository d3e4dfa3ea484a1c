package org.backfile.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** What was done, changeset by changeset, the newest first; what the archive reads anew by itself is nobody's deed. */
@ApplicationScoped
public class Deeds {

    /** The condition of an index. */
    private static final String DEED = "kind not in (REREAD, UPDATE)";
    /** Of a changeset that changed many articles, so many are looked at. */
    private static final int SOME = 50;
    private static final String SUMS = """
            select changeset_id, count(distinct article_id), min(article_id), string_agg(distinct field, ' ') filter (where not kept), string_agg(distinct field, ' ') filter (where kept)
            from revision where changeset_id in (:ids) group by changeset_id""";

    /** Of what is done to an article beside the values of its fields. */
    private static final String BESIDE = """
            select changeset_id, article_id from hiding where changeset_id in (:ids) union all select lift_changeset_id, article_id from hiding where lift_changeset_id in (:ids)
            union all select changeset_id, article_id from erasure where changeset_id in (:ids) order by 1, 2""";

    /** Of two that are one story, or one that is two, the article that the other one comes to or came out of. */
    private static final String OTHERS = """
            select changeset_id, kept_id from twin_deed where changeset_id in (:ids) union all select changeset_id, article_id from article_split where changeset_id in (:ids)
            union all select undone_by, article_id from article_split where undone_by in (:ids)""";

    private final EntityManager entities;

    Deeds(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param group  null for all
     * @param before the id of the changeset at which the list goes on; null from the newest
     */
    List<Deed> newest(DeedGroup group, Long before, int most) {
        long end = before == null ? Long.MAX_VALUE : before;
        return of(group == null ? Changeset.<Changeset>find(DEED + " and id < ?1 order by id desc", end).page(0, most).list()
                : Changeset.<Changeset>find(DEED + " and id < ?1 and kind in ?2 order by id desc", end, group.kinds()).page(0, most).list());
    }

    /** What these changesets did, in their order. */
    @SuppressWarnings("unchecked")
    public List<Deed> of(List<Changeset> changesets) {
        if (changesets.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> sums = new HashMap<>();
        List<Object[]> rows = entities.createNativeQuery(SUMS, Object[].class).setParameter("ids", changesets.stream().map(Changeset::id).toList()).getResultList();
        rows.forEach(row -> sums.put((Long) row[0], row));
        Map<Long, List<Long>> beside = beside(changesets);
        Map<Long, Erasure> tombstones = tombstones(changesets);
        Map<Long, Deed.Naming> namings = namings(changesets);
        Map<Long, Long> others = others(changesets);
        List<Deed> deeds = new ArrayList<>();
        for (Changeset changeset : changesets) {
            if (beside.containsKey(changeset.id())) {
                deeds.add(Deed.beside(changeset, beside.get(changeset.id()), tombstones.get(changeset.id())));
            } else if (namings.containsKey(changeset.id())) {
                deeds.add(Deed.ofName(changeset, namings.get(changeset.id())));
            } else {
                Optional.ofNullable(sums.get(changeset.id())).map(row -> deed(changeset, row, others.get(changeset.id()))).ifPresent(deeds::add);
            }
        }
        return deeds;
    }

    /** The articles of those changesets that have no revisions. */
    @SuppressWarnings("unchecked")
    private Map<Long, List<Long>> beside(List<Changeset> changesets) {
        List<Long> ids = changesets.stream().filter(one -> one.kind().isBeside()).map(Changeset::id).toList();
        Map<Long, List<Long>> articles = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Object[]> rows = entities.createNativeQuery(BESIDE, Object[].class).setParameter("ids", ids).getResultList();
            rows.forEach(row -> articles.computeIfAbsent((Long) row[0], any -> new ArrayList<>()).add((Long) row[1]));
        }
        return articles;
    }

    private static Map<Long, Erasure> tombstones(List<Changeset> changesets) {
        List<Long> ids = ids(changesets, Changeset.Kind.ERASURE);
        return ids.isEmpty() ? Map.of() : Erasure.<Erasure>list("changeset.id in ?1 order by fromVersion nulls last, id", ids).stream()
                .collect(Collectors.toMap(one -> one.changeset().id(), one -> one, (first, along) -> first));
    }

    private static Map<Long, Deed.Naming> namings(List<Changeset> changesets) {
        List<Long> ids = ids(changesets, Changeset.Kind.NAMING);
        Map<Long, Deed.Naming> namings = new HashMap<>();
        if (!ids.isEmpty()) {
            List<AuthorityChange> told = AuthorityChange.toldBy(ids);
            changesets.forEach(changeset -> Deed.Naming.of(changeset, told).ifPresent(naming -> namings.put(changeset.id(), naming)));
        }
        return namings;
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Long> others(List<Changeset> changesets) {
        List<Long> ids = ids(changesets, Changeset.Kind.TWIN, Changeset.Kind.SPLIT);
        Map<Long, Long> others = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Object[]> rows = entities.createNativeQuery(OTHERS, Object[].class).setParameter("ids", ids).getResultList();
            rows.forEach(row -> others.put((Long) row[0], (Long) row[1]));
        }
        return others;
    }

    private static List<Long> ids(List<Changeset> changesets, Changeset.Kind... kinds) {
        return changesets.stream().filter(one -> Arrays.asList(kinds).contains(one.kind())).map(Changeset::id).toList();
    }

    /** The headlines of articles, whoever may see them: for the desk. */
    public Map<Long, String> headlines(Collection<Long> articles) {
        Map<Long, String> headlines = new HashMap<>();
        if (!articles.isEmpty()) {
            entities.createQuery("select a.id, a.headline from Article a where a.id in :ids and a.headline is not null", Object[].class).setParameter("ids", articles)
                    .getResultList().forEach(row -> headlines.put((Long) row[0], (String) row[1]));
        }
        return headlines;
    }

    private Deed deed(Changeset changeset, Object[] row, Long other) {
        List<FieldName> changed = fields((String) row[3]);
        long articles = (Long) row[1];
        return new Deed(changeset, articles, articles == 1 ? List.of((Long) row[2]) : some(changeset.id()), changed, fields((String) row[4]),
                after(changeset, changed, FieldName.PUBLICATION_STATUS).map(word -> Standing.of(FieldValue.text(word)).status()).orElse(null), after(changeset, changed, FieldName.REVIEW_STATE).map(ReviewState::of).orElse(null), null, null, other);
    }

    private static List<FieldName> fields(String words) {
        List<String> named = words == null ? List.of() : List.of(words.split(" "));
        return Arrays.stream(FieldName.values()).filter(field -> named.contains(field.word())).toList();
    }

    private List<Long> some(long changesetId) {
        return entities.createNativeQuery("select distinct article_id from revision where changeset_id = :id order by article_id").setParameter("id", changesetId)
                .setMaxResults(SOME).getResultList();
    }

    /** The state that a changeset gave its articles; empty if it changed none. */
    @SuppressWarnings("unchecked")
    private Optional<String> after(Changeset changeset, List<FieldName> changed, FieldName field) {
        return changed.contains(field) ? entities.createNativeQuery("select after #>> '{}' from revision where changeset_id = :id and field = :field")
                .setParameter("id", changeset.id()).setParameter("field", field.word()).setMaxResults(1).getResultStream().findFirst() : Optional.empty();
    }
}
