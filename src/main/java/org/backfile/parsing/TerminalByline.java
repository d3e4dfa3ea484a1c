package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backfile.content.FieldName;
import org.backfile.text.WhiteSpace;

/**
 * Reads the names that stand between a buried headline and its story without being told by a cue on their line: under "By" as a line
 * of its own, beside the date, right above the story. The people in a picture are told from the author by the story: it speaks of them.
 */
final class TerminalByline {

    private static final Set<String> ANDS = Set.of("and", "und", "et", "y", "e", "og", "och", "en", "i", "ve", "и", "та");
    private static final String PARTERS = ",|/&•(@–+";
    private static final int LONGEST_WORDS = 14;
    private static final int NEAR = 3;
    private static final int BELOW = 8;
    private static final double LEAST = 1;
    /** "By" speaks for this line, and for the names on the lines that follow. */
    private static final double ANNOUNCED = 3;

    /** The names in a line, each {from, to} in chars, and how much speaks for them. */
    private record Names(Passage passage, int cueFrom, List<int[]> people, double weight) {
    }

    private final Page page;
    private final Story story;

    private TerminalByline(Page page, Story story) {
        this.page = page;
        this.story = story;
    }

    /** Claims the names between two places, or else under the story, if no byline was found yet. */
    static void claim(Page page, Story story, int from, int headline) {
        if (page.ledger.has(FieldName.BYLINE)) {
            return;
        }
        TerminalByline byline = new TerminalByline(page, story);
        Names best = null;
        for (int at = from; at < Math.min(page.size(), story.end() + BELOW); at++) {
            if (at >= story.first() && at < story.end() && (story.has(at) || !PersonNames.isSignature(page.passage(at).words))) {
                continue;
            }
            Names names = page.isFree(at) ? byline.weighed(at, headline) : null;
            best = names != null && names.weight() >= (best == null ? LEAST : best.weight() + 0.01) ? names : best;
        }
        if (best != null) {
            byline.claim(best, headline);
        }
    }

    /** The names of a line; null if it has none. */
    private Names weighed(int at, int headline) {
        Passage passage = page.passage(at);
        if (passage.wordCount > LONGEST_WORDS || at < headline && TerminalShape.item(page.text, passage) > 0) {
            return null;
        }
        int start = afterSigns(passage);
        Cue.Found cue = innerCue(passage, start);
        int from = cue == null ? start : cue.rest();
        List<int[]> people = people(passage, from);
        if (people.isEmpty()) {
            return null;
        }
        double weight = cue != null ? 3 : 0;
        weight += at > 0 && isCueAlone(page.passage(at - 1)) ? 3 : 0;
        weight += distanceOfDate(at) <= 1 ? 2 : distanceOfDate(at) <= NEAR ? 1.2 : 0;
        weight += TerminalPicture.doubledAt(page.text, passage) > 0 || at + 1 < page.size() && Page.areSame(passage, page.passage(at + 1)) ? 1 : 0;
        weight += at == story.first() - 1 ? 1.2 : at < story.first() && at >= story.first() - NEAR ? 0.7 : 0;
        weight += at > headline && at <= headline + NEAR ? 0.4 : 0;
        weight += at + 1 < page.size() && page.cue(page.passage(at + 1), Sign.SHARE) != null ? 0.6 : 0;
        weight += at + 1 < page.size() && PersonNames.isPostLine(page.passage(at + 1)) ? 1 : 0;
        weight += people.size() > 1 ? 0.5 : 0;
        weight += at > headline && at < story.first() && passage.blanksBefore > 0 && page.passage(at + 1).blanksBefore > 0 ? 0.4 : 0;
        weight -= at < headline ? 1 : 0;
        boolean signed = at >= story.end() && at < story.end() + 2 && people.size() == 1 && people.get(0)[1] == passage.to || PersonNames.isSignature(passage.words);
        weight += signed && passage.blanksBefore > 0 && (at + 1 == page.size() || page.passage(at + 1).blanksBefore > 0) ? 1.2 : 0;
        weight -= at >= story.end() && !signed ? 1.5 : 0;
        weight += PersonNames.beforeReporter(page.text, passage.from, passage.to) != null ? 2.5 : 0;
        weight += at == headline + 1 && PersonNames.isHanName(passage.words) ? 1 : 0;
        weight -= passage.isAllCaps() ? 1.5 : 0;
        weight -= at + 1 < page.size() && TerminalPicture.isCredit(page, page.passage(at + 1)) ? 3 : 0;
        weight -= cue == null && isInStory(people.get(0)) ? 3 : 0;
        return new Names(passage, cue == null ? from : start, people, weight);
    }

    /** The sign of a list's item, or the name of the author's picture, before the words. */
    private int afterSigns(Passage passage) {
        int start = passage.from + TerminalShape.item(page.text, passage);
        if (start < passage.to && page.text.charAt(start) == '[') {
            int close = Line.find(page.text, ']', start, passage.to);
            start = close < 0 ? start : Line.inkFrom(page.text, close + 1, passage.to);
        }
        return Math.min(start, passage.to);
    }

    /** "By Jane Doe", or "A column by Jane Doe": the cue that comes first in the line; null if there is none. */
    private Cue.Found innerCue(Passage passage, int start) {
        for (int at = start, words = 0; at < passage.to && words < 5; words++) {
            Cue.Found cue = Cues.find(page.text, at, passage.to, Sign.BYLINE);
            if (cue != null && cue.rest() < passage.to && !people(passage, cue.rest()).isEmpty()) {
                return cue;
            }
            while (at < passage.to && !WhiteSpace.is(page.text.charAt(at))) {
                at++;
            }
            at = Line.inkFrom(page.text, at, passage.to);
        }
        return null;
    }

