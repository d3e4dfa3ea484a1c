package org.backfile.article;

import java.util.Arrays;

/** A SHA-256 as a key: 32 bytes that are compared one by one, in PostgreSQL's order of {@code bytea}. */
record Fingerprint(byte[] sha256) implements Comparable<Fingerprint> {

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(sha256, that.sha256);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return Arrays.compareUnsigned(sha256, other.sha256);
    }
}
