package org.backfile.parsing;

/**
 * Chooses the date of publication where a page prints many: of updates, of other stories, of what a picture shows. Each date outside
 * the story is weighed by the words before it, by its place, and by how much of its line it fills.
 */
final class Published {

    private static final int LONGEST_LINE_WORDS = 40;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_IN_LINE = 4;
    private static final int NEAR_END = 12;
    private static final double LEAST = 0.9;

    private final Page page;
    private final Story story;
    private final int headlineAgain;
    private double best = LEAST;
    private PrintedDate date;
    private Passage line;
    private boolean labelled;
    private boolean updated;

    private Published(Page page, Story story) {
        this.page = page;
        this.story = story;
        this.headlineAgain = page.size() == 0 ? -1 : page.repeatOf(page.passage(0), story.first());
    }

    /** Finds the best date, claims nothing yet. */
    static Published choose(Page page, Story story) {
        Published published = new Published(page, story);
        for (Passage passage : page.passages) {
            if (!story.has(passage.index) && passage.wordCount <= LONGEST_LINE_WORDS && passage.index > 0 && passage.to - passage.from < LONGEST_LINE) {
                published.weigh(passage);
            }
        }
        return published;
    }

    /** Where the date begins if it stands in this passage, else the passage's end. */
    int limit(Passage passage) {
        return passage == line ? date.from() : passage.to;
    }

    private void weigh(Passage passage) {
        int from = passage.from;
        for (int count = 0; count < MOST_IN_LINE && from < passage.to; count++) {
            PrintedDate found = from == passage.from ? PrintedDate.of(page, passage) : PrintedDate.find(page.text, from, passage.to);
            if (found == null) {
                return;
            }
            int hints = hints(from, found.from());
            double weight = weight(passage, found, hints) + (GiveAways.UPDATED.isIn(hints(found.to(), passage.to)) ? 1 : 0); // its update stands beside the date of no other story
            if (weight > best) {
                best = weight;
                date = found;
                line = passage;
                labelled = GiveAways.PUBLISHED.isIn(hints);
                updated = !labelled && GiveAways.UPDATED.isIn(hints);
            }
            from = found.to();
        }
    }

    private int hints(int from, int to) {
        int bits = 0;
        for (DateToken token : DateToken.of(page.text, from, to)) {
            bits |= token.number() < 0 && !token.word().isEmpty() ? GiveAways.of(token.word()) : 0;
        }
        return bits;
    }

    private double weight(Passage passage, PrintedDate found, int hints) {
        int at = passage.index;
        double weight = 0;
        weight += GiveAways.PUBLISHED.isIn(hints) ? 3 : 0;
        weight -= GiveAways.UPDATED.isIn(hints) ? 1 : 0;
        weight -= found.date().from().equals(found.date().to()) ? 0 : endsByline(passage, found) ? 1 : at < story.first() ? 2.5 : 4; // "in March 2013" is said in many a line
        weight -= line != null && date.date().equals(found.date()) ? 0.5 : 0; // the first of two that say the same
        weight -= GiveAways.CREDIT.isIn(hints) && page.cue(passage, Sign.BYLINE) == null || Caption.of(page, passage) != null ? 3 : 0; // "By AFP 2 March 2013" credits no picture
        weight += (passage.to - passage.from) - (found.to() - found.from()) < 12 ? 1 : 0;
        weight -= passage.wordCount > 20 ? 1.5 : 0;
        if (at < story.first()) {
            weight += 3 - Math.min(2, (story.first() - at) / 12.0);
            weight -= at < headlineAgain ? 1 : 0;
        } else if (at >= story.end()) {
            weight += at - story.end() < NEAR_END ? 0.5 : -1;
        } else {
            weight -= 0.5;
        }
        return weight;
    }

    /** "By Jane Doe | March 2013" */
    private boolean endsByline(Passage passage, PrintedDate found) {
        return passage.index < story.first() && page.cue(passage, Sign.BYLINE) != null && Line.inkTo(page.text, passage.from, passage.to) == found.to();
    }

    /** @param from where the byline in the date's line ends; 0 if it has none */
    void claim(int from) {
        if (line == null || from == 0 && MetaLine.dates(page, line) && MetaLine.claim(page, line, true)) {
            if (line != null) {
                page.takeByline(line);
            }
            return;
        }
        page.takeByline(line);
        Dates.claim(page, updated ? date.doubted() : date, Math.max(from, line.from), line.to, labelled || line.index < story.first() ? 0.95 : 0.7);
    }
}
