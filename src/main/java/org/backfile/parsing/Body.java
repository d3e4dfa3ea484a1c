package org.backfile.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** Reads the story: what lies between head and foot becomes blocks, and the promos set into it are taken out. */
final class Body {

    private static final int LONGEST_TITLE_WORDS = 35;
    private static final int LONGEST_SPEAKER = 6;
    private static final double SURE = 0.98;

    final Page page;
    final Story story;
    final int indent;
    private final int from;
    private final int to;
    private final Restated restated;
    private boolean storyBegun;
    /** Up to where promos were looked for. */
    private int searched;

    private Body(Page page, Story story, int from, int to) {
        this.page = page;
        this.story = story;
        this.from = from;
        this.to = to;
        this.restated = new Restated(page, story, from, to);
        this.indent = usualIndent();
    }

    static void read(Page page, Story story, int from, int to) {
        Body body = new Body(page, story, from, to);
        for (int at = page.nextFree(from); at < to; at = page.nextFree(at)) {
            body.readOne(at);
        }
    }

    private int usualIndent() {
        Map<Integer, Integer> counts = new HashMap<>();
        int usual = 0;
        for (int at = from; at < to; at++) {
            int count = story.has(at) ? counts.merge(page.passage(at).indent, 1, Integer::sum) : 0;
            usual = count > counts.getOrDefault(usual, 0) ? page.passage(at).indent : usual;
        }
        return usual;
    }

    private void readOne(int at) {
        Passage passage = page.passage(at);
        if (story.has(at)) {
            if (!list(at)) {
                block(passage);
            }
            return;
        }
        boolean claimed = promo(passage) || related(at) || picture(at) || reporting(passage) || storyBegun && Foot.agencyLine(page, passage) || pullQuote(passage);
        if (!claimed) {
            claimPromos(at);
        }
        if (page.isFree(at)) {
            page.take(passage);
            page.ledger.furniture("furniture-in-story", Math.min(0.93, 1 - story.likely(at)), page.value(passage));
        }
    }

    /** Looks for promos from here to the next passage that is a piece of the story, or claimed: once for each such stretch, however long it is. */
    private void claimPromos(int at) {
        if (at < searched) {
            return;
        }
        searched = at;
        while (searched < to && page.isFree(searched) && !story.has(searched)) {
            searched++;
        }
        Promos.claimInset(page, at, searched);
    }

    /** Words of the story printed large beside it. */
    private boolean pullQuote(Passage passage) {
        BlockRules.Rule rule = BlockRules.pullQuote(this, passage);
        if (rule != null) {
            page.take(passage);
            page.ledger.block(BlockType.PULL_QUOTE, rule.name(), rule.confidence(), pulled(page.value(passage), passage));
        }
        return rule != null;
    }

    /** The words of a pull quote and, as their label, the line under them that says whose they are. */
    private List<Span> pulled(Span words, Passage passage) {
        Passage next = next(passage);
        if (next == null || next.index != passage.index + 1 || !isSpeaker(next)) {
            return List.of(words);
        }
        page.take(next);
        return List.of(words, page.label(next.from, next.to));
    }

    private boolean isSpeaker(Passage passage) {
        boolean dash = "—–-".indexOf(page.text.charAt(passage.from)) >= 0;
        int name = dash ? Line.inkFrom(page.text, passage.from + 1, passage.to) : passage.from;
        return passage.wordCount <= LONGEST_SPEAKER && !passage.isFullStopped() && PersonNames.isOneName(page.text, name, passage.to);
    }

    /** "READ MORE: Some title" */
    private boolean promo(Passage passage) {
        Cue.Found cue = page.cue(passage, Sign.READ_MORE);
        if (cue == null || passage.wordCount > LONGEST_TITLE_WORDS || passage.isFullStopped() && passage.wordCount > 12) {
            return false;
        }
        page.take(passage);
        page.ledger.promo("promo-read-more", 0.93, List.of(page.label(passage.from, cue.end()), page.value(cue.rest(), passage.to)), List.of());
        return true;
    }

