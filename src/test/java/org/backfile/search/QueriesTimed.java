package org.backfile.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

import org.backfile.benchmark.Figures;

/** What queries of every kind take of an index of articles that never were, with and without facets. Not a test: CONTRIBUTING tells how to run it. */
final class QueriesTimed {

    /** Words of one article, of few and of most; phrases, fields, beginnings of words, days. */
    static final List<String> QUERIES = List.of("12345", "lindqvist", "bridge", "lighthouse granary", "\"plan for a second bridge\"", "headline:ferry", "teach*", "bridge on:1999");

    private static final int TIMES = 200;

    private QueriesTimed() {
    }

    /** Asks the index of an archive that is not running. The first argument is its data folder; the others are queries, instead of those above. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0], "index");
        try (IndexFolder taken = IndexFolder.take(folder).orElseThrow(() -> new IOException("an archive that is running has taken " + folder));
                OpenIndex index = OpenIndex.open(taken.current().orElseThrow(() -> new IOException("there is no index in " + folder)))) {
            for (String query : arguments.length > 1 ? Arrays.asList(arguments).subList(1, arguments.length) : QUERIES) {
                index.ask(searcher -> print(searcher, query));
            }
        }
    }

    /** Prints what a query takes; answers how many articles it finds. */
    static int print(IndexSearcher searcher, String text) throws IOException {
        ReadQuery read = QueryReader.read(text, false);
        Moment moment = Moment.of(searcher.getIndexReader(), null);
        FacetOrdinals ordinals = new FacetOrdinals(searcher.getIndexReader());
        int hits = searcher.count(query(moment, searcher, read));
        System.out.printf(Locale.ROOT, "%-28s %,9d hits%n", text, hits);
        try {
            System.out.printf("    best ten         %s%n", Figures.of(50, TIMES, () -> top(searcher, query(moment, searcher, read))));
            System.out.printf("    with all facets  %s%n", Figures.of(20, TIMES / 2, () -> {
                FacetCollector collector = new FacetCollector(searcher.getIndexReader(), ordinals, EnumSet.allOf(Facet.class));
                searcher.search(query(moment, searcher, read), collector);
                collector.counted(Moment.VALUES_OF_A_FACET);
                return top(searcher, query(moment, searcher, read));
            }));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return hits;
    }

    private static Query query(Moment moment, IndexSearcher searcher, ReadQuery read) {
        return new BooleanQuery.Builder().add(new QueryCompiler(moment.forms(), searcher.getIndexReader(), true).compile(read.wanted()), Occur.MUST)
                .add(new TermQuery(new Term(Fields.SHELF, Fields.OPEN)), Occur.FILTER).build();
    }

    private static Object top(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(SortOrder.RELEVANCE.sort(), Finder.SIZE + 1, null, 1000));
    }
}
