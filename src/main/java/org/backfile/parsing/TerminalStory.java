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
    private final boolean isInterview;

    private TerminalStory(Page page, TerminalShape[] shapes, int from, int to) {
        this.page = page;
        this.shapes = shapes;
        this.from = from;
        this.to = to;
        this.isInterview = isInterview();
    }

    /** Claims the pictures between the two places; returns the story told from the rest. */
    static Story tell(Page page, TerminalShape[] shapes, int from, int to) {
        TerminalStory story = new TerminalStory(page, shapes, from, to);
        story.claimPictures();
        return new Story(page.size(), from, to, story::paragraph, story::crosshead);
    }

    private void claimPictures() {
        for (int at = from; at < to; at++) {
            TerminalPicture picture = TerminalPicture.at(page, at);
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
            case PROSE -> isQuestionHead(at) ? 0.2 : isAmongProse(at) ? 0.98 : 0.85;
            case ITEM -> passage.isStopped() ? 0.7 : 0;
            case LABEL -> isQuestionHead(at) ? 0.2 : passage.isStopped() && passage.wordCount >= 3 ? 0.7 : 0;
            case FIELD, RULE, PICTURE_NAME, REFRAIN -> 0;
        };
    }

    private double crosshead(int at) {
        return isQuestionHead(at) ? 0.75 : shapes[at] == TerminalShape.LABEL && paragraph(at) == 0 && isCrosshead(at) ? 0.8 : 0;
    }

    /** A short question over a longer answer; but where every other passage is one, people talk. */
    private boolean isQuestionHead(int at) {
        Passage passage = page.passage(at);
        return !isInterview && isQuestion(passage) && at > from && at + 1 < to && shapes[at + 1] == TerminalShape.PROSE && page.passage(at + 1).wordCount > passage.wordCount
                && passage.blanksBefore > 0 && page.passage(at + 1).blanksBefore > 0;
    }

    private static boolean isQuestion(Passage passage) {
        return passage.wordCount < LONGEST_CROSSHEAD && "?？؟".indexOf(passage.words.charAt(passage.words.length() - 1)) >= 0 && Character.isLetter(passage.words.charAt(0));
    }

    private boolean isInterview() {
        int prose = 0;
        int questions = 0;
        for (int at = from; at < to; at++) {
            prose += shapes[at] == TerminalShape.PROSE ? 1 : 0;
            questions += shapes[at] == TerminalShape.PROSE && page.passage(at).words.endsWith("?") ? 1 : 0;
        }
        return questions * 3 > prose;
    }

    private boolean isAmongProse(int at) {
        return at > from && at + 1 < to && page.passage(at).wordCount >= 12 && shapes[at - 1] == TerminalShape.PROSE && shapes[at + 1] == TerminalShape.PROSE;
    }

    /** A short line set apart between sentences; what only fills the page may stand between. */
    private boolean isCrosshead(int at) {
        Passage passage = page.passage(at);
        int next = at + 1;
        int before = at - 1;
        while (before > from && isSilent(before)) {
            before--;
        }
        while (next < to && isSilent(next)) {
            next++;
        }
        if (PersonNames.isSignature(passage.words) || Caption.of(page, passage) != null || page.cue(passage, Sign.SOURCE) != null || PersonNames.isOneName(page.text, passage.from, passage.to) && !passage.isAllCaps()) {
            return false;
        }
        return before >= from && next < to && passage.wordCount < LONGEST_CROSSHEAD && shapes[next] == TerminalShape.PROSE
                && (shapes[before] != TerminalShape.LABEL || page.passage(before).isStopped())
                && passage.blanksBefore > 0 && page.passage(at + 1).blanksBefore > 0;
    }

    /** Pictures and what only fills the page may stand between a crosshead and its story. */
    private boolean isSilent(int at) {
        return shapes[at].isSilent() || pictures.get(at) || shapes[at] == TerminalShape.LABEL && Caption.of(page, page.passage(at)) != null;
    }
}
