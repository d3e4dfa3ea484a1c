package org.backfile.parsing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Finds the headline that stands in the midst of a page, somewhere above its story: the candidate with the most signs of one. */
final class BuriedHeadline {

    /** How far above the story it is looked for, in passages. */
    private static final int WITHIN = 80;
    /** How many passages of what looks like story may stand above it. */
    private static final int MOST_ABOVE = 12;
    private static final int LONGEST = 250;
    private static final int NEAR = 8;
    /** Where a page prints its own title, before its menus. */
    private static final int PAGE_TITLE_WITHIN = 15;

    /** A sign and how much it weighs for a headline, as fitted to real pages; most signs are 0 or 1. */
    private record Weighed(double weight, ToDoubleBiFunction<BuriedHeadline, Passage> sign) {
    }

    private static final List<Weighed> SIGNS = List.of(
            new Weighed(0.75, (found, passage) -> Math.min(4, found.words(passage).shared(found.storyStems))),
            new Weighed(0.7, (found, passage) -> found.words(passage).shared(found.storyStems) / Math.max(1.0, found.words(passage).stems().size())),
            new Weighed(1.2, (found, passage) -> passage.wordCount >= 5 && passage.wordCount <= 22 ? 1 : 0),
            new Weighed(-0.8, (found, passage) -> passage.wordCount < 3 ? 1 : 0),
            new Weighed(1.5, (found, passage) -> passage.blanksBefore > 0 ? 1 : 0),
            new Weighed(1.6, (found, passage) -> found.at(passage.index + 1).blanksBefore > 0 ? 1 : 0),
            new Weighed(1.5, (found, passage) -> found.isPrintedElsewhere(passage) ? 1 : 0),
            new Weighed(1.4, (found, passage) -> found.shape(passage.index + 1) == TerminalShape.PROSE ? 1 : 0),
            new Weighed(-3.7, (found, passage) -> passage.isFullStopped() ? 1 : 0),
            new Weighed(-3.5, (found, passage) -> found.isCaption(passage) ? 1 : 0),
            new Weighed(-3.0, (found, passage) -> passage.index > found.toldFrom ? 1 : 0),
            new Weighed(1.9, (found, passage) -> found.hasMeta(passage.index + 1, passage.index + NEAR) ? 1 : 0),
            new Weighed(-0.2, (found, passage) -> found.hasMeta(passage.index - 2, passage.index - 1) ? 1 : 0),
            new Weighed(-2.8, (found, passage) -> found.shape(passage.index - 1) == TerminalShape.PICTURE_NAME ? 1 : 0),
            new Weighed(0.9, (found, passage) -> found.isPrintedAbove(passage) ? 1 : 0),
            new Weighed(0.45, (found, passage) -> passage.wordCount >= 4 && found.hasNames(passage.index + 1) ? 1 : 0),
            new Weighed(-1.5, (found, passage) -> passage.wordCount > 12 && passage.shape().innerStops > 0 ? 1 : 0),
            new Weighed(-0.5, (found, passage) -> Math.min(4, found.titlesAbove(passage))),
            new Weighed(0.35, (found, passage) -> found.isUnderLabel(passage) ? 1 : 0),
            new Weighed(0.7, (found, passage) -> found.isOverDeck(passage) ? 1 : 0),
            new Weighed(-0.2, (found, passage) -> found.isDeck(passage) ? 1 : 0),
            new Weighed(-0.4, (found, passage) -> passage.wordCount > 22 ? 1 : 0),
            new Weighed(-1.2, (found, passage) -> passage.isAllCaps() ? 1 : 0),
            new Weighed(-3.0, (found, passage) -> found.isCrumbOfNext(passage) ? 1 : 0),
            new Weighed(-2.3, (found, passage) -> found.hints(passage, GiveAways.CREDIT) ? 1 : 0),
            new Weighed(-0.7, (found, passage) -> found.hints(passage, GiveAways.MEDIA) ? 1 : 0),
            new Weighed(-0.8, (found, passage) -> found.hints(passage, GiveAways.YOU, GiveAways.WE, GiveAways.PRIVACY, GiveAways.SIGN_UP) ? 1 : 0),
            new Weighed(-0.3, (found, passage) -> found.hints(passage, GiveAways.NAVIGATION, GiveAways.SHARE, GiveAways.RELATED, GiveAways.RIGHTS) ? 1 : 0));