    /** The names with which the stretch begins; "and" and commas part them. */
    private List<int[]> people(Passage passage, int from) {
        List<int[]> people = new ArrayList<>();
        int half = TerminalPicture.doubledAt(page.text, passage);
        int limit = half > from ? half : beforeNumber(passage, from);
        int[] reporter = PersonNames.beforeReporter(page.text, from, passage.to);
        if (reporter != null || PersonNames.isHanName(passage.words)) {
            return List.of(reporter != null ? reporter : new int[] {passage.from, passage.to});
        }
        for (int at = from, start = from; at <= limit; at++) {
            int picture = at < limit && page.text.charAt(at) == '[' ? Line.find(page.text, ']', at, limit) : -1;
            boolean end = at == limit || picture > at || isGlued(at, limit) || PARTERS.indexOf(page.text.charAt(at)) >= 0 || isAnd(at, limit);
            if (end) {
                int stop = Line.inkTo(page.text, start, at);
                if (stop > start && (PersonNames.isOneName(page.text, start, stop) || Agencies.named(page.text.substring(start, stop)) != null || PersonNames.isSignature(page.text.substring(start, stop)))) {
                    people.add(new int[] {start, stop});
                } else if (stop > start) {
                    break;
                }
                at = isAnd(at, limit) ? page.text.indexOf(' ', at + 1) : at;
                if (at < limit && isGlued(at, limit)) {
                    break;
                }
                at = Math.max(at, picture);
                start = Line.inkFrom(page.text, Math.min(limit, at + 1), limit);
            }
        }
        return people;
    }

    /** "Jane DoeFollow": a link's words lost the space before them. */
    private boolean isGlued(int at, int limit) {
        return at < limit && at > 3 && Character.isUpperCase(page.text.charAt(at)) && Character.isLowerCase(page.text.charAt(at - 1)) && Character.isLowerCase(page.text.charAt(at - 2))
                && Character.isLowerCase(page.text.charAt(at - 3));
    }

    /** "Jane Doe 7 hours": where the number begins that stands after a name; the line's end if there is none. */
    private int beforeNumber(Passage passage, int from) {
        int at = from;
        while (at < passage.to && !Character.isDigit(page.text.charAt(at))) {
            at++;
        }
        int end = Line.inkTo(page.text, from, at);
        return at < passage.to && end > from && passage.wordCount <= LONGEST_WORDS ? end : PersonNames.beforePost(page.text, from, passage.to);
    }

    private boolean isAnd(int at, int limit) {
        if (at >= limit || page.text.charAt(at) != ' ') {
            return false;
        }
        int end = at + 1;
        while (end < limit && Character.isLetter(page.text.charAt(end))) {
            end++;
        }
        return end < limit && page.text.charAt(end) == ' ' && ANDS.contains(page.text.substring(at + 1, end));
    }

    private boolean isCueAlone(Passage passage) {
        if (passage.wordCount > 5) {
            return false;
        }
        String words = passage.words + (passage.words.endsWith(":") ? " x" : ": x");
        return Cues.find(words, 0, words.length(), Sign.BYLINE) != null;
    }

    /** Passages to the nearest short line with a date, a time of day or a time of reading; many if there is none near. */
    private int distanceOfDate(int at) {
        for (int distance = 0; distance <= NEAR; distance++) {
            if (isDated(at + distance) || isDated(at - distance)) {
                return distance;
            }
        }
        return LONGEST_WORDS;
    }

    private boolean isDated(int at) {
        Passage passage = at < 0 || at >= page.size() ? null : page.passage(at);
        return passage != null && passage.wordCount <= LONGEST_WORDS && !story.has(at)
                && (PrintedDate.find(page.text, passage.from, passage.to) != null || Furniture.isReadingTime(page.text, passage.from, passage.to)
                        || page.cue(passage, Sign.PUBLISHED, Sign.UPDATED) != null || passage.wordCount <= 6 && passage.words.chars().anyMatch(Character::isDigit) && !passage.isStopped());
    }

    /** True if the story speaks of the person by the last name alone; of its author it tells, if anything, the whole name. */
    private boolean isInStory(int[] name) {
        String words = WhiteSpace.normalised(page.text.substring(name[0], name[1])).toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        for (int at = story.first(); at < story.end(); at++) {
            if (story.has(at) && page.passage(at).folded.contains(last) && !page.passage(at).folded.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Claims the names and those on the lines around them. */
    private void claim(Names best, int headline) {
        int first = best.passage().index;
        boolean announced = best.weight() >= ANNOUNCED;
        while (first - 1 > headline && continues(first - 1, headline, announced)) {
            first--;
        }
        List<String> seen = new ArrayList<>();
        for (int at = first; at == best.passage().index || at < story.first() && continues(at, headline, announced); at++) {
            claim(at == best.passage().index ? best : weighed(at, headline), seen);
        }
    }

    private boolean continues(int at, int headline, boolean announced) {
        Names more = page.isFree(at) && !page.passage(at).isAllCaps() ? weighed(at, headline) : null;
        return more != null && more.weight() >= (announced ? 0 : LEAST);
    }

    private void claim(Names names, List<String> seen) {
        page.take(names.passage());
        for (int[] name : names.people()) {
            String words = WhiteSpace.normalised(page.text.substring(name[0], name[1]));
            if (seen.isEmpty()) {
                Bylines.claim(page, "byline-beside-headline", 0.7, names.cueFrom(), name[0], name[0], name[1]);
            } else if (!seen.contains(words)) {
                page.ledger.names(FieldName.AUTHORS, List.of(words), "authors-beside-headline", 0.65, List.of(page.value(name[0], name[1])));
            }
            seen.add(words);
        }
    }
}
