package org.backfile.parsing;

import org.backfile.content.FieldName;

/** Reads what a web page shows between its headline and its story: standfirst, byline, date, lead picture. */
final class WebHead {

    private WebHead() {
    }

    static void read(WebReader reader, int storyFrom) {
        Page page = reader.page;
        int from = reader.headline == null ? Math.max(0, storyFrom - 20) : reader.headline.index + 1;
        for (int at = from; at < storyFrom; at++) {
            Passage passage = page.passage(at);
            long places = reader.layout.places(passage, reader.layout.web.document().body());
            if (!page.isFree(at)) {
                continue;
            }
            if (Place.STANDFIRST.in(places) && !page.ledger.has(FieldName.STANDFIRST) && passage.wordCount > 3 && (places & Place.OUTSIDE) == 0) {
                page.take(passage);
                page.ledger.text(FieldName.STANDFIRST, "standfirst-named", 0.9, page.value(passage));
            } else {
                MetaLine.claim(page, passage, false);
            }
        }
    }
}
