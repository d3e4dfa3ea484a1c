package org.backfile.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a stretch of a block's text is besides words: a link, or set apart by emphasis.
 *
 * @param from code point of the block's text
 * @param to   code point of the block's text, exclusive
 * @param href where a link leads: an absolute address of the web, of no other scheme; null for emphasis
 */
public record Mark(int from, int to, Kind kind, String href) {

    private static final int LONGEST_ADDRESS = 2000;

    public enum Kind { LINK, EMPHASIS }

    public Mark {
        if (from < 0 || to <= from || (kind == Kind.LINK) != (href != null) || href != null && !isWebAddress(href)) {
            throw new IllegalArgumentException("no mark: " + from + " to " + to + ", " + kind + ", " + href);
        }
    }

    public static Mark emphasis(int from, int to) {
        return new Mark(from, to, Kind.EMPHASIS, null);
    }

    /** A link; empty if it leads nowhere that a reader may be sent. */
    public static Optional<Mark> link(int from, int to, String href) {
        return href != null && from >= 0 && to > from && isWebAddress(href) ? Optional.of(new Mark(from, to, Kind.LINK, href)) : Optional.empty();
    }

    /** True for an absolute address of the web: nothing that runs or carries its own content. */
    static boolean isWebAddress(String href) {
        try {
            URI uri = new URI(href);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return href.length() <= LONGEST_ADDRESS && (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public Mark moved(int by) {
        return new Mark(from + by, to + by, kind, href);
    }

    /** What of the mark stands between two places, counted from the first; empty if nothing does. */
    Optional<Mark> within(int first, int end) {
        int begin = Math.max(from, first);
        int stop = Math.min(to, end);
        return begin < stop ? Optional.of(new Mark(begin - first, stop - first, kind, href)) : Optional.empty();
    }
}
