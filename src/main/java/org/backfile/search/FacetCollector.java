package org.backfile.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;

import org.backfile.article.DayCounts;

/** Counts what a query finds, in one walk over it: in all, by the values of each facet, and by day. Counts are exact. */
final class FacetCollector extends SimpleCollector {

    private final IndexReader reader;
    private final FacetOrdinals ordinals;
    private final Facet[] facets;
    private final int[][] counts;
    private final SortedSetDocValues[] values;
    private final LongValues[] global;
    private final DayCounts days;
    private NumericDocValues from;
    private NumericDocValues to;
    private long total;

    /** @param counted the facets whose values are counted */
    FacetCollector(IndexReader reader, FacetOrdinals ordinals, Set<Facet> counted) throws IOException {
        this.reader = reader;
        this.ordinals = ordinals;
        this.facets = counted.toArray(Facet[]::new);
        this.counts = new int[facets.length][];
        this.values = new SortedSetDocValues[facets.length];
        this.global = new LongValues[facets.length];
        for (int at = 0; at < facets.length; at++) {
            counts[at] = new int[ordinals.size(facets[at])];
        }
        byte[] first = PointValues.getMinPackedValue(reader, Fields.FROM);
        byte[] last = PointValues.getMaxPackedValue(reader, Fields.TO);
        this.days = first == null ? new DayCounts(0, -1) : new DayCounts(IntPoint.decodeDimension(first, 0), IntPoint.decodeDimension(last, 0));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        for (int at = 0; at < facets.length; at++) {
            values[at] = leaf.reader().getSortedSetDocValues(Fields.facet(facets[at]));
            global[at] = ordinals.ofLeaf(facets[at], leaf.ord);
        }
        from = leaf.reader().getNumericDocValues(Fields.FROM);
        to = leaf.reader().getNumericDocValues(Fields.TO);
    }

    @Override
    public void collect(int doc) throws IOException {
        total++;
        for (int facet = 0; facet < facets.length; facet++) {
            SortedSetDocValues ofFacet = values[facet];
            if (ofFacet != null && ofFacet.advanceExact(doc)) {
                for (int i = ofFacet.docValueCount(); i > 0; i--) {
                    counts[facet][(int) global[facet].get(ofFacet.nextOrd())]++;
                }
            }
        }
        if (from != null && from.advanceExact(doc) && to.advanceExact(doc)) {
            days.add((int) from.longValue(), (int) to.longValue());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** @param most values of a facet */
    FacetCounts counted(int most) throws IOException {
        Map<Facet, List<FacetCounts.Counted>> top = new EnumMap<>(Facet.class);
        for (int at = 0; at < facets.length; at++) {
            top.put(facets[at], top(facets[at], counts[at], most));
        }
        return new FacetCounts(total, top, days);
    }

    private List<FacetCounts.Counted> top(Facet facet, int[] ofFacet, int most) throws IOException {
        // The lowest count is thrown out first; of equal ones that which comes later in the alphabet.
        PriorityQueue<Integer> best = new PriorityQueue<>(Comparator.<Integer>comparingInt(ord -> ofFacet[ord]).thenComparing(Comparator.reverseOrder()));
        for (int ord = 0; ord < ofFacet.length; ord++) {
            if (ofFacet[ord] > 0 && (best.size() < most || ofFacet[ord] > ofFacet[best.peek()])) {
                best.add(ord);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        List<FacetCounts.Counted> counted = new ArrayList<>();
        for (; !best.isEmpty(); best.remove()) {
            counted.add(0, new FacetCounts.Counted(ordinals.value(facet, best.peek(), reader), ofFacet[best.peek()]));
        }
        return counted;
    }
}
