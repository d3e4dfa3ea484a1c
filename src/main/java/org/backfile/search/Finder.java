package org.backfile.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** Asks the index what readers look for: nothing of what they may not see is found, counted or told. */
@ApplicationScoped
class Finder {

    static final int SIZE = 10;
    /** Beyond so many, the best need not be told apart from the number of all. */
    private static final int COUNTED_BY_THE_WAY = 1000;
    /** Where so few are found, a word may be misspelled. */
    private static final int FEW = 3;

    private static final Sort LAST_ADDED_FIRST = new Sort(new SortField(Fields.ID, SortField.Type.LONG, true));

    private final SearchIndex index;
    private volatile Moment last;

    Finder(SearchIndex index) {
        this.index = index;
    }

    /**
     * What was found.
     *
     * @param ids         of a page of articles, in order
     * @param next        where the next page begins; null if there is none
     * @param ofOriginals those of the page that only the words of their originals let be found
     * @param query       for the marks in the texts
     * @param better      the query with other spelling, which finds more; null if there is none
     */
    record Found(List<Long> ids, FacetCounts counts, ResultPlace next, Set<Long> ofOriginals, Query query, String better) {

        boolean isLastPage() {
            return next == null;
        }
    }

    /** @param originals true if this reader may see originals; @return empty while there is no index */
    Optional<Found> find(SearchRequest request, ReadQuery read, SortOrder order, boolean originals) {
        return index.ask(searcher -> {
            Moment now = now(searcher);
            QueryCompiler compiler = new QueryCompiler(now.forms(), searcher.getIndexReader(), originals);
            Query wanted = compiler.compile(read.wanted());
            Query query = onShelf(wanted, request);
            FacetCounts counts = now.count(searcher, query);
            FieldDoc after = request.from() == null ? null : weighedAgain(searcher, query, request.from(), order).after(order);
            TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(order.sort(), SIZE + 1, after, COUNTED_BY_THE_WAY));
            boolean more = top.scoreDocs.length > SIZE;
            List<Long> ids = ids(top, Math.min(SIZE, top.scoreDocs.length));
            ResultPlace next = more ? ResultPlace.behind((FieldDoc) top.scoreDocs[SIZE - 1], order) : null;
            Query proper = new QueryCompiler(now.forms(), searcher.getIndexReader(), false).compile(read.wanted());
            String better = counts.total() < FEW ? new Spelling(searcher, now.forms(), other -> onShelf(compiler.compile(other), request)).better(read.wanted(), counts.total()) : null;
            return new Found(ids, counts, next, originals ? without(searcher, proper, ids) : Set.of(), wanted, better);
        });
    }

    /** The articles under a heading, newest first; empty while there is no index. @param from where the page begins, or null */
    Optional<Found> under(Facet facet, String slug, ResultPlace from, int size) {
        return index.ask(searcher -> {
            Moment now = now(searcher);
            Query query = under(facet, slug);
            TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(SortOrder.NEWEST.sort(), size + 1, from == null ? null : from.after(SortOrder.NEWEST), COUNTED_BY_THE_WAY));
            boolean more = top.scoreDocs.length > size;
            return new Found(ids(top, Math.min(size, top.scoreDocs.length)), now.count(searcher, query),
                    more ? ResultPlace.behind((FieldDoc) top.scoreDocs[size - 1], SortOrder.NEWEST) : null, Set.of(), query, null);
        });
    }

    /** What was asked for, counted; empty while there is no index. */
    Optional<FacetCounts> counts(SearchRequest request) {
        return index.ask(searcher -> now(searcher).count(searcher, everything(request)));
    }

    /** All values of a facet with their counts; empty while there is no index. */
    Optional<List<FacetCounts.Counted>> values(Facet facet) {
        return index.ask(searcher -> now(searcher).values(searcher, everything(SearchRequest.EVERYTHING), facet));
    }

    /** A page of all names of a kind; empty while there is no index. */
    Optional<NamesPage> names(Heading.Kind kind, NamesRequest request, int size) {
        return index.ask(searcher -> {
            NameIndex names = now(searcher).names(kind, searcher, everything(SearchRequest.EVERYTHING));
            NameIndex.Stretch stretch = names.stretch(request, size);
            List<NameIndex.Name> exactly = new ArrayList<>();
            for (NameIndex.Name name : stretch.names()) {
                // An article may have two spellings of a name.
                exactly.add(name.spellings() == 1 ? name : name.with(searcher.count(under(kind.facet(), name.slug()))));
            }
            return new NamesPage(kind, request, names.size(), names.letters(), new NameIndex.Stretch(stretch.total(), exactly, stretch.next()));
        });
    }

    private static Query under(Facet facet, String slug) {
        return onShelf(new TermQuery(new Term(Fields.heading(facet), slug)), SearchRequest.EVERYTHING);
    }

    /** The ids of the newest of what is asked for; empty while there is no index. */
    Optional<List<Long>> newest(SearchRequest request, int most) {
        return index.ask(searcher -> {
            TopFieldDocs top = searcher.search(everything(request), new TopFieldCollectorManager(SortOrder.NEWEST.sort(), most, null, most));
            return ids(top, top.scoreDocs.length);
        });
    }

    private static Query everything(SearchRequest request) {
        return onShelf(new MatchAllDocsQuery(), request);
    }

    /**
     * What came into the archive last.
     *
     * @param more true if there is more than was asked for
     */
    record Added(List<Long> ids, boolean more) {
    }

    /** What is asked for, the last added first; no original is searched. @param behind the article before the first, or null; @return empty while there is no index */
    Optional<Added> added(SearchRequest request, ReadQuery read, Long behind, int size) {
        return index.ask(searcher -> {
            Moment now = now(searcher);
            Query query = onShelf(new QueryCompiler(now.forms(), searcher.getIndexReader(), false).compile(read.wanted()), request);
            FieldDoc after = behind == null ? null : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {behind});
            TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(LAST_ADDED_FIRST, size + 1, after, COUNTED_BY_THE_WAY));
            return new Added(ids(top, Math.min(size, top.scoreDocs.length)), top.scoreDocs.length > size);
        });
    }

    private Moment now(IndexSearcher searcher) throws IOException {
        Moment now = Moment.of(searcher.getIndexReader(), last);
        last = now;
        return now;
    }

    /** Every change of the index shifts all scores a little: a list goes on behind its last article with the score that it has now, if it is still found. */
    private static ResultPlace weighedAgain(IndexSearcher searcher, Query query, ResultPlace place, SortOrder order) throws IOException {
        if (order != SortOrder.RELEVANCE) {
            return place;
        }
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum holders = leaf.reader().postings(IndexedArticle.term(place.id()), PostingsEnum.NONE);
            Scorer scorer = holders == null ? null : weight.scorer(leaf);
            while (scorer != null && holders.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int doc = holders.docID();
                boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
                if (live && scorer.iterator().advance(doc) == doc) {
                    return place.weighing(scorer.score());
                }
            }
        }
        return place;
    }

    private static Query onShelf(Query wanted, SearchRequest request) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(wanted, Occur.MUST).add(new TermQuery(new Term(Fields.SHELF, Fields.OPEN)), Occur.FILTER);
        for (Map.Entry<Facet, String> narrowed : request.narrowed().entrySet()) {
            query.add(new TermQuery(new Term(Fields.facet(narrowed.getKey()), narrowed.getValue())), Occur.FILTER);
        }
        if (request.date() != null) {
            query.add(QueryCompiler.dated(new Wanted.Dated(QueryField.ON, request.date())), Occur.FILTER);
        }
        return query.build();
    }

    private static List<Long> ids(TopFieldDocs top, int size) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add((Long) ((FieldDoc) top.scoreDocs[i]).fields[((FieldDoc) top.scoreDocs[i]).fields.length - 1]);
        }
        return ids;
    }

    /** Those of the articles that the query does not find. */
    private static Set<Long> without(IndexSearcher searcher, Query query, List<Long> ids) throws IOException {
        Set<Long> without = new HashSet<>(ids);
        Query among = new BooleanQuery.Builder().add(query, Occur.FILTER)
                .add(new TermInSetQuery(Fields.ID, ids.stream().map(id -> new BytesRef(Long.toString(id))).toList()), Occur.FILTER).build();
        searcher.search(among, new IdCollector(without::remove));
        return without;
    }
}
