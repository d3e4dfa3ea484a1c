package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** Reads what stands after the story: the source line, and other stories' titles and teasers. */
final class Foot {

    private static final int LONGEST_SOURCE_WORDS = 20;
    private static final int MOST_TEASERS = 3;
    private static final int LONGEST_TITLE_WORDS = 22;

    private final Page page;
    private final int from;
    private Passage title;
    private final List<Span> titleSpans = new ArrayList<>();
    private final List<Passage> teasers = new ArrayList<>();
    private boolean titlesOnly;
    private boolean gapsTell;

    private Foot(Page page, int from) {
        this.page = page;
        this.from = from;
        this.gapsTell = gapsTell();
    }

    /** The first source line of the page, before which the story ends; {@code size()} if there is none. */
    static int sourceLine(Page page) {
        for (Passage passage : page.passages) {
            if (passage.index > 0 && page.isFree(passage.index) && isSource(page, passage)) {
                return passage.index;
            }
        }
        return page.size();
    }

    private static boolean isSource(Page page, Passage passage) {
        return passage.wordCount <= LONGEST_SOURCE_WORDS && page.cue(passage, Sign.SOURCE) != null;
    }

    /** The index of the first passage after the story. */
    static int find(Page page, int bodyFrom) {
        int source = sourceLine(page);
        int end = source;
        for (int at = bodyFrom + 1; at < end; at++) {
            if (isBoundary(page, bodyFrom, at)) {
                end = at;
            }
        }
        boolean storyGoesOn = sentences(page, end, page.size()) > sentences(page, bodyFrom, end);
        return end == source && storyGoesOn ? page.size() : end;
    }

    private static boolean isBoundary(Page page, int bodyFrom, int at) {
        Passage passage = page.passage(at);
        if (!page.isFree(at)) {
            return false;
        } else if (page.cue(passage, Sign.RELATED) != null) {
            return sentences(page, at, page.size()) < sentences(page, bodyFrom, at);
        } else if (isDoubled(page, passage)) {
            return true;
        }
        return !passage.isStopped() && passage.wordCount <= LONGEST_TITLE_WORDS && (isAfterGap(page, bodyFrom, at) || runsIntoDoubled(page, at));
    }

    /** Two line's space where one is the rule, and no story below. */
    private static boolean isAfterGap(Page page, int bodyFrom, int at) {
        return page.passage(at).blanksBefore > page.passage(at - 1).blanksBefore && page.passage(at).blanksBefore > 1 && page.passage(at - 1).isStopped()
                && page.passage(at - 1).blanksBefore > 0 && sentences(page, at, page.size()) < sentences(page, bodyFrom, at) && longestRun(page, at) < 60;
    }

