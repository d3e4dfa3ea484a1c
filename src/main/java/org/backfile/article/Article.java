package org.backfile.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.backfile.content.Edtf;
import org.backfile.content.FieldJson;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.JsonText;
import org.backfile.content.Reading;
import org.backfile.text.Folding;
import org.backfile.text.Slugs;

/**
 * An article as it is published: the values of its fields now. They are written at its first import, and after that by the
 * {@link Gate} alone.
 */
@Entity
@DynamicUpdate
public class Article extends PanacheEntityBase {

    static final Rows ROWS = new Rows("article", "id", "reading_id", "run_id", "imported_at", "kicker", "headline", "headline_folded", "standfirst", "byline",
            "authors", "dateline", "section", "publication_id", "language", "published", "published_from", "published_to", "published_day", "source_line",
            "agencies", "topics", "url", "lead_picture", "body", "promos", "furniture", "unclaimed", "review_state", "publication_status", "modified",
            "corrected", "truncated", "corrections");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private int version = 1;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    private StoredReading reading;
    @Column(name = "run_id")
    private Long runId;
    @Column(name = "imported_at")
    private Instant importedAt;

    private String kicker;
    private String headline;
    /** The headline as the finder compares it. */
    @Column(name = "headline_folded")
    private String headlineFolded = "";
    private String standfirst;
    private String byline;
    private String[] authors = {};
    private String dateline;
    private String section;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publication_id")
    private Publication publication;
    private String language;
    private String published;
    @Column(name = "published_from")
    private LocalDate publishedFrom;
    @Column(name = "published_to")
    private LocalDate publishedTo;
    @Column(name = "published_day")
    private LocalDate publishedDay;
    /** EDTF, as {@link #published}. */
    private String modified;
    private String corrected;
    private boolean truncated;
    private String corrections;
    @Column(name = "source_line")
    private String sourceLine;
    private String[] agencies = {};
    private String[] topics = {};
    private String url;
    @Column(name = "lead_picture")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode leadPicture;
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode body;
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode promos;
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode furniture;
    /** Code points of the original that no field claims. */
    private int unclaimed;
    @Column(name = "review_state")
    private ReviewState reviewState = ReviewState.UNREVIEWED;
    @Column(name = "publication_status")
    private PublicationStatus publicationStatus;
    /** Null unless it stands under an embargo. */
    @Column(name = "embargo_until")
    private Instant embargoUntil;

    protected Article() {
    }

    /** An article as its first reading has it: published if it has a headline and a paragraph and is not to be held back, else withheld. */
    Article(Reading reading, int unclaimed, Publication publication, long runId, Instant importedAt, boolean hold) {
        this.unclaimed = unclaimed;
        this.runId = runId;
        this.importedAt = importedAt;
        this.publication = publication;
        reading.fields().forEach((field, value) -> {
            if (field != FieldName.PUBLICATION) {
                write(field, value);
            }
        });
        this.publicationStatus = reading.isComplete() && !hold ? PublicationStatus.USABLE : PublicationStatus.WITHHELD;
    }

    /** In the order of {@link #ROWS}. */
    void fill(SimpleRow row, long newId, long readingId) {
        row.setLong(0, newId);
        row.setLong(1, readingId);
        row.setLong(2, runId);
        row.setTimeStampTz(3, importedAt.atZone(ZoneOffset.UTC));
        row.setText(4, kicker);
        row.setText(5, headline);
        row.setText(6, headlineFolded);
        row.setText(7, standfirst);
        row.setText(8, byline);
        row.setTextArray(9, List.of(authors));
        row.setText(10, dateline);
        row.setText(11, section);
        row.setLong(12, publication == null ? null : publication.id());
        row.setText(13, language);
        row.setText(14, published);
        row.setDate(15, publishedFrom);
        row.setDate(16, publishedTo);
        row.setDate(17, publishedDay);
        row.setText(18, sourceLine);
        row.setTextArray(19, List.of(agencies));
        row.setTextArray(20, List.of(topics));
        row.setText(21, url);
        row.setJsonb(22, written(leadPicture));
        row.setJsonb(23, written(body));
        row.setJsonb(24, written(promos));
        row.setJsonb(25, written(furniture));
        row.setInteger(26, unclaimed);
        row.setText(27, reviewState.word());
        row.setText(28, publicationStatus.word());
        row.setText(29, modified);
        row.setText(30, corrected);
        row.setBoolean(31, truncated);
        row.setText(32, corrections);
    }

    private static String written(JsonNode json) {
        return json == null ? null : JsonText.of(json);
    }

    public Long id() {
        return id;
    }

    /** Counts the changesets that touched the article; 1 as it was imported. */
    public int version() {
        return version;
    }

    public StoredReading reading() {
        return reading;
    }

    public long runId() {
        return runId;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }

    public PublicationStatus publicationStatus() {
        return publicationStatus;
    }

    /** Who may see it, and until when an embargo holds. */
    public Standing standing() {
        return new Standing(publicationStatus, embargoUntil);
    }

    public ReviewState reviewState() {
        return reviewState;
    }

    public int unclaimed() {
        return unclaimed;
    }

    public Optional<String> headline() {
        return Optional.ofNullable(headline);
    }

    /** Where its original was met, the first place first. */
    public List<String> places() {
        return reading.original().places();
    }

    /** When its original was taken from where it was published, for the first time; empty if no container says so. */
    public Optional<Instant> capturedAt() {
        return reading.original().capturedAt();
    }

