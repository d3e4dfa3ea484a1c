package org.backfile.parsing;

import org.backfile.content.FieldName;

/** Reads what stands between a buried headline and its story: byline, date, standfirst, pictures, and share buttons among them. */
final class TerminalHead {

    private static final int LONGEST = 40;
    private static final int ABOVE = 3;

    private final Page page;
    private final Shape[] shapes;
    private final Passage headline;
    private final StoryRegion story;

    private TerminalHead(Page page, Shape[] shapes, Passage headline, StoryRegion story) {
        this.page = page;
        this.shapes = shapes;
        this.headline = headline;
        this.story = story;
    }

    /** Claims the head; returns the index of the story's first passage. */
    static int read(Page page, Shape[] shapes, Passage headline, StoryRegion story) {
        return new TerminalHead(page, shapes, headline, story).read();
    }

    private int read() {
        int top = headline == null ? story.from() : headline.index + 1;
        int body = bodyFrom(top);
        for (int at = top; at < body; at++) {
            Passage passage = page.passage(at);
            if (page.isFree(at) && !claimMeta(at)) {
                if (headline != null && Page.areSame(passage, headline)) {
                    page.take(passage);
                    page.ledger.also(FieldName.HEADLINE, null, "headline-again", 0.97, page.repeat(passage));
                } else if (shapes[at] == Shape.PROSE && !isCaption(at) && !page.ledger.has(FieldName.STANDFIRST) && headline != null) {
                    page.take(passage);
                    page.ledger.text(FieldName.STANDFIRST, "standfirst-above-byline", 0.8, page.value(passage));
                }
            }
        }
        for (int at = Math.max(0, top - ABOVE - 1); at < top - 1; at++) {
            if (page.isFree(at)) {
                claimMeta(at);
            }
        }
        return body;
    }

    /** The story begins with the first sentence after the last byline, date or caption. */
    private int bodyFrom(int top) {
        int body = -1;
        for (int at = top; at < Math.min(story.to(), Math.max(top, story.from()) + LONGEST); at++) {
            if (MetaLine.is(page, page.passage(at)) || isCaption(at)) {
                body = -1;
            } else if (shapes[at] == Shape.PROSE) {
                body = body < 0 ? at : body;
                if (at >= story.from() && isFollowedByProse(at)) {
                    break;
                }
            }
        }
        return body < 0 ? Math.max(top, story.from()) : body;
    }

    private boolean isFollowedByProse(int at) {
        return at + 2 < story.to() && shapes[at + 1] == Shape.PROSE && shapes[at + 2] == Shape.PROSE && !isCaption(at + 1);
    }

    private boolean isCaption(int at) {
        Passage passage = page.passage(at);
        return Caption.of(page, passage) != null
                || at + 1 < page.size() && page.passage(at + 1).folded.startsWith(passage.folded)
                || at > 0 && passage.folded.startsWith(page.passage(at - 1).folded) && page.passage(at - 1).wordCount > 2;
    }

    private boolean claimMeta(int at) {
        boolean besideDate = at > 0 && MetaLine.hasDate(page, page.passage(at - 1)) || at + 1 < page.size() && MetaLine.hasDate(page, page.passage(at + 1));
        return MetaLine.claim(page, page.passage(at), besideDate);
    }
}
