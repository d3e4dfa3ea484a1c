package org.backfile.content;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a news article, in the order in which a page shows them; the words are the product's vocabulary. */
public enum FieldName {
    KICKER("kicker", Kind.TEXT),
    HEADLINE("headline", Kind.TEXT),
    STANDFIRST("standfirst", Kind.TEXT),
    BYLINE("byline", Kind.TEXT),
    AUTHORS("authors", Kind.NAMES),
    PUBLISHED_AT("publishedAt", Kind.DATE),
    /** When the publisher last changed the article. */
    MODIFIED_AT("modifiedAt", Kind.DATE),
    /** When the publisher put a mistake of the article right. */
    CORRECTED_AT("correctedAt", Kind.DATE),
    DATELINE("dateline", Kind.TEXT),
    SECTION("section", Kind.TEXT),
    LEAD_PICTURE("leadPicture", Kind.PICTURE),
    BODY("body", Kind.BLOCKS),
    /** The original has only the beginning of the story: the rest was for subscribers, or was cut off. */
    TRUNCATED("truncated", Kind.FLAG),
    /** What the publisher says of the article after its publication: corrections, clarifications, editor's notes; one a line. */
    CORRECTIONS("corrections", Kind.LINES),
    SOURCE_LINE("sourceLine", Kind.TEXT),
    AGENCIES("agencies", Kind.NAMES),
    PUBLICATION("publication", Kind.TEXT),
    LANGUAGE("language", Kind.TEXT),
    TOPICS("topics", Kind.NAMES),
    URL("url", Kind.TEXT),
    PROMOS("promos", Kind.PROMOS),
    FURNITURE("furniture", Kind.BLOCKS),
    /** How far editors have come with the article; never read from an original. */
    REVIEW_STATE("reviewState", Kind.TEXT),
    /** Who may see the article, in IPTC's words; never read from an original. */
    PUBLICATION_STATUS("publicationStatus", Kind.TEXT);

    /** The shape of a field's value. */
    public enum Kind { TEXT, LINES, NAMES, DATE, FLAG, PICTURE, BLOCKS, PROMOS }

    /** Of a name that somebody writes, in characters. */
    public static final int LONGEST_NAME = 200;
    /** Of any other line that somebody writes: no printed one is longer. */
    public static final int LONGEST_LINE = 2000;

    private final String word;
    private final Kind kind;

    FieldName(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The name as it stands in JSON, in forms and in the database. */
    public String word() {
        return word;
    }

    public Kind kind() {
        return kind;
    }

    /** True for what is read from an original, false for what editors decide about the article as a whole. */
    public boolean isRead() {
        return this != REVIEW_STATE && this != PUBLICATION_STATUS;
    }

    /** True if its value is one name or several. */
    public boolean isOfNames() {
        return this == PUBLICATION || kind == Kind.NAMES;
    }

    /** How many characters a line of it has at most, when somebody writes it; what is read from an original may be longer. */
    public int longestLine() {
        return isOfNames() ? LONGEST_NAME : LONGEST_LINE;
    }

    /** Finds a field by its word; empty if there is none of that name. */
    public static Optional<FieldName> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
