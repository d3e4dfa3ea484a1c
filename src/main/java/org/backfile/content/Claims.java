package org.backfile.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/** The account of an original's words: what the spans say, and what no span claims. */
public final class Claims {

    private Claims() {
    }

    /** The words that the {@link Span.Role#VALUE} spans claim, each stretch normalised, joined by a space. */
    public static String words(Rendering text, List<Span> spans) {
        if (spans.size() == 1 && spans.get(0).role() == Span.Role.VALUE) {
            return WhiteSpace.normalised(text.cut(spans.get(0).from(), spans.get(0).to())); // as most values
        }
        return spans.stream().filter(span -> span.role() == Span.Role.VALUE)
                .map(span -> WhiteSpace.normalised(text.cut(span.from(), span.to())))
                .collect(Collectors.joining(" "));
    }

    /**
     * The stretches of what is read that no span claims, in order, as places of the source. White space is nobody's; a stretch runs over the white space within a line but
     * ends with the line.
     */
    public static List<Span> unclaimed(Rendering rendering, List<Span> spans) {
        DecodedText text = rendering.text();
        BitSet claimed = new BitSet(text.length());
        spans.forEach(span -> claimed.set(rendering.readFrom(span.from()), Math.max(rendering.readFrom(span.from()), rendering.readTo(span.from(), span.to()))));
        List<Span> unclaimed = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int at = claimed.nextClearBit(0); at < text.length(); at = from < 0 ? claimed.nextClearBit(at + 1) : at + 1) {
            int codePoint = text.codePointAt(at);
            boolean ink = !WhiteSpace.is(codePoint);
            if (ink && !claimed.get(at)) {
                from = from < 0 ? at : from;
                to = at + 1;
            } else if (from >= 0 && (ink || codePoint == '\n' || codePoint == '\r')) {
                unclaimed.add(Span.value(rendering.sourceFrom(from), rendering.sourceTo(to)));
                from = -1;
            }
        }
        if (from >= 0) {
            unclaimed.add(Span.value(rendering.sourceFrom(from), rendering.sourceTo(to)));
        }
        return unclaimed;
    }
}
