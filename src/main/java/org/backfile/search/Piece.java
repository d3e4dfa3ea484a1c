package org.backfile.search;

/** Words of a text, marked if they were looked for. */
public record Piece(String words, boolean marked) {
}
