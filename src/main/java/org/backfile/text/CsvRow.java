package org.backfile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one row of a CSV file (RFC 4180, the separator being one of those in use) under its one header line.
 *
 * @param names  of the columns
 * @param values as many, in the same order
 */
record CsvRow(List<String> names, List<PlacedText> values) {

    private static final String SEPARATORS = ",;\t|";
    private static final int LONGEST_NAME = 60;

    /** The row that the whole text is; empty if it is no header line with one row of as many cells, whatever the separator. */
    static Optional<CsvRow> of(String text) {
        for (char separator : SEPARATORS.toCharArray()) {
            List<List<PlacedText>> rows = new Reader(text, separator).rows();
            if (rows.size() == 2 && rows.get(0).size() > 1 && rows.get(0).size() == rows.get(1).size() && rows.get(0).stream().allMatch(CsvRow::isName)) {
                return Optional.of(new CsvRow(rows.get(0).stream().map(name -> WhiteSpace.normalised(name.toString())).toList(), rows.get(1)));
            }
        }
        return Optional.empty();
    }

    /** How many of the columns are named as fields of articles are. */
    long knownNames() {
        return names.stream().filter(name -> RecordNames.of(name).part() != RecordPart.OTHER).count();
    }

    /** The first name may be empty: programs write the number of the row there. */
    private static boolean isName(PlacedText cell) {
        return cell.length() <= LONGEST_NAME && cell.toString().indexOf('\n') < 0;
    }

    private static final class Reader {

        private final String text;
        private final char separator;
        private int at;

        Reader(String text, char separator) {
            this.text = text;
            this.separator = separator;
            this.at = text.startsWith("\uFEFF") ? 1 : 0;
        }

        /** None if a quoted cell does not end; not more than one too many. */
        List<List<PlacedText>> rows() {
            List<List<PlacedText>> rows = new ArrayList<>();
            while (at < text.length() && rows.size() < 3) {
                List<PlacedText> row = row();
                if (row == null || rows.isEmpty() && row.size() < 2) {
                    return List.of();
                } else if (row.size() > 1 || !row.get(0).isBlank()) {
                    rows.add(row);
                }
            }
            return rows;
        }

        private List<PlacedText> row() {
            List<PlacedText> row = new ArrayList<>();
            boolean more = true;
            while (more) {
                PlacedText cell = isAt('"') ? quoted() : plain();
                if (cell == null) {
                    return null;
                }
                row.add(cell);
                more = isAt(separator);
                at += more ? 1 : 0;
            }
            at += isAt('\r') ? 1 : 0;
            at += isAt('\n') ? 1 : 0;
            return row;
        }

        private PlacedText plain() {
            int from = at;
            while (!isEnd()) {
                at++;
            }
            return PlacedText.asIs(text, from, at);
        }

        /** Null if it does not end, or if words follow its end. */
        private PlacedText quoted() {
            PlacedText.Writer writer = new PlacedText.Writer();
            at++;
            while (at < text.length()) {
                boolean quote = text.charAt(at) == '"';
                boolean doubled = quote && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (quote && !doubled) {
                    at++;
                    return isEnd() ? writer.text() : null;
                }
                int next = doubled ? at + 2 : at + 1;
                writer.append(text.charAt(at), at, next);
                at = next;
            }
            return null;
        }

        private boolean isAt(char c) {
            return at < text.length() && text.charAt(at) == c;
        }

        private boolean isEnd() {
            return at == text.length() || isAt(separator) || isAt('\n') || isAt('\r');
        }
    }
}
