package org.backfile.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.backfile.article.Erasing;

/**
 * What reports of imports say of an erased original: its digest in the place of a path that may be its headline, and since when it is erased. A file of
 * which nothing else came is forgotten by its name, too: if it still lies in the import folder, it is met once more, and not imported.
 */
@ApplicationScoped
class ErasedItems {

    private static final String ITEMS = """
            update import_item i set place = encode(o.sha256, 'hex'), sha256 = o.sha256, original_id = null, article_id = null, reason = :reason
            from original o where o.id in (:originals) and (i.original_id = o.id or i.sha256 = o.sha256)""";
    /** Not while anything of its run can still be tried again, for which the path is needed. */
    private static final String FILES = """
            update import_file f set path = 'erased-' || f.id, place = 'erased-' || f.id
            where f.done and f.id in (select i.file_id from import_item i join original o on o.sha256 = i.sha256 where o.id in (:originals))
                and not exists (select from import_item i where i.file_id = f.id and not exists (select from original o where o.sha256 = i.sha256 and o.erasure_id is not null))
                and not exists (select from import_item i where i.run_id = f.run_id and i.outcome in ('failed', 'quarantined'))""";

    private final EntityManager entities;

    ErasedItems(EntityManager entities) {
        this.entities = entities;
    }

    void erase(@Observes Erasing erasing) {
        entities.createNativeQuery(ITEMS).setParameter("originals", erasing.originals()).setParameter("reason", SkipReason.erased(erasing.at())).executeUpdate();
        entities.createNativeQuery(FILES).setParameter("originals", erasing.originals()).executeUpdate();
    }
}
