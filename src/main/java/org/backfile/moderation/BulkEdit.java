package org.backfile.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.backfile.article.Publication;
import org.backfile.content.FieldName;

/** A change of one field of many articles: somebody sees first what it will do, has it done, and can take it back as a whole. */
@Entity
@Table(name = "bulk_edit")
public class BulkEdit extends PanacheEntityBase {

    /** How far it is. */
    public enum State {
        /** It is looked what it would do. */
        LOOKING,
        /** Somebody may have it done now. */
        READY, RUNNING,
        /** By somebody, before its end. */
        STOPPED, DONE, UNDOING, UNDONE,
        /** Nobody wants it done. */
        DISCARDED;

        /** The word in the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the place of words that were erased; nobody replaces this. */
    private static final String FORGOTTEN = "…";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id")
    private Long accountId;
    private String reason;
    private String operation;
    private FieldName field;
    private String value;
    private String sought;
    @Column(name = "same_case")
    private boolean sameCase;
    @Column(name = "whole_words")
    private boolean wholeWords;
    private String state = State.LOOKING.word();
    @Column(name = "changeset_id")
    private Long changesetId;
    @Column(name = "undone_by")
    private Long undoneBy;
    @Column(name = "undo_changeset_id")
    private Long undoChangesetId;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "finished_at")
    private Instant finishedAt;

    /** The publication whose articles it moves to another one. */
    private Long merges;

    protected BulkEdit() {
    }

    BulkEdit(long accountId, String reason, BulkOperation operation, Instant now) {
        this.accountId = accountId;
        this.reason = reason;
        this.operation = operation.kind().word();
        this.field = operation.field();
        this.value = operation.value();
        this.sought = operation.sought();
        this.sameCase = operation.sameCase();
        this.wholeWords = operation.wholeWords();
        this.madeAt = now;
    }

    /** A merging of publications: it moves the articles of the one to the other. */
    static BulkEdit merging(long accountId, String reason, Publication one, Publication into, Instant now) {
        BulkEdit edit = new BulkEdit(accountId, reason, new BulkOperation(BulkOperation.Kind.MERGE, FieldName.PUBLICATION, into.name(), one.name(), true, true), now);
        edit.merges = one.id();
        return edit;
    }

    public Long id() {
        return id;
    }

    /** Who makes it. */
    public long accountId() {
        return accountId;
    }

    public String reason() {
        return reason;
    }

    public BulkOperation operation() {
        return new BulkOperation(BulkOperation.Kind.of(operation), field, value, sought, sameCase, wholeWords);
    }

    public State state() {
        return State.valueOf(state.toUpperCase(Locale.ROOT));
    }

    /** The publication that it merges with another one; empty for what merges none. */
    public Optional<Long> merges() {
        return Optional.ofNullable(merges);
    }

    /** What it did; empty as long as it did nothing. */
    Optional<Long> changesetId() {
        return Optional.ofNullable(changesetId);
    }

    Optional<Long> undoChangesetId() {
        return Optional.ofNullable(undoChangesetId);
    }

    /** Who takes it back; empty if nobody does. */
    public Optional<Long> undoneBy() {
        return Optional.ofNullable(undoneBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public String path() {
        return "/admin/bulk/" + id;
    }

    /** True if its words were erased, with an article that said them: then nobody knows any more what it would do. */
    public boolean isForgotten() {
        return BulkOperation.Kind.of(operation) == BulkOperation.Kind.REPLACE && FORGOTTEN.equals(sought);
    }

    /** True while the archive works on it. */
    public boolean isOpen() {
        return List.of(State.LOOKING, State.RUNNING, State.UNDOING).contains(state());
    }

    /** True if there is something to take back. */
    public boolean isUndoable() {
        return (changesetId != null || merges != null) && List.of(State.STOPPED, State.DONE).contains(state());
    }

    void run(Instant now) {
        state = State.RUNNING.word();
        begunAt = now;
    }

    void turn(State newState) {
        state = newState.word();
    }

    void end(State end, Instant now) {
        state = end.word();
        finishedAt = now;
    }

    void undo(long account) {
        state = State.UNDOING.word();
        undoneBy = account;
    }

    void recordedIn(long changeset) {
        changesetId = changeset;
    }

    void undoneIn(long changeset) {
        undoChangesetId = changeset;
    }

    static Optional<BulkEdit> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<BulkEdit> newestFirst(int most) {
        return BulkEdit.<BulkEdit>find("state <> ?1 order by id desc", State.DISCARDED.word()).page(0, most).list();
    }
}
