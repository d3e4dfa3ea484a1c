package org.backfile.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.backfile.article.ArticleLine;
import org.backfile.article.Histogram;
import org.backfile.content.Edtf;
import org.backfile.text.Slugs;

/**
 * What articles stand under: an author, a topic, a place from which was reported; with a stretch of their list.
 *
 * @param name as most of the articles write it
 * @param next where the list goes on; null at its end
 */
public record Heading(Kind kind, String slug, String name, FacetCounts counts, List<ArticleLine> articles, String next) {

    /** The kinds that have pages of their own. */
    public enum Kind {
        AUTHORS(Facet.AUTHOR), TOPICS(Facet.TOPIC), PLACES(Facet.PLACE);

        private final Facet facet;

        Kind(Facet facet) {
            this.facet = facet;
        }

        public Facet facet() {
            return facet;
        }

        /** In the address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Other things that stand in these articles, each with the address of what has both. */
    public record Related(Facet facet, List<SearchPage.Way> ways) {
    }

    static String name(Facet facet, String slug, FacetCounts counts) {
        return counts.values().get(facet).stream().map(FacetCounts.Counted::value).filter(value -> Slugs.of(value).equals(slug)).findFirst().orElse(slug);
    }

    public long total() {
        return counts.total();
    }

    public String path() {
        return "/" + kind.word() + "/" + slug;
    }

    /** Of the feed that follows it, in an address. */
    public String feedQuery() {
        String address = request().feedAddress("", null);
        return address.substring(1);
    }

    public Histogram histogram() {
        return Histogram.of(counts.days(), null);
    }

    /** Of those of the articles that lie within the bar. */
    public String address(Histogram.Bar bar) {
        return request().within(bar.date()).address();
    }

    /** The first and the last day of any of them; null if none is dated. */
    public Edtf first() {
        return counts.days().first() == null ? null : Edtf.day(counts.days().first());
    }

    public Edtf last() {
        return counts.days().last() == null ? null : Edtf.day(counts.days().last());
    }

    public List<Related> related() {
        return Stream.of(Facet.PUBLICATION, Facet.AUTHOR, Facet.TOPIC, Facet.PLACE).filter(facet -> facet != kind.facet())
                .map(facet -> new Related(facet, counts.values().get(facet).stream()
                        .map(counted -> new SearchPage.Way(counted.value(), request().narrow(facet, counted.value()).address(), counted.count(), false)).toList()))
                .filter(related -> !related.ways().isEmpty()).toList();
    }

    private SearchRequest request() {
        return SearchRequest.EVERYTHING.narrow(kind.facet(), name);
    }
}
