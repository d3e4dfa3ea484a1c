package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backfile.article.Histogram;
import org.backfile.content.Edtf;
import org.backfile.text.Languages;

/** What the page of search shows: what was found, how the query was read, and every way to go on from there. */
public final class SearchPage {

    private final SearchRequest request;
    private final ReadQuery read;
    private final SortOrder order;
    private final Finder.Found found;
    private final List<SearchHit> hits;
    private final IndexState index;

    /** @param found null if nothing was asked for, or there is no index */
    SearchPage(SearchRequest request, ReadQuery read, SortOrder order, Finder.Found found, List<SearchHit> hits, IndexState index) {
        this.request = request;
        this.read = read;
        this.order = order;
        this.found = found;
        this.hits = hits;
        this.index = index;
    }

    public String query() {
        return request.q();
    }

    public boolean isAsked() {
        return !request.isEmpty();
    }

    /** False while there is no index that could be asked. */
    public boolean isReady() {
        return index.isReady();
    }

    /** True if the index was asked and has answered. */
    public boolean isAnswered() {
        return found != null;
    }

    public IndexState index() {
        return index;
    }

    public long total() {
        return found.counts().total();
    }

    public List<SearchHit> hits() {
        return hits;
    }

    public boolean isFirst() {
        return request.from() == null;
    }

    public List<QueryRemark> remarks() {
        return read.remarks();
    }

    /** The query as it was read, where that is not as it was written. */
    public String readAs() {
        return read.remarks().isEmpty() ? null : read.text();
    }

    /** A way of writing the query with which more is found, and its address. */
    public Optional<Way> better() {
        return Optional.ofNullable(found.better()).map(other -> new Way(other, request.ask(other).address(), 0, false));
    }

    /** A link: to more, to fewer, to others of the same. */
    public record Way(String label, String address, int count, boolean here) {
    }

    public List<Way> orders() {
        return Arrays.stream(SortOrder.values()).map(one -> new Way(one.word(), request.sort(one).address(), 0, one == order)).toList();
    }

    public String next() {
        return found.next() == null ? null : request.page(found.next()).address();
    }

    public String firstPage() {
        return request.page(null).address();
    }

    /** What the results are narrowed to; each leads to the results without it. */
    public List<Narrowed> narrowed() {
        List<Narrowed> narrowed = new ArrayList<>();
        request.narrowed().forEach((facet, value) -> narrowed.add(new Narrowed(facet, null, label(facet, value), request.widen(facet).address())));
        if (request.date() != null) {
            narrowed.add(new Narrowed(null, request.date(), null, request.within(null).address()));
        }
        return narrowed;
    }

    /** @param facet null for a date */
    public record Narrowed(Facet facet, Edtf date, String label, String without) {
    }

    /** A facet with its values. */
    public record FacetList(Facet facet, List<Way> ways) {
    }

    /** What the results can be narrowed by: those facets that tell some of them from others. */
    public List<FacetList> facets() {
        return Arrays.stream(Facet.values()).filter(facet -> !request.narrowed().containsKey(facet))
                .map(facet -> new FacetList(facet, found.counts().values().get(facet).stream()
                        .map(counted -> new Way(label(facet, counted.value()), request.narrow(facet, counted.value()).address(), counted.count(), false)).toList()))
                .filter(list -> list.ways().size() > 1 || list.ways().size() == 1 && list.ways().get(0).count() < total()).toList();
    }

    private static String label(Facet facet, String value) {
        return facet == Facet.LANGUAGE ? Languages.name(value, Locale.ENGLISH) : value;
    }

    public Histogram histogram() {
        return Histogram.of(found.counts().days(), request.date());
    }

    /** Of the results that lie within the bar. */
    public String address(Histogram.Bar bar) {
        return request.within(bar.date()).address();
    }

    /** The stretch around the one that the results are narrowed to. */
    public Optional<Edtf> around() {
        return Optional.ofNullable(request.date()).map(Histogram::around);
    }

    public boolean isNarrowedInTime() {
        return request.date() != null;
    }

    /** Of the form that asks for each thing by itself. */
    public String advancedAddress() {
        return "/search/advanced";
    }

    public String aroundAddress() {
        return request.within(around().orElse(null)).address();
    }

    /** The other parts of the state, which the form of the page carries along: name and value by turns. */
    public List<Way> kept() {
        List<Way> kept = new ArrayList<>();
        request.narrowed().forEach((facet, value) -> kept.add(new Way(facet.word(), value, 0, false)));
        if (request.date() != null) {
            kept.add(new Way("date", request.date().toString(), 0, false));
        }
        if (request.order() != null) {
            kept.add(new Way("sort", request.order().word(), 0, false));
        }
        return kept;
    }

    /** Of the feed that follows what is asked for, in one of the formats. */
    public String feed(String extension) {
        return request.feedAddress("/feed." + extension, null);
    }
}
