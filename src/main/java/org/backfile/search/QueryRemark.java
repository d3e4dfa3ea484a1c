package org.backfile.search;

/**
 * What could not be read as it was written.
 *
 * @param about the piece of the query
 */
public record QueryRemark(Kind kind, String about) {

    public enum Kind {
        /** A quotation mark was opened and not closed: the phrase goes on to the end. */
        OPEN_QUOTE,
        /** A bracket without its partner is left out. */
        LONE_BRACKET,
        /** An OR, an AND or a minus with nothing to join is left out. */
        LONE_OPERATOR,
        /** No field of that name: the words are looked for. */
        UNKNOWN_FIELD,
        /** A field with nothing behind its colon is left out. */
        EMPTY_FIELD,
        /** Not a date: left out. */
        NO_DATE,
        /** Not something that an article has: left out. */
        UNKNOWN_THING,
        /** Not a state. */
        UNKNOWN_STATE,
        /** Only editors ask for states. */
        EDITORS_ONLY,
        /** Signs without a letter or a digit are left out. */
        NO_WORD,
        /** A prefix of one letter is read as a word. */
        SHORT_PREFIX,
        /** The rest of a query that is too long. */
        TOO_LONG
    }
}
