package org.backfile.text;

import java.util.List;

/**
 * A field of a record.
 *
 * @param name   as the record writes it; empty for what stands deeper within a field of another name
 * @param trust  share of records in which such a field says what its name says
 * @param values its words, for a list those of each item; never empty
 */
public record RecordField(String name, RecordPart part, double trust, List<PlacedText> values) {

    public RecordField {
        values = List.copyOf(values);
    }

    RecordField with(List<PlacedText> newValues) {
        return new RecordField(name, part, trust, newValues);
    }
}
