package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.backfile.text.DecodedText;

/** What can be said of a passage that helps to tell the part it plays: a table of traits, one line each. Plain code and no list of functions, for each passage is asked for all of them. */
final class Traits {

    private static final int[] LENGTHS = {1, 2, 3, 5, 8, 12, 18, 30, 60};
    private static final int[] SENTENCES = {0, 1, 2, 4, 8, 16};
    /** For each number of sentences near by its trait, if it has one. */
    private static final int[] DENSITIES = {0, 1, 1, 2, 2, -1, -1, 3, 3};
    /** For each number of quarters passed its trait, if it has one. */
    private static final int[] QUARTERS = {0, 2, -1, 3, 1};

    private static final String[] LENGTH_NAMES = {"words-1", "words-2", "words-3-4", "words-5-7", "words-8-11", "words-12-17", "words-18-29", "words-30-59", "words-60"};
    private static final String[] CUE_NAMES = names(Sign.values()).map(sign -> "cue-" + sign).toArray(String[]::new);
    private static final String[] HINT_NAMES = names(GiveAways.values()).flatMap(hint -> Stream.of("short", "middle", "long").map(length -> "hint-" + hint + "-" + length)).toArray(String[]::new);
    private static final String[] DENSITY_NAMES = {"dense-0", "dense-1-2", "dense-3-4", "dense-7"};
    private static final String[] QUARTER_NAMES = {"before-most-long", "after-most-long", "quarter-1", "quarter-4"};
    private static final String[] SENTENCE_NAMES = names(0, 1, 2, 4, 8, 16).flatMap(count -> Stream.of("sentences-before-" + count, "sentences-after-" + count)).toArray(String[]::new);
    private static final String[] OF_THREE_NAMES = names(0, 1, 2, 3).flatMap(count -> Stream.of("of-3-before-" + count, "of-3-after-" + count)).toArray(String[]::new);
    private static final String[] START_WORD_NAMES = {"start-words-0", "start-words-few", "start-words-some", "start-words-many"};

    private static final List<String> NAMES = names();

    /** Passages; no article has more, and a book is read by plainer signs from there on. */
    static final int MOST = 6000;

    private final Page page;
    private final Surroundings around;
    private final KnownWords words;
    private final TraitList list;

    private Traits(Page page, TraitList list) {
        this.page = page;
        this.around = new Surroundings(page);
        this.words = new KnownWords(page, around.columnFrom);
        this.list = list;
    }

    /** For each passage the active traits, by their number in the table. */
    static int[][] of(Page page) {
        TraitList list = new TraitList(null);
        Traits traits = new Traits(page, list);
        int[][] active = new int[Math.min(MOST, page.size())][];
        for (int at = 0; at < active.length; at++) {
            traits.tell(page.passage(at));
            active[at] = list.take();
        }
        return active;
    }

    /** Any page tells the names of all. */
    private static List<String> names() {
        List<String> names = new ArrayList<>();
        Page page = Page.of(new DecodedText("."));
        new Traits(page, new TraitList(names)).tell(page.passage(0));
        return names;
    }

    static int count() {
        return NAMES.size();
    }

    static String name(int trait) {
        return NAMES.get(trait);
    }

    private void tell(Passage passage) {
        list.add("always", true);
        tellPunctuation(passage, passage.words.charAt(passage.words.length() - 1));
        tellSigns(passage, passage.words.charAt(0), passage.words.charAt(passage.words.length() - 1));
        tellLetters(passage.shape());
        tellWhatRulesSay(passage);
        tellPlace(passage);
        tellNeighbours(passage.index);
        tellWordsElsewhere(passage);
    }

    private void tellPunctuation(Passage passage, char last) {
        Shape shape = passage.shape();
        list.addOneOf(LENGTH_NAMES, range(passage.wordCount, LENGTHS));
        list.add("full-stop", passage.isFullStopped());
        list.add("other-stop", passage.isStopped() && !passage.isFullStopped());
        list.add("question", last == '?' || last == '؟' || last == '？');
        list.add("colon", last == ':' || last == '：');
        list.add("ellipsis", last == '…' || last == '.' && passage.words.endsWith("..."));
        list.add("closing-bracket", last == ')' || last == ']');
        list.add("short-sentence", passage.isFullStopped() && passage.wordCount < 8);
        list.add("sentence", passage.isSentence());
        list.add("long-without-stop", passage.wordCount >= 12 && !passage.isStopped());
        list.add("two-sentences", shape.innerStops >= 1);
        list.add("four-sentences", shape.innerStops >= 3);
        list.add("comma", shape.commas > 0);
        list.add("many-commas", shape.commas * 4 >= shape.tokens && shape.commas > 2);
        list.add("quotation", passage.has(Chars.QUOTE));
        list.add("quoted-whole", passage.isQuoted());
    }

