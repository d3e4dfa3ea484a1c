package org.backfile.backup;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;

/**
 * A backup that was made.
 *
 * @param who the name of the account; null for the command line
 */
public record MadeBackup(Instant at, String who, long bytes, long rows) {

    private static final int MOST = 50;

    /** The newest first. */
    static List<MadeBackup> last(EntityManager entities) {
        List<?> rows = entities.createNativeQuery("select b.made_at, a.name, b.bytes, b.rows from backup b left join account a on a.id = b.account_id order by b.id desc", Object[].class)
                .setMaxResults(MOST).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new MadeBackup((Instant) row[0], (String) row[1], (Long) row[2], (Long) row[3])).toList();
    }
}