    private final Page page;
    private final TerminalShape[] shapes;
    private final StoryRegion story;
    /** Where the story is told from: it may begin with the caption of a picture that stands above its headline. */
    private final int toldFrom;
    private final Set<String> storyStems = new HashSet<>();
    private final Map<Passage, HeadlineWords> words = new HashMap<>();

    private BuriedHeadline(Page page, TerminalShape[] shapes, StoryRegion story) {
        this.page = page;
        this.shapes = shapes;
        this.story = story;
        int told = story.from();
        while (told < story.to() - 1 && (isPicture(told) || shapes[told] != TerminalShape.PROSE)) {
            told++;
        }
        this.toldFrom = told;
        for (int at = story.from(); at < story.to(); at++) {
            if (shapes[at] == TerminalShape.PROSE) {
                storyStems.addAll(HeadlineWords.of(page.passage(at)).stems());
            }
        }
    }

    /** The headline above the story; null if nothing looks like one. */
    static Passage find(Page page, TerminalShape[] shapes, StoryRegion story) {
        return new BuriedHeadline(page, shapes, story).best();
    }

    private Passage best() {
        Passage best = null;
        double most = 0;
        for (Passage passage : candidates()) {
            double weight = SIGNS.stream().mapToDouble(sign -> sign.weight() * sign.sign().applyAsDouble(this, passage)).sum();
            if (weight > most) {
                most = weight;
                best = passage;
            }
        }
        return best;
    }

    private List<Passage> candidates() {
        int last = Math.min(story.to(), firstRun());
        return page.passages.subList(Math.max(0, last - WITHIN), last).stream().filter(this::isCandidate).toList();
    }

    /** Where the story surely runs: its second sentence in a row, for a caption may stand above the headline. */
    private int firstRun() {
        for (int at = story.from() + 1; at < Math.min(story.to(), story.from() + MOST_ABOVE); at++) {
            if (shapes[at] == TerminalShape.PROSE && shapes[at - 1] == TerminalShape.PROSE && !page.isPrintedTwice(page.passage(at)) && !isPicture(at) && !isPicture(at - 1)) {
                return at;
            }
        }
        return story.from() + (isPicture(story.from()) || page.passage(story.from()).words.endsWith(")") ? MOST_ABOVE : 0);
    }

    private boolean isPicture(int at) {
        return Caption.of(page, page.passage(at)) != null || TerminalPicture.at(page, at) != null;
    }

    /** The same words, alone on their line, somewhere above (as the page's title), or at the end of the breadcrumbs right above. */
    private boolean isPrintedAbove(Passage passage) {
        if (passage.wordCount < 4) {
            return false;
        } else if (passage.index > 0 && page.passage(passage.index - 1).folded.endsWith(passage.folded) && !Page.areSame(passage, page.passage(passage.index - 1))) {
            return true;
        }
        for (int at = 0; page.isPrintedTwice(passage) && at < Math.min(PAGE_TITLE_WITHIN, passage.index - 1); at++) {
            if (Page.areSame(passage, page.passage(at))) {
                return true;
            }
        }
        return false;
    }

