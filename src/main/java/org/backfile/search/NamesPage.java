package org.backfile.search;

import java.util.List;
import java.util.Locale;

/**
 * A page of the list of all authors, topics or places.
 *
 * @param all     the names that there are
 * @param letters under which they stand
 */
public record NamesPage(Heading.Kind kind, NamesRequest request, long all, List<String> letters, NameIndex.Stretch stretch) {

    /** A name, and where its articles are. */
    public record Line(String name, String address, int count) {
    }

    /** Another view of the list. */
    public record Way(String label, String address, boolean here) {
    }

    public String path() {
        return "/" + kind.word();
    }

    public long total() {
        return stretch.total();
    }

    public List<Line> lines() {
        return stretch.names().stream().map(name -> new Line(name.name(), path() + "/" + name.slug(), name.count())).toList();
    }

    public List<Way> byLetter() {
        return letters.stream().map(letter -> new Way(letter.toUpperCase(Locale.ROOT), path() + request.ofLetter(letter).query(), letter.equals(request.letter()))).toList();
    }

    /** True if the names stand by their last part. */
    public boolean isByFamilyName() {
        return kind == Heading.Kind.AUTHORS && !request.mostFirst();
    }

    /** All letters. */
    public String whole() {
        return path() + request.ofLetter(null).query();
    }

    public String alphabetical() {
        return path() + request.inOrder(false).query();
    }

    public String mostFirst() {
        return path() + request.inOrder(true).query();
    }

    /** Null on the first page. */
    public String first() {
        return request.from() == null ? null : path() + request.from(null).query();
    }

    /** Null on the last page. */
    public String next() {
        return stretch.next() == null ? null : path() + request.from(stretch.next()).query();
    }
}
