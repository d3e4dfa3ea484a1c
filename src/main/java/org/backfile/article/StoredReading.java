package org.backfile.article;

import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.bytefish.pgbulkinsert.row.SimpleRow;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.backfile.content.Evidence;
import org.backfile.content.FieldJson;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.JsonText;
import org.backfile.content.Judgement;
import org.backfile.content.PageKind;
import org.backfile.content.Reading;
import org.backfile.text.Decoder;
import org.backfile.text.MediaType;
import org.backfile.text.Rendering;

/** A {@link Reading} as it is kept: what one version of the parser made of one original. Never changed. */
@Entity
@Table(name = "reading")
@Immutable
public class StoredReading extends PanacheEntityBase {

    static final Rows ROWS = new Rows("reading", "id", "original_id", "parser_version", "charset", "packed", "unclaimed", "lowest_confidence", "read_at", "kind", "kind_evidence",
            "truncated");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "original_id")
    private Original original;
    @Column(name = "parser_version")
    private String parserVersion;
    private String charset;
    private PageKind kind = PageKind.ARTICLE;
    /** Made once a request, for a page of the desk asks for it again and again; let go where many are worked through at once. */
    @Transient
    private SoftReference<Rendering> rendering;
    @Transient
    private List<Evidence> readEvidence;
    /** What told the kind; null of a reading that an earlier version of the parser made. */
    @Column(name = "kind_evidence")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode kindEvidence;
    /** Values and evidence; null of a reading that an earlier version kept. */
    private byte[] packed;
    @Transient
    private JsonNode unpacked;
    /** Of a reading that an earlier version kept, the values. */
    @Column(name = "fields")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode earlierFields;
    /** Of a reading that an earlier version kept, the evidence. */
    @Column(name = "evidence")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode earlierEvidence;
    private int unclaimed;
    @Column(name = "lowest_confidence")
    private double lowestConfidence;
    @Column(name = "read_at")
    private Instant readAt;

    protected StoredReading() {
    }

    /** The values and the evidence as they are kept: JSON, packed. The same reading is packed the same. */
    static byte[] packed(Reading reading) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        ObjectNode fields = written.putObject("fields");
        Arrays.stream(FieldName.values()).filter(reading.fields()::containsKey).forEach(field -> fields.set(field.word(), FieldJson.write(reading.value(field))));
        written.set("evidence", FieldJson.writeEvidence(reading.evidence()));
        return Compression.compressed(JsonText.of(written).getBytes(StandardCharsets.UTF_8));
    }

    static void fill(SimpleRow row, long id, long originalId, Reading reading, byte[] packed, Instant readAt) {
        row.setLong(0, id);
        row.setLong(1, originalId);
        row.setText(2, reading.parserVersion());
        row.setText(3, reading.charset());
        row.setByteArray(4, packed);
        row.setInteger(5, reading.unclaimedLength());
        row.setDouble(6, reading.lowestConfidence());
        row.setTimeStampTz(7, readAt.atZone(ZoneOffset.UTC));
        row.setText(8, reading.kind().kind().word());
        row.setJsonb(9, JsonText.of(FieldJson.write(reading.kind())));
        row.setBoolean(10, !reading.value(FieldName.TRUNCATED).isAbsent());
    }

    /** What that version of the parser made of the original, if it read it. */
    static Optional<StoredReading> of(Original original, String parserVersion) {
        return find("original = ?1 and parserVersion = ?2", original, parserVersion).firstResultOptional();
    }

    /** The article's reading, and those that it was read from before. */
    static List<StoredReading> allOf(Article article) {
        List<StoredReading> readings = new ArrayList<>(List.of(article.reading()));
        @SuppressWarnings("unchecked")
        List<Long> earlier = getEntityManager().createNativeQuery("select reading_id from earlier_reading where article_id = ? order by reading_id desc")
                .setParameter(1, article.id()).getResultList();
        if (!earlier.isEmpty()) {
            readings.addAll(StoredReading.<StoredReading>list("id in ?1 and id <> ?2 order by id desc", earlier, article.reading().id()));
        }
        return readings;
    }

    public Long id() {
        return id;
    }

    public Original original() {
        return original;
    }

    public String parserVersion() {
        return parserVersion;
    }

    public String charset() {
        return charset;
    }

    public Instant readAt() {
        return readAt;
    }

    /** What kind of page the original is, and what told. */
    public Judgement kind() {
        return kindEvidence == null ? new Judgement(kind, "kind-story", 1, List.of()) : FieldJson.readJudgement(kindEvidence);
    }

    /** The value that was read for the field. */
    public FieldValue value(FieldName field) {
        return FieldJson.read(field, (packed == null ? earlierFields : unpacked().path("fields")).path(field.word()));
    }

    public Optional<String> headline() {
        return value(FieldName.HEADLINE) instanceof FieldValue.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** Code points of the original that no field claims. */
    int unclaimed() {
        return unclaimed;
    }

    /** True if both were read from the same decoded text, so that the spans of one are places of the other. */
    boolean hasTextOf(StoredReading other) {
        return original.id().equals(other.original.id()) && charset.equals(other.charset);
    }

    /** Where the values come from, the readings that lost included. */
    public List<Evidence> evidence() {
        if (readEvidence == null) {
            readEvidence = List.copyOf(FieldJson.readEvidence(packed == null ? earlierEvidence : unpacked().path("evidence")));
        }
        return readEvidence;
    }

    private JsonNode unpacked() {
        if (unpacked == null) {
            unpacked = FieldJson.parse(new String(Compression.restored(packed), StandardCharsets.UTF_8));
        }
        return unpacked;
    }

    /** As the parser made it; which stretches are unclaimed is not kept. */
    Reading reading() {
        Map<FieldName, FieldValue> values = new EnumMap<>(FieldName.class);
        for (FieldName field : FieldName.values()) {
            if (!value(field).isAbsent()) {
                values.put(field, value(field));
            }
        }
        return new Reading(parserVersion, charset, kind(), values, evidence(), List.of());
    }

    /** The original as it was written: the source of a web page, markup and all. */
    public String source() {
        return rendering().source().toString();
    }

    /** What was read of the original, which knows the places that the spans name. */
    public Rendering rendering() {
        Rendering made = rendering == null ? null : rendering.get();
        if (made == null) {
            made = Rendering.of(Decoder.decode(original.bytes(), Charset.forName(charset)).text(), MediaType.named(original.mediaType()));
            rendering = new SoftReference<>(made);
        }
        return made;
    }
}
