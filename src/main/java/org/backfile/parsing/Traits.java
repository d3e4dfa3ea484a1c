package org.backfile.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/** What can be said of a passage that helps to tell the part it plays: a table of traits, one line each. */
final class Traits {

    private interface Test {
        boolean holds(Traits page, Shape shape);
    }

    /** Traits that are told together, as bits. */
    private interface Tests {
        long holding(Traits page, Shape shape);
    }

    /** One test, or several, of which the first stands at that line of the table. */
    private record Rows(int first, Test test, Tests tests) {
    }

    private static final int[] LENGTHS = {1, 2, 3, 5, 8, 12, 18, 30, 60};
    private static final int[] SENTENCES = {0, 1, 2, 4, 8, 16};
    /** For each number of sentences near by its trait, if it has one. */
    private static final int[] DENSITIES = {0, 1, 1, 2, 2, -1, -1, 3, 3};
    /** For each number of quarters passed its trait, if it has one. */
    private static final int[] QUARTERS = {0, 2, -1, 3, 1};

    private static final List<String> NAMES = new ArrayList<>();
    private static final List<Rows> TABLE = new ArrayList<>();

    static {
        add("always", (page, shape) -> true);
        // length
        addOneOf((page, shape) -> range(shape.passage.wordCount, LENGTHS),
                "words-1", "words-2", "words-3-4", "words-5-7", "words-8-11", "words-12-17", "words-18-29", "words-30-59", "words-60");
        // punctuation
        add("full-stop", (page, shape) -> shape.passage.isFullStopped());
        add("other-stop", (page, shape) -> shape.passage.isStopped() && !shape.passage.isFullStopped());
        add("question", (page, shape) -> "?؟？".indexOf(last(shape)) >= 0);
        add("colon", (page, shape) -> ":：".indexOf(last(shape)) >= 0);
        add("ellipsis", (page, shape) -> last(shape) == '…' || shape.passage.words.endsWith("..."));
        add("closing-bracket", (page, shape) -> ")]".indexOf(last(shape)) >= 0);
        add("short-sentence", (page, shape) -> shape.passage.isFullStopped() && shape.passage.wordCount < 8);
        add("sentence", (page, shape) -> shape.passage.isSentence());
        add("long-without-stop", (page, shape) -> shape.passage.wordCount >= 12 && !shape.passage.isStopped());
        add("two-sentences", (page, shape) -> shape.innerStops >= 1);
        add("four-sentences", (page, shape) -> shape.innerStops >= 3);
        add("comma", (page, shape) -> shape.commas > 0);
        add("many-commas", (page, shape) -> shape.commas * 4 >= shape.tokens && shape.commas > 2);
        add("quotation", (page, shape) -> shape.quotes);
        add("quoted-whole", (page, shape) -> shape.passage.isQuoted());
        add("bar", (page, shape) -> shape.passage.words.indexOf('|') >= 0 || shape.passage.words.indexOf('·') >= 0 || shape.passage.words.indexOf('•') > 0);
        add("slash", (page, shape) -> shape.passage.words.indexOf('/') > 0 && shape.passage.wordCount < 40);
        add("arrow", (page, shape) -> "»›>→▶►".indexOf(last(shape)) >= 0 || "»›>→▶►".indexOf(shape.passage.words.charAt(0)) >= 0 && shape.passage.words.indexOf('«') < 0);
        add("bullet", (page, shape) -> page.isBullet(shape.passage.index));
        add("bullet-sentence", (page, shape) -> page.isBullet(shape.passage.index) && shape.passage.isSentence());
        add("bullet-run", (page, shape) -> page.isBullet(shape.passage.index) && page.isBullet(shape.passage.index - 1) && page.isBullet(shape.passage.index + 1));
        add("dash-opens", (page, shape) -> "-–—".indexOf(shape.passage.words.charAt(0)) >= 0);
        add("bracketed", (page, shape) -> "([".indexOf(shape.passage.words.charAt(0)) >= 0);
        add("hash", (page, shape) -> shape.passage.words.indexOf('#') >= 0);
        add("address", (page, shape) -> shape.passage.words.indexOf('@') >= 0 || shape.passage.folded.contains("http") || shape.passage.folded.contains("www."));
        // letters
        add("lower-opens", (page, shape) -> Character.isLowerCase(shape.passage.words.charAt(0)));
        add("digit-opens", (page, shape) -> Character.isDigit(shape.passage.words.charAt(0)));
        add("all-capitals", (page, shape) -> shape.passage.isAllCaps());
        add("capitalised", (page, shape) -> shape.tokens > 1 && shape.capitalised * 10 >= shape.tokens * 8);
        add("half-capitalised", (page, shape) -> shape.tokens > 1 && isBetween(shape.capitalised * 10 / shape.tokens, 4, 7));
        add("no-letters", (page, shape) -> shape.letters == 0);
        add("many-digits", (page, shape) -> shape.digits * 3 > shape.letters);
        add("digits", (page, shape) -> shape.digits > 0);
        add("glued", (page, shape) -> shape.glued);
        add("no-little-words", (page, shape) -> shape.tokens > 2 && shape.littleWords == 0);
        add("some-little-words", (page, shape) -> shape.tokens > 5 && shape.littleWords * 5 >= shape.tokens);
        add("many-little-words", (page, shape) -> shape.tokens > 5 && shape.littleWords * 3 >= shape.tokens);
        // what the other rules make of it
        add("name", (page, shape) -> shape.passage.wordCount <= 4 && PersonNames.isOneName(page.page.text, shape.passage.from, shape.passage.to));
        add("names", (page, shape) -> shape.passage.wordCount <= 14 && PersonNames.areLikely(page.page.text, shape.passage.from, shape.passage.to));
        add("date", (page, shape) -> shape.digits > 1 && shape.passage.wordCount <= 25 && PrintedDate.of(page.page, shape.passage) != null);
        add("meta", (page, shape) -> shape.passage.wordCount <= 25 && MetaLine.is(page.page, shape.passage));
        add("reading-time", (page, shape) -> Furniture.isReadingTime(page.page.text, shape.passage.from, shape.passage.to));
        add("caption", (page, shape) -> page.caption(shape.passage) != null);
        add("credit-alone", (page, shape) -> page.caption(shape.passage) != null && page.caption(shape.passage).caption().isEmpty());
        add("agencies", (page, shape) -> shape.passage.wordCount <= 6 && Agencies.named(shape.passage.words) != null);
        add("dateline", (page, shape) -> Dateline.find(page.page, shape.passage) != null);
        addAll((page, shape) -> page.page.signs(shape.passage), names(Sign.values()).map(sign -> "cue-" + sign));
        addAll((page, shape) -> hints(shape), names(GiveAways.values()).map(hint -> "hint-" + hint).flatMap(hint -> Stream.of(hint + "-short", hint + "-middle", hint + "-long")));
        // place on the page
        add("first", (page, shape) -> shape.passage.index == 0);
        add("second", (page, shape) -> shape.passage.index == 1);
        add("third-to-sixth", (page, shape) -> isBetween(shape.passage.index, 2, 5));
        add("last", (page, shape) -> shape.passage.index == page.page.size() - 1);
        add("before-first-sentence", (page, shape) -> shape.passage.index < page.firstSentence);
        add("before-first-long", (page, shape) -> shape.passage.index < page.firstLong);
        add("after-last-sentence", (page, shape) -> shape.passage.index > page.lastSentence);
        add("after-last-long", (page, shape) -> shape.passage.index > page.lastLong);
        add("after-end-by-signs", (page, shape) -> shape.passage.index >= page.endBySigns);
        add("before-column", (page, shape) -> shape.passage.index < page.columnFrom);
        add("gap-above", (page, shape) -> shape.passage.blanksBefore > 1);
        add("no-gap-above", (page, shape) -> page.page.isUnderPrevious(shape.passage));
        add("indented-more", (page, shape) -> shape.passage.indent > page.usualIndent);
        add("indented-less", (page, shape) -> shape.passage.indent < page.usualIndent);
        addOneOf((page, shape) -> DENSITIES[page.density(shape.passage.index)], "dense-0", "dense-1-2", "dense-3-4", "dense-7");
        addOneOf((page, shape) -> QUARTERS[page.longBefore(shape.passage.index)], "before-most-long", "after-most-long", "quarter-1", "quarter-4");
        addAll(Traits::sentencesAround, names(0, 1, 2, 4, 8, 16).flatMap(count -> Stream.of("sentences-before-" + count, "sentences-after-" + count)));
        addAll((page, shape) -> 1L << 2 * page.near(shape.passage.index, -3) | 2L << 2 * page.near(shape.passage.index, 3),
                names(0, 1, 2, 3).flatMap(count -> Stream.of("of-3-before-" + count, "of-3-after-" + count)));
        add("none-of-8-before", (page, shape) -> page.near(shape.passage.index, -8) == 0);
        add("none-of-8-after", (page, shape) -> page.near(shape.passage.index, 8) == 0);
        add("none-of-20-after", (page, shape) -> page.near(shape.passage.index, 20) == 0);
        // words printed elsewhere
        addOneOf(Traits::startWords, "start-words-0", "start-words-few", "start-words-some", "start-words-many");
        add("as-headline", (page, shape) -> shape.passage.index > 0 && Page.areSame(shape.passage, page.page.passage(0)));
        add("after-headline-again", (page, shape) -> page.headlineAgain >= 0 && shape.passage.index > page.headlineAgain);
        add("before-headline-again", (page, shape) -> shape.passage.index < page.headlineAgain);
        add("as-second", (page, shape) -> shape.passage.index > 1 && Page.areSame(shape.passage, page.page.passage(1)));
        add("twice", (page, shape) -> page.page.isPrintedTwice(shape.passage));
        add("first-of-two", (page, shape) -> page.page.isPrintedTwice(shape.passage) && page.firstPrinting.get(shape.passage.folded) == shape.passage.index);
        add("as-next", (page, shape) -> shape.passage.index + 1 < page.page.size() && Page.areSame(shape.passage, page.page.passage(shape.passage.index + 1)));
        add("foreign-words", (page, shape) -> shape.longWords > 3 && page.known(shape.passage.index) * 5 < shape.longWords);
        add("few-known-words", (page, shape) -> shape.longWords > 3 && isBetween(page.known(shape.passage.index) * 5 / Math.max(1, shape.longWords), 1, 1));
        add("known-words", (page, shape) -> shape.longWords > 3 && page.known(shape.passage.index) * 2 > shape.longWords);
        add("headline-words", (page, shape) -> page.inHeadline(shape.passage.index) > 0);
        add("many-headline-words", (page, shape) -> page.inHeadline(shape.passage.index) > 2);
        add("in-a-longer-passage", (page, shape) -> page.isWithinNext(shape.passage.index));
        add("same-opening-as-next", (page, shape) -> page.opensAsNext(shape.passage.index));
    }

