package org.backfile.parsing;

import java.util.List;
import java.util.Set;

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
 * @param opening  its first words, in lower case
 */
record PageFacts(List<Title> titles, Set<String> types, String path, int words, int story, int column, int below, int titled, double linked, int cells, int pictures, boolean isDated,
        Span password, Span player, String opening) {

    /**
     * @param span     where it stands in the source; null if nowhere that is known
     * @param declared true if it is told machines
     */
    record Title(String words, Span span, boolean declared) {
    }

    private static final int FEWEST_HEADLINE_WORDS = 4;

    /** True if the headline is a phrase, and what the page is called in its markup too. */
    boolean isTitledByHeadline() {
        String headline = titles.isEmpty() ? "" : WebStory.folded(titles.get(0).words());
        return !headline.isEmpty() && Passage.countWords(titles.get(0).words()) >= FEWEST_HEADLINE_WORDS
                && titles.stream().skip(1).anyMatch(title -> title.declared() && WebStory.folded(title.words()).contains(headline));
    }

    boolean is(String... any) {
        for (String type : any) {
            if (types.contains(type)) {
                return true;
            }
        }
        return false;
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
