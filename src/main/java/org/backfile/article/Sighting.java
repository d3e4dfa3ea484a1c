package org.backfile.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.bytefish.pgbulkinsert.row.SimpleRow;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** That an original was met at a place; the same bytes may be met at several. */
@Entity
public class Sighting extends PanacheEntityBase {

    static final Rows ROWS = new Rows("sighting", "original_id", "run_id", "place", "content_type", "target_uri", "captured_at");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "original_id")
    private Long originalId;
    @Column(name = "run_id")
    private Long runId;
    private String place;
    @Column(name = "captured_at")
    private Instant capturedAt;

    protected Sighting() {
    }

    static void fill(SimpleRow row, NewOriginal original, long originalId, long runId) {
        row.setLong(0, originalId);
        row.setLong(1, runId);
        row.setText(2, original.place());
        row.setText(3, original.contentType());
        row.setText(4, original.targetUri());
        row.setTimeStampTz(5, original.capturedAt() == null ? null : original.capturedAt().atZone(ZoneOffset.UTC));
    }

    /** Notes that originals that are kept already, each by its id, were met; nothing of one that was met there before. */
    static void add(Connection connection, List<Map.Entry<NewOriginal, Long>> met, long runId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into sighting (original_id, run_id, place, content_type, target_uri, captured_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""")) {
            for (Map.Entry<NewOriginal, Long> one : met) {
                NewOriginal original = one.getKey();
                statement.setLong(1, one.getValue());
                statement.setLong(2, runId);
                statement.setString(3, original.place());
                statement.setString(4, original.contentType());
                statement.setString(5, original.targetUri());
                statement.setObject(6, original.capturedAt() == null ? null : original.capturedAt().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The places where the original was met, the first one first. */
    static List<String> places(long originalId) {
        return Sighting.<Sighting>list("originalId = ?1 order by id", originalId).stream().map(sighting -> sighting.place).toList();
    }

    /** When the original was taken for the first time; empty if no container says so. */
    static Optional<Instant> capturedAt(long originalId) {
        return Sighting.<Sighting>list("originalId = ?1 and capturedAt is not null order by capturedAt", originalId).stream().map(sighting -> sighting.capturedAt).findFirst();
    }
}
