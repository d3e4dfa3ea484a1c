package org.backfile.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.backfile.article.Article;
import org.backfile.article.HistoryEntry.FieldChange;
import org.backfile.content.FieldName;
import org.backfile.content.Part;
import org.backfile.content.WordDiff;
import org.backfile.text.WhiteSpace;

/** Words that are hidden, or to be, and that the article itself says to everybody: hiding does not change it. */
public record StillPublished(FieldName field, String words) {

    /** Fewer words stand in other sentences by chance. */
    private static final int TELLING = 3;

    /** What a change took away. */
    static List<StillPublished> of(Article article, FieldChange change) {
        Stream<String> whole = Part.of(change.revision().before()).stream().map(Part::words).filter(words -> Part.of(change.revision().after()).stream().noneMatch(part -> part.words().equals(words)));
        Stream<String> pieces = change.diff().changes().stream().flatMap(part -> part.pieces().stream()).filter(WordDiff.Piece::isDeleted).map(WordDiff.Piece::words)
                .map(WhiteSpace::normalised).filter(words -> words.split(" ").length >= TELLING);
        return Stream.concat(whole.flatMap(words -> in(article, words::equals, words).stream()), pieces.flatMap(words -> of(article, words).stream())).distinct().toList();
    }

    /** Words of the original. */
    static List<StillPublished> of(Article article, String words) {
        String normalised = WhiteSpace.normalised(words);
        return normalised.isEmpty() ? List.of() : in(article, part -> WhiteSpace.normalised(part).contains(normalised), normalised);
    }

    /** What a reader proposed. */
    static List<StillPublished> of(Article article, Proposal proposal) {
        return proposal.words().split("\\s+").length >= TELLING ? of(article, proposal.words()) : in(article, proposal.words()::equals, proposal.words());
    }

    /** Furniture is shown beside the original alone. */
    private static List<StillPublished> in(Article article, Predicate<String> says, String words) {
        List<StillPublished> found = new ArrayList<>();
        Arrays.stream(FieldName.values()).filter(field -> field.isRead() && field != FieldName.FURNITURE)
                .filter(field -> Part.of(article.value(field)).stream().map(Part::words).anyMatch(says)).forEach(field -> found.add(new StillPublished(field, words)));
        return found;
    }
}
