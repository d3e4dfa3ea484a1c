package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.backfile.source.Found.Refusal;

/** JSON objects one after the other: as lines (JSON Lines), in one array, or a single one. Each record is its own bytes, as they came. */
final class JsonRecords implements SourceReader {

    /** Names under which exports have the words of an article. */
    private static final Pattern WORDS = Pattern.compile("\"(title|headline|text|maintext|body|content|html|body_text|body_html|bodyHtml|articleBody|article)\"\\s*:");

    private final Input input;
    private int number;
    private boolean ended;

    JsonRecords(Input input) {
        this.input = input;
    }

    @Override
    public Found next() throws IOException {
        if (ended || !toObject()) {
            return null;
        }
        number++;
        byte[] record = object();
        if (record == null) {
            return refused(ended ? Refusal.FAILED : Refusal.QUARANTINED, ended ? "the file ends within the record" : input.limits().tooLarge());
        }
        return WORDS.matcher(new String(record, StandardCharsets.UTF_8)).find() ? new Found.Document(place(), record, "application/json", null, null, 0)
                : refused(Refusal.SKIPPED, "a JSON record without a headline or text");
    }

    private Found refused(Refusal why, String reason) {
        return new Found.Refused(place(), why, reason, 0);
    }

    private String place() {
        return String.format(Locale.ROOT, "record %,d of %s", number, input.place());
    }

    /** Passes over what stands between records; false at the end. */
    private boolean toObject() throws IOException {
        for (int b = input.bytes().read(); b >= 0; b = input.bytes().read()) {
            if (b == '{') {
                return true;
            }
        }
        ended = true;
        return false;
    }

    /** The object whose first brace has been read; null if it is too large, or the file ends within it. */
    private byte[] object() throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write('{');
        boolean string = false;
        boolean escaped = false;
        for (int depth = 1; depth > 0;) {
            int b = input.bytes().read();
            if (b < 0) {
                ended = true;
                return null;
            }
            if (record.size() <= input.limits().largestDocument()) {
                record.write(b);
            }
            if (string) {
                string = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else {
                string = b == '"';
                depth += b == '{' ? 1 : b == '}' ? -1 : 0;
            }
        }
        return record.size() > input.limits().largestDocument() ? null : record.toByteArray();
    }

    @Override
    public void close() throws IOException {
        input.bytes().close();
    }
}
