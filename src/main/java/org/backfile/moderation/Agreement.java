package org.backfile.moderation;

/**
 * How often those who looked at what was read left it as it was.
 *
 * @param kept    values that were left
 * @param changed values that were given another
 */
public record Agreement(long kept, long changed) {

    /** Of fewer decisions nothing is said but the numbers. */
    static final long TELLING = 20;
    /** Of the normal distribution, for an interval that holds the truth in nineteen cases of twenty. */
    private static final double Z = 1.96;

    /** How many decisions it is told from. */
    public long base() {
        return kept + changed;
    }

    public boolean isTelling() {
        return base() >= TELLING;
    }

    public double share() {
        return (double) kept / base();
    }

    /** The least that the share may be in truth, as far as the base tells (the interval of E. B. Wilson, 1927). */
    public double least() {
        return Math.max(0, middle() - reach());
    }

    public double most() {
        return Math.min(1, middle() + reach());
    }

    private double middle() {
        return (share() + Z * Z / (2 * base())) / (1 + Z * Z / base());
    }

    private double reach() {
        return Z / (1 + Z * Z / base()) * Math.sqrt(share() * (1 - share()) / base() + Z * Z / (4.0 * base() * base()));
    }

    /** Of a bar a hundred wide. */
    public int sharePercent() {
        return (int) Math.round(100 * share());
    }

    public int leastPercent() {
        return (int) Math.round(100 * least());
    }

    public int mostPercent() {
        return (int) Math.round(100 * most());
    }

    public int reachPercent() {
        return mostPercent() - leastPercent();
    }
}
