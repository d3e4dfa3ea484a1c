package org.backfile.parsing;

import java.util.HashSet;
import java.util.Set;

/** Finds the headline that stands in the midst of a page, somewhere above its story: the candidate with the most signs of one. */
final class BuriedHeadline {

    /** How far above the story it is looked for, in passages. */
    private static final int WITHIN = 80;
    /** How many passages of what looks like story may stand above it. */
    private static final int MOST_ABOVE = 12;
    private static final int LONGEST = 250;
    private static final int STEM = 5;

    private final Page page;
    private final Shape[] shapes;
    private final StoryRegion story;
    private final Set<String> storyWords = new HashSet<>();

    private BuriedHeadline(Page page, Shape[] shapes, StoryRegion story) {
        this.page = page;
        this.shapes = shapes;
        this.story = story;
        for (int at = story.from(); at < story.to(); at++) {
            if (shapes[at] == Shape.PROSE) {
                stems(page.passage(at).folded, storyWords);
            }
        }
    }

    /** The headline above the story; null if nothing looks like one. */
    static Passage find(Page page, Shape[] shapes, StoryRegion story) {
        return new BuriedHeadline(page, shapes, story).best();
    }

    private Passage best() {
        Passage best = null;
        double most = 0;
        int last = Math.min(story.to(), firstRun());
        for (int at = Math.max(0, last - WITHIN); at < last; at++) {
            double signs = isCandidate(at) ? signs(at, last) : 0;
            if (signs > most) {
                most = signs;
                best = page.passage(at);
            }
        }
        return best == null ? null : overDeck(best);
    }

    /** A deck has as many words of the story as the headline above it. */
    private Passage overDeck(Passage best) {
        Passage above = best.index == 0 ? best : page.passage(best.index - 1);
        boolean deck = best.wordCount >= 9 && above.wordCount >= 5 && above.words.length() < best.words.length() && above.words.length() * 2 >= best.words.length();
        return deck && above.index < best.index && isCandidate(above.index) && signs(above.index, story.from()) > 3 ? above : best;
    }

    /** Where the story surely runs: its second sentence in a row, for a caption may stand above the headline. */
    private int firstRun() {
        for (int at = story.from() + 1; at < Math.min(story.to(), story.from() + MOST_ABOVE); at++) {
            if (shapes[at] == Shape.PROSE && shapes[at - 1] == Shape.PROSE) {
                return at;
            }
        }
        return story.from();
    }

    private boolean isCandidate(int at) {
        Passage passage = page.passage(at);
        return (shapes[at] == Shape.LABEL || shapes[at] == Shape.REFRAIN || shapes[at] == Shape.PROSE && passage.wordCount <= 30) && passage.to - passage.from <= LONGEST
                && passage.indent <= 4 && !MetaLine.is(page, passage) && !Kickers.isBreadcrumb(page, passage)
                && page.cue(passage, Sign.SHARE, Sign.NEWSLETTER, Sign.ADVERT, Sign.COMMENTS, Sign.NAVIGATION, Sign.COPYRIGHT, Sign.UPDATED, Sign.RELATED, Sign.READ_MORE, Sign.KICKER) == null;
    }

    private double signs(int at, int last) {
        Passage passage = page.passage(at);
        Passage next = page.passage(at + 1);
        Set<String> words = new HashSet<>();
        stems(passage.folded, words);
        int shared = (int) words.stream().filter(storyWords::contains).count();
        double signs = words.isEmpty() ? 0 : Math.min(shared, 4) + 3.0 * shared / words.size();
        signs += passage.wordCount >= 5 && passage.wordCount <= 22 ? 2 : passage.wordCount < 3 ? -3 : 0;
        signs += passage.blanksBefore > 0 ? 0.7 : 0;
        signs += next.blanksBefore > 0 ? 0.7 : 0;
        signs += isPrintedElsewhere(passage) ? 2.5 : 0;
        signs += shapes[at + 1] == Shape.PROSE ? 1 : 0;
        signs -= passage.isFullStopped() ? 3 : 0;
        signs -= isCaption(passage, next) ? 4 : 0;
        signs -= Math.abs(story.from() - at) * 0.06 + (at > story.from() ? 3 : 0);
        for (int below = at + 1; below <= Math.min(last, at + 8); below++) {
            if (MetaLine.is(page, page.passage(below))) {
                signs += 2;
                break;
            }
        }
        return signs;
    }

    /** The caption of a picture is often printed twice, the second time with its credit. */
    private boolean isCaption(Passage passage, Passage next) {
        return Caption.of(page, passage) != null || TerminalPictures.isCredit(page, next) || next.folded.startsWith(passage.folded) && next.folded.length() > passage.folded.length()
                || passage.index > 0 && passage.folded.startsWith(page.passage(passage.index - 1).folded) && passage.folded.length() > page.passage(passage.index - 1).folded.length();
    }

    /** Browsers, breadcrumbs and share buttons print the headline again, by itself or among other words. */
    private boolean isPrintedElsewhere(Passage passage) {
        return passage.wordCount >= 3 && page.passages.stream()
                .anyMatch(other -> Math.abs(other.index - passage.index) > 1 && other.folded.length() <= 3 * LONGEST && other.folded.contains(passage.folded));
    }

    private static void stems(String folded, Set<String> stems) {
        for (String word : folded.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && Passage.isUnspaced(word.charAt(0))) {
                for (int at = 0; at + 2 <= word.length(); at++) {
                    stems.add(word.substring(at, at + 2));
                }
            } else if (word.length() >= 4) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
    }
}
