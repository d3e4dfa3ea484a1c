package org.backfile.source;

/**
 * What a file may cost at most; beyond it is what would do harm.
 *
 * @param largestDocument one text, in bytes: longer than any page of text; what is longer is a corpus, a log or a mistake
 * @param largestRatio    of unpacked bytes to packed ones, once more than {@link #freeBytes} are unpacked
 * @param freeBytes       unpacked bytes before the ratio is looked at: a small file of many blanks is no attack
 * @param deepest         archives within archives
 */
public record Limits(int largestDocument, int largestRatio, long freeBytes, int deepest) {

    public static final Limits DEFAULT = new Limits(10 << 20, 200, 64L << 20, 3);

    /** The sentence about a text that is larger. */
    String tooLarge() {
        return "larger than " + (largestDocument >> 20) + " MiB: no page of text is";
    }
}
