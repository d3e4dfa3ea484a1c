package org.backfile.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.backfile.text.Digests;
import org.backfile.text.MediaType;

/** The bytes that an article was read from, kept as they came, under their SHA-256. */
@Entity
public class Original extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private byte[] sha256;
    @Column(name = "media_type")
    private String mediaType;
    private long length;

    protected Original() {
    }

    public Long id() {
        return id;
    }

    /** The fingerprint in hexadecimal: 64 characters. */
    public String fingerprint() {
        return HexFormat.of().formatHex(sha256);
    }

    /** Its first figures: enough to tell one from another. */
    public String shortFingerprint() {
        return Digests.shortened(fingerprint());
    }

    /** Where it was met, the first place first. */
    public List<String> places() {
        return Sighting.places(id);
    }

    /** When it was taken from where it was published, for the first time; empty if no container says so. */
    public Optional<Instant> capturedAt() {
        return Sighting.capturedAt(id);
    }

    public String mediaType() {
        return mediaType;
    }

    /** True for a saved web page, which is read as a browser shows it rather than as it is written. */
    public boolean isWebPage() {
        return MediaType.named(mediaType) == MediaType.HTML;
    }

    /** True for a record of fields, which is read in the order of an article and without what only machines need. */
    public boolean isRecord() {
        MediaType type = MediaType.named(mediaType);
        return type == MediaType.JSON || type == MediaType.CSV;
    }

    /** Length in bytes, as it came. */
    public long length() {
        return length;
    }

    /** What it was as its container declared it where it was met first; null if it did not. */
    public String contentType() {
        return (String) ofFirstSighting("content_type");
    }

    /** Where it was taken from, as its container said where it was met first; null if it did not. */
    public String targetUri() {
        return (String) ofFirstSighting("target_uri");
    }

    private Object ofFirstSighting(String column) {
        return getEntityManager().createNativeQuery("select " + column + " from sighting where original_id = :id order by id limit 1")
                .setParameter("id", id).getSingleResult();
    }

    /** The bytes as they came. */
    public byte[] bytes() {
        byte[] compressed = (byte[]) getEntityManager()
                .createNativeQuery("select compressed from original_bytes where original_id = :id")
                .setParameter("id", id).setFlushMode(FlushModeType.COMMIT).getSingleResult(); // they never change, and of many at once each flush would cost
        return Compression.restored(compressed, Math.toIntExact(length));
    }

    /** Makes a row for each that the archive does not have; answers their ids. Of two imports at once, one waits here for the other. */
    static Map<Fingerprint, Long> claim(Connection connection, Map<Fingerprint, NewOriginal> originals) throws SQLException {
        // In order of the fingerprints, so that two imports never wait for each other in a ring.
        List<NewOriginal> sorted = originals.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into original (sha256, media_type, length)
                select sha256, media_type, length from unnest(?, ?, ?) with ordinality as new (sha256, media_type, length, place) order by place
                on conflict do nothing returning sha256, id""")) {
            statement.setArray(1, connection.createArrayOf("bytea", sorted.stream().map(NewOriginal::sha256).toArray(byte[][]::new)));
            statement.setArray(2, connection.createArrayOf("text", sorted.stream().map(original -> original.type().mediaName()).toArray()));
            statement.setArray(3, connection.createArrayOf("bigint", sorted.stream().map(original -> (long) original.length()).toArray()));
            Map<Fingerprint, Long> claimed = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    claimed.put(new Fingerprint(rows.getBytes(1)), rows.getLong(2));
                }
            }
            return claimed;
        }
    }

    /** Those of these SHA-256 that the archive has originals of. */
    static Set<Fingerprint> kept(Connection connection, Collection<byte[]> sha256) throws SQLException {
        Set<Fingerprint> kept = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement("select sha256 from original where sha256 = any(?)")) {
            statement.setArray(1, connection.createArrayOf("bytea", sha256.toArray(byte[][]::new)));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    kept.add(new Fingerprint(rows.getBytes(1)));
                }
            }
        }
        return kept;
    }

    /** The originals that the archive has, each with the article that is, or was, read from it. */
    static Map<Fingerprint, Filed> known(Connection connection, Collection<Fingerprint> fingerprints) throws SQLException {
        Map<Fingerprint, Filed> known = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select o.sha256, o.id, min(coalesce(a.id, e.article_id)), min(c.at) from original o left join reading r on r.original_id = o.id
                left join article a on a.reading_id = r.id left join earlier_reading e on e.reading_id = r.id
                left join erasure x on x.id = o.erasure_id left join changeset c on c.id = x.changeset_id
                where o.sha256 = any(?) group by o.id""")) {
            statement.setArray(1, connection.createArrayOf("bytea", fingerprints.stream().map(Fingerprint::sha256).toArray(byte[][]::new)));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    OffsetDateTime erased = rows.getObject(4, OffsetDateTime.class);
                    Long article = rows.getObject(3, Long.class);
                    known.put(new Fingerprint(rows.getBytes(1)), erased == null ? new Filed(Filed.Kind.DUPLICATE, rows.getLong(2), article)
                            : new Filed(Filed.Kind.ERASED, rows.getLong(2), null, erased.toInstant()));
                }
            }
        }
        return known;
    }
}
