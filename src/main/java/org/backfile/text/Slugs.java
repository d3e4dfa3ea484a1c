package org.backfile.text;

import java.util.Set;
import java.util.regex.Pattern;

/** The readable end of an address. */
public final class Slugs {

    /** Long enough for a headline's first words, short enough for a message. In characters. */
    private static final int LONGEST = 80;
    /** What stands in the slug's place in other addresses of an article. */
    private static final Set<String> TAKEN = Set.of("original", "history", "propose", "cite");
    // Made once: a front page has some thirty addresses.
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AT_AN_END = Pattern.compile("^-|-$");

    private Slugs() {
    }

    /** The words of the text in lower case, joined by hyphens; letters of every script stay. {@code untitled} if there are none. */
    public static String of(String text) {
        String folded = Folding.folded(text == null ? "" : text).replace("'", "");
        String words = AT_AN_END.matcher(BETWEEN_WORDS.matcher(folded).replaceAll("-")).replaceAll("");
        String slug = words.length() <= LONGEST ? words : cut(words);
        return slug.isEmpty() ? "untitled" : TAKEN.contains(slug) ? slug + "-article" : slug;
    }

    private static String cut(String words) {
        int hyphen = words.lastIndexOf('-', LONGEST);
        // One word without end (some scripts do not space their words) is cut where it must be, but not through a surrogate pair.
        int end = hyphen > 0 ? hyphen : Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end);
    }
}
