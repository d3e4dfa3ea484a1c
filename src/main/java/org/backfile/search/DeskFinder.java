package org.backfile.search;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import org.backfile.article.ArticleFinder;

/** Finds articles for editors: all of them, whoever else may see them, and by their states too. */
@ApplicationScoped
class DeskFinder implements ArticleFinder {

    private static final Sort LAST_IMPORTED_FIRST = new Sort(new SortField(Fields.ID, SortField.Type.LONG, true));

    private final SearchIndex index;

    DeskFinder(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Found findAmongAll(String query, int most) {
        ReadQuery read = QueryReader.read(query, true);
        String readAs = read.remarks().isEmpty() ? null : read.text();
        return index.ask(searcher -> {
            QueryForms forms = Moment.of(searcher.getIndexReader(), null).forms();
            ScoreDoc[] top = searcher.search(new QueryCompiler(forms, searcher.getIndexReader(), true).compile(read.wanted()), most + 1, LAST_IMPORTED_FIRST).scoreDocs;
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < Math.min(most, top.length); i++) {
                ids.add((Long) ((FieldDoc) top[i]).fields[0]);
            }
            return new Found(ids, top.length > most, readAs, true);
        }).orElseGet(() -> new Found(List.of(), false, readAs, false));
    }
}
