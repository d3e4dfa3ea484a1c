package org.backfile.parsing;

/**
 * The stretch of a page that is its story: the run of passages whose sum of weights is the greatest. Sentences weigh for it, the
 * more the longer they are and the more sentences stand around them; menus, labels and headings of other stories weigh against it.
 *
 * @param from index of its first passage
 * @param to   index after its last
 */
record StoryRegion(int from, int to) {

    private static final int MOST_WORDS = 60;
    private static final int NEAR = 2;
    /** The items of a menu have no more, the sign among them. */
    private static final int MENU_WORDS = 4;
    /** The weight of a list or menu; however long, it does not weigh more. */
    private static final int LONGEST_LIST = -100;

    /** Finds it; empty if no passage weighs for it. */
    static StoryRegion find(Page page, TerminalShape[] shapes) {
        double sum = 0;
        double best = 0;
        int start = 0;
        StoryRegion region = new StoryRegion(0, 0);
        double menu = 0;
        for (Passage passage : page.passages) {
            double weight = weight(page, shapes, passage.index);
            menu = shapes[passage.index] == TerminalShape.ITEM ? menu + weight : 0;
            weight = menu < LONGEST_LIST ? 0 : weight;
            if (sum <= 0) {
                sum = 0;
                start = passage.index;
            }
            sum += weight;
            if (sum > best) {
                best = sum;
                region = new StoryRegion(start, passage.index + 1);
            }
        }
        return new StoryRegion(upwards(page, shapes, region.from), region.to);
    }

    /** A story may open with short sentences, each a paragraph. */
    private static int upwards(Page page, TerminalShape[] shapes, int from) {
        int at = from;
        while (at > 0 && shapes[at - 1] == TerminalShape.LABEL && page.passage(at - 1).isFullStopped() && page.passage(at - 1).wordCount > 3 && page.passage(at - 1).blanksBefore > 0
                && page.passage(at).blanksBefore > 0) {
            at--;
        }
        return at;
    }

    private static double weight(Page page, TerminalShape[] shapes, int at) {
        Passage passage = page.passage(at);
        return switch (shapes[at]) {
            case PROSE -> page.isPrintedTwice(passage) ? 0 : page.cue(passage, Sign.COPYRIGHT, Sign.NEWSLETTER) != null ? -20 : Math.min(passage.wordCount, MOST_WORDS) * Math.max(passage.wordCount / 120.0, company(shapes, at));
            case ITEM -> passage.isSentence() ? 4 : passage.wordCount > MENU_WORDS ? -5 : -9;
            case FIELD -> -12;
            case RULE, PICTURE_NAME, REFRAIN -> -1;
            case LABEL -> (passage.isFullStopped() || passage.words.endsWith("?")) && passage.wordCount > 2 ? 0 : page.cue(passage, Sign.RELATED, Sign.OTHERS, Sign.COMMENTS) != null ? -20 : page.cue(passage, Sign.COPYRIGHT) != null ? -60 : -7;
        };
    }

    /** One among sentences alone; less, the more labels stand near by. */
    private static double company(TerminalShape[] shapes, int at) {
        int prose = 0;
        int near = 0;
        for (int other = Math.max(0, at - NEAR); other <= Math.min(shapes.length - 1, at + NEAR); other++) {
            if (other != at && !shapes[other].isSilent()) {
                near++;
                prose += shapes[other] == TerminalShape.PROSE ? 1 : 0;
            }
        }
        return near == 0 ? 1 : 0.3 + 0.7 * prose / near;
    }
}
