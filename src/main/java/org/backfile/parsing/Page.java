package org.backfile.parsing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backfile.content.Span;
import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;

/** A document in the making: its passages, which of them are claimed, and the claims. Offsets are chars until they become spans. */
final class Page {

    final DecodedText decoded;
    final String text;
    final List<Passage> passages;
    final Ledger ledger;
    /** True if its lines were broken at a fixed width. */
    final boolean isWrapped;
    /** True if blank lines set passages apart, so that two lines without one between them belong together. */
    final boolean isSpaced;
    /** True if the page ends its sentences with stops, so that a line without one is no sentence. */
    final boolean isPunctuated;

    /** True once it is known to be a whole page as a text browser prints it. */
    boolean isTerminal;

    /** The text to tell the language by: all of it, or the story where menus would outweigh it. */
    String sample;

    /** What passages were found to be, by their index; rules ask for it many times. */
    final Caption[] captions;
    final boolean[] captionsRead;
    final PrintedDate[] dates;
    final boolean[] datesRead;
    final Boolean[] metaLines;

    private final Patience patience = Patience.now();
    private final BitSet taken = new BitSet();
    /** Taken for the byline or the date, before all else. */
    private final BitSet bylines = new BitSet();
    /** Where passages begin. */
    private final int[] starts;
    /** For each passage the first that prints the same words. */
    private final int[] firstPrintings;
    /** By the first of them. */
    private final int[] printings;

    /** A page dump as it stands. */
    static Page of(DecodedText decoded) {
        String text = decoded.toString();
        List<Line> lines = Line.of(text);
        PageLimits.checkLines(lines);
        Wrapping wrapping = Wrapping.of(text, lines);
        return new Page(Rendering.asIs(decoded), Passages.of(text, lines, wrapping), wrapping.isWrapped());
    }

    Page(Rendering rendering, List<Passage> passages, boolean wrapped) {
        this.decoded = rendering.text();
        this.text = decoded.toString();
        this.sample = text;
        this.passages = passages;
        this.isWrapped = wrapped;
        this.captions = new Caption[passages.size()];
        this.captionsRead = new boolean[passages.size()];
        this.dates = new PrintedDate[passages.size()];
        this.datesRead = new boolean[passages.size()];
        this.metaLines = new Boolean[passages.size()];
        this.ledger = new Ledger(rendering, this::words);
        this.starts = passages.stream().mapToInt(passage -> passage.from).toArray();
        int spaced = 0;
        int runs = 0;
        int stopped = 0;
        for (Passage passage : passages) {
            spaced += passage.blanksBefore > 0 ? 1 : 0;
            runs += passage.wordCount >= 12 ? 1 : 0;
            stopped += passage.wordCount >= 12 && passage.isStopped() ? 1 : 0;
        }
        this.isSpaced = spaced * 3 >= passages.size() - 1;
        this.isPunctuated = stopped * 2 >= runs;
        this.firstPrintings = firstPrintings(passages);
        this.printings = new int[passages.size()];
        for (int first : firstPrintings) {
            printings[first]++;
        }
    }

    private static int[] firstPrintings(List<Passage> passages) {
        int[] printings = new int[passages.size()];
        Map<String, Integer> firsts = new HashMap<>(passages.size() * 2);
        for (Passage passage : passages) {
            Integer first = firsts.putIfAbsent(passage.folded, passage.index);
            printings[passage.index] = first == null ? passage.index : first;
        }
        return printings;
    }

    int size() {
        return passages.size();
    }

    Passage passage(int index) {
        patience.look();
        return passages.get(index);
    }

    boolean isFree(int index) {
        patience.look();
        return index >= 0 && index < size() && !taken.get(index);
    }

    void take(Passage passage) {
        taken.set(passage.index);
    }

    void takeByline(Passage passage) {
        take(passage);
        bylines.set(passage.index);
    }

    boolean isByline(int index) {
        return bylines.get(index);
    }

    /** The first passage from here on that nothing claims; {@code size()} if all are claimed. */
    int nextFree(int from) {
        return Math.min(taken.nextClearBit(from), size());
    }

    boolean isPrintedTwice(Passage passage) {
        return printings(passage) > 1;
    }

    /** How often the page prints the passage's words. */
    int printings(Passage passage) {
        return printings[firstPrintings[passage.index]];
    }

    /** True if no passage above prints the same words. */
    boolean isFirstPrinting(Passage passage) {
        return firstPrintings[passage.index] == passage.index;
    }

    /** True if both passages print the same words. */
    static boolean areSame(Passage one, Passage other) {
        return one.folded.equals(other.folded);
    }

    /** The index of the next passage after this one, up to a limit, that prints the same words; -1 if there is none. */
    int repeatOf(Passage passage, int limit) {
        if (isPrintedTwice(passage)) {
            for (int at = passage.index + 1; at < Math.min(limit, size()); at++) {
                if (areSame(passage, passage(at))) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** True if the passage stands on the line right under the one before, on a page where blank lines tell passages apart. */
    boolean isUnderPrevious(Passage passage) {
        return isSpaced && passage.index > 0 && passage.blanksBefore == 0;
    }

    Cue.Found cue(Passage passage, Sign... signs) {
        patience.look();
        return passage.cues.isEmpty() ? null : Cues.first(passage.cues, text, passage.from, passage.to, signs);
    }

    /** The signs that the passage opens with, as bits by ordinal. */
    int signs(Passage passage) {
        int bits = 0;
        for (int at = 0; at < passage.cues.size(); at++) {
            Cue cue = passage.cues.get(at);
            int bit = 1 << cue.sign().ordinal();
            bits |= (bits & bit) == 0 && cue.in(text, passage.from, passage.to) != null ? bit : 0;
        }
        return bits;
    }

    /** The words of a stretch, white space normalised; most stretches are a passage, whose words are known. */
    private String words(Span span) {
        int at = Arrays.binarySearch(starts, decoded.charIndex(span.from()));
        return at >= 0 && passages.get(at).to == decoded.charIndex(span.to()) ? passages.get(at).words : Ledger.words(decoded, span);
    }

    Span value(int from, int to) {
        return Span.value(decoded.codePointIndex(from), decoded.codePointIndex(to));
    }

    Span label(int from, int to) {
        return Span.label(decoded.codePointIndex(from), decoded.codePointIndex(to));
    }

    Span value(Passage passage) {
        return value(passage.from, passage.to);
    }

    Span repeat(Passage passage) {
        return Span.repeat(decoded.codePointIndex(passage.from), decoded.codePointIndex(passage.to));
    }
}
