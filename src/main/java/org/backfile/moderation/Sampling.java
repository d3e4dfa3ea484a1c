package org.backfile.moderation;

/** Which of a trusted corrector's fixes an editor looks at: the first ones, and a share of the others. */
final class Sampling {

    static final int FIRST = 10;
    static final int ONE_IN = 10;

    private Sampling() {
    }

    /**
     * @param before how many were published before
     * @param dice   from 0 up to {@link #ONE_IN}, by chance: nobody knows beforehand
     */
    static boolean takes(long before, int dice) {
        return before < FIRST || dice == 0;
    }
}
