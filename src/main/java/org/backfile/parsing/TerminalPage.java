package org.backfile.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** A whole page as a text browser prints it: the story lies in the midst of menus, forms and lists of links. */
final class TerminalPage {

    /** Menu items, fields and picture names; fewer stand in an article column or a mail too. */
    private static final int FEWEST_SIGNS = 5;

    /** Menus without signs are lines and lines of labels. */
    private static final int FEWEST_LABELS = 60;

    /** Lines above the headline that may tell of the article. */
    private static final int ABOVE = 4;

    private final Page page;
    private final TerminalShape[] shapes;

    private TerminalPage(Page page) {
        this.page = page;
        this.shapes = page.passages.stream().map(passage -> TerminalShape.of(page, passage)).toArray(TerminalShape[]::new);
    }

    /** Reads the page if it is one; false if it is not. */
    static boolean read(Page page) {
        if (!page.isWrapped) {
            return false;
        }
        TerminalPage terminal = new TerminalPage(page);
        return terminal.isOne() && terminal.readStory();
    }

    private boolean isOne() {
        long signs = Arrays.stream(shapes).filter(shape -> shape == TerminalShape.ITEM || shape == TerminalShape.FIELD || shape == TerminalShape.PICTURE_NAME).count();
        long labels = Arrays.stream(shapes).filter(shape -> shape == TerminalShape.LABEL || shape == TerminalShape.REFRAIN).count();
        return signs >= FEWEST_SIGNS || labels >= FEWEST_LABELS && labels * 2 >= shapes.length;
    }

    private boolean readStory() {
        StoryRegion story = StoryRegion.find(page, shapes);
        if (story.to() == story.from()) {
            return false;
        }
        page.isTerminal = true;
        page.sample = page.passages.subList(story.from(), story.to()).stream().map(passage -> passage.words).collect(Collectors.joining("\n"));
        Passage headline = BuriedHeadline.find(page, shapes, story);
        int top = headline == null ? story.from() : headline.index;
        if (headline != null) {
            claim(headline);
        }
        TerminalHead head = TerminalHead.of(page, shapes, headline, story);
        int bodyFrom = head.bodyFrom();
        Story told = TerminalStory.tell(page, shapes, bodyFrom, story.to());
        TerminalDate.claim(page, told, top - ABOVE, headline == null ? top - 1 : top, bodyFrom);
        if (!page.ledger.has(FieldName.PUBLISHED_AT)) {
            Published.choose(page, told).claim(0);
        }
        head.claim(told);
        Corrections.claim(page);
        Furniture.claim(page, told, bodyFrom, story.to());
        Body.read(page, told, bodyFrom, story.to());
        Promos.claim(page, story.to(), page.size());
        rest(0, top, "furniture-above-headline");
        rest(top, story.to(), "furniture-in-story");
        rest(story.to(), page.size(), "furniture-below-story");
        return true;
    }

    private void claim(Passage headline) {
        page.take(headline);
        Passage twin = HeadlineTwin.find(page, headline);
        int from = afterKicker(headline);
        if (from > headline.from) {
            Kickers.claimWithin(page, headline.from, from);
            page.ledger.text(FieldName.HEADLINE, "headline-above-story", 0.82, page.value(from, headline.to));
        } else if (twin == null) {
            page.ledger.text(FieldName.HEADLINE, "headline-above-story", 0.82, page.value(headline));
        } else {
            page.take(twin);
            int words = twin.from + TerminalShape.item(page.text, twin);
            List<Span> spans = new ArrayList<>(List.of(page.value(words, twin.to), page.repeat(headline)));
            if (words > twin.from) {
                spans.add(page.label(twin.from, words));
            }
            page.ledger.text(FieldName.HEADLINE, "headline-in-breadcrumb", 0.82, spans.toArray(Span[]::new));
        }
    }

    private int afterKicker(Passage headline) {
        int glued = Kickers.partedByStyle(headline.words);
        int after = glued > 0 ? glued : page.passages.subList(headline.index + 1, Math.min(page.size(), headline.index + ABOVE)).stream()
                .mapToInt(other -> Kickers.partedAgain(headline.words, other.words)).max().orElse(-1);
        return after > 0 ? headline.place(page.text, after) : headline.from;
    }

    /** Claims what is left as furniture, by its kind where the words tell it, else by its shape or its place. */
    private void rest(int from, int to, String place) {
        for (int at = page.nextFree(from); at < to; at = page.nextFree(at + 1)) {
            if (!Furniture.claim(page, page.passage(at))) {
                page.take(page.passage(at));
                page.ledger.furniture(shapes[at] == TerminalShape.ITEM ? "furniture-menu" : shapes[at] == TerminalShape.FIELD ? "furniture-form" : place, 0.85, page.value(page.passage(at)));
            }
        }
    }
}
