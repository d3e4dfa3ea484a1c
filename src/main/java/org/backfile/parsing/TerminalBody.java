package org.backfile.parsing;

import java.util.BitSet;
import java.util.List;

/** Takes out of the story's stretch what is no story: menus, boxes, titles of other stories; what is left is for the body's rules. */
final class TerminalBody {

    private static final int LONGEST_CROSSHEAD = 13;

    private TerminalBody() {
    }

    static void clear(Page page, TerminalShape[] shapes, int from, int to) {
        Furniture.claim(page, from, to);
        BitSet pictures = new BitSet();
        for (int at = from; at < to; at++) {
            TerminalPictures picture = TerminalPictures.at(page, at);
            if (picture != null && picture.end() <= to && shapes[at] != TerminalShape.ITEM) {
                page.passages.subList(at, picture.end()).forEach(page::take);
                pictures.set(at, picture.end());
                page.ledger.picture("caption-doubled", 0.9, List.of(picture.repeat(), picture.caption()), picture.credit());
            }
        }
        for (int at = from; at < to; at++) {
            if (page.isFree(at) && isForeign(page, shapes, pictures, at, from, to)) {
                Passage passage = page.passage(at);
                page.take(passage);
                page.ledger.furniture("furniture-in-story", 0.8, page.value(passage));
            }
        }
    }

    private static boolean isForeign(Page page, TerminalShape[] shapes, BitSet pictures, int at, int from, int to) {
        Passage passage = page.passage(at);
        return switch (shapes[at]) {
            case PROSE -> false;
            case ITEM -> !passage.isStopped();
            case FIELD, RULE, PICTURE_NAME, REFRAIN -> true;
            case LABEL -> !(passage.isStopped() && passage.wordCount >= 3) && !isCrosshead(page, shapes, pictures, at, from, to) && !isPicture(page, at)
                    && page.cue(passage, Sign.READ_MORE, Sign.REPORTING) == null;
        };
    }

    private static boolean isPicture(Page page, int at) {
        return Pictures.at(page, at) != null;
    }

    private static boolean isCrosshead(Page page, TerminalShape[] shapes, BitSet pictures, int at, int from, int to) {
        Passage passage = page.passage(at);
        int next = page.nextFree(at + 1);
        int before = at - 1;
        while (before > from && shapes[before] == TerminalShape.REFRAIN) {
            before--;
        }
        while (next < to && shapes[next] == TerminalShape.REFRAIN) {
            next++;
        }
        return before >= from && next < to && passage.wordCount < LONGEST_CROSSHEAD && shapes[next] == TerminalShape.PROSE && (shapes[before] != TerminalShape.LABEL || pictures.get(before) || page.passage(before).isStopped())
                && passage.blanksBefore > 0 && page.passage(at + 1).blanksBefore > 0;
    }
}