    /** A few lines without a stop, then a doubled title: the first of them is a title too. */
    private static boolean runsIntoDoubled(Page page, int at) {
        for (int next = at; next < Math.min(page.size(), at + MOST_TEASERS + 1); next++) {
            if (next > at && isDoubled(page, page.passage(next))) {
                return true;
            } else if (page.passage(next).isFullStopped()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDoubled(Page page, Passage passage) {
        return passage.wordCount <= LONGEST_TITLE_WORDS && !passage.isFullStopped() && passage.index + 1 < page.size()
                && Page.areSame(passage, page.passage(passage.index + 1));
    }

    private static int sentences(Page page, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            count += page.isFree(at) && page.passage(at).isSentence() ? 1 : 0;
        }
        return count;
    }

    private static int longestRun(Page page, int from) {
        return page.passages.subList(from, page.size()).stream().mapToInt(passage -> passage.wordCount).max().orElse(0);
    }

    static void read(Page page, int from) {
        Foot foot = new Foot(page, from);
        for (int at = page.nextFree(from); at < page.size(); at = page.nextFree(at + 1)) {
            foot.readOne(page.passage(at));
        }
        foot.closePromo();
    }

    private void readOne(Passage passage) {
        if (isSource(page, passage)) {
            closePromo();
            source(passage);
        } else if (page.cue(passage, Sign.RELATED) != null) {
            closePromo();
            page.take(passage);
            page.ledger.furniture("furniture-related", 0.9, page.value(passage));
            titlesOnly = isListOfTitles(passage.index + 1);
        } else if (page.cue(passage, Sign.REPORTING) != null) {
            closePromo();
            page.take(passage);
            page.ledger.furniture("furniture-reporting", 0.85, page.value(passage));
        } else if (MetaLine.claim(page, passage, false)) {
            closePromo();
        } else if (page.cue(passage, Sign.READ_MORE) != null) {
            closePromo();
            Cue.Found cue = page.cue(passage, Sign.READ_MORE);
            page.take(passage);
            page.ledger.promo("promo-read-more", 0.93, List.of(page.label(passage.from, cue.end()), page.value(cue.rest(), passage.to)), List.of());
        } else if (title != null && titleSpans.size() == 1 && teasers.isEmpty() && Page.areSame(passage, title)) {
            page.take(passage);
            titleSpans.add(page.repeat(passage));
        } else if (startsPromo(passage)) {
            closePromo();
            page.take(passage);
            title = passage;
            titleSpans.add(page.value(passage));
        } else if (title != null) {
            page.take(passage);
            teasers.add(passage);
        }
    }

    private void source(Passage passage) {
        Cue.Found cue = page.cue(passage, Sign.SOURCE);
        boolean first = !page.ledger.has(FieldName.SOURCE_LINE);
        page.take(passage);
        page.ledger.text(FieldName.SOURCE_LINE, "source-labelled", 0.97, page.label(passage.from, cue.end()), page.value(cue.rest(), passage.to));
        if (first) {
            Publications.readSource(page, cue.rest(), passage.to, 0.9);
        }
    }

    /** Where blank lines part the promos but not their lines, they decide. */
    private boolean gapsTell() {
        int under = 0;
        for (int at = from + 1; at < page.size(); at++) {
            under += page.isFree(at) && page.isUnderPrevious(page.passage(at)) ? 1 : 0;
        }
        return under > 0;
    }

    /** Titles one after another: none ends with a stop, none is doubled, none is as long as a teaser. */
    private boolean isListOfTitles(int at) {
        for (Passage passage : page.passages.subList(at, page.size())) {
            if (page.isFree(passage.index) && (passage.isFullStopped() || isDoubled(page, passage) || passage.wordCount > LONGEST_TITLE_WORDS)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsPromo(Passage passage) {
        if (isDoubled(page, passage) || titlesOnly) {
            return true;
        } else if (passage.isFullStopped() || passage.wordCount > LONGEST_TITLE_WORDS + 8) {
            return false;
        } else if (title == null) {
            return true;
        } else if (gapsTell) {
            return passage.blanksBefore > 0;
        } else if (teasers.isEmpty()) {
            return false;
        }
        Passage last = teasers.get(teasers.size() - 1);
        return last.isStopped() || teasers.size() == MOST_TEASERS || passage.words.length() * 4 < last.words.length() * 3;
    }

    private void closePromo() {
        if (title != null) {
            boolean doubled = titleSpans.size() > 1;
            boolean orderly = !teasers.isEmpty() && teasers.get(teasers.size() - 1).isStopped();
            page.ledger.promo(doubled ? "promo-doubled-title" : "promo-after-story", doubled ? 0.95 : orderly ? 0.8 : 0.65, titleSpans,
                    teasers.stream().map(page::value).toList());
        }
        title = null;
        titleSpans.clear();
        teasers.clear();
    }

    /** Claims a title that stands alone. */
    static void title(Page page, Passage passage, String rule, double confidence) {
        page.take(passage);
        page.ledger.promo(rule, confidence, List.of(page.value(passage)), List.of());
    }
}
