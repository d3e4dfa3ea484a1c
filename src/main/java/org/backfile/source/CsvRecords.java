package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import org.backfile.source.Found.Refusal;

/** A table with a header (RFC 4180): each row is a document, its bytes the header's line and its own, as they came. */
final class CsvRecords implements SourceReader {

    private final Input input;
    private byte[] header;
    private int number;
    private boolean tooLarge;

    CsvRecords(Input input) {
        this.input = input;
    }

    @Override
    public Found next() throws IOException {
        if (header == null) {
            header = row();
        }
        byte[] row = header == null ? null : row();
        while (row != null && isBlank(row)) {
            row = row();
        }
        if (row == null) {
            return null;
        }
        number++;
        String place = String.format(Locale.ROOT, "row %,d of %s", number, input.place());
        if (tooLarge) {
            return new Found.Refused(place, Refusal.QUARANTINED, input.limits().tooLarge(), 0);
        }
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.write(header);
        document.write(row);
        return new Found.Document(place, document.toByteArray(), "text/csv", null, null, 0);
    }

    /** A row with its line end, which may have line ends in quotes; null at the end. */
    private byte[] row() throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        boolean quoted = false;
        int b = input.bytes().read();
        if (b < 0) {
            return null;
        }
        tooLarge = false;
        for (; b >= 0; b = input.bytes().read()) {
            if (row.size() < input.limits().largestDocument()) {
                row.write(b);
            } else {
                tooLarge = true;
            }
            quoted ^= b == '"';
            if (b == '\n' && !quoted) {
                break;
            }
        }
        return row.toByteArray();
    }

    private static boolean isBlank(byte[] row) {
        for (byte b : row) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        input.bytes().close();
    }
}
