package org.backfile.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/** The numbers by which the values of each facet are counted, over all parts of an index as it is at one moment. */
final class FacetOrdinals {

    private final Map<Facet, Integer> sizes = new EnumMap<>(Facet.class);
    /** None for a facet whose values all stand in the only part of the index. */
    private final Map<Facet, OrdinalMap> maps = new EnumMap<>(Facet.class);

    FacetOrdinals(IndexReader reader) throws IOException {
        for (Facet facet : Facet.values()) {
            SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Fields.facet(facet));
            sizes.put(facet, values == null ? 0 : (int) values.getValueCount());
            if (values instanceof MultiDocValues.MultiSortedSetDocValues several) {
                maps.put(facet, several.mapping);
            }
        }
    }

    int size(Facet facet) {
        return sizes.get(facet);
    }

    LongValues ofLeaf(Facet facet, int leaf) {
        OrdinalMap map = maps.get(facet);
        return map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf);
    }

    String value(Facet facet, long ord, IndexReader reader) throws IOException {
        OrdinalMap map = maps.get(facet);
        int leaf = map == null ? 0 : map.getFirstSegmentNumber(ord);
        long ofLeaf = map == null ? ord : map.getFirstSegmentOrd(ord);
        return reader.leaves().get(leaf).reader().getSortedSetDocValues(Fields.facet(facet)).lookupOrd(ofLeaf).utf8ToString();
    }
}
