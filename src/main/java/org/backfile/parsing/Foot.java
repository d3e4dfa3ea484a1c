package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** Reads what stands after the story: the source line, and other stories' titles and teasers. */
final class Foot {

    private static final int LONGEST_SOURCE_WORDS = 20;
    static final int MOST_TEASERS = 3;
    static final int LONGEST_TITLE_WORDS = 22;

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

    static boolean isSource(Page page, Passage passage) {
        return passage.wordCount <= LONGEST_SOURCE_WORDS && page.cue(passage, Sign.SOURCE) != null;
    }

    /** "Reuter": a wire signs off with its name, and no sentence follows. */
    static boolean isSignOff(Page page, Passage passage) {
        int at = passage.index;
        boolean name = at > 2 && passage.wordCount <= 2 && Agencies.named(passage.words) != null && page.passage(at - 1).isStopped();
        for (int below = at + 1; name && below < page.size(); below++) {
            name = !page.passage(below).isSentence();
        }
        return name;
    }

    /** @param plain true if the page has no noise: below its story stand promos and nothing else */
    static void read(Page page, int from, boolean plain) {
        Foot foot = new Foot(page, from);
        if (!plain || !foot.gapsTell && !foot.hasOwnSign()) {
            foot.readAmongNoise(plain);
            return;
        }
        for (int at = page.nextFree(from); at < page.size(); at = page.nextFree(at + 1)) {
            foot.readOne(page.passage(at));
        }
        foot.closePromo();
    }

    /** A source line, a title printed twice, or a wider gap: pages without noise go on with promos alone after these. */
    private boolean hasOwnSign() {
        boolean gap = from < page.size() && page.passage(from).blanksBefore > 1;
        return gap || page.passages.subList(from, page.size()).stream().anyMatch(passage -> page.isFree(passage.index) && (isSource(page, passage) || StoryEnd.isDoubled(page, passage)));
    }

    private void readAmongNoise(boolean plain) {
        for (int at = page.nextFree(from); at < page.size(); at = page.nextFree(at + 1)) {
            claimed(page.passage(at));
        }
        if (plain) {
            Promos.claimInset(page, from, page.size());
        } else {
            Promos.claim(page, from, page.size());
        }
        for (int at = page.nextFree(from); at < page.size(); at = page.nextFree(at)) {
            page.take(page.passage(at));
            page.ledger.furniture("furniture-below-story", 0.7, page.value(page.passage(at)));
        }
    }

    /** Claims a line that says by its words what it is. */
    private boolean claimed(Passage passage) {
        if (isSource(page, passage)) {
            source(passage);
            return true;
        } else if (passage.index == from && agencyLine(page, passage) || MetaLine.claim(page, passage, false)) {
            return true;
        } else if (page.cue(passage, Sign.REPORTING) != null) {
            page.take(passage);
            page.ledger.furniture("furniture-reporting", 0.85, page.value(passage));
            return true;
        }
        Cue.Found cue = page.cue(passage, Sign.READ_MORE);
        if (cue != null) {
            page.take(passage);
            page.ledger.promo("promo-read-more", 0.93, List.of(page.label(passage.from, cue.end()), page.value(cue.rest(), passage.to)), List.of());
        }
        return cue != null;
    }

    private void readOne(Passage passage) {
        if (page.cue(passage, Sign.RELATED) == null && claimed(passage)) {
            closePromo();
        } else if (page.cue(passage, Sign.RELATED) != null) {
            closePromo();
            page.take(passage);
            page.ledger.furniture("furniture-related", 0.9, page.value(passage));
            titlesOnly = isListOfTitles(passage.index + 1);
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
        } else {
            page.take(passage);
            page.ledger.furniture("furniture-below-story", 0.7, page.value(passage));
        }
    }

    /** A line of agencies and nothing else, as in "(AFP, dpa)". */
    static boolean agencyLine(Page page, Passage passage) {
        boolean bracket = page.text.charAt(passage.from) == '(' && page.text.charAt(passage.to - 1) == ')';
        int start = passage.from + (bracket ? 1 : 0);
        int end = passage.to - (bracket ? 1 : 0);
        if (passage.wordCount > 6 || start >= end || page.ledger.has(FieldName.SOURCE_LINE)) {
            return false;
        }
        List<int[]> parts = Agencies.parts(page.text, start, end);
        for (int[] part : parts) {
            if (Agencies.named(page.text.substring(part[0], part[1])) == null) {
                return false;
            }
        }
        if (parts.isEmpty()) {
            return false;
        }
        page.take(passage);
        Span names = page.value(start, end);
        page.ledger.text(FieldName.SOURCE_LINE, "source-agencies-alone", 0.85,
                bracket ? new Span[] {page.label(passage.from, start), names, page.label(end, passage.to)} : new Span[] {names});
        Publications.readSource(page, start, end, 0.85);
        return true;
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
            if (page.cue(passage, Sign.RELATED) != null) {
                return true;
            } else if (page.isFree(passage.index) && (passage.isFullStopped() || StoryEnd.isDoubled(page, passage) || passage.wordCount > LONGEST_TITLE_WORDS)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsPromo(Passage passage) {
        if (StoryEnd.isDoubled(page, passage) || titlesOnly) {
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