    /** The readable end of its address. */
    public String slug() {
        return Slugs.of(headline);
    }

    public Optional<Edtf> published() {
        return Optional.ofNullable(published).flatMap(Edtf::parse);
    }

    /** A headline and a paragraph: what an article needs to be published at once. */
    public boolean isComplete() {
        return Reading.isComplete(value(FieldName.HEADLINE), value(FieldName.BODY));
    }

    /** True if it is complete, and says nothing that is hidden: then it may be shown to readers. */
    public boolean isPublishable() {
        return isComplete() && SaidWords.hidden(this).isEmpty();
    }

    /** The value of a field now. */
    public FieldValue value(FieldName field) {
        return switch (field) {
            case KICKER -> FieldValue.text(kicker);
            case HEADLINE -> FieldValue.text(headline);
            case STANDFIRST -> FieldValue.text(standfirst);
            case BYLINE -> FieldValue.text(byline);
            case AUTHORS -> FieldValue.names(List.of(authors));
            case PUBLISHED_AT -> FieldValue.date(published().orElse(null));
            case MODIFIED_AT -> date(modified);
            case CORRECTED_AT -> date(corrected);
            case DATELINE -> FieldValue.text(dateline);
            case SECTION -> FieldValue.text(section);
            case LEAD_PICTURE -> FieldJson.read(field, leadPicture);
            case BODY -> FieldJson.read(field, body);
            case TRUNCATED -> FieldValue.flag(truncated);
            case CORRECTIONS -> FieldValue.text(corrections);
            case SOURCE_LINE -> FieldValue.text(sourceLine);
            case AGENCIES -> FieldValue.names(List.of(agencies));
            case PUBLICATION -> FieldValue.text(publication == null ? null : publication.name());
            case LANGUAGE -> FieldValue.text(language);
            case TOPICS -> FieldValue.names(List.of(topics));
            case URL -> FieldValue.text(url);
            case PROMOS -> FieldJson.read(field, promos);
            case FURNITURE -> FieldJson.read(field, furniture);
            case REVIEW_STATE -> FieldValue.text(reviewState.word());
            case PUBLICATION_STATUS -> standing().value();
        };
    }

    /** The values of the fields as they were at an earlier version; those of now at the present one. */
    public Function<FieldName, FieldValue> asOf(int earlier) {
        Map<FieldName, FieldValue> then = new EnumMap<>(FieldName.class);
        // The newest first: what stands there in the end is what the first change after that version found.
        Revision.ofArticle(id).stream().filter(revision -> revision.articleVersion() > earlier).forEach(revision -> then.put(revision.field(), revision.before()));
        return field -> then.containsKey(field) ? then.get(field) : value(field);
    }

    /** Only for the gate. */
    void write(FieldName field, FieldValue value) {
        switch (field) {
            case KICKER -> kicker = text(value);
            case HEADLINE -> {
                headline = text(value);
                headlineFolded = headline == null ? "" : Folding.folded(headline);
            }
            case STANDFIRST -> standfirst = text(value);
            case BYLINE -> byline = text(value);
            case AUTHORS -> authors = names(value);
            case PUBLISHED_AT -> date(value instanceof FieldValue.Date date ? date.date() : null);
            case MODIFIED_AT -> modified = edtf(value);
            case CORRECTED_AT -> corrected = edtf(value);
            case DATELINE -> dateline = text(value);
            case SECTION -> section = text(value);
            case LEAD_PICTURE -> leadPicture = json(value);
            case BODY -> body = json(value);
            case TRUNCATED -> truncated = !value.isAbsent();
            case CORRECTIONS -> corrections = text(value);
            case SOURCE_LINE -> sourceLine = text(value);
            case AGENCIES -> agencies = names(value);
            case PUBLICATION -> publication = value.isAbsent() ? null : Publication.named(text(value));
            case LANGUAGE -> language = text(value);
            case TOPICS -> topics = names(value);
            case URL -> url = text(value);
            case PROMOS -> promos = json(value);
            case FURNITURE -> furniture = json(value);
            case REVIEW_STATE -> reviewState = ReviewState.of(text(value));
            case PUBLICATION_STATUS -> {
                publicationStatus = Standing.of(value).status();
                embargoUntil = Standing.of(value).until();
            }
        }
    }

    /** Only for the gate: a changeset touches the article. */
    void advance() {
        version++;
    }

    /** Only for the gate: the article is read from another reading now. */
    void readFrom(StoredReading newer) {
        reading = newer;
    }

    /** Only for the gate. */
    void account(int unclaimedNow) {
        unclaimed = unclaimedNow;
    }

    private static String text(FieldValue value) {
        return value instanceof FieldValue.Text text ? text.text() : null;
    }

    private static FieldValue date(String edtf) {
        return FieldValue.date(edtf == null ? null : Edtf.parse(edtf).orElse(null));
    }

    private static String edtf(FieldValue value) {
        return value instanceof FieldValue.Date date ? date.date().toString() : null;
    }

    private static String[] names(FieldValue value) {
        return value instanceof FieldValue.Names names ? names.names().toArray(String[]::new) : new String[0];
    }

    private static JsonNode json(FieldValue value) {
        return value.isAbsent() ? null : FieldJson.write(value);
    }

    private void date(Edtf date) {
        published = date == null ? null : date.toString();
        publishedFrom = date == null ? null : date.from();
        publishedTo = date == null ? null : date.to();
        publishedDay = date != null && date.isCertainDay() ? date.from() : null;
    }
}
