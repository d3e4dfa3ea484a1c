package org.backfile.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.article.Holdings;
import org.backfile.article.HoldingsFinder;

/** Counts for the pages that list what there is. */
@ApplicationScoped
class IndexedHoldings implements HoldingsFinder {

    private final Finder finder;

    IndexedHoldings(Finder finder) {
        this.finder = finder;
    }

    @Override
    public Optional<Holdings> holdings(String publication) {
        return finder.counts(publication == null ? SearchRequest.EVERYTHING : SearchRequest.EVERYTHING.narrow(Facet.PUBLICATION, publication))
                .map(counts -> new Holdings(counts.total(), counts.days(), names(counts, Facet.PUBLICATION), names(counts, Facet.SECTION), names(counts, Facet.AUTHOR),
                        names(counts, Facet.PLACE), names(counts, Facet.LANGUAGE)));
    }

    private static List<Holdings.Counted> names(FacetCounts counts, Facet facet) {
        return counts.values().get(facet).stream().map(counted -> new Holdings.Counted(counted.value(), counted.count())).toList();
    }

    @Override
    public Optional<Map<String, Long>> publications() {
        return finder.values(Facet.PUBLICATION).map(values -> values.stream().collect(Collectors.toMap(FacetCounts.Counted::value, counted -> (long) counted.count())));
    }

    @Override
    public List<Long> newestOf(String section, int most) {
        return finder.newest(SearchRequest.EVERYTHING.narrow(Facet.SECTION, section), most).orElse(List.of());
    }

    @Override
    public List<Long> lastAdded(int most) {
        return finder.added(SearchRequest.EVERYTHING, new ReadQuery(Wanted.EVERYTHING, List.of()), null, most).map(Finder.Added::ids).orElse(List.of());
    }
}
