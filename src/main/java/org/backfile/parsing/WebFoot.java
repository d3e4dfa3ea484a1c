package org.backfile.parsing;

/** Claims what is left of a web page, so far as the places of its elements or its own words say what it is. */
final class WebFoot {

    private static final Place[] KINDS = {Place.COOKIE, Place.COMMENTS, Place.SHARE, Place.NEWSLETTER, Place.ADVERT, Place.RELATED, Place.NAVIGATION, Place.COPYRIGHT, Place.AUTHOR_BOX, Place.TOPICS, Place.EMBED, Place.ASIDE};

    private static final int FEWEST_TITLE_WORDS = 4;
    private static final int MOST_PROMOS = 30;

    private final WebReader reader;
    private final WebBody body;
    private final Page page;
    private int promos;

    private WebFoot(WebReader reader, WebBody body) {
        this.reader = reader;
        this.body = body;
        this.page = reader.page;
    }

    /** Neighbours of one kind are one piece: a menu is one thing, not a hundred. */
    static void read(WebReader reader, WebBody body) {
        WebFoot foot = new WebFoot(reader, body);
        int start = -1;
        String rule = null;
        for (int at = 0; at <= reader.page.size(); at++) {
            String here = at < reader.page.size() && reader.page.isFree(at) && !foot.promo(reader.page.passage(at)) ? foot.rule(reader.page.passage(at)) : null;
            if (rule != null && !rule.equals(here)) {
                reader.page.ledger.furniture(rule, 0.85, reader.page.value(reader.page.passage(start).from, reader.page.passage(at - 1).to));
            }
            start = rule == null || !rule.equals(here) ? at : start;
            rule = here;
        }
    }

    /** The title of another story, set into this one or under it. */
    private boolean promo(Passage passage) {
        boolean title = passage.wordCount >= FEWEST_TITLE_WORDS && passage.wordCount <= Foot.LONGEST_TITLE_WORDS && reader.layout.linkedShare(passage) > 0.9 && promos < MOST_PROMOS
                && Place.RELATED.in(reader.layout.places(passage, reader.layout.web.document().body())) && reader.layout.isIn(passage, reader.home);
        if (title) {
            promos++;
            Foot.title(page, passage, "promo-in-related", 0.8);
        }
        return title;
    }

    /** The name of the kind of furniture that the passage is; null if nothing tells. */
    private String rule(Passage passage) {
        page.take(passage);
        if (reader.layout.isTold(passage)) {
            return null; // it stands elsewhere in the source, so it is no piece of what is around it
        }
        Sign sign = Furniture.sign(page, passage);
        if (sign != null) {
            return sign.furnitureRule();
        }
        long places = reader.layout.places(passage, reader.layout.web.document().body());
        for (Place kind : KINDS) {
            if (kind.in(places)) {
                return kind.furnitureRule();
            }
        }
        if (body.isInvitation(passage)) {
            return Place.NEWSLETTER.furnitureRule();
        } else if (body.isSignature(passage)) {
            return Place.AUTHOR_BOX.furnitureRule();
        } else if (body.headsLinks(passage) || body.isOfOtherArticle(passage)) {
            return Place.RELATED.furnitureRule();
        }
        if (reader.layout.linkedShare(passage) > 0.8) {
            return reader.layout.tag(passage).equals("li") || passage.wordCount < 5 ? Place.NAVIGATION.furnitureRule() : Place.RELATED.furnitureRule();
        }
        return reader.layout.isIn(passage, reader.home) || reader.layout.proseOf(passage) > 0 ? null : "furniture-outside";
    }
}