    /** "Related" and the titles under it, in the midst of a story that goes on. */
    private boolean related(int at) {
        boolean heading = page.cue(page.passage(at), Sign.RELATED, Sign.OTHERS) != null;
        if (heading) {
            claimPromos(at);
        }
        return heading;
    }

    private boolean picture(int at) {
        Pictures.Found found = Pictures.at(page, at);
        if (found == null) {
            return false;
        }
        Pictures.take(page, at, found);
        if (found.words().caption().isEmpty()) {
            page.ledger.furniture("furniture-credit", 0.6, page.value(page.passage(at)));
        } else {
            page.ledger.picture(found.words().rule(), found.words().confidence(), found.words().caption(), found.words().credit());
        }
        return true;
    }

    /** Lines that open with bullets; one alone only with a sign that is nothing else. */
    private boolean list(int at) {
        List<Span> spans = new ArrayList<>();
        int end = at;
        for (; end < to && page.isFree(end) && story.has(end); end++) {
            Passage item = page.passage(end);
            int bullet = Bullets.length(page.text, item.from, item.to);
            if (bullet == 0 || page.isTerminal && item.indent == 0) { // a text browser sets lists in
                break;
            }
            spans.add(page.label(item.from, Line.inkTo(page.text, item.from, item.from + bullet)));
            spans.add(page.value(item.from + bullet, item.to));
        }
        if (end - at < 2 && !(end > at && Bullets.isCertain(page.text.charAt(page.passage(at).from)))) {
            return false;
        }
        page.passages.subList(at, end).forEach(page::take);
        page.ledger.block(BlockType.LIST, "list-bullets", end - at < 2 ? 0.7 : 0.93, spans);
        return true;
    }

    /** "(Reporting by Jane Doe; Editing by John Roe)": who worked on it, not how the page names its author. */
    private boolean reporting(Passage passage) {
        Cue.Found cue = page.cue(passage, Sign.REPORTING);
        if (cue == null || passage.wordCount > 40) {
            return false;
        }
        page.take(passage);
        page.ledger.furniture("furniture-reporting", 0.8, page.value(passage));
        return true;
    }

    private void block(Passage passage) {
        page.take(passage);
        int start = passage.from;
        if (page.text.charAt(start) == '>' && passage.wordCount > 1) {
            int words = Line.inkFrom(page.text, start + 1, passage.to);
            page.ledger.block(BlockType.QUOTE, "quote-marked", 0.9, List.of(page.label(start, start + 1), page.value(words, passage.to)));
            return;
        }
        if (!storyBegun && !page.ledger.has(FieldName.DATELINE)) {
            Dateline dateline = Dateline.find(page, passage);
            start = dateline == null ? start : dateline.claim(page);
        }
        BlockRules.Rule rule = BlockRules.of(this, passage);
        storyBegun |= rule.type() == BlockType.PARAGRAPH;
        Span words = page.value(start, passage.to);
        double likely = story.likely(passage.index);
        double confidence = likely >= SURE ? rule.confidence() : Math.min(rule.confidence(), likely);
        String id = page.ledger.block(rule.type(), rule.name(), confidence, rule.type() == BlockType.PULL_QUOTE ? pulled(words, passage) : List.of(words));
        if (rule.confidence() < 0.8 && rule.type() != BlockType.PARAGRAPH) {
            page.ledger.beaten(FieldName.BODY, id, "paragraph-rest", 1 - rule.confidence(), words);
        }
    }

    /** The passage of the body that comes next; null after the last. */
    Passage next(Passage passage) {
        int next = page.nextFree(passage.index + 1);
        return next < to ? page.passage(next) : null;
    }

    /** The share of the passage's words that stand in some other single passage near by. */
    double restated(Passage passage) {
        return restated.share(passage);
    }

    /** True if a longer sentence or paragraph of the story has the passage's very words. */
    boolean isCutOut(Passage passage) {
        return storyBegun && !passage.words.endsWith(":") && restated.isCutOut(passage);
    }
}