    private static final Rows[] ROWS = TABLE.toArray(Rows[]::new);

    /** Passages; no article has more, and a book is read by plainer signs from there on. */
    static final int MOST = 6000;
    private static final int DENSITY_WITHIN = 4;
    private static final int LONG_WORDS = 20;
    private static final int START_SENTENCES = 6;
    private static final int MOST_KNOWN_WORDS = 60;
    /** In letters. */
    private static final int LONG_WORD = 6;
    private static final int ENOUGH_OF_WORD = 12;

    final Page page;
    private final Shape[] shapes;
    private final Caption[] captions;
    private final int usualIndent;
    private final int columnFrom;
    private final int endBySigns;
    private final int headlineAgain;
    private final Map<String, Integer> firstPrinting = new HashMap<>();
    private final int[] sentences;
    private final int[] longs;
    private int firstSentence;
    private int firstLong;
    private int lastSentence = -1;
    private int lastLong = -1;
    private final int[] known;
    private final int[] inHeadline;
    private final int[] inStart;

    private Traits(Page page) {
        this.page = page;
        int size = page.size();
        this.shapes = new Shape[Math.min(MOST, size)];
        for (int at = 0; at < shapes.length; at++) {
            shapes[at] = new Shape(page.passage(at));
        }
        this.captions = new Caption[size];
        this.sentences = new int[size + 1];
        this.longs = new int[size + 1];
        this.known = new int[size];
        this.inHeadline = new int[size];
        this.inStart = new int[size];
        this.firstSentence = size;
        this.firstLong = size;
        Map<Integer, Integer> indents = new HashMap<>();
        for (Passage passage : page.passages) {
            int at = passage.index;
            captions[at] = Caption.of(page, passage);
            firstPrinting.putIfAbsent(passage.folded, at);
            indents.merge(passage.indent, passage.wordCount, Integer::sum);
            boolean sentence = at > 1 && passage.isSentence();
            boolean isLong = at > 1 && passage.isFullStopped() && passage.wordCount >= LONG_WORDS;
            sentences[at + 1] = sentences[at] + (sentence ? 1 : 0);
            longs[at + 1] = longs[at] + (isLong ? 1 : 0);
            firstSentence = sentence ? Math.min(firstSentence, at) : firstSentence;
            lastSentence = sentence ? at : lastSentence;
            firstLong = isLong ? Math.min(firstLong, at) : firstLong;
            lastLong = isLong ? at : lastLong;
        }
        this.usualIndent = indents.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        int column = 0;
        while (column < Math.min(3, size) && page.passage(column).indent < usualIndent) {
            column++;
        }
        this.columnFrom = column;
        this.headlineAgain = size == 0 ? -1 : page.repeatOf(page.passage(0), Math.min(size, 60));
        this.endBySigns = size == 0 ? 0 : StoryEnd.find(page, Math.min(size - 1, Math.max(column, headlineAgain + 1)));
        countKnown();
    }

