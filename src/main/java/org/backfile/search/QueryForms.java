package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a query in every form that they have in the index: nobody says in which language they ask, so they are brought to their
 * stems in each language that the index has.
 */
final class QueryForms {

    private final Collection<String> languages;

    /** @param languages those that the index has articles of; the empty one for those without stems */
    QueryForms(Collection<String> languages) {
        this.languages = languages;
    }

    /** For each language that cuts the text in a way of its own: at each place, the forms of the word there, as they are written first. */
    List<List<Set<String>>> of(String text, boolean stems) {
        Map<Integer, List<Set<String>>> byLength = new LinkedHashMap<>();
        add(byLength, forms(StoryAnalyzer.PLAIN, text, stems));
        for (String language : languages) {
            add(byLength, forms(StoryAnalyzer.of(language), text, stems));
        }
        return List.copyOf(byLength.values());
    }

    /** Where two languages cut the text into as many words, one place has the forms of both. */
    private static void add(Map<Integer, List<Set<String>>> byLength, List<Set<String>> forms) {
        if (!forms.isEmpty()) {
            byLength.merge(forms.size(), forms, (before, more) -> {
                for (int at = 0; at < before.size(); at++) {
                    before.get(at).addAll(more.get(at));
                }
                return before;
            });
        }
    }

    private static List<Set<String>> forms(StoryAnalyzer analyzer, String text, boolean stems) {
        Map<Integer, Set<String>> byPlace = new TreeMap<>();
        int place = -1;
        try (TokenStream words = analyzer.tokenStream("query", text)) {
            CharTermAttribute form = words.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                place += step.getPositionIncrement();
                if (stems || !FormsFilter.isStem(form.toString())) {
                    byPlace.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(form.toString());
                }
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byPlace.values().forEach(QueryForms::keepPairs);
        return new ArrayList<>(byPlace.values());
    }

    /** Of a sign of Chinese or Japanese and the pair that begins with it, the pair says more. */
    private static void keepPairs(Set<String> forms) {
        if (forms.size() > 1 && forms.stream().anyMatch(QueryForms::isPair)) {
            forms.removeIf(form -> !FormsFilter.isStem(form) && !isPair(form));
        }
    }

    private static boolean isPair(String form) {
        return form.codePointCount(0, form.length()) == 2 && form.codePoints().allMatch(sign -> Character.isIdeographic(sign)
                || Character.UnicodeScript.of(sign) == Character.UnicodeScript.HIRAGANA || Character.UnicodeScript.of(sign) == Character.UnicodeScript.KATAKANA
                || Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL);
    }
}
