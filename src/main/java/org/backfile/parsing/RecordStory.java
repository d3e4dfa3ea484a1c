package org.backfile.parsing;

/**
 * Weighs the story of a record, which somebody has cut out of its page already: all of it is story but the lines of its head, and what
 * says of itself that it is something else.
 */
final class RecordStory {

    /** How sure it is that a passage is story of which nothing can be said but that it stands there. */
    private static final double CUT_OUT = 0.85;
    /** Passages among which lines about the article may stand, the headline included. */
    private static final int HEAD = 8;

    private final Page page;
    private final Story weighed;
    /** For each passage true if it stands under a title like "Related", and reads like it. */
    private final boolean[] boxed;

    private RecordStory(Page page) {
        this.page = page;
        this.weighed = Story.of(page);
        this.boxed = new boolean[page.size()];
        for (int at = 0; at < page.size(); at++) {
            boxed[at] = !weighed.has(at) && (page.cue(page.passage(at), Sign.RELATED) != null || at > 0 && boxed[at - 1] && !page.passage(at).isFullStopped());
        }
    }

    /** @param page the story under its headline */
    static Story of(Page page) {
        RecordStory record = new RecordStory(page);
        return new Story(page.size(), record.first(), page.size(), record::paragraph, record::crosshead);
    }

    /** Below the headline, its second printing, and the last line that names the author or the date. */
    private int first() {
        int first = Math.min(1, page.size());
        for (int at = 1; at < Math.min(HEAD, Math.min(page.size(), weighed.first())); at++) {
            Passage passage = page.passage(at);
            boolean head = Page.areSame(passage, page.passage(0)) || MetaLine.is(page, passage) || Caption.of(page, passage) != null
                    || passage.wordCount <= HEAD && (page.cue(passage, Sign.BYLINE) != null || PrintedDate.find(page.text, passage.from, passage.to) != null);
            first = head ? at + 1 : first;
        }
        return first;
    }

    private double paragraph(int at) {
        double likely = isOther(at) ? weighed.likely(at) : Math.max(CUT_OUT, weighed.likely(at));
        return likely - crosshead(at);
    }

    private double crosshead(int at) {
        return weighed.has(at) ? weighed.likelyCrosshead(at) : isTitle(at) && !isOther(at) ? CUT_OUT : 0;
    }

    private boolean isTitle(int at) {
        Passage passage = page.passage(at);
        return page.isPunctuated && !passage.isStopped() && passage.wordCount <= Story.LONGEST_CROSSHEAD_WORDS && at + 1 < page.size() && page.passage(at + 1).isSentence();
    }

    private boolean isOther(int at) {
        Passage passage = page.passage(at);
        return boxed[at] || Furniture.is(page, passage) || Caption.of(page, passage) != null || page.cue(passage, Sign.READ_MORE, Sign.REPORTING, Sign.SOURCE) != null;
    }
}
