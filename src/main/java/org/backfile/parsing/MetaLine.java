package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.text.WhiteSpace;

/**
 * A line of the head that is about the article: who wrote it, when, where it was printed. Such a line has parts
 * ({@code By Jane Doe | 2 March 2013 | 5 min read}); it is read part by part and claimed only if one of them gives itself away.
 */
final class MetaLine {

    private static final int LONGEST = 200;

    /** What a part was found to be, and how to claim it. */
    private record Part(boolean certain, Runnable claim) {
    }

    private final Page page;
    private final Passage passage;
    private final boolean besideDate;
    private final List<Part> parts = new ArrayList<>();
    private boolean complete = true;
    private boolean certain;
    private boolean dated;

    private MetaLine(Page page, Passage passage, boolean besideDate) {
        this.page = page;
        this.passage = passage;
        this.besideDate = besideDate;
    }

    /**
     * Claims the passage if it is such a line.
     *
     * @param besideDate true if the line before or after has the date, so that a bare name is a byline
     */
    static boolean claim(Page page, Passage passage, boolean besideDate) {
        if (!besideDate && !is(page, passage)) {
            return false; // as of most passages; what has been claimed meanwhile makes no line of them
        }
        MetaLine line = new MetaLine(page, passage, besideDate);
        if (!line.read()) {
            return false;
        }
        page.take(passage);
        line.parts.forEach(part -> part.claim().run());
        return true;
    }

    static boolean is(Page page, Passage passage) {
        Boolean known = page.metaLines[passage.index];
        if (known == null) {
            known = mayBe(page, passage) && new MetaLine(page, passage, false).read();
            page.metaLines[passage.index] = known;
        }
        return known;
    }

    /** True if the line would be read with its date of publication. */
    static boolean dates(Page page, Passage passage) {
        MetaLine line = new MetaLine(page, passage, true);
        return line.read() && line.dated;
    }

    /** True if the line has a date and no more than a name besides. */
    static boolean hasDate(Page page, Passage passage) {
        return passage.to - passage.from <= LONGEST && PrintedDate.of(page, passage) != null && is(page, passage);
    }

    private boolean read() {
        if (passage.to - passage.from > LONGEST) {
            return false;
        }
        int start = passage.from;
        for (int at = passage.from; at <= passage.to; at++) {
            if (at == passage.to || isSeparator(page, passage, at)) {
                int from = Line.inkFrom(page.text, start, at);
                int to = Line.inkTo(page.text, from, at);
                if (to > from) {
                    part(from, to);
                }
                if (at < passage.to) {
                    label(at, at + 1);
                }
                start = at + 1;
            }
        }
        return certain && (complete || parts.size() > 1 && passage.wordCount <= 20);
    }

    /** False for most passages at once: without a cue, a number or several parts there is nothing to be sure of. */
    private static boolean mayBe(Page page, Passage passage) {
        if (passage.to - passage.from > LONGEST || passage.cues.isEmpty() && !passage.has(Chars.DIGIT | Chars.BAR | Chars.DASH | Chars.SLASH)) {
            return false;
        }
        boolean may = page.cue(passage, Sign.BYLINE, Sign.PUBLISHED, Sign.UPDATED, Sign.SHARE, Sign.COMMENTS, Sign.NEWSLETTER) != null;
        for (int at = passage.from; !may && at < passage.to; at++) {
            may = Chars.isDigit(page.text.charAt(at)) || isSeparator(page, passage, at);
        }
        return may;
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '•' || c == '·';
    }

    private static boolean isDash(char c) {
        return c == '–' || c == '—' || c == '-' || c == '/';
    }

    private static boolean isSeparator(Page page, Passage passage, int at) {
        char c = page.text.charAt(at);
        return isBar(c) || isDash(c) && at > passage.from && WhiteSpace.is(page.text.charAt(at - 1)) && at + 1 < passage.to
                && WhiteSpace.is(page.text.charAt(at + 1));
    }

    /** Punctuation between parts goes with the line's byline or date. */
    private void label(int from, int to) {
        parts.add(new Part(false, () -> page.ledger.also(FieldName.BYLINE, null, "byline-separator", 0.9, page.label(from, to))));
    }

    private void part(int from, int to) {
        List<Cue> cues = Cues.opening(page.text, from, to);
        Part found = byline(cues, from, to);
        found = found != null ? found : dated(cues, from, to);
        found = found != null ? found : timeOfDay(from, to);
        found = found != null ? found : furniture(cues, from, to);
        found = found != null ? found : bare(cues, from, to);
        if (found == null) {
            complete = false;
        } else {
            parts.add(found);
            certain |= found.certain();
        }
    }

    private Cue.Found cue(List<Cue> cues, int from, int to, Sign... signs) {
        return Cues.first(cues, page.text, from, to, signs);
    }

    /** The first date of a stretch of the line; that of the whole line is looked for once. */
    private PrintedDate date(int from, int to) {
        return from == passage.from && to == passage.to ? PrintedDate.of(page, passage) : PrintedDate.find(page.text, from, to);
    }

