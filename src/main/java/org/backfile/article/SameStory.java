package org.backfile.article;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Part;
import org.backfile.content.Reading;
import org.backfile.text.Folding;

/** Whether two pages of one address are the same story: some sites declare one address, such as their front page's, for all they have. */
final class SameStory {

    /** Of the words of the shorter text. Two unrelated articles of one paper share a fifth to a third, mostly words like "the". */
    private static final double ENOUGH_SHARED = 0.5;

    private static final String APART = "[^\\p{L}\\p{N}]+";

    private SameStory() {
    }

    static boolean is(Article article, Reading reading) {
        return likeness(article, reading) >= ENOUGH_SHARED;
    }

    /** The share of words that both have, of those of the shorter one; 1 if they have one headline. */
    static double likeness(Article article, Reading reading) {
        if (article.value(FieldName.HEADLINE).equals(reading.value(FieldName.HEADLINE))) {
            return 1;
        }
        Set<String> before = words(article.value(FieldName.HEADLINE), article.value(FieldName.BODY));
        Set<String> now = words(reading.value(FieldName.HEADLINE), reading.value(FieldName.BODY));
        long shared = before.stream().filter(now::contains).count();
        return shared == 0 ? 0 : (double) shared / Math.min(before.size(), now.size());
    }

    private static Set<String> words(FieldValue... values) {
        return Arrays.stream(values).flatMap(value -> Part.of(value).stream()).flatMap(part -> Arrays.stream(Folding.folded(part.words()).split(APART)))
                .collect(Collectors.toSet());
    }
}
