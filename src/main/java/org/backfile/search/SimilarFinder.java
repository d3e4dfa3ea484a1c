package org.backfile.search;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

import org.backfile.article.Article;
import org.backfile.article.SimilarArticles;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** Finds articles that share the words by which one differs from most others. */
@ApplicationScoped
class SimilarFinder implements SimilarArticles {

    private static final int WORDS = 12;
    /** What fewer of the words stand in is like the article by chance. */
    private static final double SHARED = 0.3;
    private static final int SHORTEST_WORD = 4;
    /** A story says what it is about where it begins; each further word costs a look into every part of the index. */
    private static final int WORDS_LOOKED_AT = 250;
    /** Words of more than so many of a hundred articles tell none of them apart. */
    private static final int MOST_COMMON = 10;

    /** The id comes along with what the list is sorted by. */
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.LONG, true));

    private final SearchIndex index;

    SimilarFinder(SearchIndex index) {
        this.index = index;
    }

    @Override
    public List<Long> like(Article article, int most) {
        // No page of an article waits for an index that is being opened or made.
        return !index.state().isReady() ? List.of() : index.ask(searcher -> {
            MoreLikeThis words = new MoreLikeThis(searcher.getIndexReader());
            words.setAnalyzer(StoryAnalyzer.of(article.value(FieldName.LANGUAGE) instanceof FieldValue.Text language ? language.text() : null));
            words.setMinTermFreq(1);
            words.setMinDocFreq(2);
            words.setMinWordLen(SHORTEST_WORD);
            words.setMaxQueryTerms(WORDS);
            words.setMaxNumTokensParsed(WORDS_LOOKED_AT);
            if (searcher.getIndexReader().numDocs() > 10 * MOST_COMMON) {
                words.setMaxDocFreqPct(MOST_COMMON);
            }
            ArticleTexts texts = new ArticleTexts(article);
            String story = String.join("\n\n", texts.of(QueryField.HEADLINE), texts.of(QueryField.STANDFIRST), texts.of(QueryField.BODY));
            Query like = words.like(QueryField.BODY.word(), new StringReader(story));
            List<Long> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(onShelf(like, article.id()), most, BEST_FIRST).scoreDocs) {
                ids.add((Long) ((FieldDoc) hit).fields[1]);
            }
            return ids;
        }).orElse(List.of());
    }

    private static Query onShelf(Query like, long id) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.SHELF, Fields.OPEN)), Occur.FILTER)
                .add(new TermQuery(IndexedArticle.term(id)), Occur.MUST_NOT);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        int count = 0;
        for (BooleanClause clause : (BooleanQuery) like) {
            words.add(clause);
            count++;
        }
        words.setMinimumNumberShouldMatch((int) Math.max(2, Math.round(count * SHARED)));
        return query.add(words.build(), Occur.MUST).build();
    }
}