    /** "By Jane Doe", with a date after it or not. */
    private Part byline(List<Cue> cues, int from, int to) {
        Cue.Found cue = cue(cues, from, to, Sign.BYLINE);
        if (cue == null) {
            return null;
        }
        PrintedDate date = date(cue.rest(), to);
        int end = date == null ? to : trimmed(cue.rest(), date.from());
        if (!PersonNames.areLikely(page.text, cue.rest(), end) || date != null && !isEmpty(date.to(), to)) {
            return null;
        }
        dated |= date != null;
        return new Part(true, () -> {
            Bylines.claim(page, "byline-cue", 0.95, from, cue.end(), cue.rest(), end);
            if (date != null) {
                claimDate(date, end, to);
            }
        });
    }

    /** A date, with "Published" before it, or a name. */
    private Part dated(List<Cue> cues, int from, int to) {
        Cue.Found updated = cue(cues, from, to, Sign.UPDATED);
        if (updated != null) {
            return furniture(cues, from, to);
        }
        Cue.Found cue = cue(cues, from, to, Sign.PUBLISHED);
        PrintedDate date = date(cue == null ? from : cue.rest(), to);
        if (date == null || !isEmpty(date.to(), to)) {
            return null;
        }
        int before = trimmed(cue == null ? from : cue.rest(), date.from());
        int start = cue == null ? from : cue.rest();
        dated |= before <= start;
        if (before <= start) {
            return new Part(true, () -> claimDate(date, from, to));
        } else if (before - start > 60 || cue != null) {
            return null;
        } else if (Publications.isLikely(page.text.substring(start, before))) {
            dated = true;
            return new Part(true, () -> {
                page.ledger.text(FieldName.PUBLICATION, "publication-beside-date", 0.75, page.value(start, before));
                claimDate(date, before, to);
            });
        } else if (PersonNames.isOneName(page.text, start, before)) {
            dated = true;
            return new Part(true, () -> {
                Bylines.claim(page, "byline-before-date", 0.7, start, start, start, before);
                claimDate(date, before, to);
            });
        }
        return null;
    }

    /** Claims the date and, as its label, what stands around it in the part. */
    private void claimDate(PrintedDate date, int from, int to) {
        Dates.claim(page, date, from, to, 0.95);
    }

    /** "14:05 Uhr", set apart from its date. */
    private Part timeOfDay(int from, int to) {
        boolean time = !parts.isEmpty() && Character.isDigit(page.text.charAt(from)) && to - from <= 20;
        for (DateToken token : time ? DateToken.of(page.text, from, to) : List.<DateToken>of()) {
            time &= token.number() >= 0 && token.number() < 60 || Months.COMPANIONS.contains(token.word());
        }
        return time ? new Part(false, () -> page.ledger.also(FieldName.PUBLISHED_AT, null, "date-time-of-day", 0.9, page.label(from, to))) : null;
    }

    private Part furniture(List<Cue> cues, int from, int to) {
        Cue.Found cue = cue(cues, from, to, Sign.UPDATED, Sign.SHARE, Sign.COMMENTS, Sign.NEWSLETTER);
        boolean read = cue == null && Furniture.isReadingTime(page.text, from, to) && date(from, to) == null;
        Sign sign = cue != null ? cue.sign() : read ? Sign.READING_TIME : null;
        return sign == null ? null : new Part(true, () -> {
            if (sign != Sign.UPDATED || !Updates.claim(page, from, to, 0.9)) {
                page.ledger.furniture(sign.furnitureRule(), 0.9, page.value(from, to));
            }
        });
    }

    /** A bare name: a byline beside a date, a section or publication by its words; sure of itself only in company. */
    private Part bare(List<Cue> cues, int from, int to) {
        boolean company = besideDate || from > passage.from || to < passage.to;
        if (!company) {
            return null;
        }
        String words = page.text.substring(from, to);
        if (comma(from, to) < to && PersonNames.isOneName(page.text, from, comma(from, to)) && PersonNames.areLikely(page.text, from, to)) {
            return new Part(besideDate, () -> Bylines.claim(page, "byline-beside-date", 0.7, from, from, from, to));
        } else if (Publications.isLikely(words) || words.length() <= 40 && words.regionMatches(true, 0, "the ", 0, 4) && Character.isUpperCase(words.charAt(0))) {
            return new Part(besideDate, () -> page.ledger.text(FieldName.PUBLICATION, "publication-beside-date", 0.7, page.value(from, to)));
        } else if (cue(cues, from, to, Sign.KICKER) != null) {
            return new Part(false, () -> page.ledger.text(FieldName.SECTION, "section-beside-date", 0.7, page.value(from, to)));
        } else if (Agencies.named(words) != null && !page.ledger.has(FieldName.BYLINE)) {
            return new Part(besideDate, () -> Bylines.claim(page, "byline-beside-date", 0.7, from, from, from, to));
        } else if (PersonNames.isOneName(page.text, from, to) && !page.ledger.has(FieldName.BYLINE)) {
            return new Part(besideDate, () -> Bylines.claim(page, "byline-beside-date", 0.7, from, from, from, to));
        }
        return null;
    }

    private int comma(int from, int to) {
        int comma = Line.find(page.text, ',', from, to);
        return comma > from ? comma : to;
    }

    private int trimmed(int from, int to) {
        int end = Line.inkTo(page.text, from, Math.max(from, to));
        while (end > from && ",;:–—-(".indexOf(page.text.charAt(end - 1)) >= 0) {
            end = Line.inkTo(page.text, from, end - 1);
        }
        return end;
    }

    private boolean isEmpty(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(page.text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
