package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** Finds the headline: rules in a table, the most trusted first; what a later rule would have chosen is kept as beaten. */
final class Headlines {

    /** The headline is among the first few lines that are neither furniture nor about the article. */
    private static final int CANDIDATES = 4;
    private static final int LONGEST = 250;
    /** How many passages further down its second printing may stand. */
    static final int REPEAT_WITHIN = 12;

    private record Rule(String name, double confidence, Function<Headlines, Passage> finder) {
    }

    private static final List<Rule> RULES = List.of(
            new Rule("headline-labelled", 0.98, Headlines::labelled),
            new Rule("headline-doubled", 0.97, Headlines::doubled),
            new Rule("headline-under-kicker", 0.8, Headlines::underKicker),
            new Rule("headline-first-line", 0.85, Headlines::first));

    private final Page page;
    private final List<Passage> candidates = new ArrayList<>();
    private final int limit;

    private Headlines(Page page, int limit) {
        this.page = page;
        this.limit = limit;
        for (int at = 0; at < Math.min(page.size(), REPEAT_WITHIN) && candidates.size() < CANDIDATES; at++) {
            if (page.isFree(at) && mayBe(page, page.passage(at))) {
                candidates.add(page.passage(at));
            }
        }
    }

    private static boolean mayBe(Page page, Passage passage) {
        return !MetaLine.is(page, passage) && !Kickers.isBreadcrumb(page, passage) && !Kickers.isMasthead(page, passage) && Caption.of(page, passage) == null
                && page.cue(passage, Sign.SECTION, Sign.SUMMARY, Sign.PUBLICATION) == null;
    }

    /** Claims the headline; null if there is none. */
    static Passage claim(Page page, int limit) {
        Headlines headlines = new Headlines(page, limit);
        Passage chosen = null;
        for (Rule rule : RULES) {
            Passage found = rule.finder().apply(headlines);
            if (found != null && chosen == null) {
                chosen = found;
                page.take(found);
                page.ledger.text(FieldName.HEADLINE, rule.name(), rule.confidence(), headlines.spans(found));
            } else if (found != null && found != chosen) {
                page.ledger.beaten(FieldName.HEADLINE, null, rule.name(), rule.confidence() / 3, page.value(found));
                break;
            }
        }
        return chosen;
    }

    private Span[] spans(Passage headline) {
        Cue.Found cue = page.cue(headline, Sign.TITLE);
        return cue == null ? new Span[] {page.value(headline)}
                : new Span[] {page.label(headline.from, cue.end()), page.value(cue.rest(), headline.to)};
    }

    private Passage labelled() {
        return candidates.stream().filter(passage -> page.cue(passage, Sign.TITLE) != null).findFirst().orElse(null);
    }

    /** The browser's title and the page's own: most pages print both. */
    private Passage doubled() {
        for (Passage passage : candidates.subList(0, Math.min(2, candidates.size()))) {
            if (isTitle(passage) && page.repeatOf(passage, Math.min(limit, passage.index + REPEAT_WITHIN)) >= 0) {
                return passage;
            }
        }
        return null;
    }

    private Passage underKicker() {
        return candidates.size() > 1 && isTitle(candidates.get(1)) && Kickers.isKicker(page, candidates.get(0), candidates.get(1))
                ? candidates.get(1) : null;
    }

    private Passage first() {
        return candidates.isEmpty() || !isTitle(candidates.get(0)) ? null : candidates.get(0);
    }

    /** A running sentence at the very top is a story without a headline, unless more follows and it is short. */
    private boolean isTitle(Passage passage) {
        return passage.to - passage.from <= LONGEST && !(passage.isFullStopped() && (passage.wordCount > 18 || page.size() == 1 && passage.wordCount > 8));
    }
}
