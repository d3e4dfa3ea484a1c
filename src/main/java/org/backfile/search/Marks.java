package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks in an article's texts the words that a query looks for. Pieces are plain text: the template escapes them. */
final class Marks {

    /** Between sentences that do not follow each other. */
    private static final String GAP = " … ";
    private static final int LONGEST = 200_000;

    private final Query query;
    private final StoryAnalyzer analyzer;

    /** @param language of the article (BCP 47), null if unknown */
    Marks(Query query, String language) {
        this.query = query;
        this.analyzer = StoryAnalyzer.of(language);
    }

    /** The whole text. @param fields in which the words are looked for there */
    List<Piece> whole(String text, String... fields) {
        List<Piece> marked = marked(text, new WholeBreakIterator(), 1, fields);
        return !marked.isEmpty() || text.isEmpty() ? marked : List.of(new Piece(text, false));
    }

    /** The sentences that say most of it; empty if none does. */
    List<Piece> passages(String text, int most, String... fields) {
        return marked(text, BreakIterator.getSentenceInstance(Locale.ROOT), most, fields);
    }

    @SuppressWarnings("unchecked")
    private List<Piece> marked(String text, BreakIterator sentences, int most, String... fields) {
        if (text.isEmpty()) {
            return List.of();
        }
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(fields[0].equals(Fields.NAMES) ? StoryAnalyzer.PLAIN : analyzer)
                .withBreakIterator(() -> sentences).withFormatter(new Pieces()).withFieldMatcher(Set.of(fields)::contains).withWeightMatches(false)
                .withMaxLength(LONGEST).withMaxNoHighlightPassages(0).build();
        try {
            Object pieces = highlighter.highlightWithoutSearcher(fields[0], query, text, most);
            return pieces == null ? List.of() : (List<Piece>) pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Pieces extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String text) {
            List<Piece> pieces = new ArrayList<>();
            int end = -1;
            for (Passage passage : passages) {
                if (end >= 0) {
                    add(pieces, passage.getStartOffset() == end ? " " : GAP, false);
                }
                int at = passage.getStartOffset();
                for (int match = 0; match < passage.getNumMatches(); match++) {
                    int from = Math.max(at, passage.getMatchStarts()[match]);
                    int to = Math.min(passage.getEndOffset(), passage.getMatchEnds()[match]);
                    if (to > from) {
                        add(pieces, text.substring(at, from), false);
                        add(pieces, text.substring(from, to), true);
                        at = to;
                    }
                }
                add(pieces, text.substring(at, passage.getEndOffset()).stripTrailing(), false);
                end = passage.getEndOffset();
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, String words, boolean marked) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(words, marked));
            }
        }
    }
}
