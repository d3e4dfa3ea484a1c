package org.backfile.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.stempel.StempelFilter;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;

/** By language: how words are brought to their stems. Light stems, where there are such: a search that finds too much helps nobody. */
final class Stems {

    private static final Map<String, UnaryOperator<TokenStream>> TABLE = new HashMap<>();
    static {
        TABLE.put("ar", words -> new ArabicStemFilter(new ArabicNormalizationFilter(words)));
        TABLE.put("bg", BulgarianStemFilter::new);
        TABLE.put("bn", words -> new BengaliStemFilter(new BengaliNormalizationFilter(new IndicNormalizationFilter(words))));
        TABLE.put("ca", words -> new SnowballFilter(words, "Catalan"));
        TABLE.put("ckb", words -> new SoraniStemFilter(new SoraniNormalizationFilter(words)));
        TABLE.put("cs", CzechStemFilter::new);
        TABLE.put("da", words -> new SnowballFilter(words, "Danish"));
        TABLE.put("de", GermanLightStemFilter::new);
        TABLE.put("el", GreekStemFilter::new);
        TABLE.put("en", KStemFilter::new);
        TABLE.put("es", SpanishLightStemFilter::new);
        TABLE.put("et", words -> new SnowballFilter(words, "Estonian"));
        TABLE.put("eu", words -> new SnowballFilter(words, "Basque"));
        TABLE.put("fa", words -> new PersianStemFilter(new PersianNormalizationFilter(new ArabicNormalizationFilter(words))));
        TABLE.put("fi", FinnishLightStemFilter::new);
        TABLE.put("fr", FrenchLightStemFilter::new);
        TABLE.put("ga", words -> new SnowballFilter(words, "Irish"));
        TABLE.put("gl", GalicianStemFilter::new);
        TABLE.put("hi", words -> new HindiStemFilter(new HindiNormalizationFilter(new IndicNormalizationFilter(words))));
        TABLE.put("hu", HungarianLightStemFilter::new);
        TABLE.put("hy", words -> new SnowballFilter(words, "Armenian"));
        TABLE.put("id", IndonesianStemFilter::new);
        TABLE.put("it", ItalianLightStemFilter::new);
        TABLE.put("lt", words -> new SnowballFilter(words, "Lithuanian"));
        TABLE.put("lv", LatvianStemFilter::new);
        TABLE.put("ne", words -> new SnowballFilter(new IndicNormalizationFilter(words), "Nepali"));
        TABLE.put("nl", words -> new SnowballFilter(words, "Dutch"));
        TABLE.put("nb", NorwegianLightStemFilter::new);
        TABLE.put("nn", NorwegianLightStemFilter::new);
        TABLE.put("no", NorwegianLightStemFilter::new);
        TABLE.put("pl", words -> new StempelFilter(words, new StempelStemmer(PolishAnalyzer.getDefaultTable())));
        TABLE.put("pt", PortugueseLightStemFilter::new);
        TABLE.put("ro", words -> new SnowballFilter(words, "Romanian"));
        TABLE.put("ru", RussianLightStemFilter::new);
        TABLE.put("sr", words -> new SnowballFilter(words, "Serbian"));
        TABLE.put("sv", SwedishLightStemFilter::new);
        TABLE.put("ta", words -> new SnowballFilter(words, "Tamil"));
        TABLE.put("te", words -> new TeluguStemFilter(new TeluguNormalizationFilter(new IndicNormalizationFilter(words))));
        TABLE.put("tr", words -> new SnowballFilter(words, "Turkish"));
        TABLE.put("yi", words -> new SnowballFilter(words, "Yiddish"));
    }

    private Stems() {
    }

    /** The language of the tag (BCP 47), if its words have stems here; {@code null} is a tag too. */
    static Optional<String> language(String tag) {
        return tag == null ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag).getLanguage()).filter(TABLE::containsKey);
    }

    static TokenStream of(TokenStream words, String language) {
        return TABLE.get(language).apply(words);
    }
}
