package org.backfile.moderation;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.Span;
import org.backfile.text.WhiteSpace;

/** The cells of a table out of which words are taken: what is left of them stays in its row and column. */
final class TableCells {

    private TableCells() {
    }

    /**
     * @param before where the words of the table stand, one span a cell that has any
     * @param left   what is left of them
     */
    static String left(String table, List<Span> before, List<Span> left, FormText text) {
        List<String> rows = new ArrayList<>();
        int cell = 0;
        for (String row : table.lines().toList()) {
            List<String> cells = new ArrayList<>();
            for (String words : row.split("\t")) {
                boolean known = !words.isBlank() && cell < before.size();
                cells.add(known ? words(before.get(cell), left, text) : "");
                cell += words.isBlank() ? 0 : 1;
            }
            rows.add(String.join("\t", cells));
        }
        // Somebody typed other cells than were read: their words are kept, one a row.
        return cell == before.size() ? WhiteSpace.normalisedRows(String.join("\n", rows))
                : WhiteSpace.normalisedLines(String.join("\n", left.stream().map(one -> text.words(List.of(one))).toList()));
    }

    private static String words(Span cell, List<Span> left, FormText text) {
        return text.words(left.stream().filter(cell::overlaps).toList());
    }
}
