package org.backfile.backup;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;

/**
 * A backup that was made, or that the archive was restored from.
 *
 * @param who          the name of the account; null for the command line
 * @param restoredFrom when the backup was made that the archive was restored from; null if one was made
 */
public record MadeBackup(Instant at, String who, long bytes, long rows, Instant restoredFrom) {

    private static final int MOST = 50;

    /** The newest first. */
    static List<MadeBackup> last(EntityManager entities) {
        List<?> rows = entities.createNativeQuery("select b.made_at, a.name, b.bytes, b.rows, b.restored_from from backup b left join account a on a.id = b.account_id order by b.id desc", Object[].class)
                .setMaxResults(MOST).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new MadeBackup((Instant) row[0], (String) row[1], (Long) row[2], (Long) row[3], (Instant) row[4])).toList();
    }
}