    private void tellSigns(Passage passage, char first, char last) {
        boolean bullet = isBullet(passage.index);
        list.add("bar", passage.has(Chars.BAR) && (passage.words.indexOf('|') >= 0 || passage.words.indexOf('·') >= 0 || passage.words.indexOf('•') > 0));
        list.add("slash", passage.has(Chars.SLASH) && passage.words.indexOf('/') > 0 && passage.wordCount < 40);
        list.add("arrow", isArrow(last) || isArrow(first) && passage.words.indexOf('«') < 0);
        list.add("bullet", bullet);
        list.add("bullet-sentence", bullet && passage.isSentence());
        list.add("bullet-run", bullet && isBullet(passage.index - 1) && isBullet(passage.index + 1));
        list.add("dash-opens", first == '-' || first == '–' || first == '—');
        list.add("bracketed", first == '(' || first == '[');
        list.add("hash", passage.has(Chars.HASH));
        list.add("address", passage.has(Chars.AT) || passage.folded.contains("http") || passage.folded.contains("www."));
    }

    private void tellLetters(Shape shape) {
        list.add("lower-opens", Character.isLowerCase(shape.passage.words.charAt(0)));
        list.add("digit-opens", Character.isDigit(shape.passage.words.charAt(0)));
        list.add("all-capitals", shape.passage.isAllCaps());
        list.add("capitalised", shape.tokens > 1 && shape.capitalised * 10 >= shape.tokens * 8);
        list.add("half-capitalised", shape.tokens > 1 && isBetween(shape.capitalised * 10 / shape.tokens, 4, 7));
        list.add("no-letters", shape.letters == 0);
        list.add("many-digits", shape.digits * 3 > shape.letters);
        list.add("digits", shape.digits > 0);
        list.add("glued", shape.glued);
        list.add("no-little-words", shape.tokens > 2 && shape.littleWords == 0);
        list.add("some-little-words", shape.tokens > 5 && shape.littleWords * 5 >= shape.tokens);
        list.add("many-little-words", shape.tokens > 5 && shape.littleWords * 3 >= shape.tokens);
    }

    private void tellWhatRulesSay(Passage passage) {
        Shape shape = passage.shape();
        Caption caption = Caption.of(page, passage);
        list.add("name", passage.wordCount <= 4 && PersonNames.isOneName(page.text, passage.from, passage.to));
        list.add("names", passage.wordCount <= 14 && PersonNames.areLikely(page.text, passage.from, passage.to));
        list.add("date", shape.digits > 1 && passage.wordCount <= 25 && PrintedDate.of(page, passage) != null);
        list.add("meta", passage.wordCount <= 25 && MetaLine.is(page, passage));
        list.add("reading-time", Furniture.isReadingTime(page.text, passage.from, passage.to));
        list.add("caption", caption != null);
        list.add("credit-alone", caption != null && caption.caption().isEmpty());
        list.add("agencies", passage.wordCount <= 6 && Agencies.named(passage.words) != null);
        list.add("dateline", Dateline.find(page, passage) != null);
        list.addAll(CUE_NAMES, page.signs(passage));
        list.addAll(HINT_NAMES, hints(shape));
    }

    private void tellPlace(Passage passage) {
        int at = passage.index;
        list.add("first", at == 0);
        list.add("second", at == 1);
        list.add("third-to-sixth", isBetween(at, 2, 5));
        list.add("last", at == page.size() - 1);
        list.add("before-first-sentence", at < around.firstSentence);
        list.add("before-first-long", at < around.firstLong);
        list.add("after-last-sentence", at > around.lastSentence);
        list.add("after-last-long", at > around.lastLong);
        list.add("after-end-by-signs", at >= around.endBySigns);
        list.add("before-column", at < around.columnFrom);
        list.add("gap-above", passage.blanksBefore > 1);
        list.add("no-gap-above", page.isUnderPrevious(passage));
        list.add("indented-more", passage.indent > around.usualIndent);
        list.add("indented-less", passage.indent < around.usualIndent);
    }

