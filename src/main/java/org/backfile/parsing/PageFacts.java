package org.backfile.parsing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.backfile.content.PageKind;
import org.backfile.content.Span;

/**
 * What can be counted of a page to tell its kind by.
 *
 * @param titles   what the page or its markup calls it, the shown headline first
 * @param types    what machines are told that it is (schema.org's types and Open Graph's), in lower case
 * @param path     of its own address, in lower case; null if it does not tell
 * @param words    words to read on it
 * @param story    words of its sentences that were taken for the story
 * @param column   words of those sentences that are set in one run, as those of a story are
 * @param below    words of running sentences anywhere on it
 * @param titled   linked titles of other stories
 * @param linked   the share of its characters that stand in links, 0 to 1
 * @param cells    cells of tables
 * @param pictures pictures with their words
 * @param isDated  true if machines are told when an article was published
 * @param password where it asks for a password; null if it does not
 * @param player   where it shows a film or plays a sound; null if it does not
 * @param opening  its first words, in lower case, {@link #OPENING} chars at most
 */
record PageFacts(List<Title> titles, Set<String> types, String path, int words, int story, int column, int below, int titled, double linked, int cells, int pictures, boolean isDated,
        Span password, Span player, String opening) {

    /**
     * @param span     where it stands in the source; null if nowhere that is known
     * @param declared true if it is told machines
     * @param whole    the kind of page that has this title and no more; null if the words do not tell
     * @param opening  the kind of page whose title opens so; null likewise
     */
    record Title(String words, Span span, boolean declared, PageKind whole, PageKind opening) {

        static Title of(String words, Span span, boolean declared) {
            return new Title(words, span, declared, KindWords.ofWhole(words), KindWords.ofOpening(words));
        }
    }

    private static final int FEWEST_HEADLINE_WORDS = 4;
    private static final int FEWEST_HYPHENS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");
    private static final Pattern DAY = Pattern.compile("/20\\d\\d/\\d\\d?/\\d\\d?/[^/?]");
    /** In words. */
    static final int MUCH = 400;
    /** Of the first words, in chars. */
    static final int OPENING = 2500;

    /** True if the headline is a phrase, and what the page is called in its markup too. */
    boolean isTitledByHeadline() {
        String headline = titles.isEmpty() ? "" : WebStory.folded(titles.get(0).words());
        return !headline.isEmpty() && Passage.countWords(titles.get(0).words()) >= FEWEST_HEADLINE_WORDS
                && titles.stream().skip(1).anyMatch(title -> title.declared() && WebStory.folded(title.words()).contains(headline));
    }

    /** How many phrases of such pages stand among its first words; none if the page has much else to say. */
    int phrases(PageKind kind) {
        return below < MUCH && words < MUCH ? KindWords.phrases(kind, opening) : 0;
    }

    boolean is(String... any) {
        for (String type : any) {
            if (types.contains(type)) {
                return true;
            }
        }
        return false;
    }

    /** True if its address ends as those of stories do: in words with hyphens, a long number, or a day and a name. */
    boolean isAtStorysAddress() {
        if (path == null) {
            return false;
        }
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        String last = path.substring(path.lastIndexOf('/', end - 1) + 1, Math.max(0, end));
        return last.chars().filter(c -> c == '-').count() >= FEWEST_HYPHENS || NUMBER.matcher(last).find() || DAY.matcher(path).find();
    }

    /** True if a part of its address is one of these. */
    boolean isUnder(String... names) {
        for (String name : names) {
            if (path != null && (path.contains("/" + name + "/") || path.endsWith("/" + name) || path.contains("/" + name + "?"))) {
                return true;
            }
        }
        return false;
    }
}
