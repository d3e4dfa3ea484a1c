package org.backfile.source;

/** What may be unpacked of one file, in all the archives within it taken together: more is what a decompression bomb is made for. */
final class Budget {

    private final Limits limits;
    private final long most;
    private long unpacked;

    /** @param packed how large the file is, in bytes */
    Budget(Limits limits, long packed) {
        this.limits = limits;
        this.most = Math.max(limits.freeBytes(), packed * limits.largestRatio());
    }

    void spend(int bytes) throws Unpacked.Bomb {
        unpacked += bytes;
        if (unpacked > most) {
            throw new Unpacked.Bomb(limits.largestRatio());
        }
    }
}
