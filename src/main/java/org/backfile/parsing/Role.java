package org.backfile.parsing;

/** The part that a passage plays in a page, in the order of the columns of {@code role-weights.tsv}. */
enum Role {
    /** Before the story: section, share bar, date. */
    HEAD,
    /** Names who wrote the story, above it. */
    BYLINE,
    /** Words of a picture. */
    CAPTION,
    PARAGRAPH,
    CROSSHEAD,
    /** Set into the story and no part of it. */
    INSET,
    /** After the story. */
    FOOT,
    /** The first line of the story. */
    OPENING,
    /** The first line after the story. */
    ENDING,
    /** A line of the story that stands above byline or date, where other pages have a standfirst. */
    PREAMBLE
}
