package org.backfile.search;

import java.io.IOException;
import java.util.function.LongConsumer;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Tells the id of each article that a query finds. */
final class IdCollector extends SimpleCollector {

    private final LongConsumer told;
    private NumericDocValues ids;

    IdCollector(LongConsumer told) {
        this.told = told;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        ids = leaf.reader().getNumericDocValues(Fields.ID);
    }

    @Override
    public void collect(int doc) throws IOException {
        ids.advanceExact(doc);
        told.accept(ids.longValue());
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
