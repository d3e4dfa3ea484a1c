package org.backfile.search;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/** Compares an index with PostgreSQL, article by article, and puts right what differs. */
final class IndexVerification {

    private final Following following;
    private final Indexer indexer;
    private final long lastId;
    private long nextId = 1;
    private long articles;
    private long differing;

    IndexVerification(Following following, Indexer indexer, ChangeFeed feed) throws SQLException, IOException {
        this.following = following;
        this.indexer = indexer;
        this.lastId = Math.max(feed.lastId(), following.index().ask(IndexVerification::lastIndexed));
    }

    private static long lastIndexed(IndexSearcher searcher) throws IOException {
        TopFieldDocs last = searcher.search(new MatchAllDocsQuery(), 1, new Sort(new SortField(Fields.ID, SortField.Type.LONG, true)));
        return last.scoreDocs.length == 0 ? 0 : (Long) ((FieldDoc) last.scoreDocs[0]).fields[0];
    }

    long articles() {
        return articles;
    }

    long differing() {
        return differing;
    }

    int percent() {
        return (int) Math.min(99, 100 * (nextId - 1) / Math.max(1, lastId));
    }

    /** Compares a slice; false after the last. Nothing else may write into the index meanwhile. */
    boolean step() throws SQLException, IOException {
        if (nextId > lastId) {
            return false;
        }
        long to = Math.min(lastId, nextId + Indexer.SLICE - 1);
        catchUp();
        List<IndexedArticle> stored = indexer.read(nextId, to);
        Set<Long> suspect = differences(stored, nextId, to);
        if (!suspect.isEmpty()) {
            // What was saved since is no fault: the log tells of it.
            catchUp();
            stored = indexer.read(nextId, to);
            suspect = differences(stored, nextId, to);
            repair(stored, suspect);
        }
        articles += stored.size();
        differing += suspect.size();
        nextId = to + 1;
        return true;
    }

    private void catchUp() throws SQLException, IOException {
        boolean moved = false;
        while (following.step()) {
            moved = true;
        }
        if (moved) {
            following.index().refresh();
        }
    }

    private Set<Long> differences(List<IndexedArticle> stored, long from, long to) throws IOException {
        Map<Long, List<Long>> indexed = following.index().ask(searcher -> digests(searcher, from, to));
        Set<Long> differing = new HashSet<>();
        for (IndexedArticle article : stored) {
            if (!List.of(article.digest()).equals(indexed.remove(article.id()))) {
                differing.add(article.id());
            }
        }
        differing.addAll(indexed.keySet());
        return differing;
    }

    private static Map<Long, List<Long>> digests(IndexSearcher searcher, long from, long to) throws IOException {
        Map<Long, List<Long>> digests = new HashMap<>();
        searcher.search(new TermInSetQuery(Fields.ID, LongStream.rangeClosed(from, to).mapToObj(id -> new BytesRef(Long.toString(id))).toList()), new SimpleCollector() {
            private NumericDocValues ids;
            private NumericDocValues values;

            @Override
            protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
                ids = leaf.reader().getNumericDocValues(Fields.ID);
                values = leaf.reader().getNumericDocValues(Fields.DIGEST);
            }

            @Override
            public void collect(int doc) throws IOException {
                ids.advanceExact(doc);
                values.advanceExact(doc);
                digests.computeIfAbsent(ids.longValue(), any -> new ArrayList<>()).add(values.longValue());
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        });
        return digests;
    }

    private void repair(List<IndexedArticle> stored, Set<Long> suspect) throws IOException {
        for (long id : suspect) {
            following.index().remove(id);
        }
        following.index().put(stored.stream().filter(article -> suspect.contains(article.id())).toList(), true);
        following.index().refresh();
        following.touch();
    }
}
