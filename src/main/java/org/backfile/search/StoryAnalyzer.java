package org.backfile.search;

import java.io.Reader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;

/**
 * Cuts the text of one language into words (Unicode, annex 29; Chinese, Japanese and Korean into pairs of signs) and each word into its
 * forms. No word is left out: phrases have common words too.
 */
final class StoryAnalyzer extends Analyzer {

    /** Of texts in a language without stems, and of names. */
    static final StoryAnalyzer PLAIN = new StoryAnalyzer(null);

    private static final Map<String, StoryAnalyzer> BY_LANGUAGE = new ConcurrentHashMap<>();
    /** Words end there in whatever language: l'école, mayor's, O'Brien are two each. */
    private static final NormalizeCharMap APOSTROPHES;
    static {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String apostrophe : new String[] {"'", "\u2019", "\u2018", "\u02BC", "\uFF07"}) {
            map.add(apostrophe, " ");
        }
        APOSTROPHES = map.build();
    }

    private final String language;

    private StoryAnalyzer(String language) {
        this.language = language;
    }

    /** @param tag of a language (BCP 47), null if unknown */
    static StoryAnalyzer of(String tag) {
        return Stems.language(tag).map(language -> BY_LANGUAGE.computeIfAbsent(language, StoryAnalyzer::new)).orElse(PLAIN);
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new MappingCharFilter(APOSTROPHES, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new CJKBigramFilter(lowered(new CJKWidthFilter(tokenizer)), CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA
                | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL, true);
        if (language != null) {
            words = Stems.of(new KeywordRepeatFilter(words), language);
        }
        return new TokenStreamComponents(tokenizer, new FormsFilter(words, language));
    }

    private TokenStream lowered(TokenStream words) {
        return "tr".equals(language) ? new TurkishLowerCaseFilter(words) : "el".equals(language) ? new GreekLowerCaseFilter(words) : new LowerCaseFilter(words);
    }
}
