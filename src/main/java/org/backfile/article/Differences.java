package org.backfile.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** Finds where a newer reading says something else than what an editor settled, and the editor has not seen that yet. */
@ApplicationScoped
public class Differences {

    private static final double ODDS = 0.5;

    private final EntityManager entities;

    Differences(EntityManager entities) {
        this.entities = entities;
    }

    List<Doubt> of(Article article, Map<FieldName, Settlement> touched) {
        List<Doubt> doubts = new ArrayList<>();
        if (touched.values().stream().anyMatch(one -> one.isSettled() && one.field().isRead()) && wasReadBefore(article)) {
            touched.values().stream().filter(one -> one.isSettled() && one.field().isRead() && differs(article, one.field()))
                    .forEach(one -> doubts.add(new Doubt(Doubt.Kind.DIFFERS, one.field(), ODDS, 0)));
        }
        return doubts;
    }

    /** What a newer reading says of a field that somebody settled, where that is something else and nobody has decided about it yet. */
    public Optional<FieldValue> suggested(Article article, FieldName field) {
        Settlement settlement = Settlement.ofArticle(article.id()).get(field);
        return settlement != null && settlement.isSettled() && field.isRead() && wasReadBefore(article) && differs(article, field) ? Optional.of(article.reading().value(field)) : Optional.empty();
    }

    private boolean wasReadBefore(Article article) {
        return !entities.createNativeQuery("select 1 from earlier_reading where article_id = :article").setParameter("article", article.id()).setMaxResults(1).getResultList().isEmpty();
    }

    private boolean differs(Article article, FieldName field) {
        FieldValue read = article.reading().value(field);
        if (read.isAbsent() || said(read).equals(said(article.value(field)))) {
            return false;
        }
        Optional<Instant> decided = Revision.ofField(article.id(), field).stream().map(Revision::changeset).filter(changeset -> changeset.accountId().isPresent())
                .map(Changeset::at).reduce((earlier, later) -> later);
        return decided.flatMap(at -> readingAt(article, at)).map(then -> !said(then.value(field)).equals(said(read))).orElse(false);
    }

    /** The value without the ids, which go by the place in the original. */
    private static Object said(FieldValue value) {
        if (value instanceof FieldValue.Blocks blocks) {
            return blocks.blocks().stream().map(block -> block.withId("")).toList();
        } else if (value instanceof FieldValue.Promos promos) {
            return promos.promos().stream().map(promo -> List.of(promo.title(), promo.teaser())).toList();
        }
        return value;
    }

    /** What the article was read as then; empty if that is what it is read as now. */
    private Optional<StoredReading> readingAt(Article article, Instant then) {
        return entities.createNativeQuery("select reading_id from earlier_reading where article_id = :article and replaced_at > :then order by replaced_at")
                .setParameter("article", article.id()).setParameter("then", then).setMaxResults(1).getResultStream().findFirst()
                .map(id -> entities.find(StoredReading.class, id));
    }
}
