package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.Span;

/**
 * The caption and the credit found in a passage under a picture; either may be empty.
 *
 * @param rule how it gave itself away
 */
record Caption(String rule, double confidence, List<Span> caption, List<Span> credit) {

    private static final int LONGEST_CREDIT = 80;
    private static final int LONGEST = 500;

    /** Reads a passage that shows by itself that it belongs to a picture; null if it does not. Asked again and again, read once. */
    static Caption of(Page page, Passage passage) {
        if (!page.captionsRead[passage.index]) {
            page.captions[passage.index] = read(page, passage);
            page.captionsRead[passage.index] = true;
        }
        return page.captions[passage.index];
    }

    private static Caption read(Page page, Passage passage) {
        if (passage.to - passage.from > LONGEST) {
            return null;
        }
        Cue.Found cue = page.cue(passage, Sign.CAPTION, Sign.CREDIT);
        if (cue != null && (cue.sign() == Sign.CAPTION || passage.wordCount <= 40 && !passage.isSentence())) {
            Caption labelled = labelled(page, passage, cue);
            if (labelled != null) {
                return labelled;
            }
        }
        Caption inline = passage.has(Chars.COLON) ? inline(page, passage.from, passage.to, List.of()) : null;
        return inline != null ? inline : bracketed(page, passage);
    }

    /** Reads a passage that stands where a picture's words do: the credit is what follows the sign of rights, a bar, or the caption's last stop. */
    static Caption unmarked(Page page, Passage passage, double confidence) {
        int sign = Line.findLast(page.text, '©', passage.from, passage.to);
        int credit = sign >= 0 ? Line.inkFrom(page.text, sign + 1, passage.to) : PictureAgencies.tail(page.text, passage.from, passage.to);
        int end = sign >= 0 ? Line.inkTo(page.text, passage.from, sign) : credit < 0 ? passage.to : Line.inkTo(page.text, passage.from, credit);
        if (credit < 0 || credit >= passage.to || passage.to - credit > LONGEST_CREDIT) {
            return new Caption("caption-above-story", confidence, List.of(page.value(passage)), List.of());
        }
        List<Span> words = end > passage.from ? List.of(page.value(passage.from, end)) : List.of();
        Span source = page.value(credit, passage.to);
        return new Caption("caption-above-story", confidence, words, sign >= 0 ? List.of(page.label(sign, credit), source) : List.of(source));
    }

    /** "Caption: …" (with a credit after it, perhaps) or "Photo: …" */
    private static Caption labelled(Page page, Passage passage, Cue.Found cue) {
        Span label = page.label(passage.from, cue.end());
        if (cue.sign() == Sign.CAPTION) {
            Caption inner = inline(page, cue.rest(), passage.to, List.of(label));
            return inner != null ? inner
                    : new Caption("caption-labelled", 0.95, List.of(label, page.value(cue.rest(), passage.to)), List.of());
        }
        boolean credit = passage.to - cue.rest() <= LONGEST_CREDIT;
        List<Span> spans = List.of(label, page.value(cue.rest(), passage.to));
        return credit ? new Caption("credit-labelled", 0.9, List.of(), spans) : new Caption("caption-labelled", 0.7, spans, List.of());
    }

    /** "The harbour at dawn. Photo: Jane Doe" or "The harbour / Photo: Jane Doe". */
    private static Caption inline(Page page, int from, int to, List<Span> labels) {
        int colon = Line.findLast(page.text, ':', Math.max(from, to - LONGEST_CREDIT - 20), to); // in most passages there is none
        for (int at = colon; at > from && to - at <= LONGEST_CREDIT + 20; at--) {
            char before = page.text.charAt(at - 1);
            if (Character.isLetter(page.text.charAt(at)) && (before == ' ' || before == '/')) {
                Cue.Found cue = Cues.find(page.text, at, to, Sign.CREDIT);
                int end = cue == null ? from : endOfCaption(page.text, from, at);
                if (cue != null && page.text.charAt(cue.end() - 1) == ':' && end > from && end != Line.inkTo(page.text, from, at) | isStop(page.text.charAt(end - 1))) {
                    List<Span> caption = new ArrayList<>(labels);
                    caption.add(page.value(from, end));
                    return new Caption("caption-with-credit", 0.9, caption,
                            List.of(page.label(Line.inkFrom(page.text, end, at), cue.end()), page.value(cue.rest(), to)));
                }
            }
        }
        return null;
    }

    private static boolean isStop(char c) {
        return ".!?…".indexOf(c) >= 0;
    }

    /** Where the caption ends: before the slash or dash that parts it from its credit. */
    private static int endOfCaption(String text, int from, int to) {
        int end = Line.inkTo(text, from, to);
        while (end > from && "/|–—-".indexOf(text.charAt(end - 1)) >= 0) {
            end = Line.inkTo(text, from, end - 1);
        }
        return end;
    }

    /** "The harbour at dawn [Jane Doe/AFP]" or "… (Photo: Jane Doe)"; the bracket may stand alone. */
    private static Caption bracketed(Page page, Passage passage) {
        String text = page.text;
        char close = text.charAt(passage.to - 1);
        if (close != ']' && close != ')') {
            return null;
        }
        int open = Line.findLast(text, close == ']' ? '[' : '(', passage.from, passage.to);
        int from = Line.inkFrom(text, open + 1, passage.to - 1);
        int to = Line.inkTo(text, from, passage.to - 1);
        if (open < 0 || from >= to || to - from > LONGEST_CREDIT) {
            return null;
        }
        Cue.Found cue = Cues.find(text, from, to, Sign.CREDIT);
        if (close == ')' && cue == null && !isCredit(text, passage, open, from, to)) {
            return null;
        }
        if (close == ']' && cue == null && !startsLikeName(text, from)) {
            return null;
        }
        int value = cue == null ? from : cue.rest();
        List<Span> credit = List.of(page.label(open, value), page.value(value, to), page.label(to, passage.to));
        int end = Line.inkTo(text, passage.from, open);
        List<Span> caption = end == passage.from ? List.of() : List.of(page.value(passage.from, end));
        return new Caption("caption-bracketed-credit", close == ']' ? 0.95 : 0.85, caption, credit);
    }

    /** "[sic]" and "[…]" credit nobody. */
    private static boolean startsLikeName(String text, int from) {
        char first = text.charAt(from);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** Round brackets are common in stories: they hold a credit if an agency comes after a slash, or alone after no full stop. */
    private static boolean isCredit(String text, Passage passage, int open, int from, int to) {
        int slash = Line.find(text, '/', from, to);
        if (slash > from && startsLikeName(text, from)) {
            return text.charAt(slash + 1) != '/';
        }
        int before = Line.inkTo(text, passage.from, open);
        boolean afterSentence = before > passage.from && isStop(text.charAt(before - 1));
        return !afterSentence && before > passage.from && passage.wordCount <= 40 && Agencies.named(text.substring(from, to)) != null;
    }
}
