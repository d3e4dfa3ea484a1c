package org.backfile.parsing;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * Tells story from noise: weighs what can be said of each passage and of its neighbours, and lets the passages agree on one
 * course from head through story to foot. Gives for each passage how likely each role is; takes time in proportion to their number.
 */
final class Story {

    /** A role at its place in the course: captions stand above the story and in it. In the order of the table's last lines. */
    enum Step {
        HEAD(Role.HEAD), BYLINE(Role.BYLINE), LEAD_CAPTION(Role.CAPTION), PARAGRAPH(Role.PARAGRAPH), CROSSHEAD(Role.CROSSHEAD), CAPTION(Role.CAPTION), INSET(Role.INSET),
        FOOT(Role.FOOT), OPENING(Role.OPENING), ENDING(Role.ENDING), PREAMBLE(Role.PREAMBLE);

        private final Role role;

        Step(Role role) {
            this.role = role;
        }

        private boolean isAboveStory() {
            return this == HEAD || this == BYLINE || this == LEAD_CAPTION || this == PREAMBLE;
        }

        private boolean isBelowStory() {
            return this == FOOT || this == ENDING;
        }

        /** A piece of the story. */
        boolean isStory() {
            return this == PARAGRAPH || this == CROSSHEAD || this == OPENING || this == PREAMBLE;
        }

        boolean mayStart() {
            return isAboveStory() || this == OPENING;
        }

        /** The course: above the story, its opening, the story, its ending, the foot. */
        boolean mayPrecede(Step next) {
            if (isAboveStory()) {
                return next.isAboveStory() || next == OPENING;
            } else if (isBelowStory()) {
                return next == FOOT;
            }
            return !next.isAboveStory() && next != OPENING && next != FOOT;
        }
    }

    private static final Step[] STEPS = Step.values();
    private static final double[][] FOLLOWING = new double[STEPS.length][STEPS.length];
    /** For each step those that may stand before it. */
    private static final int[][] BEFORE = new int[STEPS.length][];
    private static final double[] STARTING = new double[STEPS.length];
    /** A word of the story left out costs more than one let in: what is let in, an editor sees at once. */
    private static final double LEAST = 0.35;
    private static final double WORST = -60;
    private static final double SETTLED = 0.99;
    /** For each step the row of a passage that is settled on it. */
    private static final double[][] ROWS = new double[STEPS.length][STEPS.length];
    private static final int MOST_ABOVE = 2;
    private static final int MOST_ABOVE_DATELINE = 40;
    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_SENTENCES = 3;
    private static final int MOST_OTHERS = 2;
    static final int LONGEST_CROSSHEAD_WORDS = 12;

    static {
        for (int step = 0; step < STEPS.length; step++) {
            Arrays.fill(ROWS[step], (1 - SETTLED) / STEPS.length);
            ROWS[step][step] = SETTLED;
        }
        for (Step before : STEPS) {
            for (Step after : STEPS) {
                FOLLOWING[before.ordinal()][after.ordinal()] = before.mayPrecede(after) ? Math.exp(RoleWeights.following(before, after)) : 0;
            }
            BEFORE[before.ordinal()] = Stream.of(STEPS).filter(earlier -> earlier.mayPrecede(before)).mapToInt(Step::ordinal).toArray();
            STARTING[before.ordinal()] = before.mayStart() ? Math.exp(RoleWeights.starting(before)) : 0;
        }
    }

    /** For each passage and step its likelihood. */
    private final double[][] likely;
    private final int size;
    private int first;
    private int end;
    private boolean orderly;

    private Story(Page page, int[][] traits) {
        this.size = page.size();
        double[][] weights = RoleWeights.sums(traits);
        for (int at = 0; at < weights.length; at++) {
            weights[at] = weights(weights[at]);
        }
        this.likely = Arrays.copyOf(forward(weights), size);
        backward(weights);
        for (int at = weights.length; at < size; at++) {
            settle(at, page.passage(at).isSentence() ? Step.PARAGRAPH : Step.INSET);
        }
        bound();
    }

    /** Finds the first and the last passage of the story. */
    private void bound() {
        first = 0;
        while (first < size && (!has(first) || of(first, Step.PREAMBLE) > likely(first) / 2)) {
            first++;
        }
        end = size;
        while (end > first && !has(end - 1)) {
            end--;
        }
    }

    static Story of(Page page) {
        Story story = new Story(page, Traits.of(page));
        story.leaveOutAboveSecondHeadline(page);
        story.order(page);
        story.openWithDateline(page);
        return story;
    }

    /** A line of figures may open agency copy: where its dateline stands, the story begins. */
    private void openWithDateline(Page page) {
        for (int at = 0; at < Math.min(first, MOST_ABOVE_DATELINE); at++) {
            if (Dateline.isOfWire(page, page.passage(at)) && isAllStory(page, at)) {
                settle(at, Step.OPENING);
                for (int below = at + 1; below <= first && below < size; below++) {
                    settle(below, Step.PARAGRAPH);
                }
                bound();
                return;
            }
        }
    }

