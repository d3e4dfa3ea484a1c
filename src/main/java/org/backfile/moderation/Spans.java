package org.backfile.moderation;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.Span;
import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/** What is left of spans when others are taken out of them. */
final class Spans {

    /** What is no word by itself, and goes with the words beside it that are taken away. */
    private static final String LOOSE = "[](){}<>|/\\–—-:;,·•*\"“”„«»";

    private Spans() {
    }

    /** The rest of each span, white space and loose signs at its new ends left out; a span of which no letter or digit is left is gone. */
    static List<Span> minus(List<Span> spans, List<Span> taken, Rendering rendering) {
        List<Span> left = new ArrayList<>(spans);
        for (Span one : taken) {
            List<Span> next = new ArrayList<>();
            for (Span span : left) {
                if (!span.overlaps(one)) {
                    next.add(span);
                    continue;
                }
                add(next, span.from(), Math.min(span.to(), one.from()), span.from(), span.to(), rendering);
                add(next, Math.max(span.from(), one.to()), span.to(), span.from(), span.to(), rendering);
            }
            left = next;
        }
        return left;
    }

    private static void add(List<Span> spans, int from, int to, int before, int after, Rendering rendering) {
        DecodedText source = rendering.source();
        int first = from;
        int last = to;
        while (last > first && last < after && isLoose(source.codePointAt(last - 1))) {
            last--;
        }
        while (first < last && first > before && isLoose(source.codePointAt(first))) {
            first++;
        }
        if (first < last && rendering.cut(first, last).codePoints().anyMatch(Character::isLetterOrDigit)) {
            spans.add(Span.value(first, last));
        }
    }

    private static boolean isLoose(int codePoint) {
        return WhiteSpace.is(codePoint) || LOOSE.indexOf(codePoint) >= 0;
    }
}
