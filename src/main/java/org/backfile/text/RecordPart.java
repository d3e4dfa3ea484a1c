package org.backfile.text;

/** What a field of a record holds; in the order in which its words are read. */
public enum RecordPart {
    KICKER,
    HEADLINE,
    STANDFIRST,
    BYLINE,
    AUTHORS,
    DATE,
    SECTION,
    /** One name is a section, several are topics. */
    CATEGORY,
    PUBLICATION,
    CAPTION,
    CREDIT,
    BODY,
    TOPICS,
    ADDRESS,
    /** Of a name that the table does not have; its words are shown, and nobody claims them. */
    OTHER,

    /** A tag of a language: read, but no words to show. */
    LANGUAGE,
    /** The host that served the page: read, but no words to show. */
    HOST,
    /** An object about pictures; what it holds is looked at by its own names. */
    PICTURE,
    /** An object around the article's own fields. */
    WRAPPER,
    /** Numbers, addresses and states of machines, which nobody reads. */
    PLUMBING;

    boolean isShown() {
        return compareTo(OTHER) <= 0;
    }
}
