package org.backfile.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words within a value, as evidence names it.
 *
 * @param block null for the value of a whole field; id of a block or promo; {@code caption} or {@code credit} of the lead picture;
 *              the id with {@link #CREDIT} for the credit of a picture in the body, with {@link #TEASER} for the teaser of a promo
 * @param words one line, or the lines of a list or teaser
 */
public record Part(String block, String words) {

    public static final String CREDIT = ".credit";
    public static final String TEASER = ".teaser";

    /** The words that the value is made of, in order; none for a value that is concluded from words, as a date is. */
    public static List<Part> of(FieldValue value) {
        List<Part> parts = new ArrayList<>();
        if (value instanceof FieldValue.Text text) {
            parts.add(new Part(null, text.text()));
        } else if (value instanceof FieldValue.Names names) {
            parts.add(new Part(null, String.join("\n", names.names())));
        } else if (value instanceof FieldValue.Picture picture) {
            addIfGiven(parts, "caption", picture.caption());
            addIfGiven(parts, "credit", picture.credit());
        } else if (value instanceof FieldValue.Blocks blocks) {
            for (Block block : blocks.blocks()) {
                addIfGiven(parts, block.id(), block.text());
                addIfGiven(parts, block.id() + CREDIT, block.credit());
            }
        } else if (value instanceof FieldValue.Promos promos) {
            for (Promo promo : promos.promos()) {
                addIfGiven(parts, promo.id(), promo.title());
                addIfGiven(parts, promo.id() + TEASER, promo.teaser());
            }
        }
        return parts;
    }

    private static void addIfGiven(List<Part> parts, String block, String words) {
        if (words != null && !words.isEmpty()) {
            parts.add(new Part(block, words));
        }
    }
}
