package org.backfile.parsing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import org.backfile.content.BlockType;
import org.backfile.text.Frame;

/** The players and the posts of other sites that a web page shows in frames: blocks of the story if they stand among its paragraphs, else furniture. */
final class WebFrames {

    private static final long ELSEWHERE = Place.mask(Place.RELATED, Place.ADVERT, Place.COMMENTS, Place.NAVIGATION, Place.COPYRIGHT, Place.COOKIE, Place.NEWSLETTER, Place.HIDDEN);

    private final WebReader reader;
    private final WebLayout layout;
    private final List<Passage> lines = new ArrayList<>();
    /** Boxes may hold thousands of frames and no words. */
    private final Map<Element, Boolean> worded = new IdentityHashMap<>();

    private WebFrames(WebReader reader) {
        this.reader = reader;
        this.layout = reader.layout;
    }

    /** Takes the lines that name frames, so that nothing takes them for words of the page. */
    static WebFrames setAside(WebReader reader) {
        WebFrames frames = new WebFrames(reader);
        reader.page.passages.stream().filter(passage -> is(reader.layout, passage)).forEach(frames.lines::add);
        frames.lines.forEach(reader.page::take);
        return frames;
    }

    static boolean is(WebLayout layout, Passage passage) {
        return Frame.is(layout.block(passage));
    }

    /** The lines of one frame are one block. */
    void claim(WebBody body) {
        for (int at = 0; at < lines.size();) {
            Element frame = layout.block(lines.get(at));
            int end = at + 1;
            while (end < lines.size() && layout.block(lines.get(end)) == frame) {
                end++;
            }
            if (isOfStory(lines.get(at), frame, body)) {
                reader.page.ledger.block(BlockType.EMBED, "web-frame", 0.8, lines.subList(at, end).stream().map(reader.page::value).toList());
            } else {
                reader.page.ledger.furniture(Place.EMBED.furnitureRule(), 0.85, reader.page.value(lines.get(at).from, lines.get(end - 1).to));
            }
            at = end;
        }
    }

    /** Among the paragraphs, or between the headline and the first of them. */
    private boolean isOfStory(Passage line, Element frame, WebBody body) {
        if (body.typical() == null || (layout.places(frame, layout.web.document().body()) & ELSEWHERE) != 0) {
            return false;
        }
        boolean leads = reader.headline != null && line.index > reader.headline.index && line.index < body.from();
        return leads || layout.isIn(line, reader.home) && layout.isIn(body.typical(), around(frame));
    }

    /** The element that the frame stands in, but for those that are there for its sake, such as its figure. */
    private Element around(Element frame) {
        Element around = frame.parent();
        while (around != reader.home && around.parent() != null && (around.normalName().equals("figure") || !worded.computeIfAbsent(around, Element::hasText))) {
            around = around.parent();
        }
        return around;
    }
}
