package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.backfile.content.Block;
import org.backfile.content.BlockType;

/** Counts what tells the kind of a page dump, once it is read: its first lines and its sentences. */
final class DumpFacts {

    /** A whole page as a text browser prints it opens with its menu: "Sign in", "Search". Only of a short dump is the first line its title. */
    private static final int SHORT = 250;

    private DumpFacts() {
    }

    static PageFacts of(Page page) {
        List<PageFacts.Title> titles = new ArrayList<>();
        int words = 0;
        int below = 0;
        int run = 0;
        int column = 0;
        for (Passage passage : page.passages) {
            words += passage.wordCount;
            below += passage.isSentence() ? passage.wordCount : 0;
            run = passage.isSentence() ? run + passage.wordCount : 0;
            column = Math.max(column, run);
        }
        if (words < SHORT && words > 0 && !page.isTerminal) {
            titles.add(PageFacts.Title.of(page.passage(0).words, page.value(page.passage(0)), false));
        }
        int story = 0;
        for (Block block : page.ledger.body()) {
            story += block.type() == BlockType.PARAGRAPH ? Passage.countWords(block.text()) : 0;
        }
        return new PageFacts(titles, Set.of(), null, words, story, column, below, 0, 0, 0, 0, false, null, null, words < PageFacts.MUCH ? opening(page) : "");
    }

    /** Its first words; of a page that has much to say nobody asks for them. */
    private static String opening(Page page) {
        StringBuilder opening = new StringBuilder();
        int words = 0;
        for (int at = 0; at < page.size() && words < SHORT; at++) {
            Passage passage = page.passage(at);
            opening.append(passage.folded, 0, Math.min(passage.folded.length(), PageFacts.OPENING)).append('\n');
            words += passage.wordCount;
        }
        return opening.toString();
    }
}
