package org.backfile.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Fingerprints of bytes. */
public final class Digests {

    private static final int SHOWN = 12;

    private Digests() {
    }

    /** The SHA-256 (FIPS 180-4) of the bytes: 32 bytes. */
    public static byte[] sha256(byte[] bytes) {
        return newSha256().digest(bytes);
    }

    /** The first figures of a digest in hexadecimal: enough for people to tell one from another. */
    public static String shortened(String hexadecimal) {
        return hexadecimal.substring(0, SHOWN);
    }

    /** For bytes that come one after the other. */
    public static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The SHA-256 of the text's UTF-8 bytes: 32 bytes. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
