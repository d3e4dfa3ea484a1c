package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists of references and previews need of names and texts. */
class ReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Maria Quill | Quill, Maria", "Ludwig van der Aar | van der Aar, Ludwig", "Zeina al Masri | al Masri, Zeina", "Plato | Plato",
            "Al Jazeera and agencies | Al Jazeera and agencies", "Lantern staff | Lantern staff", "Our correspondent, Paris | Our correspondent, Paris", "محمد علي | علي, محمد"})
    void aNameIsPartedOnlyIfItIsOnePersons(String name, String familyFirst) {
        assertEquals(familyFirst, PersonName.of(name).familyFirst());
    }

    @Test
    void readingTakesAMinuteAtLeastAndCountsSignsWhereWordsAreNotSpaced() {
        assertEquals(1, ReadingTime.of("Three words only.").minutes());
        assertEquals(4, ReadingTime.of("word ".repeat(952)).minutes());
        assertEquals(2, ReadingTime.of("字".repeat(800)).minutes());
        assertEquals(4, ReadingTime.of("It's a well-known fact.").words());
        assertEquals(3, ReadingTime.of("字word字 naïve – अनुच्छेद").words());
    }

    @Test
    void anExcerptEndsBetweenTwoWords() {
        assertEquals("The swans came back …", Excerpts.of("The swans came back, nobody knows why.", 22));
        assertEquals("Short enough.", Excerpts.of(" Short\n enough. ", 22));
        assertEquals("字".repeat(10) + " …", Excerpts.of("字".repeat(30), 10));
    }
}
