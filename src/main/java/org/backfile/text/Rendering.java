package org.backfile.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An original as a person reads it, and where each of its characters stands in the source. The rendering of a text dump is the dump
 * itself; that of a web page is its visible text, that of a record the words of its fields. All places are code points; those of the
 * source run upwards along each line of the rendering, while the lines of a record stand in another order than its source has them.
 */
public final class Rendering {

    private final DecodedText text;
    private final DecodedText source;
    /** Where in the source each code point of the rendering begins; null if the two are the same. */
    private final int[] begins;
    /** Where it ends, exclusive: an entity is one character that was written with several. */
    private final int[] ends;
    /** The code points of the rendering in the order of the source; null if that is their own. */
    private final int[] order;

    /**
     * @param begins for each code point of the text its place in the source, never falling within a line
     * @param ends   for each code point of the text the place after it in the source
     */
    Rendering(DecodedText text, DecodedText source, int[] begins, int[] ends) {
        this.text = text;
        this.source = source;
        this.begins = begins;
        this.ends = ends;
        this.order = begins == null || isRising(begins) ? null : order(begins, ends);
    }

    private static boolean isRising(int[] numbers) {
        for (int at = 1; at < numbers.length; at++) {
            if (numbers[at] < numbers[at - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Line by line: a line ends with what the source does not have. */
    private static int[] order(int[] begins, int[] ends) {
        List<int[]> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < begins.length; at++) {
            if (at + 1 == begins.length || begins[at] == ends[at] && begins[at + 1] != ends[at + 1]) {
                lines.add(new int[] {from, at + 1});
                from = at + 1;
            }
        }
        lines.sort(Comparator.comparingInt(line -> begins[line[0]]));
        return lines.stream().flatMapToInt(line -> IntStream.range(line[0], line[1])).toArray();
    }

    /** What is read of an original of that kind. */
    public static Rendering of(DecodedText source, MediaType type) {
        return switch (type) {
            case TEXT -> asIs(source);
            case HTML -> WebPage.of(source).rendering();
            case JSON, CSV -> RecordPage.of(source, type).rendering();
        };
    }

    /** The rendering of a text that is read as it stands. */
    public static Rendering asIs(DecodedText text) {
        return new Rendering(text, text, null, null);
    }

    /** The same with more words of the source under it, from a line of their own on. */
    Rendering above(PlacedText more) {
        Rendering below = more.rendering(source);
        int joint = begins.length == 0 ? 0 : 1;
        int[] allBegins = Arrays.copyOf(begins, begins.length + joint + below.begins.length);
        int[] allEnds = Arrays.copyOf(ends, allBegins.length);
        if (joint > 0) {
            allBegins[begins.length] = ends[ends.length - 1];
            allEnds[begins.length] = ends[ends.length - 1];
        }
        System.arraycopy(below.begins, 0, allBegins, begins.length + joint, below.begins.length);
        System.arraycopy(below.ends, 0, allEnds, begins.length + joint, below.ends.length);
        return new Rendering(new DecodedText(text + "\n".repeat(joint) + below.text), source, allBegins, allEnds);
    }

    /** True if what is read is the source itself. */
    public boolean isSource() {
        return begins == null;
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
        return begins == null ? sourceFrom : at(lowest(begins, sourceFrom));
    }

    /**
     * The end, exclusive, of what the rendering has of the source between these places, as far as it has it in one piece; not after
     * {@link #readFrom} if it has nothing of it.
     */
    public int readTo(int sourceFrom, int sourceTo) {
        if (ends == null) {
            return sourceTo;
        }
        int first = lowest(begins, sourceFrom);
        int last = lowest(ends, sourceTo + 1);
        while (last > first && begins[at(last - 1)] == ends[at(last - 1)]) { // a line's end, which the source does not have
            last--;
        }
        int next = order == null ? last : first;
        while (next < last && at(next) - at(first) == next - first) {
            next++;
        }
        return last <= first ? 0 : at(next - 1) + 1;
    }

    /** Where in the rendering the code point stands that is this one in the order of the source. */
    private int at(int rank) {
        return order == null || rank == order.length ? rank : order[rank];
    }

    /** The words that the rendering has of a stretch of the source; empty for what nobody sees, such as metadata. */
    public String cut(int sourceFrom, int sourceTo) {
        int from = readFrom(sourceFrom);
        int to = readTo(sourceFrom, sourceTo);
        return from < to ? text.cut(from, to) : "";
    }

    /** In the order of the source, the first place at which the numbers are at least this one. */
    private int lowest(int[] numbers, int number) {
        int from = 0;
        int to = numbers.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (numbers[at(middle)] < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
