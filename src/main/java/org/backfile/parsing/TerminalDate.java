package org.backfile.parsing;

import org.backfile.content.FieldName;

/** Reads the date that stands between a buried headline and its story; that of an update, where no other is printed. */
final class TerminalDate {

    private static final int LONGEST_WORDS = 24;

    private final Page page;
    private final Story story;
    private PrintedDate best;
    private Passage line;
    private boolean updated;

    private TerminalDate(Page page, Story story) {
        this.page = page;
        this.story = story;
    }

    /** Claims the best date on the lines from headline to story, or else on those above the headline; nothing if there is none. */
    static void claim(Page page, Story story, int top, int headline, int to) {
        TerminalDate found = new TerminalDate(page, story);
        for (int at = headline + 1; at < to; at++) {
            found.weigh(page.passage(at));
        }
        for (int at = headline - 1; at >= Math.max(0, top); at--) {
            found.weigh(page.passage(at));
        }
        found.claim();
    }

    private void weigh(Passage passage) {
        if (!page.isFree(passage.index) || passage.wordCount > LONGEST_WORDS || story.has(passage.index) || isCaption(passage)) {
            return;
        }
        PrintedDate date = PrintedDate.find(page.text, passage.from, passage.to);
        if (date == null || !date.date().from().equals(date.date().to())) {
            return;
        }
        boolean update = isUpdate(page, passage.from, date.from());
        if (best == null || updated && !update) {
            best = date;
            line = passage;
            updated = update;
        }
    }

    private boolean isCaption(Passage passage) {
        return Caption.of(page, passage) != null || TerminalPicture.at(page, passage.index) != null
                || passage.index > 0 && passage.folded.startsWith(page.passage(passage.index - 1).folded) && passage.wordCount > 6;
    }

    private void claim() {
        if (best == null) {
            return;
        }
        boolean mixed = isUpdate(page, best.to(), line.to);
        if (updated || mixed || !MetaLine.claim(page, line, true)) {
            page.take(line);
            int[] names = updated || page.ledger.has(FieldName.BYLINE) ? null : Bylines.names(page, line, best.from());
            boolean named = names != null && (!PersonNames.people(page.text, names[0], names[1]).isEmpty() || Agencies.named(page.text.substring(names[0], names[1])) != null);
            if (named) {
                Bylines.claim(page, "byline-before-date", 0.8, line.from, names[0], names[0], names[1]);
            }
            Dates.claim(page, best, named ? names[1] : line.from, line.to, updated ? 0.75 : 0.85);
        }
    }

    private static boolean isUpdate(Page page, int from, int to) {
        int hints = 0;
        for (DateToken token : DateToken.of(page.text, from, to)) {
            hints |= token.number() < 0 && !token.word().isEmpty() ? GiveAways.of(token.word()) : 0;
        }
        return GiveAways.UPDATED.isIn(hints) && !GiveAways.PUBLISHED.isIn(hints);
    }
}
