package org.backfile.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Words of a block as they are shown, those of one link or of none together.
 *
 * @param href where the words lead; null if nowhere
 */
public record Run(String href, List<Piece> pieces) {

    /** Words that are set alike. */
    public record Piece(String words, boolean emphasised) {
    }

    /** The runs of what stands between two code points of the text. */
    static List<Run> of(String text, List<Mark> marks, int from, int to) {
        List<Run> runs = new ArrayList<>();
        for (int at = from; at < to;) {
            int place = at;
            int end = marks.stream().flatMapToInt(mark -> IntStream.of(mark.from(), mark.to())).filter(edge -> edge > place).min().orElse(to);
            end = Math.min(end, to);
            String href = marks.stream().filter(mark -> mark.kind() == Mark.Kind.LINK && covers(mark, place)).map(Mark::href).findFirst().orElse(null);
            boolean emphasised = marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.EMPHASIS && covers(mark, place));
            Piece piece = new Piece(text.substring(text.offsetByCodePoints(0, at), text.offsetByCodePoints(0, end)), emphasised);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && Objects.equals(last.href, href)) {
                last.pieces.add(piece);
            } else {
                runs.add(new Run(href, new ArrayList<>(List.of(piece))));
            }
            at = end;
        }
        return runs;
    }

    /** The run without emphasis. */
    Run plain() {
        return new Run(href, pieces.stream().map(piece -> new Piece(piece.words, false)).toList());
    }

    private static boolean covers(Mark mark, int place) {
        return mark.from() <= place && place < mark.to();
    }
}
