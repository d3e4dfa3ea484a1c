package org.backfile.parsing;

import java.util.BitSet;
import java.util.List;

/** Tells within the story's stretch what is story from menus, boxes, pictures and titles of other stories. */
final class TerminalStory {

    private static final int LONGEST_CROSSHEAD = 13;

    private final Page page;
    private final TerminalShape[] shapes;
    private final BitSet pictures = new BitSet();
    private final int from;
    private final int to;

    private TerminalStory(Page page, TerminalShape[] shapes, int from, int to) {
        this.page = page;
        this.shapes = shapes;
        this.from = from;
        this.to = to;
    }

    /** Claims the pictures between the two places; returns the story told from the rest. */
    static Story tell(Page page, TerminalShape[] shapes, int from, int to) {
        TerminalStory story = new TerminalStory(page, shapes, from, to);
        story.claimPictures();
        return new Story(page.size(), from, to, story::paragraph, story::crosshead);
    }

    private void claimPictures() {
        for (int at = from; at < to; at++) {
            TerminalPictures picture = TerminalPictures.at(page, at);
            if (picture != null && picture.end() <= to && shapes[at] != TerminalShape.ITEM) {
                page.passages.subList(at, picture.end()).forEach(page::take);
                pictures.set(at, picture.end());
                page.ledger.picture("caption-doubled", 0.9, List.of(picture.repeat(), picture.caption()), picture.credit());
            }
        }
    }

    private double paragraph(int at) {
        Passage passage = page.passage(at);
        return switch (shapes[at]) {
            case PROSE -> 0.98;
            case ITEM -> passage.isStopped() ? 0.7 : 0;
            case LABEL -> passage.isStopped() && passage.wordCount >= 3 ? 0.7 : 0;
            case FIELD, RULE, PICTURE_NAME, REFRAIN -> 0;
        };
    }

    private double crosshead(int at) {
        return shapes[at] == TerminalShape.LABEL && paragraph(at) == 0 && isCrosshead(at) ? 0.8 : 0;
    }

    /** A short line set apart between sentences; what only fills the page may stand between. */
    private boolean isCrosshead(int at) {
        Passage passage = page.passage(at);
        int next = page.nextFree(at + 1);
        int before = at - 1;
        while (before > from && shapes[before] == TerminalShape.REFRAIN) {
            before--;
        }
        while (next < to && shapes[next] == TerminalShape.REFRAIN) {
            next++;
        }
        return before >= from && next < to && passage.wordCount < LONGEST_CROSSHEAD && shapes[next] == TerminalShape.PROSE
                && (shapes[before] != TerminalShape.LABEL || pictures.get(before) || page.passage(before).isStopped())
                && passage.blanksBefore > 0 && page.passage(at + 1).blanksBefore > 0;
    }
}