    /** A byline, or a name alone, on one of the next lines. */
    private boolean hasNames(int from) {
        for (int at = from; at < Math.min(page.size(), from + 2); at++) {
            Passage passage = page.passage(at);
            if (page.cue(passage, Sign.BYLINE) != null && passage.wordCount <= 12 || PersonNames.isOneName(page.text, passage.from, passage.to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCandidate(Passage passage) {
        TerminalShape shape = shapes[passage.index];
        return (shape == TerminalShape.LABEL || shape == TerminalShape.REFRAIN || shape == TerminalShape.PROSE && passage.wordCount <= 30) && passage.to - passage.from <= LONGEST
                && passage.indent <= 4 && !MetaLine.is(page, passage) && !Kickers.isBreadcrumb(page, passage)
                && page.cue(passage, Sign.SHARE, Sign.NEWSLETTER, Sign.ADVERT, Sign.COMMENTS, Sign.NAVIGATION, Sign.COPYRIGHT, Sign.UPDATED, Sign.RELATED, Sign.READ_MORE, Sign.KICKER) == null;
    }

    private Passage at(int index) {
        return page.passage(Math.max(0, Math.min(page.size() - 1, index)));
    }

    private TerminalShape shape(int index) {
        return index < 0 || index >= shapes.length ? TerminalShape.RULE : shapes[index];
    }

    private boolean hasMeta(int from, int to) {
        for (int at = Math.max(0, from); at <= Math.min(page.size() - 1, to); at++) {
            if (MetaLine.is(page, page.passage(at))) {
                return true;
            }
        }
        return false;
    }

    /** Labels as long as titles between the menu above and this one: of several the first is the headline, the others decks and captions. */
    private int titlesAbove(Passage passage) {
        int titles = 0;
        for (int at = passage.index - 1; at >= 0 && at > passage.index - 12 && shapes[at] != TerminalShape.ITEM && shapes[at] != TerminalShape.FIELD; at--) {
            titles += shapes[at] == TerminalShape.LABEL && page.passage(at).wordCount >= 5 ? 1 : 0;
        }
        return titles;
    }

    private boolean isUnderLabel(Passage passage) {
        TerminalShape above = shape(passage.index - 1);
        return above == TerminalShape.ITEM || above == TerminalShape.FIELD || (above == TerminalShape.LABEL || above == TerminalShape.REFRAIN) && at(passage.index - 1).wordCount <= 4;
    }

    private boolean isOverDeck(Passage passage) {
        Passage below = at(passage.index + 1);
        return shape(passage.index + 1) == TerminalShape.LABEL && below.wordCount >= 9 && below.words.length() > passage.words.length() && !isCaption(below);
    }

    /** "Start / Abroad / The headline", and on the next line the headline. */
    private boolean isCrumbOfNext(Passage passage) {
        Passage next = at(passage.index + 1);
        return next != passage && next.wordCount >= 3 && passage.folded.length() > next.folded.length() && passage.folded.endsWith(next.folded);
    }

    private boolean hints(Passage passage, GiveAways... wanted) {
        for (GiveAways one : wanted) {
            if (one.isIn(words(passage).hints())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeck(Passage passage) {
        Passage above = at(passage.index - 1);
        return above != passage && passage.wordCount >= 9 && shape(above.index) == TerminalShape.LABEL && above.wordCount >= 4 && above.wordCount <= 22
                && above.words.length() < passage.words.length() && !isCaption(above) && !MetaLine.is(page, above);
    }

    /** The caption of a picture is often printed twice, the second time with its credit. */
    private boolean isCaption(Passage passage) {
        Passage next = at(passage.index + 1);
        Passage before = at(passage.index - 1);
        return Caption.of(page, passage) != null || TerminalPicture.isDoubled(page, passage) || TerminalPicture.isCredit(page, next) || longer(passage, next) || longer(before, passage)
                || passage != next && Page.areSame(passage, next) && TerminalPicture.isCredit(page, at(passage.index + 2));
    }

    private static boolean longer(Passage one, Passage other) {
        return other.folded.length() > one.folded.length() && other.folded.startsWith(one.folded) && one.wordCount > 2;
    }

    /** Browsers, breadcrumbs and share buttons print the headline again, by itself or among other words. */
    private boolean isPrintedElsewhere(Passage passage) {
        return passage.wordCount >= 3 && page.passages.stream()
                .anyMatch(other -> (Math.abs(other.index - passage.index) > 1 || isCrumbOfNext(other)) && other != passage && other.folded.length() <= 3 * LONGEST && other.folded.contains(passage.folded));
    }

    private HeadlineWords words(Passage passage) {
        return words.computeIfAbsent(passage, HeadlineWords::of);
    }
}