    private void tellNeighbours(int at) {
        list.addOneOf(DENSITY_NAMES, DENSITIES[around.density(at)]);
        list.addOneOf(QUARTER_NAMES, QUARTERS[around.quartersBefore(at)]);
        list.addAll(SENTENCE_NAMES, 1L << 2 * range(around.longBefore(at), SENTENCES) | 2L << 2 * range(around.longAfter(at), SENTENCES));
        list.addAll(OF_THREE_NAMES, 1L << 2 * around.near(at, -3) | 2L << 2 * around.near(at, 3));
        list.add("none-of-8-before", around.near(at, -8) == 0);
        list.add("none-of-8-after", around.near(at, 8) == 0);
        list.add("none-of-20-after", around.near(at, 20) == 0);
    }

    private void tellWordsElsewhere(Passage passage) {
        int at = passage.index;
        int longWords = passage.shape().longWords;
        boolean twice = page.isPrintedTwice(passage);
        list.addOneOf(START_WORD_NAMES, longWords <= 3 ? -1 : words.inStart[at] == 0 ? 0 : words.inStart[at] <= longWords / 5 ? 1 : words.inStart[at] <= longWords / 3 ? 2 : 3);
        list.add("as-headline", twice && at > 0 && Page.areSame(passage, page.passage(0)));
        list.add("after-headline-again", around.headlineAgain >= 0 && at > around.headlineAgain);
        list.add("before-headline-again", at < around.headlineAgain);
        list.add("as-second", twice && at > 1 && Page.areSame(passage, page.passage(1)));
        list.add("twice", twice);
        list.add("first-of-two", twice && page.isFirstPrinting(passage));
        list.add("as-next", twice && at + 1 < page.size() && Page.areSame(passage, page.passage(at + 1)));
        list.add("foreign-words", longWords > 3 && words.known[at] * 5 < longWords);
        list.add("few-known-words", longWords > 3 && words.known[at] * 5 / longWords == 1);
        list.add("known-words", longWords > 3 && words.known[at] * 2 > longWords);
        list.add("headline-words", words.inHeadline[at] > 0);
        list.add("many-headline-words", words.inHeadline[at] > 2);
        list.add("in-a-longer-passage", isWithinNext(passage));
        list.add("same-opening-as-next", at + 1 < page.size() && opensAs(passage.folded, page.passage(at + 1).folded));
    }

    private static Stream<String> names(Object... variants) {
        return Stream.of(variants).map(variant -> variant.toString().toLowerCase(Locale.ROOT));
    }

    /** The last of the rising numbers that is not above this one, by its place; -1 if all are. */
    private static int range(int number, int[] from) {
        int at = from.length - 1;
        while (at >= 0 && from[at] > number) {
            at--;
        }
        return at;
    }

    /** A bit for each hint: of a short, a middling or a long passage. */
    private static long hints(Shape shape) {
        int length = shape.passage.wordCount <= 6 ? 0 : shape.passage.wordCount <= 24 ? 1 : 2;
        long bits = 0;
        for (int left = GiveAways.hints(shape.hints); left != 0; left &= left - 1) {
            bits |= 1L << 3 * Integer.numberOfTrailingZeros(left) + length;
        }
        return bits;
    }

    private static boolean isBetween(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private static boolean isArrow(char c) {
        return !Chars.isLetter(c) && "»›>→▶►".indexOf(c) >= 0;
    }

    private boolean isBullet(int at) {
        return at >= 0 && at < page.size() && Bullets.length(page.text, page.passage(at).from, page.passage(at).to) > 0;
    }

    /** True if a passage near by has these very words within it. */
    private boolean isWithinNext(Passage passage) {
        if (passage.wordCount < 5 || passage.wordCount > 45) {
            return false;
        }
        int at = passage.index;
        for (int other = Math.max(0, at - 3); other < Math.min(page.size(), at + 4); other++) {
            String folded = page.passage(other).folded;
            if (other != at && folded.length() > passage.folded.length() && folded.length() < 4000 && folded.contains(passage.folded)) {
                return true;
            }
        }
        return false;
    }

    /** True if both begin with the same word. */
    private static boolean opensAs(String one, String other) {
        int space = one.indexOf(' ');
        return space > 1 && other.regionMatches(0, one, 0, space + 1);
    }
}
