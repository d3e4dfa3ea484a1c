package org.backfile.accounts;

import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;

import io.quarkus.elytron.security.common.BcryptUtil;

import org.backfile.text.Digests;

/** How passwords are kept and compared, and which ones will do. */
final class Passwords {

    /** In characters; longer ones are welcome (NIST SP 800-63B asks for 8, and for no other rule). */
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** bcrypt's cost: 2^11 rounds, some tenth of a second. */
    private static final int COST = 11;
    /** Compared with when there is no such account, so that the time of an answer does not tell. */
    private static final String NOBODYS = hash("nobody's password");

    private Passwords() {
    }

    static String hash(String password) {
        return hash(password, COST);
    }

    /** @param cost the hash says it itself, so it may be another one than others have */
    static String hash(String password, int cost) {
        return BcryptUtil.bcryptHash(digest(password), cost);
    }

    static boolean matches(String password, Optional<String> hash) {
        return BcryptUtil.matches(digest(password), hash.orElse(NOBODYS)) && hash.isPresent();
    }

    /**
     * bcrypt reads 72 bytes and no more; a digest lets every character count. Keyboards write the same letter in one code point or
     * in two: one form is hashed (RFC 8265).
     */
    private static String digest(String password) {
        return Base64.getEncoder().encodeToString(Digests.sha256(Normalizer.normalize(password, Normalizer.Form.NFC)));
    }

    /** What is wrong with a new password; empty if it will do. */
    static Optional<Problem> problem(String password, String again, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        } else if (length > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        } else if (password.equalsIgnoreCase(name)) {
            return Optional.of(Problem.LIKE_NAME);
        }
        return password.equals(again) ? Optional.empty() : Optional.of(Problem.NOT_TWICE);
    }
}
