package org.backfile.parsing;

import org.backfile.content.FieldName;

/** Finds the part of a web page between its headline and its story. */
final class WebHead {

    /** Passages; a page without a headline has no head to speak of. */
    private static final int LONGEST = 40;
    /** A standfirst may stand within the story's own element, before its first ordinary paragraph. */
    private static final int INTO_STORY = 6;

    /** Passages above the headline among which its kicker stands. */
    private static final int ABOVE = 5;

    private WebHead() {
    }

    private static void kicker(WebReader reader, Passage passage) {
        long places = reader.layout.places(passage, reader.layout.web.document().body());
        if (reader.page.isFree(passage.index) && Place.KICKER.in(places) && (places & (Place.OUTSIDE | Place.DATE.bit())) == 0 && passage.wordCount <= 8 && !reader.page.ledger.has(FieldName.KICKER)) {
            reader.page.take(passage);
            reader.page.ledger.text(FieldName.KICKER, "kicker-named", 0.85, reader.page.value(passage));
        }
    }

    static void read(WebReader reader, WebBody body) {
        Page page = reader.page;
        int storyFrom = body.from();
        if (body.typical() == null || body.isTold()) {
            return;
        }
        int from = reader.headline == null ? Math.max(0, storyFrom - LONGEST) : Math.min(reader.headline.index + 1, storyFrom);
        int to = Math.min(page.size(), storyFrom);
        while (to < Math.min(page.size(), storyFrom + INTO_STORY) && (!body.isLikeBody(page.passage(to)) || WebStandfirst.continuesHeadline(page.passage(to)) || Place.STANDFIRST.in(reader.layout.own(reader.layout.block(page.passage(to)))))) {
            to++;
        }
        WebStandfirst.claim(reader, body, from, to);
        for (int at = Math.max(0, from - 1 - ABOVE); reader.headline != null && at < reader.headline.index; at++) {
            kicker(reader, page.passage(at));
        }
    }
}
