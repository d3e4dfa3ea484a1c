package org.backfile.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of the body (or of the furniture). The id is stable for the life of the article: {@code p} and the start of its span
 * for a block that was read, made by the editing form for one that a person added; three-way merges and differences go by it.
 *
 * @param credit the credit of a picture; null for every other type and for a picture that prints none
 * @param marks  links and emphasis in the text; those that reach beyond it are left out
 */
public record Block(String id, BlockType type, String text, String credit, List<Mark> marks) {

    public Block {
        int length = text == null || marks.isEmpty() ? 0 : text.codePointCount(0, text.length());
        marks = marks.isEmpty() ? List.of() : marks.stream().filter(mark -> mark.to() <= length).toList();
    }

    public Block(String id, BlockType type, String text, String credit) {
        this(id, type, text, credit, List.of());
    }

    public static Block of(String id, BlockType type, String text) {
        return new Block(id, type, text, null);
    }

    /** The id of a block that was read at this code point of the original. */
    public static String idAt(int codePoint) {
        return "p" + codePoint;
    }

    /** The block with other words; its marks stay on the words that stay. */
    public Block withText(String newText) {
        return new Block(id, type, newText, credit, MarkCarrier.carried(this, newText));
    }

    public Block withMarks(List<Mark> newMarks) {
        return new Block(id, type, text, credit, newMarks);
    }

    public Block withId(String newId) {
        return new Block(newId, type, text, credit, marks);
    }

    /** The text as it is shown. */
    public List<Run> runs() {
        return Run.of(text, marks, 0, text.codePointCount(0, text.length()));
    }

    /** The lines of a list, table or embed; the whole text as one item for every other type. */
    public List<String> items() {
        return type.hasLines() ? text.lines().toList() : List.of(text);
    }

    /** The lines of a list or embed as they are shown. */
    public List<List<Run>> itemRuns() {
        return parts(0, text.codePointCount(0, text.length()), '\n');
    }

    /** The cells of a table's first row, if it heads the others; empty if it does not. */
    public List<List<Run>> headCells() {
        int end = lineEnd(0);
        return hasHead() ? parts(0, end, '\t').stream().map(cell -> cell.stream().map(Run::plain).toList()).toList() : List.of();
    }

    /** The rows of a table as they are shown, each with its cells; without its head. */
    public List<List<List<Run>>> rows() {
        List<List<List<Run>>> rows = new ArrayList<>();
        int length = length();
        for (int start = hasHead() ? lineEnd(0) + 1 : 0; start < length; start = lineEnd(start) + 1) {
            rows.add(parts(start, lineEnd(start), '\t'));
        }
        return rows;
    }

    private boolean hasHead() {
        int end = lineEnd(0);
        return end > 0 && end < length() && marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.EMPHASIS && mark.from() == 0 && mark.to() == end);
    }

    private int lineEnd(int from) {
        int at = text.indexOf('\n', text.offsetByCodePoints(0, from));
        return at < 0 ? length() : text.codePointCount(0, at);
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    /** The stretch as it is shown, parted at a sign that is left out. */
    private List<List<Run>> parts(int from, int to, int parting) {
        List<List<Run>> parts = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || text.codePointAt(text.offsetByCodePoints(0, at)) == parting) {
                parts.add(Run.of(text, marks, start, at));
                start = at + 1;
            }
        }
        return parts;
    }
}
