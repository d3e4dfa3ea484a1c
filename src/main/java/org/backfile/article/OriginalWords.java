package org.backfile.article;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backfile.content.Claims;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.Part;
import org.backfile.content.Span;
import org.backfile.text.Rendering;

/**
 * What an article's originals say and the article itself does not: words that were corrected since, those of earlier readings, and those
 * that no field claims. Promos and furniture are other stories, or none. What readers may not see is not among it, and so in no index.
 */
public final class OriginalWords {

    private OriginalWords() {
    }

    /** Each a value or a passage, in no order; empty for an article that nobody touched and that has all the words of its original. */
    public static List<String> of(Article article) {
        Set<String> words = new LinkedHashSet<>();
        if (article.version() > 1 || article.unclaimed() > 0) {
            Hidden hidden = Hidden.of(article);
            addCorrected(article, hidden, words);
            addUnclaimed(article, hidden, words);
        }
        return List.copyOf(words);
    }

    private static void addCorrected(Article article, Hidden hidden, Set<String> words) {
        if (article.version() == 1) {
            return;
        }
        // What was moved, among the promos too, still stands in the article.
        Set<String> now = Arrays.stream(FieldName.values()).flatMap(field -> Part.of(article.value(field)).stream()).map(Part::words).collect(Collectors.toSet());
        for (StoredReading reading : StoredReading.allOf(article)) {
            Arrays.stream(FieldName.values()).filter(OriginalWords::tellsTheStory)
                    .flatMap(field -> Part.of(reading.value(field)).stream().filter(part -> !hidden.hides(field, part))).map(Part::words)
                    .filter(part -> !now.contains(part)).forEach(words::add);
        }
    }

    private static boolean tellsTheStory(FieldName field) {
        return field.isRead() && field != FieldName.PROMOS && field != FieldName.FURNITURE && field != FieldName.URL;
    }

    private static void addUnclaimed(Article article, Hidden hidden, Set<String> words) {
        if (article.unclaimed() == 0) {
            return;
        }
        Rendering text = article.reading().rendering();
        List<Span> claims = ArticleEvidence.of(article, Settlement.ofArticle(article.id())).stream().map(Evidence::spans).flatMap(List::stream).toList();
        Claims.unclaimed(text, claims).stream().filter(span -> hidden.isNothing() || !hidden.covers(text, List.of(span)) && !hidden.betrays(text.cut(span.from(), span.to())))
                .forEach(span -> words.add(text.cut(span.from(), span.to())));
    }
}