    /** For each passage the active traits, by their number in the table. */
    static int[][] of(Page page) {
        Traits traits = new Traits(page);
        int[][] active = new int[traits.shapes.length][];
        int[] buffer = new int[NAMES.size()];
        for (int at = 0; at < active.length; at++) {
            int count = 0;
            for (Rows rows : ROWS) {
                if (rows.test() == null) {
                    for (long left = rows.tests().holding(traits, traits.shapes[at]); left != 0; left &= left - 1) {
                        buffer[count++] = rows.first() + Long.numberOfTrailingZeros(left);
                    }
                } else if (rows.test().holds(traits, traits.shapes[at])) {
                    buffer[count++] = rows.first();
                }
            }
            active[at] = Arrays.copyOf(buffer, count);
        }
        return active;
    }

    static int count() {
        return NAMES.size();
    }

    static String name(int trait) {
        return NAMES.get(trait);
    }

    private static void add(String name, Test test) {
        TABLE.add(new Rows(NAMES.size(), test, null));
        NAMES.add(name);
    }

    /** Traits of which several may hold. */
    private static void addAll(Tests tests, Stream<String> names) {
        TABLE.add(new Rows(NAMES.size(), null, tests));
        names.forEach(NAMES::add);
    }

    /** Traits of which one holds, or none where the choice is negative. */
    private static void addOneOf(ToIntBiFunction<Traits, Shape> choice, String... names) {
        addAll((page, shape) -> choice.applyAsInt(page, shape) < 0 ? 0 : 1L << choice.applyAsInt(page, shape), Stream.of(names));
    }

