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
    PICTURE("picture");

    private final String word;

    BlockType(String word) {
        this.word = word;
    }

    /** The name as it stands in JSON and in forms. */
    public String word() {
        return word;
    }

    public static Optional<BlockType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
