package org.backfile.content;

/**
 * A stretch of an original that a field claims: code points of the decoded text, {@code from} inclusive, {@code to} exclusive.
 * Code points, not chars: a span means the same in every language and survives characters beyond the Basic Multilingual Plane.
 */
public record Span(int from, int to, Role role) implements Comparable<Span> {

    /** What the words in the span are to the field that claims them. */
    public enum Role {
        /** The words are (part of) the value. */
        VALUE,
        /** A second printing of the same words: the doubled headline, the doubled title of a promo. */
        REPEAT,
        /** Cue words and brackets around the value: {@code SOURCE:}, {@code [File: …]}. */
        LABEL
    }

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a span runs from a place to a later one, not from " + from + " to " + to);
        }
    }

    public static Span value(int from, int to) {
        return new Span(from, to, Role.VALUE);
    }

    public static Span repeat(int from, int to) {
        return new Span(from, to, Role.REPEAT);
    }

    public static Span label(int from, int to) {
        return new Span(from, to, Role.LABEL);
    }

    /** Length in code points. */
    public int length() {
        return to - from;
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
