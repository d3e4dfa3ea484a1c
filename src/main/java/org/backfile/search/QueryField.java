package org.backfile.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the query language can ask of an article by name: {@code headline:bridge}. */
public enum QueryField {
    HEADLINE(Kind.STORY, "headline", "title"),
    STANDFIRST(Kind.STORY, "standfirst", "deck"),
    BODY(Kind.STORY, "body", "text"),
    CAPTION(Kind.STORY, "caption"),
    BY(Kind.NAME, "by", "byline", "author"),
    CREDIT(Kind.NAME, "credit"),
    PUBLICATION(Kind.NAME, "publication", "source"),
    SECTION(Kind.NAME, "section"),
    PLACE(Kind.NAME, "place", "dateline"),
    TOPIC(Kind.NAME, "topic"),
    AGENCY(Kind.NAME, "agency"),
    LANGUAGE(Kind.CODE, "lang", "language"),
    BEFORE(Kind.DATE, "before"),
    AFTER(Kind.DATE, "after"),
    ON(Kind.DATE, "on", "date"),
    HAS(Kind.THING, "has"),
    MISSING(Kind.THING, "missing"),
    STATE(Kind.STATE, "state");

    /** What stands behind the colon. */
    public enum Kind {
        /** Words in whatever form they stand in the story. */
        STORY,
        /** Words as they are written. */
        NAME,
        CODE, DATE, THING, STATE
    }

    private final Kind kind;
    private final List<String> words;

    QueryField(Kind kind, String... words) {
        this.kind = kind;
        this.words = List.of(words);
    }

    public Kind kind() {
        return kind;
    }

    /** Its name in the query language. */
    public String word() {
        return words.get(0);
    }

    boolean isText() {
        return kind == Kind.STORY || kind == Kind.NAME;
    }

    static Optional<QueryField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.words.contains(word.toLowerCase(Locale.ROOT))).findFirst();
    }
}
