package org.backfile.parsing;

import java.util.List;
import java.util.function.BiPredicate;

import org.backfile.content.BlockType;

/** What a passage of the body is: rules in a table, tried in order; the last one takes whatever is left. */
final class BlockRules {

    /** A longer line may have been pulled out of the story. */
    private static final int CROSSHEAD_WORDS = 6;
    private static final int LONGEST_PULL_QUOTE = 60;
    private static final double RESTATED = 0.6;
    /** Captions and labels share words with the story too. */
    private static final double RESTATED_AMONG_NOISE = 0.85;

    /** A rule; {@code confidence} is the share of such blocks expected to be right. */
    record Rule(String name, double confidence, BlockType type, BiPredicate<Body, Passage> fits) {
    }

    private static final List<Rule> TABLE = List.of(
            new Rule("pull-quote-repeated", 0.93, BlockType.PULL_QUOTE, (body, passage) -> !isCrosshead(body, passage) && isRepeated(body, passage)),
            new Rule("pull-quote-restated", 0.9, BlockType.PULL_QUOTE, (body, passage) -> !isCrosshead(body, passage) && isRestated(body, passage)),
            new Rule("pull-quote-without-stop", 0.65, BlockType.PULL_QUOTE, (body, passage) -> body.story.isOrderly() && passage.index > body.story.first() && isLoose(body, passage) && !isCrosshead(body, passage)
                    && passage.wordCount > CROSSHEAD_WORDS && passage.wordCount <= 45 && body.next(passage) != null),
            new Rule("crosshead-short-line", 0.9, BlockType.CROSSHEAD, (body, passage) -> isCrosshead(body, passage)),
            new Rule("quote-set-in", 0.75, BlockType.QUOTE, (body, passage) -> passage.indent > body.indent + 1 && passage.wordCount > CROSSHEAD_WORDS),
            new Rule("paragraph-sentence", 0.97, BlockType.PARAGRAPH, (body, passage) -> passage.isStopped() || !body.page.isPunctuated),
            // the last line of a page that was cut off, a verse, a line of a table
            new Rule("paragraph-rest", 0.6, BlockType.PARAGRAPH, (body, passage) -> true));

    /** The rule by which a passage that is no piece of the story repeats one; null if it does not. */
    static Rule pullQuote(Body body, Passage passage) {
        for (Rule rule : TABLE) {
            if (rule.type() == BlockType.PULL_QUOTE && rule.fits().test(body, passage)) {
                return rule;
            }
        }
        return null;
    }

    private BlockRules() {
    }

    /** The first rule that fits. */
    static Rule of(Body body, Passage passage) {
        int at = 0;
        while (!TABLE.get(at).fits().test(body, passage)) {
            at++;
        }
        return TABLE.get(at);
    }

    /** No sentence, on a page that ends its sentences. */
    private static boolean isLoose(Body body, Passage passage) {
        return body.page.isPunctuated && !passage.isStopped();
    }

    private static boolean isCrosshead(Body body, Passage passage) {
        return body.story.has(passage.index) && body.story.isCrosshead(passage.index) && (passage.wordCount <= Story.LONGEST_CROSSHEAD_WORDS || passage.wordCount <= 2 * Story.LONGEST_CROSSHEAD_WORDS && !isRestated(body, passage));
    }

    private static boolean isRestated(Body body, Passage passage) {
        return isLoose(body, passage) && mayBePulled(body, passage) && body.restated(passage) >= (body.story.isOrderly() ? RESTATED : RESTATED_AMONG_NOISE);
    }

    /** The same words stand within a paragraph. */
    private static boolean isRepeated(Body body, Passage passage) {
        return mayBePulled(body, passage) && ((passage.isQuoted() || isLoose(body, passage)) && body.restated(passage) > 0.99 || body.isCutOut(passage));
    }

    /** Not an item of a list, a caption, a line that the page prints again as it is. */
    private static boolean mayBePulled(Body body, Passage passage) {
        return passage.wordCount > CROSSHEAD_WORDS && passage.wordCount <= LONGEST_PULL_QUOTE && !body.page.isPrintedTwice(passage)
                && Bullets.length(body.page.text, passage.from, passage.to) == 0 && Caption.of(body.page, passage) == null;
    }
}
