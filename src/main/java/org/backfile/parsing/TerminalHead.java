package org.backfile.parsing;

import java.util.List;

import org.backfile.content.FieldName;

/** Reads what stands between a buried headline and its story: byline, date, standfirst, pictures, and share buttons among them. */
final class TerminalHead {

    private static final int LONGEST = 40;
    private static final int ABOVE = 3;
    /** How far under a standfirst its byline or date stands, pictures and buttons between. */
    private static final int NEAR = 8;
    private static final int MOST_STANDFIRSTS = 2;
    private static final int LONGEST_STANDFIRST = 70;

    private final Page page;
    private final TerminalShape[] shapes;
    private final Passage headline;
    private final StoryRegion story;

    private TerminalHead(Page page, TerminalShape[] shapes, Passage headline, StoryRegion story) {
        this.page = page;
        this.shapes = shapes;
        this.headline = headline;
        this.story = story;
    }

    static TerminalHead of(Page page, TerminalShape[] shapes, Passage headline, StoryRegion story) {
        return new TerminalHead(page, shapes, headline, story);
    }

    /** Claims the head above the story. */
    void claim(Story told) {
        int body = told.first();
        int top = top();
        for (int at = top; at < body; at++) {
            if (page.isFree(at) && !claimAgain(at) && !claimMeta(at) && !claimPicture(at)) {
                claimStandfirst(at);
            }
        }
        for (int at = Math.max(0, top - ABOVE - 1); at < top - 1; at++) {
            if (page.isFree(at)) {
                claimMeta(at);
            }
        }
        TerminalByline.claim(page, told, Math.max(0, top - 1 - ABOVE), top - 1);
    }

    private int top() {
        return headline == null ? story.from() : headline.index + 1;
    }

    private boolean claimAgain(int at) {
        Passage passage = page.passage(at);
        boolean again = headline != null && Page.areSame(passage, headline);
        if (again) {
            page.take(passage);
            page.ledger.also(FieldName.HEADLINE, null, "headline-again", 0.97, page.repeat(passage));
        }
        return again;
    }

    private boolean claimPicture(int at) {
        TerminalPicture picture = TerminalPicture.at(page, at);
        Pictures.Found found = picture == null && page.isFree(at) ? Pictures.at(page, at) : null;
        if (picture == null && found == null || page.ledger.has(FieldName.LEAD_PICTURE)) {
            return false;
        } else if (picture != null) {
            page.passages.subList(at, picture.end()).forEach(page::take);
            page.ledger.leadPicture("caption-doubled", 0.9, List.of(picture.repeat(), picture.caption()), picture.credit());
        } else {
            Pictures.take(page, at, found);
            page.ledger.leadPicture(found.words().rule(), found.words().confidence(), found.words().caption(), found.words().credit());
        }
        return true;
    }

    private void claimStandfirst(int at) {
        Passage passage = page.passage(at);
        if (shapes[at] == TerminalShape.PROSE && headline != null && !page.ledger.has(FieldName.STANDFIRST) && passage.wordCount <= LONGEST_STANDFIRST) {
            page.take(passage);
            page.ledger.text(FieldName.STANDFIRST, "standfirst-above-byline", 0.8, page.value(passage));
        }
    }

    /**
     * The story begins with its first sentences; if byline or date stand under them, or a picture or such under the very first, those
     * were the standfirst.
     */
    int bodyFrom() {
        int top = top();
        int first = -1;
        int tries = 0;
        int end = Math.min(story.to(), Math.max(top, story.from()) + LONGEST);
        for (int at = top; at < end;) {
            int skipped = pictureEnd(at);
            if (skipped > at) {
                at = skipped;
            } else if (shapes[at] == TerminalShape.PROSE && !MetaLine.is(page, page.passage(at))) {
                first = at;
                int next = nextProse(at + 1, end);
                boolean above = tries < MOST_STANDFIRSTS && page.passage(at).wordCount <= LONGEST_STANDFIRST && next < end && hasMeta(at + 1, Math.min(next, at + 1 + (hasMeta(top, at) ? NEAR / 2 : NEAR)));
                if (!above && at >= story.from() - 1) {
                    return overShortSentences(at);
                }
                tries++;
                at++;
            } else {
                at++;
            }
        }
        return first < 0 ? Math.max(top, story.from()) : first;
    }

    /** A story may open with sentences too short to tell. */
    private int overShortSentences(int at) {
        int first = at;
        while (first > story.from() && shapes[first - 1] == TerminalShape.LABEL && page.passage(first - 1).isFullStopped() && pictureEnd(first - 1) == first - 1) {
            first--;
        }
        return first;
    }

    private int nextProse(int from, int end) {
        int at = from;
        while (at < end && (shapes[at] != TerminalShape.PROSE || pictureEnd(at) > at)) {
            at = Math.max(at + 1, pictureEnd(at));
        }
        return at;
    }

    private boolean hasMeta(int from, int to) {
        for (int at = from; at < to; at++) {
            if (MetaLine.is(page, page.passage(at))) {
                return true;
            }
        }
        return false;
    }

    /** Where the picture at this passage ends; the same index if there is none. */
    private int pictureEnd(int at) {
        TerminalPicture picture = TerminalPicture.at(page, at);
        return picture != null ? picture.end() : Caption.of(page, page.passage(at)) != null ? at + 1 : at;
    }

    private boolean claimMeta(int at) {
        boolean besideDate = at > 0 && MetaLine.hasDate(page, page.passage(at - 1)) || at + 1 < page.size() && MetaLine.hasDate(page, page.passage(at + 1));
        return MetaLine.claim(page, page.passage(at), besideDate);
    }
}
