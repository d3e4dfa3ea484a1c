package org.backfile.content;

import java.util.ArrayList;
import java.util.List;

import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/** Finds words in an original, however its white space breaks them. */
public final class WordFinder {

    /** The text normalised, and for each of its chars the code point of the original that it came from. */
    private final String normalised;
    private final int[] origins;
    private final Rendering rendering;

    public WordFinder(Rendering rendering) {
        this.rendering = rendering;
        DecodedText text = rendering.text();
        StringBuilder out = new StringBuilder();
        int[] places = new int[text.toString().length() + 1];
        boolean pending = false;
        boolean lineEnd = false;
        for (int at = 0; at < text.length(); at++) {
            int codePoint = text.codePointAt(at);
            if (WhiteSpace.is(codePoint)) {
                pending = !out.isEmpty();
                lineEnd |= codePoint == '\n';
                continue;
            }
            if (pending && !(lineEnd && WhiteSpace.joinAcrossLines(out.codePointBefore(out.length()), codePoint))) {
                places[out.length()] = at - 1;
                out.append(' ');
            }
            pending = false;
            lineEnd = false;
            places[out.length()] = at;
            if (Character.isSupplementaryCodePoint(codePoint)) {
                places[out.length() + 1] = at;
            }
            out.appendCodePoint(codePoint);
        }
        this.normalised = out.toString();
        this.origins = places;
    }

    /** What the value spans say. */
    String words(List<Span> spans) {
        return Claims.words(rendering, spans);
    }

    /** Each place where the normalised words stand as whole words, in order; none for blank words. */
    public List<Span> occurrences(String words) {
        String sought = WhiteSpace.normalised(words);
        List<Span> found = new ArrayList<>();
        for (int at = sought.isEmpty() ? -1 : normalised.indexOf(sought); at >= 0; at = normalised.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            int from = rendering.sourceFrom(origins[at]);
            int to = rendering.sourceTo(origins[end - 1] + 1);
            if (!joins(at) && !joins(end) && from <= to && rendering.readTo(from, to) > origins[end - 1]) { // fields of a record stand apart in its source
                found.add(Span.value(from, to));
            }
        }
        return found;
    }

    /** True if a word runs on across this place; scripts that do not space their words may be cut anywhere. */
    private boolean joins(int at) {
        if (at == 0 || at == normalised.length()) {
            return false;
        }
        int before = normalised.codePointBefore(at);
        int after = normalised.codePointAt(at);
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && !Character.isIdeographic(before)
                && !Character.isIdeographic(after) && !isKana(before) && !isKana(after);
    }

    private static boolean isKana(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