    /** True if nothing about the article stands between here and the first sentences. */
    private boolean isAllStory(Page page, int from) {
        for (int at = from; at < first; at++) {
            Passage passage = page.passage(at);
            if (page.isPrintedTwice(passage) || page.cue(passage) != null || at > from && MetaLine.hasDate(page, passage) || MetaLine.is(page, passage) || Caption.of(page, passage) != null
                    || PersonNames.isOneName(page.text, passage.from, passage.to)) {
                return false;
            }
        }
        return true;
    }

    /** What stands between the headline and its second printing is no story, whatever it reads like. */
    private void leaveOutAboveSecondHeadline(Page page) {
        int again = size == 0 ? -1 : page.repeatOf(page.passage(0), Math.min(size, Headlines.REPEAT_WITHIN));
        int above = 0;
        for (int at = 0; at < again; at++) {
            above += has(at) ? 1 : 0;
        }
        for (int at = 0; at <= again && above <= MOST_ABOVE; at++) {
            settle(at, Step.HEAD);
        }
        bound();
    }

    /** A page without noise keeps to plain signs: its sentences are the story, down to a source line, other stories or the page's end. */
    private void order(Page page) {
        setApart(page);
        int ending = first < size ? StoryEnd.find(page, first) : first;
        while (ending > first && Furniture.is(page, page.passage(ending - 1))) {
            ending--;
        }
        int sentences = 0;
        for (int at = first; at < ending; at++) {
            Passage passage = page.passage(at);
            if (page.cue(passage) != null && !passage.isSentence() || passage.indent != page.passage(first).indent || passage.isStopped() && passage.wordCount < FEWEST_WORDS
                    || Bullets.length(page.text, passage.from, passage.to) > 0) {
                return;
            }
            sentences += passage.isStopped() && Caption.of(page, passage) == null ? 1 : 0;
        }
        int others = ending - first - sentences;
        int below = 0;
        for (int at = ending; at < size; at++) {
            below += has(at) && page.passage(at).isSentence() ? 1 : 0;
        }
        boolean plain = ending < size && (StoryEnd.isDoubled(page, page.passage(ending)) || page.passage(ending).blanksBefore > 1);
        orderly = below * (plain ? 1 : 3) <= sentences && sentences >= FEWEST_SENTENCES && others <= Math.max(MOST_OTHERS, sentences / 5);
        first = orderly ? Math.min(opening(page), belowSecondHeadline(page)) : first;
        for (int at = 0; orderly && at < first; at++) {
            settle(at, of(at, Step.BYLINE) > LEAST ? Step.BYLINE : of(at, Step.LEAD_CAPTION) > LEAST ? Step.LEAD_CAPTION : Step.HEAD);
        }
        for (int at = first; orderly && at < size; at++) {
            Passage passage = page.passage(at);
            if (at >= ending) {
                settle(at, Step.FOOT);
            } else if (passage.isStopped() && Caption.of(page, passage) == null) {
                settle(at, at == first ? Step.OPENING : Step.PARAGRAPH);
            } else if (Caption.of(page, passage) == null) {
                boolean followed = at + 1 < ending && page.passage(at + 1).isStopped();
                settle(at, followed && passage.wordCount <= LONGEST_CROSSHEAD_WORDS ? Step.CROSSHEAD : Step.INSET);
            }
        }
        bound();
    }

    /** The first of the sentences that run, set alike and with nothing between them but crossheads, into the story. */
    private int opening(Page page) {
        int opening = first;
        for (int at = first - 1; at > 0 && first - at <= MOST_ABOVE; at--) {
            Passage passage = page.passage(at);
            if (passage.indent != page.passage(first).indent || page.cue(passage) != null || MetaLine.is(page, passage) || Caption.of(page, passage) != null
                    || page.isPrintedTwice(passage) || PersonNames.isOneName(page.text, passage.from, passage.to)) {
                return opening;
            }
            boolean runs = passage.isSentence() && passage.wordCount >= LONGEST_CROSSHEAD_WORDS && !isSetApart(page.passage(0), passage, page.passage(at + 1));
            opening = runs && (at + 1 == opening && at > 1 || !page.passage(at + 1).isStopped()) ? at : opening;
        }
        return opening;
    }

    /** The first of the sentences below the headline's second printing, if nothing about the article stands between them and the story. */
    private int belowSecondHeadline(Page page) {
        int again = page.repeatOf(page.passage(0), Math.min(first, Headlines.REPEAT_WITHIN));
        int below = first;
        for (int at = first - 1; again > 0 && at > again; at--) {
            Passage passage = page.passage(at);
            boolean byline = of(at, Step.BYLINE) > LEAST && PersonNames.areLikely(page.text, passage.from, passage.to);
            if (byline || page.cue(passage) != null || page.isUnderPrevious(passage) || Caption.of(page, passage) != null || MetaLine.is(page, passage)) {
                break;
            }
            below = passage.isSentence() ? at : below;
        }
        return below;
    }

