package org.backfile.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a list of names somebody wants to see.
 *
 * @param letter under which the names stand; null for all
 * @param q      a part of them; may be empty
 * @param from   where it begins; null for the beginning
 */
public record NamesRequest(String letter, String q, boolean mostFirst, String from) {

    static final NamesRequest ALL = new NamesRequest(null, "", false, null);

    NamesRequest ofLetter(String other) {
        return new NamesRequest(other, "", mostFirst, null);
    }

    NamesRequest inOrder(boolean most) {
        return new NamesRequest(letter, q, most, null);
    }

    NamesRequest from(String place) {
        return new NamesRequest(letter, q, mostFirst, place);
    }

    /** True if it is not all of the list, from its beginning, in its own order. */
    public boolean isPart() {
        return !equals(ALL);
    }

    /** What stands in the address behind the path of the list. */
    String query() {
        String query = Stream.of(part("letter", letter), part("q", q.isEmpty() ? null : q), part("by", mostFirst ? "articles" : null), part("from", from))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String part(String name, String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
