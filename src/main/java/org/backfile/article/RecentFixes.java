package org.backfile.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.backfile.content.FieldName;

/** Which articles that readers may see were put right of late, by editors or by a reader's proposal. What was taken back is none of it. */
@ApplicationScoped
public class RecentFixes {

    /** So many changes are looked at, for several may be of one article, or of none that readers may see. */
    private static final int LOOKED_AT = 60;

    /** @param fields that have another value since then */
    public record Fixed(ArticleLine line, List<FieldName> fields, Instant at) {
    }

    private final EntityManager entities;
    private final OpenShelf shelf;

    RecentFixes(EntityManager entities, OpenShelf shelf) {
        this.entities = entities;
        this.shelf = shelf;
    }

    private record Fix(List<FieldName> fields, Instant at) {
    }

    /** The last first; of an article only the last fix. */
    public List<Fixed> last(int most) {
        Map<Long, Fix> fixes = new LinkedHashMap<>();
        rows().forEach(row -> fixes.putIfAbsent((Long) row[0], new Fix(Arrays.stream((String[]) row[2]).flatMap(word -> FieldName.of(word).stream()).sorted().toList(), (Instant) row[1])));
        return shelf.lines(new ArrayList<>(fixes.keySet())).stream().limit(most).map(line -> new Fixed(line, fixes.get(line.id()).fields(), fixes.get(line.id()).at())).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows() {
        return entities.createNativeQuery("""
                select fixed.article_id, done.at, fixed.fields from
                    (select id, at from changeset c where account_id is not null and kind in ('edit', 'restore', 'redo', 'proposal', 'correction', 'bulk')
                        and not exists (select 1 from changeset u where u.undoes = c.id) order by id desc limit :changesets) done
                cross join lateral
                    (select article_id, array_agg(distinct field) as fields from
                        (select article_id, field from revision r where r.changeset_id = done.id and before is distinct from after
                            and not exists (select 1 from hiding h where h.revision_id = r.id and h.lifted_at is null)
                            and field not in ('reviewState', 'publicationStatus') limit :changesets) changed
                    group by article_id) fixed
                order by done.id desc, fixed.article_id desc limit :changesets""", Object[].class).setParameter("changesets", LOOKED_AT).getResultList();
    }
}
