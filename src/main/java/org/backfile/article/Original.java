package org.backfile.article;

import java.util.HexFormat;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    /** The bytes as they came. */
    public byte[] bytes() {
        byte[] compressed = (byte[]) getEntityManager()
                .createNativeQuery("select compressed from original_bytes where original_id = :id", byte[].class)
                .setParameter("id", id).getSingleResult();
        return Compression.restored(compressed, Math.toIntExact(length));
    }

    static Optional<Original> ofFingerprint(byte[] sha256) {
        return find("sha256", (Object) sha256).firstResultOptional();
    }

    /** Keeps the bytes; empty if they are kept already. Of two at once, one keeps them and the other one waits and is told so. */
    static Optional<Original> keep(byte[] bytes, String mediaType) {
        var entities = getEntityManager();
        var ids = entities.createNativeQuery("""
                insert into original (sha256, media_type, length) values (:sha256, :type, :length)
                on conflict do nothing returning id""", Long.class)
                .setParameter("sha256", Digests.sha256(bytes)).setParameter("type", mediaType)
                .setParameter("length", (long) bytes.length).getResultList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        entities.createNativeQuery("insert into original_bytes (original_id, compressed) values (:id, :compressed)")
                .setParameter("id", ids.get(0)).setParameter("compressed", Compression.compressed(bytes)).executeUpdate();
        return findByIdOptional(ids.get(0));
    }
}
