package org.backfile.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFormsTest {

    private static List<List<Set<String>>> forms(String text, String... languages) {
        return new QueryForms(List.of(languages)).of(text, true);
    }

    /** True if one word would be found by the other in texts of the language. */
    private static boolean meet(String language, String word, String other) {
        Set<String> forms = forms(word, language).get(0).get(0);
        return forms(other, language).get(0).get(0).stream().filter(FormsFilter::isStem).anyMatch(forms::contains);
    }

    @ParameterizedTest
    @CsvSource({"en, bridges, bridge", "en, Teachers, teacher", "de, Häuser, Haus", "fr, élections, élection", "es, puentes, puente", "it, giornali, giornale", "ru, мосты, мост", "ar, المدرسة, مدرسة",
            "pl, mosty, mostów", "sv, tidningar, tidning", "nl, kranten, krant", "pt, pontes, ponte", "tr, köprüler, köprü", "el, γέφυρες, γέφυρα", "hu, hidak, hidakat"})
    void formsOfAWordMeetInItsLanguage(String language, String word, String other) {
        assertTrue(meet(language, word, other), () -> forms(word, language) + " and " + forms(other, language));
    }

    @Test
    void theStemOfOneLanguageIsNoWordOfAnother() {
        Set<String> english = forms("bridges", "en").get(0).get(0);
        Set<String> french = forms("bridges", "fr").get(0).get(0);
        assertTrue(english.stream().filter(FormsFilter::isStem).noneMatch(french::contains));
    }

    @Test
    void caseAccentsAndTypographicSignsMakeNoDifference() {
        assertEquals(forms("L’École Ærø"), forms("l'ecole aero"));
        assertEquals(forms("ＡＢＣ"), forms("abc"));
    }

    @Test
    void languagesThatCutAlikeShareAPlaceAndOthersStandApart() {
        assertEquals(1, forms("mayor’s bridge", "en", "fr", "de").size());
        assertEquals(3, forms("mayor’s bridge", "en", "fr", "de").get(0).size());
    }

    @Test
    void signsOfChineseAndJapaneseAreAskedForInPairs() {
        assertEquals(List.of(Set.of("橋の"), Set.of("の計"), Set.of("計画"), Set.of("画")), forms("橋の計画").get(0));
        assertEquals(List.of(Set.of("橋")), forms("橋").get(0));
    }

    @Test
    void everyLanguageOfTheTableCutsEveryText() {
        String text = "Ein Fluß, l’été, İstanbul, мост, جسر, 橋の計画, पुल, สะพาน, " + "x".repeat(3000) + " \uD83D\uDE00 \uDC00";
        Arrays.stream(Locale.getISOLanguages()).filter(tag -> Stems.language(tag).isPresent()).forEach(tag -> assertFalse(forms(text, tag).isEmpty(), tag));
    }
}
