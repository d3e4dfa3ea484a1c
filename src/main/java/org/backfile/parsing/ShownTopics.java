package org.backfile.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;
import org.backfile.text.WhiteSpace;

/** Reads the topics that a web page shows as links in an element of that name, if it declares none. */
final class ShownTopics {

    private static final int BELOW = 30;
    private static final int MOST_WORDS = 5;
    private static final int MOST = 25;
    private static final long ELSEWHERE = Place.mask(Place.NAVIGATION, Place.RELATED, Place.COMMENTS, Place.ADVERT, Place.COPYRIGHT, Place.HIDDEN);

    private final WebReader reader;
    private final Page page;
    private final Map<String, Span> topics = new LinkedHashMap<>();

    private ShownTopics(WebReader reader) {
        this.reader = reader;
        this.page = reader.page;
    }

    static void claim(WebReader reader, WebBody body) {
        if (reader.page.ledger.has(FieldName.TOPICS) || reader.headline == null) {
            return;
        }
        ShownTopics shown = new ShownTopics(reader);
        List<Passage> lines = new ArrayList<>();
        for (int at = reader.headline.index + 1; at < Math.min(reader.page.size(), body.to() + BELOW); at++) {
            if (reader.page.isFree(at) && shown.read(reader.page.passage(at))) {
                lines.add(reader.page.passage(at));
            }
        }
        if (!shown.topics.isEmpty() && shown.topics.size() <= MOST) {
            lines.forEach(reader.page::take);
            reader.page.ledger.interpreted(FieldName.TOPICS, FieldValue.names(List.copyOf(shown.topics.keySet())), "topics-shown", 0.75, List.copyOf(shown.topics.values()));
        }
    }

    private boolean read(Passage passage) {
        long places = reader.layout.places(passage, reader.layout.web.document().body());
        if (!Place.TOPICS.in(places) || (places & ELSEWHERE) != 0 || reader.layout.linkedShare(passage) < 0.7) {
            return false;
        }
        int known = topics.size();
        int from = passage.from;
        for (Element link : links(reader.layout.block(passage))) {
            String words = WhiteSpace.normalised(link.text());
            int at = words.length() < 2 || Passage.countWords(words) > MOST_WORDS ? -1 : page.text.indexOf(words, from);
            if (at >= 0 && at + words.length() <= passage.to) {
                topics.putIfAbsent(words, page.value(at, at + words.length()));
                from = at + words.length();
            }
        }
        return topics.size() > known;
    }

    /** The links of the block, or the one around it. */
    private static List<Element> links(Element block) {
        List<Element> links = block.select("a");
        Element around = links.isEmpty() ? block.closest("a") : null;
        return around == null ? links : List.of(around);
    }
}
