package org.backfile.parsing;

import java.util.List;

/** Reads a picture's words, which may take two lines: a caption and, under it, a credit. */
final class Pictures {

    /**
     * A picture's words and the passages that they take.
     *
     * @param end index of the first passage after them
     */
    record Found(Caption words, int end) {
    }

    private static final int LONGEST_CAPTION_WORDS = 45;

    private Pictures() {
    }

    /** Reads a picture at this passage; null if there is none. */
    static Found at(Page page, int index) {
        Passage passage = page.passage(index);
        Caption own = Caption.of(page, passage);
        Caption next = page.isFree(index + 1) ? Caption.of(page, page.passage(index + 1)) : null;
        boolean creditFollows = next != null && next.caption().isEmpty();
        if (own != null && own.credit().isEmpty() && creditFollows) {
            return new Found(new Caption(own.rule(), own.confidence(), own.caption(), next.credit()), index + 2);
        } else if (own != null && own.caption().isEmpty() && next != null && next.credit().isEmpty()) {
            return new Found(new Caption(own.rule(), own.confidence(), next.caption(), own.credit()), index + 2);
        } else if (own != null) {
            return new Found(own, index + 1);
        }
        boolean caption = creditFollows && passage.wordCount <= LONGEST_CAPTION_WORDS
                && (!passage.isStopped() || page.isUnderPrevious(page.passage(index + 1)));
        return caption ? new Found(new Caption("caption-over-credit", 0.85, List.of(page.value(passage)), next.credit()), index + 2) : null;
    }

    static void take(Page page, int from, Found found) {
        for (int at = from; at < found.end(); at++) {
            page.take(page.passage(at));
        }
    }
}
