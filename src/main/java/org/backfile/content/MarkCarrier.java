package org.backfile.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Carries marks over to blocks that somebody edited as plain text: they stay on the words that stay. */
public final class MarkCarrier {

    private MarkCarrier() {
    }

    /** The edited value with the marks of the value that was edited. */
    public static FieldValue carry(FieldValue before, FieldValue after) {
        return before instanceof FieldValue.Blocks old && after instanceof FieldValue.Blocks edited ? FieldValue.blocks(carry(old.blocks(), edited.blocks())) : after;
    }

    /** Also over blocks that were split in two or put together; a block that nobody changed neither gives marks away nor gets others. */
    static List<Block> carry(List<Block> before, List<Block> after) {
        Map<String, Block> old = byId(before);
        Map<String, Block> now = byId(after);
        List<Block> changed = before.stream().filter(block -> !block.marks().isEmpty() && !isSame(block, now.get(block.id()))).toList();
        return after.stream().map(block -> block.withMarks(isSame(block, old.get(block.id())) ? old.get(block.id()).marks() : gathered(block, old.get(block.id()), changed))).toList();
    }

    private static Map<String, Block> byId(List<Block> blocks) {
        return blocks.stream().collect(Collectors.toMap(Block::id, Function.identity(), (first, again) -> first));
    }

    private static boolean isSame(Block block, Block other) {
        return other != null && other.text().equals(block.text());
    }

    private static List<Mark> gathered(Block block, Block before, List<Block> changed) {
        List<Mark> marks = new ArrayList<>(before == null ? block.marks() : carried(before, block.text()));
        changed.stream().filter(other -> other != before).forEach(other -> marks.addAll(takenOver(other, block.text())));
        return marks.stream().distinct().sorted(Comparator.comparingInt(Mark::from).thenComparing(Mark::to)).toList();
    }

    /** Marks of a block whose words another has as a whole, or that has those of another. */
    private static List<Mark> takenOver(Block from, String text) {
        int whole = from.text().isEmpty() ? -1 : text.indexOf(from.text());
        if (whole >= 0) {
            int shift = text.codePointCount(0, whole);
            return from.marks().stream().map(mark -> mark.moved(shift)).toList();
        }
        int piece = text.length() < 2 ? -1 : from.text().indexOf(text);
        if (piece < 0) {
            return List.of();
        }
        int first = from.text().codePointCount(0, piece);
        int end = first + text.codePointCount(0, text.length());
        return from.marks().stream().flatMap(mark -> mark.within(first, end).stream()).toList();
    }

    /** The marks of a block once its text is this one. */
    static List<Mark> carried(Block before, String text) {
        if (before.marks().isEmpty() || before.text().equals(text)) {
            return before.marks();
        }
        int[] places = places(before.text(), text);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : before.marks()) {
            int from = -1;
            int to = -1;
            for (int at = mark.from(); at < Math.min(mark.to(), places.length); at++) {
                from = from < 0 ? places[at] : from;
                to = places[at] < 0 ? to : places[at] + 1;
            }
            if (from >= 0) {
                marks.add(new Mark(from, to, mark.kind(), mark.href()));
            }
        }
        return marks;
    }

    /** For each code point of the old text its place in the new one; -1 if it is gone. */
    private static int[] places(String before, String after) {
        int[] places = new int[before.codePointCount(0, before.length())];
        int old = 0;
        int now = 0;
        for (WordDiff.Piece piece : WordDiff.of(before, after)) {
            int length = piece.words().codePointCount(0, piece.words().length());
            for (int at = 0; at < length && !piece.isInserted(); at++) {
                places[old++] = piece.isDeleted() ? -1 : now + at;
            }
            now += piece.isDeleted() ? 0 : length;
        }
        return places;
    }
}
