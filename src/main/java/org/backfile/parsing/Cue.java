package org.backfile.parsing;

/**
 * Words that give away what a line is.
 *
 * @param words lower case, white space plain
 */
record Cue(Sign sign, Fit fit, String words) {

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_HEADING_WORDS = 8;

    /** Where the words must stand in the line. */
    enum Fit {
        /** They are the line, punctuation after them aside. */
        WHOLE,
        /** They open the line and a colon (or a slash, as in Chinese bylines) follows. */
        COLON,
        /** They open the line and more words may follow. */
        START,
        /** They open a line of a few words that does not end as a sentence. */
        HEADING
    }

    /**
     * A cue found in a line.
     *
     * @param end  char index after the cue and its colon
     * @param rest char index of the first ink after it
     */
    record Found(Sign sign, int end, int rest) {
    }

    /** Looks for the cue at the start of a stretch of text; null if it is not there. */
    Found in(String text, int from, int to) {
        int end = matchEnd(text, from, to);
        if (end < 0) {
            return null;
        }
        int rest = Line.inkFrom(text, end, to);
        boolean colon = rest < to && (text.charAt(rest) == ':' || text.charAt(rest) == '：' || text.charAt(rest) == '/' && rest == end);
        if (colon) {
            end = rest + 1;
            rest = Line.inkFrom(text, end, to);
        }
        return switch (fit) {
            case WHOLE -> isWordless(text, end, to) ? new Found(sign, to, to) : null;
            case COLON -> colon && rest < to ? new Found(sign, end, rest) : null;
            case START -> rest < to ? new Found(sign, end, rest) : null;
            case HEADING -> isShort(text, rest, to) ? new Found(sign, end, rest) : null;
        };
    }

    private int matchEnd(String text, int from, int to) {
        int at = from;
        for (int i = 0; i < words.length(); i++) {
            char wanted = words.charAt(i);
            if (at >= to) {
                return -1;
            } else if (wanted == ' ') {
                int ink = Line.inkFrom(text, at, to);
                if (ink == at) {
                    return -1;
                }
                at = ink;
            } else if (Character.toLowerCase(text.charAt(at)) == wanted) {
                at++;
            } else {
                return -1;
            }
        }
        boolean within = at < to && Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 1))
                && !Passage.isUnspaced(text.charAt(at));
        return within ? -1 : at;
    }

    private static boolean isShort(String text, int from, int to) {
        return from < to && to - from <= LONGEST_HEADING && Passage.countWords(text.substring(from, to)) <= MOST_HEADING_WORDS && ".!?…:".indexOf(text.charAt(to - 1)) < 0;
    }

    private static boolean isWordless(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
