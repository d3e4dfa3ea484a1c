package org.backfile.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.MonthDay;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.backfile.content.Edtf;

class InterfaceLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 0 other, 1 one, 2 other, 101 other",
        "FRENCH, 0 one, 1 one, 2 other, 1204 other",
        "SPANISH, 0 other, 1 one, 2 other, 101 other",
        "ARABIC, 0 zero, 1 one, 2 two, 3 few",
        "ARABIC, 10 few, 11 many, 99 many, 100 other",
        "ARABIC, 102 other, 103 few, 111 many, 1000 other"})
    void aNumberTakesTheFormOfWordsThatItsLanguageHasForIt(InterfaceLanguage language, String a, String b, String c, String d) {
        for (String one : new String[] {a, b, c, d}) {
            assertEquals(one.split(" ")[1], language.plural(Long.parseLong(one.split(" ")[0])), one);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FRENCH | 2013-03-02 | 2 mars 2013",
        "FRENCH | 2013-03-01 | 1er mars 2013",
        "FRENCH | 2013-XX | 2013, mois inconnu",
        "FRENCH | 199X | années 1990",
        "SPANISH | 2013-03-02 | 2 de marzo de 2013",
        "SPANISH | 2013-03 | marzo de 2013",
        "SPANISH | 1887% | hacia 1887 (fecha dudosa)",
        "ARABIC | 2013-03-02 | ٢ مارس ٢٠١٣",
        "ARABIC | 2013-03? | مارس ٢٠١٣ (تاريخ غير مؤكد)",
        "ARABIC | 19XX | ١٩٠٠–١٩٩٩"})
    void aDateIsWrittenAsTheLanguageWritesIt(InterfaceLanguage language, String form, String words) {
        assertEquals(words, Formats.words(Edtf.parse(form).orElseThrow(), language));
    }

    @Test
    void theFirstOfAMonthIsCountedWhereTheLanguageDoes() {
        DateForms french = DateForms.of(InterfaceLanguage.FRENCH);
        assertEquals("1er janvier", french.monthAndDay().words(MonthDay.of(1, 1)));
        assertEquals("11 janvier", french.monthAndDay().words(MonthDay.of(1, 11)));
        assertEquals("1er janvier 2013 à 09:30 UTC", french.moment().words(ZonedDateTime.parse("2013-01-01T09:30:00Z[UTC]")));
        assertEquals("1 de enero", DateForms.of(InterfaceLanguage.SPANISH).monthAndDay().words(MonthDay.of(1, 1)));
    }

    @Test
    void aNumberHasTheDigitsAndSpacesOfItsLanguage() {
        assertEquals("١٬٢٠٤", Formats.number(1204, InterfaceLanguage.ARABIC));
        assertEquals("1\u202f204", Formats.number(1204, InterfaceLanguage.FRENCH));
        assertEquals("1.204", Formats.number(1204, InterfaceLanguage.SPANISH));
    }

    @ParameterizedTest
    @CsvSource({
        "' href=\"/dates\"', ' href=\"/fr/dates\"'",
        "' href=\"/\"', ' href=\"/fr/\"'",
        "' action=\"/search\"', ' action=\"/fr/search\"'",
        "' href=\"#main\"', ' href=\"#main\"'",
        "' href=\"//elsewhere.example/\"', ' href=\"//elsewhere.example/\"'",
        "' href=\"/assets/base.css?v=1\"', ' href=\"/assets/base.css?v=1\"'",
        "' href=\"/articles/7/cite\"', ' href=\"/fr/articles/7/cite\"'",
        "' href=\"/articles/7/cite/bib\"', ' href=\"/articles/7/cite/bib\"'",
        "' hreflang=\"ar\" href=\"/ar/dates\"', ' hreflang=\"ar\" href=\"/ar/dates\"'",
        "' value=\"/dates\"', ' value=\"/dates\"'",
        "href=&quot;/dates&quot;, href=&quot;/dates&quot;"})
    void linksOfAPageStayInItsLanguage(String markup, String local) {
        assertEquals(local, LocalLinks.in(InterfaceLanguage.FRENCH, markup));
    }
}
