package org.backfile.parsing;

import java.util.List;
import java.util.function.BiPredicate;

import org.backfile.content.BlockType;

/** What a passage of the body is: rules in a table, tried in order; the last one takes whatever is left. */
final class BlockRules {

    /** A line of this many words or fewer that ends without a stop heads what follows; a longer one was pulled out of the story. */
    private static final int CROSSHEAD_WORDS = 6;
    private static final int PULL_QUOTE_WORDS = 13;
    private static final int CROSSHEAD_CHARS = 70;
    private static final double RESTATED = 0.6;

    /** A rule; {@code confidence} is the share of such blocks expected to be right. */
    record Rule(String name, double confidence, BlockType type, BiPredicate<Body, Passage> fits) {
    }

    static final List<Rule> TABLE = List.of(
            new Rule("pull-quote-repeated", 0.93, BlockType.PULL_QUOTE, BlockRules::isRepeated),
            new Rule("pull-quote-restated", 0.9, BlockType.PULL_QUOTE, (body, passage) -> isLoose(body, passage) && passage.wordCount > CROSSHEAD_WORDS && body.restated(passage) >= RESTATED),
            new Rule("crosshead-short-line", 0.88, BlockType.CROSSHEAD, (body, passage) -> isLoose(body, passage) && isShort(passage) && isFollowed(body, passage)),
            new Rule("crosshead-question", 0.6, BlockType.CROSSHEAD, BlockRules::isQuestionHead),
            new Rule("pull-quote-without-stop", 0.65, BlockType.PULL_QUOTE, (body, passage) -> isLoose(body, passage) && passage.wordCount <= 45 && isFollowed(body, passage)),
            new Rule("quote-set-in", 0.75, BlockType.QUOTE, (body, passage) -> passage.indent > body.indent + 1 && passage.wordCount > CROSSHEAD_WORDS),
            new Rule("paragraph-sentence", 0.97, BlockType.PARAGRAPH, (body, passage) -> passage.isStopped() || !body.page.isPunctuated),
            // the last line of a page that was cut off, a verse, a line of a table
            new Rule("paragraph-rest", 0.6, BlockType.PARAGRAPH, (body, passage) -> true));

    private BlockRules() {
    }

    /** No sentence, on a page that ends its sentences. */
    private static boolean isLoose(Body body, Passage passage) {
        return body.page.isPunctuated && !passage.isStopped();
    }

    private static boolean isShort(Passage passage) {
        return passage.wordCount < PULL_QUOTE_WORDS && passage.to - passage.from <= CROSSHEAD_CHARS;
    }

    private static boolean isFollowed(Body body, Passage passage) {
        Passage next = body.next(passage);
        return next != null && (next.isStopped() || next.wordCount > passage.wordCount);
    }

    private static boolean isQuestionHead(Body body, Passage passage) {
        Passage next = body.next(passage);
        return passage.words.endsWith("?") && passage.wordCount <= CROSSHEAD_WORDS && next != null && next.wordCount >= 3 * passage.wordCount
                && Character.isLetter(passage.words.charAt(0));
    }

    /** In quotation marks as a whole, and the same words stand within a paragraph. */
    private static boolean isRepeated(Body body, Passage passage) {
        return passage.wordCount > CROSSHEAD_WORDS && (passage.isQuoted() || isLoose(body, passage)) && body.restated(passage) > 0.99;
    }
}
