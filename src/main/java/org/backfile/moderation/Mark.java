package org.backfile.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.content.Span;
import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/**
 * Words of the original that somebody marked, as places of what is read of it: code points, {@code to} exclusive and never before
 * {@code from}; white space at the ends is left out.
 */
record Mark(int from, int to) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    /** Reads {@code 12-40}; empty if that names no words of the text. */
    static Optional<Mark> parse(String input, Rendering rendering) {
        Matcher ends = FORM.matcher(input);
        if (!ends.matches() || Integer.parseInt(ends.group(2)) > rendering.text().length()) {
            return Optional.empty();
        }
        return of(rendering.text(), Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2)));
    }

    private static Optional<Mark> of(DecodedText text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && WhiteSpace.is(text.codePointAt(first))) {
            first++;
        }
        while (last > first && WhiteSpace.is(text.codePointAt(last - 1))) {
            last--;
        }
        return first < last ? Optional.of(new Mark(first, last)) : Optional.empty();
    }

    /** The paragraphs that are marked: what stands between blank lines. */
    List<Mark> paragraphs(Rendering rendering) {
        return cut(rendering.text(), "\n[^\\S\n]*\n\\s*");
    }

    List<Mark> lines(Rendering rendering) {
        return cut(rendering.text(), "\\s*\n\\s*");
    }

    private List<Mark> cut(DecodedText text, String gap) {
        List<Mark> parts = new ArrayList<>();
        Matcher gaps = Pattern.compile(gap).matcher(text.toString());
        gaps.region(text.charIndex(from), text.charIndex(to));
        int begin = from;
        while (gaps.find()) {
            of(text, begin, text.codePointIndex(gaps.start())).ifPresent(parts::add);
            begin = text.codePointIndex(gaps.end());
        }
        of(text, begin, to).ifPresent(parts::add);
        return parts;
    }

    /** The same as places of the source: one stretch, or one a line where the lines of the source stand in another order. */
    List<Span> spans(Rendering rendering) {
        Span whole = Span.value(rendering.sourceFrom(from), Math.max(rendering.sourceFrom(from), rendering.sourceTo(to)));
        if (rendering.cut(whole.from(), whole.to()).equals(words(rendering))) {
            return List.of(whole);
        }
        return lines(rendering).stream().map(line -> Span.value(rendering.sourceFrom(line.from), rendering.sourceTo(line.to))).toList();
    }

    String words(Rendering rendering) {
        return rendering.text().cut(from, to);
    }
}
