package org.backfile.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.backfile.content.FieldName;
import org.backfile.content.Part;
import org.backfile.text.WhiteSpace;

/** Words that are hidden, or to be, and that an article itself says. */
public record SaidWords(FieldName field, String words) {

    /** The hidden words of its originals that the article says: nobody shows it to readers as long as it does. A few of them in a row tell them. */
    public static List<SaidWords> hidden(Article article) {
        return Hiding.standing(article.id()).stream().flatMap(one -> one.words().stream()).distinct()
                .flatMap(words -> in(article, part -> Hidden.betrays(WhiteSpace.normalised(part), words), words).stream()).toList();
    }

    /** In which fields it says them; furniture is shown beside the original alone. */
    public static List<SaidWords> in(Article article, Predicate<String> says, String words) {
        List<SaidWords> found = new ArrayList<>();
        Arrays.stream(FieldName.values()).filter(field -> field.isRead() && field != FieldName.FURNITURE)
                .filter(field -> Part.of(article.value(field)).stream().map(Part::words).anyMatch(says)).forEach(field -> found.add(new SaidWords(field, words)));
        return found;
    }
}
