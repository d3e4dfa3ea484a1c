package org.backfile.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/**
 * What is read of an original line by line, cut into stretches by what claims them: what the original view shows.
 *
 * @param lines in order; line ends are not part of them
 */
public record MarkedText(List<Line> lines) {

    /**
     * @param number counted from 1
     * @param from   the code point of the rendering that it begins at
     * @param to     the one behind its last
     */
    public record Line(int number, int from, int to, List<Stretch> stretches) {
    }

    /**
     * @param from   the code point of the rendering that it begins at
     * @param claims what claims the words, the narrowest claim first; empty for unclaimed words and for white space between claims
     * @param ink    false if there is nothing but white space in it
     */
    public record Stretch(int from, String words, List<Claim> claims, boolean ink) {

        public boolean isUnclaimed() {
            return ink && claims.isEmpty();
        }
    }

    /**
     * A span of a piece of evidence, as a place of the rendering.
     *
     * @param evidence the place of the evidence in the list that the text was marked with, counted from 0
     */
    public record Claim(int evidence, FieldName field, Span span) {
    }

    public static MarkedText of(Rendering rendering, List<Evidence> evidence) {
        DecodedText text = rendering.text();
        List<Claim> claims = new ArrayList<>();
        for (int at = 0; at < evidence.size(); at++) {
            for (Span span : evidence.get(at).spans()) {
                int from = rendering.readFrom(span.from());
                int to = rendering.readTo(span.from(), span.to());
                if (from < to) {
                    claims.add(new Claim(at, evidence.get(at).field(), new Span(from, to, span.role())));
                }
            }
        }
        claims.sort(Comparator.comparing(Claim::span));
        TreeSet<Integer> cuts = new TreeSet<>();
        claims.forEach(claim -> {
            cuts.add(claim.span().from());
            cuts.add(claim.span().to());
        });
        List<Line> lines = new ArrayList<>();
        for (Span line : lines(rendering)) {
            lines.add(new Line(lines.size() + 1, line.from(), line.to(), stretches(text, line.from(), line.to(), cuts, claims)));
        }
        return new MarkedText(lines);
    }

    /** The lines of what is read, as places of it; line ends are not part of them. */
    public static List<Span> lines(Rendering rendering) {
        DecodedText text = rendering.text();
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.codePointAt(at) == '\n' || isLoneReturn(text, at)) {
                int end = at > from && at < text.length() && text.codePointAt(at) == '\n' && text.codePointAt(at - 1) == '\r' ? at - 1 : at;
                lines.add(Span.value(from, end));
                from = at + 1;
            }
        }
        return lines;
    }

    /** The line, counted from 1, in which a code point of the rendering stands. */
    public static int lineOf(Rendering rendering, int codePoint) {
        List<Span> lines = lines(rendering);
        for (int at = lines.size(); at > 0; at--) {
            if (lines.get(at - 1).from() <= codePoint) {
                return at;
            }
        }
        return 1;
    }

    private static boolean isLoneReturn(DecodedText text, int at) {
        return text.codePointAt(at) == '\r' && (at + 1 == text.length() || text.codePointAt(at + 1) != '\n');
    }

    private static List<Stretch> stretches(DecodedText text, int from, int to, TreeSet<Integer> cuts, List<Claim> claims) {
        List<Stretch> stretches = new ArrayList<>();
        for (int at = from; at < to;) {
            Integer cut = cuts.higher(at);
            int end = cut == null ? to : Math.min(cut, to);
            int start = at;
            String words = text.cut(start, end);
            List<Claim> here = claims.stream().filter(claim -> claim.span().from() <= start && claim.span().to() >= end)
                    .sorted(Comparator.comparingInt(claim -> claim.span().length())).toList();
            stretches.add(new Stretch(start, words, here, words.codePoints().anyMatch(codePoint -> !WhiteSpace.is(codePoint))));
            at = end;
        }
        return stretches;
    }
}
