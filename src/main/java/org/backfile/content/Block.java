package org.backfile.content;

import java.util.List;

/**
 * A block of the body (or of the furniture). The id is stable for the life of the article: {@code p} and the start of its span
 * for a block that was read, made by the editing form for one that a person added; three-way merges and differences go by it.
 *
 * @param credit the credit of a picture; null for every other type and for a picture that prints none
 */
public record Block(String id, BlockType type, String text, String credit) {

    public static Block of(String id, BlockType type, String text) {
        return new Block(id, type, text, null);
    }

    /** The id of a block that was read at this code point of the original. */
    public static String idAt(int codePoint) {
        return "p" + codePoint;
    }

    public Block withText(String newText) {
        return new Block(id, type, newText, credit);
    }

    public Block withId(String newId) {
        return new Block(newId, type, text, credit);
    }

    /** The lines of a list; the whole text as one item for every other type. */
    public List<String> items() {
        return type == BlockType.LIST ? text.lines().toList() : List.of(text);
    }
}
