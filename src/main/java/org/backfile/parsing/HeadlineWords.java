package org.backfile.parsing;

import java.util.HashSet;
import java.util.Set;

/**
 * What the words of a line say of whether it is a headline.
 *
 * @param stems how its longer words begin; of scripts without spaces each two signs
 * @param hints of {@link GiveAways}, as bits
 */
record HeadlineWords(Set<String> stems, int hints) {

    private static final int STEM = 5;
    private static final int SHORTEST = 4;
    private static final int NOTHING = -1;
    private static final int LETTERS_AND_NUMBERS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    static HeadlineWords of(Passage passage) {
        return new HeadlineWords(stems(passage.folded), hints(passage));
    }

    private static Set<String> stems(String folded) {
        Set<String> stems = new HashSet<>();
        for (int at = 0; at < folded.length();) {
            int end = wordEnd(folded, at, NOTHING);
            addStems(folded, at, end, stems);
            at = Math.max(end, at + 1);
        }
        return stems;
    }

    /** The sign of rights hints too, alone: glued to a name it is part of it. */
    private static int hints(Passage passage) {
        int hints = 0;
        for (int at = 0; at < passage.folded.length();) {
            int end = wordEnd(passage.folded, at, '©');
            hints |= end == at ? 0 : GiveAways.of(passage.letters(), at, end);
            at = Math.max(end, at + 1);
        }
        return hints;
    }

    /** @param also what is part of a word besides letters and numbers */
    private static int wordEnd(String text, int from, int also) {
        int at = from;
        while (at < text.length() && ((LETTERS_AND_NUMBERS >> Character.getType(text.codePointAt(at)) & 1) != 0 || text.charAt(at) == also)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static void addStems(String folded, int from, int to, Set<String> stems) {
        if (to > from && Passage.isUnspaced(folded.charAt(from))) {
            for (int at = from; at + 2 <= to; at++) {
                stems.add(folded.substring(at, at + 2));
            }
        } else if (to - from >= SHORTEST) {
            stems.add(folded.substring(from, Math.min(to, from + STEM)));
        }
    }

    /** How many of its stems are among these. */
    int shared(Set<String> others) {
        int shared = 0;
        for (String stem : stems) {
            shared += others.contains(stem) ? 1 : 0;
        }
        return shared;
    }
}
