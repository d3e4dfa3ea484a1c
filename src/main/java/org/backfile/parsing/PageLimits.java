package org.backfile.parsing;

import java.util.List;

/** What a page may have at most of what costs memory: real pages have a hundredth of it. How deep elements may nest, {@link org.backfile.text.WebPage} says. */
final class PageLimits {

    private static final int MOST_ELEMENTS = 300_000;
    private static final int MOST_LINES = 400_000;

    private PageLimits() {
    }

    /** Looks before the page is parsed; each tag is taken for an element. */
    static void checkElements(String source) {
        int tags = 0;
        for (int at = source.indexOf('<'); at >= 0 && at + 1 < source.length(); at = source.indexOf('<', at + 1)) {
            tags += isLetter(source.charAt(at + 1)) ? 1 : 0;
        }
        if (tags > MOST_ELEMENTS) {
            throw new UnreadablePage(String.format(java.util.Locale.ROOT, "more than %,d elements: no page of an article has so many", MOST_ELEMENTS));
        }
    }

    static void checkLines(List<Line> lines) {
        if (lines.size() > MOST_LINES) {
            throw new UnreadablePage(String.format(java.util.Locale.ROOT, "more than %,d lines: no page of an article has so many", MOST_LINES));
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
