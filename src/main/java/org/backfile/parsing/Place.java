package org.backfile.parsing;

import java.util.Locale;

/** What part of a web page an element says it is, by its tag and its names. */
enum Place {
    /** The story itself. */
    STORY,
    HEADLINE, KICKER, STANDFIRST, BYLINE, DATE, CAPTION, CREDIT, PULL_QUOTE, TOPICS, CORRECTION,
    /** A picture with all that belongs to it. */
    FIGURE,
    NAVIGATION, SHARE, NEWSLETTER, RELATED, COMMENTS, ADVERT, COPYRIGHT, COOKIE,
    /** Who the author is, printed beside the story. */
    AUTHOR_BOX,
    /** Something beside the story: a box of facts, a widget, a form. */
    ASIDE,
    /** Somebody's post on another site. */
    EMBED,
    /** Not shown until the reader asks for it. */
    HIDDEN;

    /** Parts that are neither story nor about it. */
    static final long OUTSIDE = mask(NAVIGATION, SHARE, NEWSLETTER, RELATED, COMMENTS, ADVERT, COPYRIGHT, COOKIE, AUTHOR_BOX, ASIDE, EMBED);

    long bit() {
        return 1L << ordinal();
    }

    boolean in(long places) {
        return (places & bit()) != 0;
    }

    static long mask(Place... places) {
        long mask = 0;
        for (Place place : places) {
            mask |= place.bit();
        }
        return mask;
    }

    /** Name of the rule that claims such words as furniture. */
    String furnitureRule() {
        return "furniture-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
