package org.backfile.evaluation;

import java.util.HexFormat;
import java.util.Locale;

import org.backfile.text.Digests;
import org.backfile.text.WhiteSpace;

/**
 * One value of a reading, held against what is known of the page.
 *
 * @param field      the field's word; a part of it after a dot
 * @param block      id of the block; empty for a field that has none
 * @param given      the value as it was read
 * @param known      the value as the page's truth has it; of many, the most like the given one; empty if none is
 * @param right      whether the truth agrees
 */
record Judgement(String set, String page, String field, String block, String rule, double confidence, String given, String known, boolean right) {

    private static final int MOST_SHOWN = 110;
    private static final int DIGEST_BYTES = 4;

    /** Names the value without its words: a verdict on it holds while the same value is read at the same place. */
    String key() {
        return String.join("\t", set, page, field, block, digest(given));
    }

    private static String digest(String words) {
        return HexFormat.of().formatHex(Digests.sha256(WhiteSpace.normalised(words)), 0, DIGEST_BYTES);
    }

    /** The same, after somebody has looked at the page. */
    Judgement foundRight() {
        return new Judgement(set, page, field, block, rule, confidence, given, known, true);
    }

    /** For whoever looks the page up and decides who is right. */
    String shown() {
        return String.format(Locale.ROOT, "%s\t%s\t%.2f%n    known: %s%n    given: %s", key(), rule, confidence, shortened(known), shortened(given));
    }

    private static String shortened(String words) {
        String line = WhiteSpace.normalised(words);
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN * 2 / 3) + " … " + line.substring(line.length() - MOST_SHOWN / 3);
    }
}
