package org.backfile.article;

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
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** Revisions that were made together, by one person, for one reason. Never changed. */
@Entity
@Immutable
public class Changeset extends PanacheEntityBase {

    /** What somebody did. */
    public enum Kind {
        /** Fields were fixed. */
        EDIT,
        /** Fields were given a value that they had before. */
        RESTORE,
        /** It was decided who may see the article, or how far its review has come. */
        STATUS,
        /** The untouched articles of an import were taken out of the archive. */
        ROLLBACK,
        /** They were put back. */
        REVIVAL,
        /** A newer parser read the original. */
        REREAD,
        /** The page came again, with other words. */
        UPDATE,
        /** Somebody took back what they had done. */
        UNDO,
        /** And did it after all. */
        REDO,
        /** A proposal was accepted: a reader's, or ({@link #isOfColleague}) a colleague's. */
        PROPOSAL,
        /** The time of an embargo had come. */
        EMBARGO_ENDED,
        /** One field of many articles was changed at once. */
        BULK,
        /** That was taken back as a whole. */
        BULK_UNDO,
        /** An article was removed because another one is the same, or put back. */
        TWIN,
        /** A trusted corrector put right what the original bears out. */
        CORRECTION,
        /** Something of an article's past was hidden from readers. */
        HIDING,
        /** It was shown to them again. */
        SHOWING,
        /** An article, or an original of it, was erased for good. */
        ERASURE,
        /** An original of an article became an article of its own, or no longer is. */
        SPLIT,
        /** A publication or an author was given another name, a publication was merged with another, or that was taken back. */
        NAMING;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** True if it changes no value of a field, so that there are no revisions of it. */
        boolean isBeside() {
            return isOfAdministrator() || this == NAMING;
        }

        private boolean isOfAdministrator() {
            return this == HIDING || this == SHOWING || this == ERASURE;
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private static final String DONE = """
            from Changeset c where c.accountId = ?1 and c.kind in (EDIT, RESTORE, STATUS, PROPOSAL, REDO)
                and not exists (select 1 from Changeset u where u.undoes = c.id and u.kind = UNDO)""";
    private static final String IN_ARTICLE = " and exists (select 1 from Revision o where o.changeset = c and o.articleId = ?2)";
    private static final String UNDONE = """
            from Changeset c where c.accountId = ?1 and c.kind = UNDO and not exists (select 1 from Changeset r where r.undoes = c.id and r.kind = REDO)
                and not exists (select 1 from Changeset d join Revision p on p.changeset = d where p.articleId = ?2 and d.accountId = ?1 and d.id > c.id and d.kind in (EDIT, RESTORE, STATUS, PROPOSAL))"""
            + IN_ARTICLE;
    private static final String NEWEST_FIRST = " order by c.id desc";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Kind kind;
    @Column(name = "account_id")
    private Long accountId;
    private String reason;
    @Column(name = "run_id")
    private Long runId;
    private Instant at;
    private Long undoes;
    @Formula("""
            (kind = 'proposal' and exists (select 1 from proposal p where p.changeset_id = id)
                and not exists (select 1 from proposal p join proposal_sending s on s.proposal_id = p.id where p.changeset_id = id and s.account_id is null))""")
    private boolean ofColleague;

    protected Changeset() {
    }

    Changeset(Signature signature, Instant at) {
        this.kind = signature.kind();
        this.accountId = signature.accountId();
        this.reason = signature.reason();
        this.runId = signature.runId();
        this.undoes = signature.undoes();
        this.at = at;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** True if a proposal was accepted that nobody but people with an account had sent. */
    public boolean isOfColleague() {
        return ofColleague;
    }

    /** Who did it; empty for what the archive does by itself. */
    public Optional<Long> accountId() {
        return Optional.ofNullable(accountId);
    }

    /** True for what administrators alone can do. */
    public boolean isOfAdministrator() {
        return kind.isOfAdministrator();
    }

    /** Why, in the person's words, if they gave any. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant at() {
        return at;
    }

    /** What somebody did before that moment, the last first. */
    public static List<Changeset> ofAccount(long accountId, Instant end, int most) {
        return Changeset.<Changeset>find("accountId = ?1 and at < ?2 order by at desc", accountId, end).page(0, most).list();
    }

    /** That one, if it is what somebody did and has not taken back. */
    public static Optional<Changeset> done(long accountId, long id) {
        return find(DONE + " and c.id = ?2", accountId, id).firstResultOptional();
    }

    /** The last thing that somebody did in an article and has not taken back. */
    public static Optional<Changeset> lastDone(long accountId, long articleId) {
        return find(DONE + IN_ARTICLE + NEWEST_FIRST, accountId, articleId).firstResultOptional();
    }

    /** The last thing that somebody took back in an article, if they have done nothing else there since. */
    public static Optional<Changeset> lastUndone(long accountId, long articleId) {
        return find(UNDONE + NEWEST_FIRST, accountId, articleId).firstResultOptional();
    }

    /** The changeset that this one takes back, or does after all; empty for all others. */
    public Optional<Long> undoes() {
        return Optional.ofNullable(undoes);
    }

    /**
     * Who changes something, how and why.
     *
     * @param accountId null for what the archive does by itself
     * @param reason    null if none was given
     * @param runId     the import that it belongs to, if any
     * @param undoes    the changeset that it takes back, if any
     */
    public record Signature(Kind kind, Long accountId, String reason, Long runId, Long undoes) {

        public static Signature of(Kind kind, long accountId, String reason) {
            return new Signature(kind, accountId, reason == null || reason.isBlank() ? null : reason.strip(), null, null);
        }

        /** Of somebody who takes back a changeset, or does it after all. */
        public static Signature undoing(Kind kind, long accountId, long undoes) {
            return new Signature(kind, accountId, null, null, undoes);
        }

        /** Of what the archive does by itself. */
        public static Signature ofArchive(Kind kind, Long runId) {
            return new Signature(kind, null, null, runId, null);
        }

        /** Of somebody who takes back what was done to many articles. */
        public static Signature undoingBulk(long accountId, String reason, long undoes) {
            return new Signature(Kind.BULK_UNDO, accountId, reason, null, undoes);
        }

        public static Signature ofRun(Kind kind, Long accountId, long runId) {
            return new Signature(kind, accountId, null, runId, null);
        }
    }
}
