package org.backfile.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** The difference of two texts in words, as a person would mark it. */
public final class WordDiff {

    /** A word, a character of a script that does not space its words, a run of white space, or a sign. */
    private static final Pattern TOKEN = Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{M}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);
    /** Past so many tokens on a side the texts are shown as one deletion and one insertion: the search is quadratic. */
    private static final int MOST_TOKENS = 5000;

    private WordDiff() {
    }

    /** What a piece is to the new text. */
    public enum Kind { SAME, DELETED, INSERTED }

    /** A stretch of words with one fate. */
    public record Piece(Kind kind, String words) {

        public boolean isDeleted() {
            return kind == Kind.DELETED;
        }

        public boolean isInserted() {
            return kind == Kind.INSERTED;
        }
    }

    /** The pieces in reading order, a deletion before the insertion in its place. */
    public static List<Piece> of(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        if (old.size() > MOST_TOKENS || now.size() > MOST_TOKENS) {
            add(pieces, Kind.DELETED, old);
            add(pieces, Kind.INSERTED, now);
            return pieces;
        }
        int oldDone = 0;
        int nowDone = 0;
        int oldAt = 0;
        int nowAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            List<String> same = old.subList(oldAt, delta.getSource().getPosition());
            // A space that two changes share does not part them: whole phrases are marked, not every word of them.
            if (oldDone == oldAt && nowDone == nowAt || !String.join("", same).isBlank()) {
                add(pieces, Kind.DELETED, old.subList(oldDone, oldAt));
                add(pieces, Kind.INSERTED, now.subList(nowDone, nowAt));
                add(pieces, Kind.SAME, same);
                oldDone = oldAt + same.size();
                nowDone = nowAt + same.size();
            }
            oldAt = delta.getSource().getPosition() + delta.getSource().size();
            nowAt = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(pieces, Kind.DELETED, old.subList(oldDone, oldAt));
        add(pieces, Kind.INSERTED, now.subList(nowDone, nowAt));
        add(pieces, Kind.SAME, old.subList(oldAt, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
