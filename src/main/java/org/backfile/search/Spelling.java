package org.backfile.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds another spelling of a query with which more is found. A word that stands only in what the reader may not see is never told. */
final class Spelling {

    private static final int TRIES = 4;
    private static final List<String> PLACES = List.of(QueryField.BODY.word(), QueryField.HEADLINE.word(), Fields.NAMES);

    private final IndexSearcher searcher;
    private final QueryForms forms;
    private final Function<Wanted, Query> forReader;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    /** @param forReader what the reader would find with another query */
    Spelling(IndexSearcher searcher, QueryForms forms, Function<Wanted, Query> forReader) {
        this.searcher = searcher;
        this.forms = forms;
        this.forReader = forReader;
    }

    /** The query in its best other spelling; null if none finds more than this many. */
    String better(Wanted wanted, long found) throws IOException {
        Wanted best = wanted;
        int most = (int) found;
        for (Wanted.Word word : QueryText.words(wanted)) {
            for (String other : alike(word)) {
                Wanted tried = QueryText.replaced(best, word, new Wanted.Word(word.field(), other));
                int count = searcher.count(forReader.apply(tried));
                if (count > most) {
                    best = tried;
                    most = count;
                    break;
                }
            }
        }
        return best == wanted ? null : QueryText.of(best);
    }

    private List<String> alike(Wanted.Word word) throws IOException {
        List<List<Set<String>>> cuts = forms.of(word.text(), false);
        if (cuts.isEmpty() || cuts.get(0).size() != 1) {
            return List.of();
        }
        String form = cuts.get(0).get(0).iterator().next();
        List<SuggestWord> found = new ArrayList<>();
        for (String place : word.field() == null ? PLACES : List.of(word.field().word())) {
            found.addAll(List.of(checker.suggestSimilar(new Term(place, form), TRIES, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)));
        }
        return found.stream().sorted(Comparator.<SuggestWord>comparingDouble(one -> -one.score).thenComparingInt(one -> -one.freq))
                .flatMap(one -> Stream.of(one.string)).filter(other -> !other.equals(form)).distinct().limit(TRIES).collect(Collectors.toList());
    }
}
