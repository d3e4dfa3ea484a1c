package org.backfile.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.backfile.content.Edtf;
import org.backfile.content.Evidence;
import org.backfile.content.FieldJson;
import org.backfile.content.FieldName;
import org.backfile.content.Span;
import org.backfile.content.Tracer;
import org.backfile.content.WordDiff;

/** Another value that readers propose for a field of an article, or for a part of it. Decided once, by an editor. */
@Entity
public class Proposal extends PanacheEntityBase {

    /** What became of it. */
    public enum Status {
        WAITING, ACCEPTED, DECLINED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why a proposal is declined; what none of them says is told in words. */
    public enum DeclineReason {
        /** The value that stands is what the source prints. */
        AS_PRINTED,
        /** It may be true, but nothing shows it. */
        UNPROVEN,
        /** It belongs to the publisher to correct: the archive shows what was printed. */
        PUBLISHERS,
        /** It says something else than the field is for. */
        OTHER_FIELD,
        /** It was fixed in another way already. */
        FIXED,
        /** It is no fix. */
        NOT_A_FIX;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "article_id")
    private Long articleId;
    private FieldName field;
    private String part;
    private String before;
    private String words;
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode spans;
    private boolean verifiable;
    private String status = Status.WAITING.word();
    @Column(name = "first_sent_at")
    private Instant firstSentAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "changeset_id")
    private Long changesetId;
    @Column(name = "decline_reason")
    private String declineReason;
    @Column(name = "decline_words")
    private String declineWords;
    /** The trusted corrector whose proposal was published at once. */
    @Column(name = "corrector_id")
    private Long correctorId;
    private boolean sampled;

    protected Proposal() {
    }

    Proposal(long articleId, Proposable about, String words, List<Span> spans, Instant now) {
        this.articleId = articleId;
        this.field = about.field();
        this.part = about.part();
        this.before = about.words();
        this.words = words;
        this.spans = FieldJson.writeSpans(spans);
        this.verifiable = !spans.isEmpty();
        this.firstSentAt = now;
    }

    public Long id() {
        return id;
    }

    public long articleId() {
        return articleId;
    }

    public FieldName field() {
        return field;
    }

    /** As evidence names it; null for the whole value. */
    public String part() {
        return part;
    }

    public String before() {
        return before;
    }

    /** Empty if the proposal is that there is none. */
    public String words() {
        return words;
    }

    /** True if its words are a date, or that there is none. */
    public boolean isDate() {
        return field.kind() == FieldName.Kind.DATE;
    }

    /** The date that the sender saw; null if there was none. */
    public Edtf dateBefore() {
        return Proposable.dateOf(field, before);
    }

    /** The date that is proposed; null if there is none. */
    public Edtf date() {
        return Proposable.dateOf(field, words);
    }

    /** What it changes of what the sender saw. */
    public List<WordDiff.Piece> diff() {
        return WordDiff.of(before, words);
    }

    /** True if the words are what the original says at the places that the proposal names. */
    public boolean isVerifiable() {
        return verifiable;
    }

    public Status status() {
        return Status.valueOf(status.toUpperCase(Locale.ROOT));
    }

    public boolean isWaiting() {
        return status() == Status.WAITING;
    }

    public Optional<DeclineReason> declineReason() {
        return Optional.ofNullable(declineReason).map(word -> DeclineReason.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    public Optional<String> declineWords() {
        return Optional.ofNullable(declineWords);
    }

    /** Where the words stand, for the gate. */
    List<Evidence> places() {
        List<Span> places = FieldJson.readSpans(spans);
        boolean interpreted = field.kind() == FieldName.Kind.DATE || field.kind() == FieldName.Kind.NAMES;
        return places.isEmpty() ? List.of() : List.of(new Evidence(field, part, Tracer.EDITOR, 1, true, places, interpreted));
    }

    List<Span> spans() {
        return FieldJson.readSpans(spans);
    }

    void accept(long accountId, Long changeset, Instant now) {
        decide(Status.ACCEPTED, accountId, now);
        changesetId = changeset;
    }

    /** It is a trusted corrector's, and published. @param sample true if an editor is to look at it */
    void publish(long corrector, Long changeset, boolean sample, Instant now) {
        accept(corrector, changeset, now);
        correctorId = corrector;
        sampled = sample;
    }

    void decline(long accountId, DeclineReason reason, String inWords, Instant now) {
        decide(Status.DECLINED, accountId, now);
        declineReason = reason == null ? null : reason.word();
        declineWords = inWords == null || inWords.isBlank() ? null : inWords.strip();
    }

    private void decide(Status newStatus, long accountId, Instant now) {
        status = newStatus.word();
        decidedBy = accountId;
        decidedAt = now;
    }

    void reopen() {
        status = Status.WAITING.word();
    }

    void acceptAgain() {
        status = Status.ACCEPTED.word();
    }

    /** True if both propose the same. */
    boolean isLike(Proposal other) {
        return field == other.field && Objects.equals(part, other.part) && words.equals(other.words);
    }

    /** True if that is what became of it, by this account. */
    boolean isDecidedBy(long accountId, Status what) {
        return status() == what && Objects.equals(decidedBy, accountId);
    }

    /** When it was decided; empty while it waits. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Those that somebody declined before that moment, the last first. */
    static List<Proposal> declinedBy(long accountId, Instant end, int most) {
        return Proposal.<Proposal>find("status = 'declined' and decidedBy = ?1 and decidedAt < ?2 order by decidedAt desc", accountId, end).page(0, most).list();
    }

    static List<Proposal> waiting(long articleId) {
        return list("articleId = ?1 and status = ?2 order by verifiable desc, id", articleId, Status.WAITING.word());
    }
}
