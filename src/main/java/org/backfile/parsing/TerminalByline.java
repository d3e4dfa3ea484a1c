package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.backfile.content.FieldName;
import org.backfile.text.WhiteSpace;

/**
 * Reads names that stand alone between a buried headline and its story: under "By" as a line of its own, beside the date, or right
 * above the story. The people in a picture are told from the author by the story: it speaks of them.
 */
final class TerminalByline {

    private static final int NEAR_DATE = 3;
    private static final int MOST = 4;

    /** A name and the passage in which it stands, in chars. */
    private record Name(Passage passage, int from, int to) {
    }

    private final Page page;
    private final Story story;
    private final int from;
    private final int to;
    private final List<Name> names = new ArrayList<>();

    private TerminalByline(Page page, Story story, int from, int to) {
        this.page = page;
        this.story = story;
        this.from = from;
        this.to = to;
    }

    /** Claims the names between two places if no byline was found yet. */
    static void claim(Page page, Story story, int from, int to) {
        if (!page.ledger.has(FieldName.BYLINE)) {
            TerminalByline byline = new TerminalByline(page, story, from, to);
            byline.find();
            byline.claim();
        }
    }

    private void find() {
        for (int at = from; at < to && names.size() < MOST; at++) {
            Passage passage = page.passage(at);
            int start = afterSigns(passage);
            Cue.Found cue = Cues.find(page.text, start, passage.to, Sign.BYLINE);
            boolean announced = at > from && isCueAlone(page.passage(at - 1)) || !names.isEmpty() && names.get(names.size() - 1).passage().index >= at - 1;
            if (page.isFree(at) && cue != null && cue.rest() < passage.to && PersonNames.areLikely(page.text, cue.rest(), passage.to)) {
                names.add(new Name(passage, cue.rest(), passage.to));
            } else if (page.isFree(at) && (announced || isBesideDate(at) || at == to - 1)) {
                name(passage, start);
            }
        }
    }

    private void name(Passage passage, int start) {
        int end = passage.to;
        for (int at = start; at < end; at++) {
            if (",|•(–".indexOf(page.text.charAt(at)) >= 0) {
                end = Line.inkTo(page.text, start, at);
            }
        }
        int half = TerminalPictures.half(page.text, passage);
        end = half > start && half < end ? Line.inkTo(page.text, start, half) : end;
        if (end > start && PersonNames.isOneName(page.text, start, end) && !isInStory(start, end)) {
            names.add(new Name(passage, start, end));
        }
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

    private boolean isCueAlone(Passage passage) {
        if (passage.wordCount > 5) {
            return false;
        }
        String words = page.text.substring(passage.from, passage.to) + (passage.words.endsWith(":") ? " x" : ": x");
        return Cues.find(words, 0, words.length(), Sign.BYLINE) != null;
    }

    private boolean isBesideDate(int at) {
        for (int other = Math.max(0, at - NEAR_DATE); other <= Math.min(page.size() - 1, at + NEAR_DATE); other++) {
            Passage passage = page.passage(other);
            if (passage.wordCount <= 14 && PrintedDate.find(page.text, passage.from, passage.to) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isInStory(int from, int to) {
        String name = WhiteSpace.normalised(page.text.substring(from, to)).toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        for (int at = story.first(); at < story.end(); at++) {
            if (story.has(at) && page.passage(at).folded.contains(last)) {
                return true;
            }
        }
        return false;
    }

    private void claim() {
        List<String> seen = new ArrayList<>();
        for (Name name : names) {
            String words = WhiteSpace.normalised(page.text.substring(name.from(), name.to()));
            page.take(name.passage());
            if (seen.isEmpty()) {
                Bylines.claim(page, "byline-beside-headline", 0.7, name.passage().from, name.from(), name.from(), name.to());
            } else if (seen.contains(words)) {
                page.ledger.also(FieldName.BYLINE, null, "byline-again", 0.7, page.repeat(name.passage()));
            } else {
                page.ledger.also(FieldName.BYLINE, null, "byline-beside-headline", 0.7, page.label(name.passage().from, name.passage().to));
                page.ledger.names(FieldName.AUTHORS, List.of(words), "authors-beside-headline", 0.65, List.of(page.value(name.from(), name.to())));
            }
            seen.add(words);
        }
    }
}
