package org.backfile.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** In how many articles each word of stories stands, remembered for one state of the index: a look costs a search in each of its parts, and stories share most of their words. */
final class Rarities {

    /** Some megabytes of them. */
    private static final int MOST_WORDS = 50_000;

    private final Object key;
    private final Map<String, Integer> articles = new ConcurrentHashMap<>();

    private Rarities(Object key) {
        this.key = key;
    }

    /** @param before those that were known last, or null */
    static Rarities of(IndexReader reader, Rarities before) {
        Object key = reader.getReaderCacheHelper().getKey();
        return before != null && before.key == key ? before : new Rarities(key);
    }

    int articles(IndexReader reader, String word) throws IOException {
        Integer known = articles.get(word);
        if (known != null) {
            return known;
        }
        int counted = reader.docFreq(new Term(QueryField.BODY.word(), word));
        if (articles.size() < MOST_WORDS) {
            articles.put(word, counted);
        }
        return counted;
    }
}
