package org.backfile.content;

import java.util.Arrays;
import java.util.Optional;

/** What a block of the body is. */
public enum BlockType {
    PARAGRAPH("paragraph"),
    /** A subheading within the story. */
    CROSSHEAD("crosshead"),
    /** A sentence of the story set apart to catch the eye. */
    PULL_QUOTE("pullQuote"),
    QUOTE("quote"),
    /** Items, one a line of the text. */
    LIST("list"),
    /** The text is the caption. */
    PICTURE("picture"),
    /** Rows, one a line of the text, their cells parted by tabs; the first row heads the others if it is emphasised as a whole. */
    TABLE("table"),
    /** Somebody's post on another site, its lines as the page prints them; or a player in a frame, by its title and its host. */
    EMBED("embed");

    private final String word;

    BlockType(String word) {
        this.word = word;
    }

    /** The name as it stands in JSON and in forms. */
    public String word() {
        return word;
    }

    /** True if line ends are part of the text. */
    public boolean hasLines() {
        return this == LIST || this == TABLE || this == EMBED;
    }

    public static Optional<BlockType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
