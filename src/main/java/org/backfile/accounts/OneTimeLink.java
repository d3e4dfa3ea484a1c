package org.backfile.accounts;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.backfile.text.Digests;

/** A link that lets whoever holds it choose a password, once. There is no mail server: an administrator hands it over. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink extends PanacheEntityBase {

    /** How long an invitation or a reset waits. A setup link is made anew at each start. */
    static final Duration VALID = Duration.ofDays(7);

    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What the link is for. */
    enum Purpose {
        /** Makes the first administrator. */
        SETUP,
        INVITATION,
        RESET;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;
    @Column(name = "account_id")
    private Long accountId;
    private String purpose;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeLink() {
    }

    /** Makes a link and answers its path; older links of the same account end. */
    static String make(Purpose purpose, Long accountId, Instant now) {
        delete("usedAt is null and (accountId = ?1 or accountId is null and ?1 is null)", accountId);
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OneTimeLink link = new OneTimeLink();
        link.tokenHash = Digests.sha256(token);
        link.accountId = accountId;
        link.purpose = purpose.word();
        link.expiresAt = now.plus(VALID);
        link.persist();
        return "/welcome/" + token;
    }

    /** The link with that token, used or not. */
    static Optional<OneTimeLink> of(String token) {
        return findByIdOptional(Digests.sha256(token));
    }

    /** The same, kept from being used by somebody else until this transaction ends. */
    static Optional<OneTimeLink> lock(String token) {
        return findByIdOptional(Digests.sha256(token), LockModeType.PESSIMISTIC_WRITE);
    }

    static void endAllOf(long accountId) {
        delete("usedAt is null and accountId = ?1", accountId);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isSetup() {
        return Purpose.SETUP.word().equals(purpose);
    }

    /** Null for the setup link. */
    Long accountId() {
        return accountId;
    }
}
