package org.backfile.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;

/** Where the values that an article has now come from: the reading, and for the fields that somebody settled, the last revision. */
public final class ArticleEvidence {

    private ArticleEvidence() {
    }

    public static List<Evidence> of(Article article, Map<FieldName, Settlement> touched) {
        Stream<Evidence> read = article.reading().evidence().stream()
                .filter(one -> one.chosen() && !(touched.containsKey(one.field()) && touched.get(one.field()).isSettled()));
        Stream<Evidence> edited = touched.values().stream().filter(Settlement::isSettled).flatMap(one -> one.revision().evidence().stream());
        return Stream.concat(read, edited).toList();
    }
}