    /** Takes a standfirst and the words of the lead picture from the top of the story. */
    private void setApart(Page page) {
        for (int count = 0; count < MOST_ABOVE && first + 1 < size; count++) {
            Passage passage = page.passage(first);
            boolean standfirst = first <= MOST_ABOVE && isSetApart(page.passage(0), passage, afterPicture(page, first + 1));
            Caption caption = Caption.of(page, passage);
            boolean picture = caption != null && !caption.credit().isEmpty() && caption.confidence() > LEAST && page.passage(first + 1).isSentence() && !passage.isSentence();
            if (standfirst || picture) {
                settle(first, picture ? Step.LEAD_CAPTION : Step.HEAD);
                bound();
            }
        }
    }

    /** The passage at this place, or the one after it if a picture stands there. */
    private Passage afterPicture(Page page, int at) {
        boolean picture = at + 1 < size && !page.passage(at).isSentence() && Caption.of(page, page.passage(at)) != null;
        return page.passage(picture ? at + 1 : at);
    }

    /** A standfirst: set as the headline and not as the story, or without a stop where the story has them. */
    private static boolean isSetApart(Passage headline, Passage passage, Passage next) {
        return passage.index > 0 && next.isSentence()
                && (passage.indent == headline.indent && passage.indent + 2 <= next.indent || !passage.isStopped() && passage.wordCount > FEWEST_WORDS && passage.index == 1);
    }

    /** Makes one step by far the likeliest. */
    private void settle(int at, Step step) {
        likely[at] = ROWS[step.ordinal()];
    }

    /** True if the page has no noise, so that a line which is no sentence has been pulled out of the story or heads a part of it. */
    boolean isOrderly() {
        return orderly;
    }

    /** A story that was found otherwise: for each passage from first to end its likelihood as a paragraph and as a crosshead. */
    Story(int passages, int first, int end, IntToDoubleFunction paragraph, IntToDoubleFunction crosshead) {
        this.size = passages;
        this.likely = new double[passages][STEPS.length];
        for (int at = first; at < end; at++) {
            likely[at][Step.PARAGRAPH.ordinal()] = paragraph.applyAsDouble(at);
            likely[at][Step.CROSSHEAD.ordinal()] = crosshead.applyAsDouble(at);
        }
        this.first = first;
        this.end = end;
    }

    private static double[] weights(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double[] weights = new double[STEPS.length];
        for (Step step : STEPS) {
            weights[step.ordinal()] = Math.exp(Math.max(WORST, sums[step.role.ordinal()] - most));
        }
        return weights;
    }

    private static double[][] forward(double[][] weights) {
        double[][] forward = new double[weights.length][STEPS.length];
        for (int at = 0; at < weights.length; at++) {
            for (int step = 0; step < STEPS.length; step++) {
                double before = at == 0 ? STARTING[step] : 0;
                if (at > 0) {
                    for (int last : BEFORE[step]) {
                        before += forward[at - 1][last] * FOLLOWING[last][step];
                    }
                }
                forward[at][step] = before * weights[at][step];
            }
            scale(forward[at]);
        }
        return forward;
    }

    /** Multiplies what comes after into the likelihoods, from the last passage to the first. */
    private void backward(double[][] weights) {
        double[] after = new double[STEPS.length];
        Arrays.fill(after, 1);
        for (int at = weights.length - 1; at >= 0; at--) {
            double[] before = new double[STEPS.length];
            for (int step = 0; step < STEPS.length; step++) {
                for (int last : BEFORE[step]) {
                    before[last] += FOLLOWING[last][step] * weights[at][step] * after[step];
                }
                likely[at][step] *= after[step];
            }
            scale(likely[at]);
            scale(before);
            after = before;
        }
    }

    private static void scale(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = sum > 0 ? numbers[at] / sum : 1.0 / numbers.length;
        }
    }

    /** How likely the passage is a piece of the story, 0 to 1. */
    double likely(int at) {
        return of(at, Step.PARAGRAPH) + of(at, Step.CROSSHEAD) + of(at, Step.OPENING) + of(at, Step.PREAMBLE);
    }

    private double of(int at, Step step) {
        return likely[at][step.ordinal()];
    }

    /** True if the passage is a piece of the story. */
    boolean has(int at) {
        return likely(at) > LEAST;
    }

    /** True if a piece of the story is rather a crosshead than a paragraph. */
    boolean isCrosshead(int at) {
        return of(at, Step.CROSSHEAD) > of(at, Step.PARAGRAPH) + of(at, Step.OPENING) + of(at, Step.PREAMBLE);
    }

    double likelyCrosshead(int at) {
        return of(at, Step.CROSSHEAD);
    }

    double likelyByline(int at) {
        return of(at, Step.BYLINE);
    }

    double likelyCaption(int at) {
        return of(at, Step.CAPTION) + of(at, Step.LEAD_CAPTION);
    }

    /** Index of the first passage of the story below the byline; the number of passages if there is none. */
    int first() {
        return first;
    }

    /** Index after the last passage of the story. */
    int end() {
        return end;
    }
}
