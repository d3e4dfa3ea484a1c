package org.backfile.parsing;

/** Takes out of the story's stretch what is no story: menus, boxes, titles of other stories; what is left is for the body's rules. */
final class TerminalBody {

    private static final int LONGEST_CROSSHEAD = 13;

    private TerminalBody() {
    }

    static void clear(Page page, Shape[] shapes, int from, int to) {
        Furniture.claim(page, from, to);
        for (int at = from; at < to; at++) {
            if (page.isFree(at) && isForeign(page, shapes, at, from, to)) {
                Passage passage = page.passage(at);
                page.take(passage);
                page.ledger.furniture("furniture-in-story", 0.8, page.value(passage));
            }
        }
    }

    private static boolean isForeign(Page page, Shape[] shapes, int at, int from, int to) {
        Passage passage = page.passage(at);
        return switch (shapes[at]) {
            case PROSE -> false;
            case ITEM -> !passage.isStopped();
            case FIELD, RULE, PICTURE_NAME -> true;
            case LABEL -> !(passage.isStopped() && passage.wordCount >= 3) && !isCrosshead(page, shapes, at, from, to);
        };
    }

    private static boolean isCrosshead(Page page, Shape[] shapes, int at, int from, int to) {
        Passage passage = page.passage(at);
        return at > from && at + 1 < to && passage.wordCount < LONGEST_CROSSHEAD && shapes[at + 1] == Shape.PROSE && shapes[at - 1] != Shape.LABEL
                && passage.blanksBefore > 0 && page.passage(at + 1).blanksBefore > 0 && !page.isPrintedTwice(passage);
    }
}
