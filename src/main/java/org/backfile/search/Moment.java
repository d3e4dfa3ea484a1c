package org.backfile.search;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** What is worth knowing of an index at one moment, kept until the next: its languages, the numbers of its facets, what was counted. */
final class Moment {

    /** Counted results that are kept: some kilobytes each. */
    private static final int MOST_COUNTS = 100;
    static final int VALUES_OF_A_FACET = 10;

    private final Object key;
    private final QueryForms forms;
    private final FacetOrdinals ordinals;
    private final Map<Query, FacetCounts> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, FacetCounts> eldest) {
            return size() > MOST_COUNTS;
        }
    };

    private final Map<Heading.Kind, SoftReference<NameIndex>> names = new EnumMap<>(Heading.Kind.class);

    private Moment(IndexReader reader) throws IOException {
        this.key = key(reader);
        TreeSet<String> languages = new TreeSet<>();
        Terms terms = MultiTerms.getTerms(reader, Fields.STEMMED);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                languages.add(term.utf8ToString());
            }
        }
        languages.remove("");
        this.forms = new QueryForms(languages);
        this.ordinals = new FacetOrdinals(reader);
    }

    private static Object key(IndexReader reader) {
        return reader.getReaderCacheHelper().getKey();
    }

    /** @param before the last one that was known, or null */
    static Moment of(IndexReader reader, Moment before) throws IOException {
        return before != null && before.key == key(reader) ? before : new Moment(reader);
    }

    QueryForms forms() {
        return forms;
    }

    FacetCounts count(IndexSearcher searcher, Query query) throws IOException {
        synchronized (counts) {
            FacetCounts known = counts.get(query);
            if (known != null) {
                return known;
            }
        }
        FacetCounts counted = counted(searcher, query, EnumSet.allOf(Facet.class), VALUES_OF_A_FACET);
        synchronized (counts) {
            counts.put(query, counted);
        }
        return counted;
    }

    /** All values of a facet, the most frequent first. */
    List<FacetCounts.Counted> values(IndexSearcher searcher, Query query, Facet facet) throws IOException {
        return counted(searcher, query, EnumSet.of(facet), ordinals.size(facet)).values().get(facet);
    }

    /** All names of a kind; kept only as long as memory is to spare. @param query for what readers may see */
    NameIndex names(Heading.Kind kind, IndexSearcher searcher, Query query) throws IOException {
        synchronized (names) {
            NameIndex known = names.getOrDefault(kind, new SoftReference<>(null)).get();
            if (known == null) {
                known = NameIndex.of(kind, values(searcher, query, kind.facet()));
                names.put(kind, new SoftReference<>(known));
            }
            return known;
        }
    }

    private FacetCounts counted(IndexSearcher searcher, Query query, Set<Facet> facets, int most) throws IOException {
        FacetCollector collector = new FacetCollector(searcher.getIndexReader(), ordinals, facets);
        searcher.search(query, collector);
        return collector.counted(most);
    }
}
