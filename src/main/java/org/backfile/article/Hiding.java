package org.backfile.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** That an administrator hid one change, one proposal or words of the originals of an article from readers, and perhaps showed them again. */
@Entity
public class Hiding extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "article_id")
    private Long articleId;
    @Column(name = "revision_id")
    private Long revisionId;
    @Column(name = "proposal_id")
    private Long proposalId;
    private String words;
    private String reason;
    @Column(name = "hidden_by")
    private Long hiddenBy;
    @Column(name = "hidden_at")
    private Instant hiddenAt;
    @Column(name = "lifted_by")
    private Long liftedBy;
    @Column(name = "lifted_at")
    private Instant liftedAt;
    /** As the log tells it; null of what was hidden before the log told it. */
    @Column(name = "changeset_id")
    private Long changesetId;
    @Column(name = "lift_changeset_id")
    private Long liftChangesetId;

    protected Hiding() {
    }

    private Hiding(long articleId, String reason, long accountId, Instant at) {
        this.articleId = articleId;
        this.reason = reason;
        this.hiddenBy = accountId;
        this.hiddenAt = at;
    }

    static Hiding ofChange(long articleId, long revisionId, String reason, long accountId, Instant at) {
        Hiding hiding = new Hiding(articleId, reason, accountId, at);
        hiding.revisionId = revisionId;
        return hiding;
    }

    static Hiding ofProposal(long articleId, long proposalId, String reason, long accountId, Instant at) {
        Hiding hiding = new Hiding(articleId, reason, accountId, at);
        hiding.proposalId = proposalId;
        return hiding;
    }

    static Hiding ofWords(long articleId, String words, String reason, long accountId, Instant at) {
        Hiding hiding = new Hiding(articleId, reason, accountId, at);
        hiding.words = words;
        return hiding;
    }

    public Long id() {
        return id;
    }

    /** The change that is hidden, if it is one. */
    public Optional<Long> revisionId() {
        return Optional.ofNullable(revisionId);
    }

    public Optional<Long> proposalId() {
        return Optional.ofNullable(proposalId);
    }

    /** The words of the originals that are hidden, normalised, if it is these. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public String reason() {
        return reason;
    }

    public long hiddenBy() {
        return hiddenBy;
    }

    public Instant hiddenAt() {
        return hiddenAt;
    }

    public Optional<Long> liftedBy() {
        return Optional.ofNullable(liftedBy);
    }

    /** When it was shown again; empty as long as it is hidden. */
    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }

    public boolean isStanding() {
        return liftedAt == null;
    }

    void toldBy(Changeset changeset) {
        changesetId = changeset.id();
    }

    void lift(long accountId, Changeset changeset) {
        liftedBy = accountId;
        liftedAt = changeset.at();
        liftChangesetId = changeset.id();
    }

    /** All that was ever hidden of an article, the newest first. */
    public static List<Hiding> ofArticle(long articleId) {
        return list("articleId = ?1 order by id desc", articleId);
    }

    /** Those of the articles of which anything is hidden. */
    static List<Long> articles(Collection<Long> ids) {
        return Hiding.<Hiding>list("articleId in ?1 and liftedAt is null", ids).stream().map(one -> one.articleId).distinct().toList();
    }

    static List<Hiding> standing(long articleId) {
        return list("articleId = ?1 and liftedAt is null order by id", articleId);
    }
}
