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
     * @param hidden true if readers may not see the words
     */
    public record Stretch(int from, String words, List<Claim> claims, boolean ink, boolean hidden) {

        public boolean isUnclaimed() {
            return ink && claims.isEmpty();
        }

        /** As readers see it: a bar in the place of each character that they may not, so that everything else keeps its place. */
        private Stretch masked() {
            return hidden ? new Stretch(from, "█".repeat(words.codePointCount(0, words.length())), List.of(), false, true) : this;
        }
    }

    /**
     * A span of a piece of evidence, as a place of the rendering.
     *
     * @param evidence the place of the evidence in the list that the text was marked with, counted from 0
     */
    public record Claim(int evidence, FieldName field, Span span) {
    }

    /** @param hidden what readers may not see, as places of the source */
    public static MarkedText of(Rendering rendering, List<Evidence> evidence, List<Span> hidden) {
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
        List<Span> bars = hidden.stream().map(span -> Span.value(rendering.readFrom(span.from()), rendering.readTo(span.from(), span.to()))).toList();
        bars.forEach(bar -> {
            cuts.add(bar.from());
            cuts.add(bar.to());
        });
        List<Line> lines = new ArrayList<>();
        for (Span line : lines(rendering)) {
            lines.add(new Line(lines.size() + 1, line.from(), line.to(), stretches(text, line, cuts, claims, bars)));
        }
        return new MarkedText(lines);
    }

    /** As readers see it. */
    public MarkedText masked() {
        return new MarkedText(lines.stream().map(line -> new Line(line.number, line.from, line.to, line.stretches.stream().map(Stretch::masked).toList())).toList());
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

    private static List<Stretch> stretches(DecodedText text, Span line, TreeSet<Integer> cuts, List<Claim> claims, List<Span> bars) {
        List<Stretch> stretches = new ArrayList<>();
        for (int at = line.from(); at < line.to();) {
            Integer cut = cuts.higher(at);
            int end = cut == null ? line.to() : Math.min(cut, line.to());
            int start = at;
            String words = text.cut(start, end);
            List<Claim> here = claims.stream().filter(claim -> claim.span().from() <= start && claim.span().to() >= end)
                    .sorted(Comparator.comparingInt(claim -> claim.span().length())).toList();
            stretches.add(new Stretch(start, words, here, words.codePoints().anyMatch(codePoint -> !WhiteSpace.is(codePoint)),
                    bars.stream().anyMatch(bar -> bar.from() <= start && bar.to() >= end)));
            at = end;
        }
        return stretches;
    }
}
