package org.backfile.text;

import java.util.Arrays;

/**
 * An original as a person reads it, and where each of its characters stands in the source. The rendering of a text dump is the dump
 * itself; that of a web page is its visible text. All places are code points; those of the source run upwards along the rendering.
 */
public final class Rendering {

    private final DecodedText text;
    private final DecodedText source;
    /** Where in the source each code point of the rendering begins; null if the two are the same. */
    private final int[] begins;
    /** Where it ends, exclusive: an entity is one character that was written with several. */
    private final int[] ends;

    /**
     * @param begins for each code point of the text its place in the source, never falling
     * @param ends   for each code point of the text the place after it in the source
     */
    Rendering(DecodedText text, DecodedText source, int[] begins, int[] ends) {
        this.text = text;
        this.source = source;
        this.begins = begins;
        this.ends = ends;
    }

    /** What is read of an original of that kind. */
    public static Rendering of(DecodedText source, MediaType type) {
        return type == MediaType.HTML ? WebPage.of(source).rendering() : asIs(source);
    }

    /** The rendering of a text that is read as it stands. */
    public static Rendering asIs(DecodedText text) {
        return new Rendering(text, text, null, null);
    }

    /** What is read. */
    public DecodedText text() {
        return text;
    }

    /** What it is read from. */
    public DecodedText source() {
        return source;
    }

    /** The place in the source of a stretch of the rendering that begins here. */
    public int sourceFrom(int from) {
        return begins == null ? from : begins[from];
    }

    /** The place in the source after a stretch of the rendering that ends before here. */
    public int sourceTo(int to) {
        return ends == null ? to : to == 0 ? 0 : ends[to - 1];
    }

    /** The first code point of the rendering that stands at this place of the source or after it. */
    public int readFrom(int sourceFrom) {
        return begins == null ? sourceFrom : lowest(begins, sourceFrom);
    }

    /** The end, exclusive, of what the rendering has of the source up to this place; not after {@link #readFrom} if it has nothing of it. */
    public int readTo(int sourceTo) {
        if (ends == null) {
            return sourceTo;
        }
        int to = lowest(ends, sourceTo + 1);
        while (to > 0 && begins[to - 1] == ends[to - 1]) { // a line's end, which the source does not have
            to--;
        }
        return to;
    }

    /** The words that the rendering has of a stretch of the source; empty for what nobody sees, such as metadata. */
    public String cut(int sourceFrom, int sourceTo) {
        int from = readFrom(sourceFrom);
        int to = readTo(sourceTo);
        return from < to ? text.cut(from, to) : "";
    }

    /** The first place at which the sorted numbers are at least this one. */
    private static int lowest(int[] numbers, int number) {
        int found = Arrays.binarySearch(numbers, number);
        while (found > 0 && numbers[found - 1] == number) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }
}
