package org.backfile.parsing;

/** Finds where the story ends: at its source line, else before the first sure sign of other stories. */
final class StoryEnd {

    private final Page page;
    private final int bodyFrom;
    /** Running sentences before each passage, for counting those of any stretch at once. */
    private final int[] sentences;
    /** Words of the longest passage from each one on. */
    private final int[] longest;

    private StoryEnd(Page page, int bodyFrom) {
        this.page = page;
        this.bodyFrom = bodyFrom;
        this.sentences = new int[page.size() + 1];
        this.longest = new int[page.size() + 1];
        for (int at = 0; at < page.size(); at++) {
            sentences[at + 1] = sentences[at] + (page.isFree(at) && page.passage(at).isSentence() ? 1 : 0);
        }
        for (int at = page.size() - 1; at >= 0; at--) {
            longest[at] = Math.max(longest[at + 1], page.passage(at).wordCount);
        }
    }

    /** The index of the first source line; {@code size()} if there is none. */
    static int sourceLine(Page page) {
        for (Passage passage : page.passages) {
            if (passage.index > 0 && page.isFree(passage.index) && (Foot.isSource(page, passage) || Foot.isSignOff(page, passage))) {
                return passage.index;
            }
        }
        return page.size();
    }

    /** The index of the first passage after the story: its source line, if most of it stands above. */
    static int of(Page page, Story story) {
        int source = sourceLine(page);
        int above = 0;
        int below = 0;
        for (int at = 0; at < page.size(); at++) {
            boolean sentence = story.has(at) && page.passage(at).isSentence();
            above += sentence && at < source ? 1 : 0;
            below += sentence && at > source ? 1 : 0;
        }
        return source > story.first() && above > below ? Math.min(source, story.end()) : story.end();
    }

    /** The index of the first passage after the story, told by such signs alone. */
    static int find(Page page, int bodyFrom) {
        return new StoryEnd(page, bodyFrom).find();
    }

    private int find() {
        int source = sourceLine(page);
        // a source line under a table or a box: more of the story stands below it than above
        source = moreBelow(source) ? page.size() : source;
        for (int at = bodyFrom + 1; at < source; at++) {
            if (page.isFree(at) && isBoundary(at)) {
                return at;
            }
        }
        return Math.max(source, bodyFrom);
    }

    private boolean isBoundary(int at) {
        Passage passage = page.passage(at);
        if (page.cue(passage, Sign.RELATED) != null) {
            return !moreBelow(at);
        } else if (isDoubled(page, passage)) {
            return true;
        }
        return !passage.isStopped() && passage.wordCount <= Foot.LONGEST_TITLE_WORDS && (isAfterGap(passage) || runsIntoDoubled(at));
    }

    private boolean moreBelow(int at) {
        return sentences[page.size()] - sentences[at] > sentences[at] - sentences[Math.min(at, bodyFrom)];
    }

    /** Two lines' space where one is the rule, and no story below. */
    private boolean isAfterGap(Passage passage) {
        Passage before = page.passage(passage.index - 1);
        return passage.blanksBefore > 1 && passage.blanksBefore > before.blanksBefore && before.blanksBefore > 0 && before.isStopped()
                && !moreBelow(passage.index) && longest[passage.index] < 60;
    }

    /** A few lines without a stop, then a doubled title: the first of them is a title too. */
    private boolean runsIntoDoubled(int at) {
        for (int next = at; next < Math.min(page.size(), at + Foot.MOST_TEASERS + 1); next++) {
            if (next > at && isDoubled(page, page.passage(next))) {
                return true;
            } else if (page.passage(next).isFullStopped()) {
                return false;
            }
        }
        return false;
    }

    /** True if the same title stands on the next line again: once with the picture of the other story, once as its link. */
    static boolean isDoubled(Page page, Passage passage) {
        return passage.wordCount <= Foot.LONGEST_TITLE_WORDS && !passage.isFullStopped() && passage.index + 1 < page.size()
                && Page.areSame(passage, page.passage(passage.index + 1));
    }
}
