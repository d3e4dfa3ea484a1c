package org.backfile.parsing;

/** What a cue word tells about the words around it. */
enum Sign {
    SOURCE, BYLINE, REPORTING, PUBLISHED, PUBLICATION, SECTION, TITLE, SUMMARY, CAPTION, CREDIT, URL, TAGS,
    /** Announces the title of another story on the same line. */
    READ_MORE,
    /** Heads a list of other stories, below this one as a rule. */
    RELATED,
    /** Heads other stories wherever it stands: it does not tell where this one ends. */
    OTHERS,
    /** A label that stands above a headline as it is. */
    KICKER,
    /** Opens what the publisher says of the article after its publication. */
    CORRECTION,
    SHARE("furniture-share"), NEWSLETTER("furniture-newsletter"), ADVERT("furniture-advert"), COMMENTS("furniture-comments"),
    NAVIGATION("furniture-navigation"), UPDATED("furniture-updated"), COPYRIGHT("furniture-copyright"),
    READING_TIME("furniture-reading-time");

    private final String furnitureRule;

    Sign() {
        this(null);
    }

    Sign(String furnitureRule) {
        this.furnitureRule = furnitureRule;
    }

    /** Name of the rule that claims such lines as furniture; null if they are something else. */
    String furnitureRule() {
        return furnitureRule;
    }
}
