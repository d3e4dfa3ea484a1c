package org.backfile.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
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
    /** Words that stand in no other article lead nowhere. */
    private static final int LEAST_ARTICLES = 2;

    /** The id comes along with what the list is sorted by. */
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.LONG, true));

    private final SearchIndex index;
    private volatile Rarities rarities;

    SimilarFinder(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Optional<List<Long>> like(Article article, int most) {
        // No page of an article waits for an index that is being opened or made.
        return !index.isReady() ? Optional.empty() : index.ask(searcher -> {
            List<String> words = tellingWords(searcher.getIndexReader(), article);
            List<Long> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(onShelf(words, article.id()), most, BEST_FIRST).scoreDocs) {
                ids.add((Long) ((FieldDoc) hit).fields[1]);
            }
            return ids;
        });
    }

    /** Those that are frequent in the article and rare elsewhere, as Lucene's MoreLikeThis chooses them. */
    private List<String> tellingWords(IndexReader reader, Article article) throws IOException {
        Rarities known = Rarities.of(reader, rarities);
        rarities = known;
        int all = reader.numDocs();
        int mostArticles = all > 10 * MOST_COMMON ? all / 100 * MOST_COMMON : all;
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> word : wordsOf(article).entrySet()) {
            int articles = known.articles(reader, word.getKey());
            if (articles >= LEAST_ARTICLES && articles <= mostArticles) {
                weights.put(word.getKey(), word.getValue() * (Math.log((all + 1.0) / (articles + 1)) + 1));
            }
        }
        return weights.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(WORDS).map(Map.Entry::getKey).toList();
    }

    /** The long words with which it begins, and how often each comes. */
    private static Map<String, Integer> wordsOf(Article article) throws IOException {
        ArticleTexts texts = new ArticleTexts(article);
        String story = String.join("\n\n", texts.of(QueryField.HEADLINE), texts.of(QueryField.STANDFIRST), texts.of(QueryField.BODY));
        String language = article.value(FieldName.LANGUAGE) instanceof FieldValue.Text text ? text.text() : null;
        Map<String, Integer> words = new HashMap<>();
        try (TokenStream tokens = StoryAnalyzer.of(language).tokenStream(QueryField.BODY.word(), story)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            for (int looked = 0; looked < WORDS_LOOKED_AT && tokens.incrementToken(); looked++) {
                if (word.length() >= SHORTEST_WORD) {
                    words.merge(word.toString(), 1, Integer::sum);
                }
            }
            tokens.end();
        }
        return words;
    }

    private static Query onShelf(List<String> telling, long id) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.SHELF, Fields.OPEN)), Occur.FILTER)
                .add(new TermQuery(IndexedArticle.term(id)), Occur.MUST_NOT);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        telling.forEach(word -> words.add(new TermQuery(new Term(QueryField.BODY.word(), word)), Occur.SHOULD));
        words.setMinimumNumberShouldMatch((int) Math.max(2, Math.round(telling.size() * SHARED)));
        return query.add(words.build(), Occur.MUST).build();
    }
}