    private static Stream<String> names(Object... variants) {
        return Stream.of(variants).map(variant -> variant.toString().toLowerCase(Locale.ROOT));
    }

    /** The last of the rising numbers that is not above this one, by its place; -1 if all are. */
    private static int range(int number, int... from) {
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

    private static long sentencesAround(Traits page, Shape shape) {
        int before = page.longs[shape.passage.index];
        int after = page.longs[page.page.size()] - page.longs[shape.passage.index + 1];
        return 1L << 2 * range(before, SENTENCES) | 2L << 2 * range(after, SENTENCES);
    }

    private static int startWords(Traits page, Shape shape) {
        int words = page.inStart[shape.passage.index];
        return shape.longWords <= 3 ? -1 : words == 0 ? 0 : words <= shape.longWords / 5 ? 1 : words <= shape.longWords / 3 ? 2 : 3;
    }

    private static boolean isBetween(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private static char last(Shape shape) {
        return shape.passage.words.charAt(shape.passage.words.length() - 1);
    }

    private Caption caption(Passage passage) {
        return captions[passage.index];
    }

    private boolean isBullet(int at) {
        return at >= 0 && at < page.size() && Bullets.length(page.text, page.passage(at).from, page.passage(at).to) > 0;
    }

    /** Sentences among the passages near by, this one aside. */
    private int density(int at) {
        int from = Math.max(0, at - DENSITY_WITHIN);
        int to = Math.min(page.size(), at + DENSITY_WITHIN + 1);
        return sentences[to] - sentences[from] - (sentences[at + 1] - sentences[at]);
    }

    /** How many quarters of the page's long sentences stand before the passage, 0 to 4. */
    private int longBefore(int at) {
        int all = longs[page.size()];
        return all == 0 ? 0 : longs[at] == all ? 4 : longs[at] == 0 ? 0 : Math.min(3, 1 + longs[at] * 3 / all);
    }

    /** Sentences among so many passages before (if negative) or after this one. */
    private int near(int at, int reach) {
        int from = reach < 0 ? Math.max(0, at + reach) : at + 1;
        int to = reach < 0 ? at : Math.min(page.size(), at + 1 + reach);
        return sentences[to] - sentences[Math.min(from, to)];
    }

    private int known(int at) {
        return known[at];
    }

    private int inHeadline(int at) {
        return inHeadline[at];
    }

    /** Counts of each passage's longer words those that long sentences elsewhere use, and those of the headline. */
    private void countKnown() {
        WordNumbers numbers = new WordNumbers();
        WordNumbers.Collected collected = new WordNumbers.Collected(numbers);
        int[][] words = new int[page.size()][];
        for (int at = 0; at < words.length; at++) {
            words[at] = longWords(page.passage(at).folded, collected);
        }
        int[] users = new int[numbers.size()];
        int[] start = new int[numbers.size()];
        boolean[] headline = new boolean[numbers.size()];
        Arrays.fill(start, -1);
        int started = 0;
        for (int at = 0; at < words.length; at++) {
            boolean runs = isLongSentence(page.passage(at));
            boolean opens = runs && at >= columnFrom && started++ < START_SENTENCES;
            for (int word : words[at]) {
                headline[word] |= at == 0;
                users[word] += runs ? 1 : 0;
                start[word] = opens && start[word] < 0 ? at : start[word];
            }
        }
        for (int at = 0; at < words.length; at++) {
            int least = isLongSentence(page.passage(at)) ? 2 : 1;
            for (int word : words[at]) {
                inStart[at] += start[word] >= 0 && start[word] != at ? 1 : 0;
                known[at] += users[word] >= least ? 1 : 0;
                inHeadline[at] += headline[word] ? 1 : 0;
            }
        }
    }

    private static boolean isLongSentence(Passage passage) {
        return passage.isFullStopped() && passage.wordCount >= LONG_WORDS;
    }

    private static int[] longWords(String folded, WordNumbers.Collected collected) {
        collected.begin();
        for (int at = 0; at + LONG_WORD <= folded.length() && collected.count() < MOST_KNOWN_WORDS;) {
            int last = at + LONG_WORD - 1;
            while (last >= at && Chars.isLetter(folded.charAt(last))) {
                last--;
            }
            if (last >= at) {
                at = last + 1; // from behind, for many words are shorter and need not be looked at
                continue;
            }
            int start = at;
            at += LONG_WORD;
            while (at < folded.length() && Chars.isLetter(folded.charAt(at))) {
                at++;
            }
            collected.add(folded, start, Math.min(at, start + ENOUGH_OF_WORD));
        }
        return collected.end();
    }

    /** True if a passage near by has these very words within it. */
    private boolean isWithinNext(int at) {
        Passage passage = page.passage(at);
        if (passage.wordCount < 5 || passage.wordCount > 45) {
            return false;
        }
        for (int other = Math.max(0, at - 3); other < Math.min(page.size(), at + 4); other++) {
            String folded = page.passage(other).folded;
            if (other != at && folded.length() > passage.folded.length() && folded.length() < 4000 && folded.contains(passage.folded)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensAsNext(int at) {
        if (at + 1 >= page.size()) {
            return false;
        }
        String one = page.passage(at).folded;
        String other = page.passage(at + 1).folded;
        int space = one.indexOf(' ');
        return space > 1 && other.regionMatches(0, one, 0, space + 1);
    }
}
