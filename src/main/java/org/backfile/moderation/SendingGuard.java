package org.backfile.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.backfile.accounts.ServerKeys;
import org.backfile.moderation.SentProposal.Problem;
import org.backfile.text.Digests;
import org.backfile.web.ArchiveSettings;
import org.backfile.web.Question;

/** Holds off what no person sends: forms filled by machines, and more from one address than a person has to say. */
@ApplicationScoped
class SendingGuard {

    /** Nobody reads and mends in less. */
    private static final Duration FASTEST = Duration.ofSeconds(3);
    private static final Duration OLDEST = Duration.ofHours(24);
    private static final int MOST_AN_HOUR = 20;
    /** Waiting for an editor, of one article. */
    private static final int MOST_AN_ARTICLE = 40;

    private final ServerKeys keys;
    private final EntityManager entities;
    private final ArchiveSettings settings;
    private final Clock clock;

    SendingGuard(ServerKeys keys, EntityManager entities, ArchiveSettings settings, Clock clock) {
        this.keys = keys;
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /** Says, signed, that a form of the article is made now. */
    String stamp(long articleId) {
        long now = clock.instant().getEpochSecond();
        return now + "." + keys.signed("proposal " + articleId + " " + now);
    }

    /** Only the hash of the address is kept, and it is another one tomorrow: nobody can be followed by it. */
    byte[] sender(String address) {
        return Digests.sha256(keys.signed("sender " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + " " + network(address)));
    }

    /** A household has as many IPv6 addresses as it likes, of one network (RFC 6177). */
    private static String network(String address) {
        String[] groups = address.split(":");
        return groups.length > 4 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
    }

    /** What has to be answered beside a proposal. @param hasAccount nobody who has one is asked */
    Optional<Question> question(boolean hasAccount) {
        return settings.proposalQuestion().filter(question -> !hasAccount);
    }

    /** @param address the hash of the one that it came from; a trusted sender may send as many as they like */
    Optional<Problem> check(long articleId, SentProposal sent, byte[] address, ProposalBox.Sender sender) {
        if (!sent.trap().isEmpty()) {
            return Optional.of(Problem.TRAPPED);
        }
        Optional<Problem> time = time(articleId, sent.stamp());
        if (time.isPresent()) {
            return time;
        }
        if (question(sender.accountId() != null).filter(question -> !question.isAnsweredBy(sent.answer())).isPresent()) {
            return Optional.of(Problem.WRONG_ANSWER);
        } else if (sender.trusted()) {
            return Optional.empty();
        }
        long lately = count("select count(*) from proposal_sending where sender_hash = ?1 and sent_at > ?2", address, clock.instant().minus(Duration.ofHours(1)));
        if (lately >= MOST_AN_HOUR) {
            return Optional.of(Problem.TOO_MANY);
        }
        long here = count("select count(*) from proposal where article_id = ?1 and status = 'waiting' and first_sent_at <= ?2", articleId, clock.instant());
        return here >= MOST_AN_ARTICLE ? Optional.of(Problem.TOO_MANY_HERE) : Optional.empty();
    }

    private Optional<Problem> time(long articleId, String stamp) {
        String[] parts = stamp.split("\\.");
        if (parts.length != 2 || !parts[0].matches("\\d{1,12}") || !keys.signed("proposal " + articleId + " " + parts[0]).equals(parts[1])) {
            return Optional.of(Problem.TOO_OLD);
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(parts[0])), clock.instant());
        return age.compareTo(FASTEST) < 0 ? Optional.of(Problem.TOO_FAST) : age.compareTo(OLDEST) > 0 ? Optional.of(Problem.TOO_OLD) : Optional.empty();
    }

    private long count(String query, Object one, Object other) {
        return (Long) entities.createNativeQuery(query).setParameter(1, one).setParameter(2, other).getSingleResult();
    }
}
