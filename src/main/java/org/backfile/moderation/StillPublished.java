package org.backfile.moderation;

import java.util.List;
import java.util.stream.Stream;

import org.backfile.article.Article;
import org.backfile.article.HistoryEntry.FieldChange;
import org.backfile.article.SaidWords;
import org.backfile.content.Part;
import org.backfile.content.WordDiff;
import org.backfile.text.WhiteSpace;

/** Words that are hidden, or to be, and that the article itself says to everybody: hiding does not change it. */
final class StillPublished {

    /** Fewer words stand in other sentences by chance. */
    private static final int TELLING = 3;

    private StillPublished() {
    }

    /** What a change took away. */
    static List<SaidWords> of(Article article, FieldChange change) {
        Stream<String> whole = Part.of(change.revision().before()).stream().map(Part::words).filter(words -> Part.of(change.revision().after()).stream().noneMatch(part -> part.words().equals(words)));
        Stream<String> pieces = change.diff().changes().stream().flatMap(part -> part.pieces().stream()).filter(WordDiff.Piece::isDeleted).map(WordDiff.Piece::words)
                .map(WhiteSpace::normalised).filter(words -> words.split(" ").length >= TELLING);
        return Stream.concat(whole.flatMap(words -> SaidWords.in(article, words::equals, words).stream()), pieces.flatMap(words -> of(article, words).stream())).distinct().toList();
    }

    /** Words of the original. */
    static List<SaidWords> of(Article article, String words) {
        String normalised = WhiteSpace.normalised(words);
        return normalised.isEmpty() ? List.of() : SaidWords.in(article, part -> WhiteSpace.normalised(part).contains(normalised), normalised);
    }

    /** What a reader proposed. */
    static List<SaidWords> of(Article article, Proposal proposal) {
        return proposal.words().split("\\s+").length >= TELLING ? of(article, proposal.words()) : SaidWords.in(article, proposal.words()::equals, proposal.words());
    }
}
