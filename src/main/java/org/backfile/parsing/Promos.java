package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.Span;

/**
 * Reads the titles and teasers of other stories among lines that are no part of this one, by what stands above them and by their company:
 * under a heading such as "Related"; printed twice; over a teaser; one of a list of titles. The other lines are left for whoever claims the rest.
 */
final class Promos {

    /** Lines without a title after which a heading has said all that it says. */
    private static final int PATIENCE = 4;
    /** Lines between a title and its teaser, or between two titles of a list. */
    private static final int MOST_FILLERS = 3;
    private static final int FEWEST_IN_LIST = 3;
    private static final int FEWEST_WORDS_IN_LIST = 6;
    private static final int MOST_TEASERS = 3;
    /** Menus are printed at the top and at the foot, and for narrow windows once more. */
    private static final int REFRAIN = 3;

    private final Page page;
    private final int from;
    private final int to;
    private final PromoLine[] lines;
    /** How many titles stand over teasers. */
    private int pairs;

    private Promos(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
        this.lines = new PromoLine[to - from];
        for (int at = from; at < to; at++) {
            lines[at - from] = page.isFree(at) ? PromoLine.of(page, page.passage(at)) : PromoLine.FILLER;
        }
        for (int at = from; at < to; at++) {
            pairs += isOverTeaser(at) ? 1 : 0;
        }
    }

    /** Claims the promos between two places; all that is free there is no part of the story. */
    static void claim(Page page, int from, int to) {
        if (from < to) {
            new Promos(page, from, to).read(false);
        }
    }

    /** The same of a few lines set into the story, or below one without noise: a single title over its teaser will do. */
    static void claimInset(Page page, int from, int to) {
        new Promos(page, from, to).read(true);
    }

    private void read(boolean inset) {
        boolean headed = false;
        int waited = 0;
        for (int at = from; at < to;) {
            PromoLine line = line(at);
            if (!page.isFree(at)) {
                at++;
                continue;
            }
            if (line == PromoLine.HEADING) {
                page.take(page.passage(at));
                page.ledger.furniture("furniture-related", 0.9, page.value(page.passage(at)));
                headed = true;
                waited = 0;
                at++;
                continue;
            }
            String rule = line == PromoLine.TITLE || line == PromoLine.FILLER && headed && isHeadedShort(at) ? rule(at, headed, inset) : null;
            if (rule != null) {
                at = promo(at, rule);
                waited = 0;
            } else {
                waited += line == PromoLine.OTHER ? PATIENCE / 2 : 1;
                headed &= waited < PATIENCE;
                at++;
            }
        }
    }

    private PromoLine line(int at) {
        return at < to ? lines[at - from] : PromoLine.OTHER;
    }

    /** A title of two or three words shows itself under a heading by a teaser. */
    private boolean isHeadedShort(int at) {
        return page.passage(at).wordCount > 1 && !page.passage(at).isStopped() && line(at + 1) == PromoLine.TEASER;
    }

    private String rule(int at, boolean headed, boolean inset) {
        if (headed) {
            return "promo-under-related";
        } else if (again(at) == at + 1) {
            return "promo-doubled-title";
        } else if (isOverTeaser(at) && (inset || pairs > 1)) { // alone it may be a question with its answer
            return "promo-over-teaser";
        } else if (isListed(at) && isInList(at)) {
            return "promo-in-list";
        }
        return null;
    }

    /** A story runs on for longer than a teaser. */
    private boolean isOverTeaser(int at) {
        int teaser = line(at) == PromoLine.TITLE ? teaser(at) : 0;
        int end = teaser;
        while (teaser > 0 && end < to && end <= teaser + MOST_TEASERS && line(end) == PromoLine.TEASER) {
            end++;
        }
        return teaser > 0 && end <= teaser + MOST_TEASERS;
    }

    /** Index of the first line of the teaser of the title; 0 if it has none. */
    private int teaser(int at) {
        int next = at + 1;
        while (next < to && next <= at + MOST_FILLERS && (line(next) == PromoLine.FILLER || next == again(at))) {
            next++;
        }
        return next < to && line(next) == PromoLine.TEASER && page.isFree(next) ? next : 0;
    }

    /** Index of the second printing of a title, near by and free; 0 if it has none. The first one may have a word more before it: a section, a place. */
    private int again(int at) {
        String folded = page.passage(at).folded;
        for (int next = at + 1; next < to && next <= at + MOST_FILLERS; next++) {
            String other = page.passage(next).folded;
            boolean same = folded.equals(other) || folded.endsWith(' ' + other) && page.passage(next).wordCount >= PromoLine.FEWEST_TITLE_WORDS && folded.length() < 2 * other.length();
            if (same && page.isFree(next)) {
                return next;
            } else if (line(next) != PromoLine.FILLER) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isListed(int at) {
        Passage passage = page.passage(at);
        return line(at) == PromoLine.TITLE && PromoLine.words(page, passage) >= FEWEST_WORDS_IN_LIST && page.printings(passage) < REFRAIN;
    }

    /** One of some titles with nothing but fillers between them. */
    private boolean isInList(int at) {
        int titles = 1;
        for (int step = -1; step <= 1; step += 2) {
            int fillers = 0;
            for (int other = at + step; other >= from && other < to && fillers <= MOST_FILLERS; other += step) {
                boolean title = isListed(other);
                if (!title && line(other) != PromoLine.FILLER) {
                    break;
                }
                titles += title ? 1 : 0;
                fillers = title ? 0 : fillers + 1;
            }
        }
        return titles >= FEWEST_IN_LIST;
    }

    private int promo(int at, String rule) {
        Passage title = page.passage(at);
        int again = again(at);
        int next = teaser(at);
        List<Span> spans = new ArrayList<>();
        List<Span> teasers = new ArrayList<>();
        page.take(title);
        int words = again > 0 ? title.to - (page.passage(again).to - page.passage(again).from) : PromoLine.from(page, title);
        if (words > title.from) {
            spans.add(page.label(title.from, Line.inkTo(page.text, title.from, words)));
        }
        spans.add(page.value(words, title.to));
        if (again > 0) {
            page.take(page.passage(again));
            spans.add(page.repeat(page.passage(again)));
        }
        int end = Math.max(again, at) + 1;
        while (next > 0 && next < to && teasers.size() < MOST_TEASERS && page.isFree(next) && line(next) == PromoLine.TEASER) {
            page.take(page.passage(next));
            teasers.add(page.value(page.passage(next)));
            end = ++next;
        }
        page.ledger.promo(rule, confidence(rule), spans, teasers);
        return end;
    }

    private static double confidence(String rule) {
        return switch (rule) {
            case "promo-doubled-title" -> 0.95;
            case "promo-under-related" -> 0.93;
            case "promo-in-list" -> 0.78;
            default -> 0.65;
        };
    }
}
