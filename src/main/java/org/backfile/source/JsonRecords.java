package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.backfile.source.Found.Refusal;
import org.backfile.text.JsonFault;

/**
 * JSON objects one after the other: as lines (JSON Lines), in one array, or a single one. Each record is its own bytes, as they came. What is
 * no object, or no JSON within, is told by its line; where each has its line, one that is cut off costs no other.
 */
final class JsonRecords implements SourceReader {

    /** Names under which exports have the words of an article. */
    private static final Pattern WORDS = Pattern.compile("\"(title|headline|text|maintext|body|content|html|body_text|body_html|bodyHtml|articleBody|article)\"\\s*:");
    /** What a line ends with whose object goes on in the next one. */
    private static final String GOES_ON = "{[,:";

    /** Of what is wrong in a record. In characters. */
    private static final int SHOWN = 24;

    private final Input input;
    private final PushbackInputStream bytes;
    /** Of the byte that comes next. */
    private int line = 1;
    private int number;
    /** True if each record has a line of its own; null until that is known. */
    private Boolean lines;

    JsonRecords(Input input) {
        this.input = input;
        this.bytes = new PushbackInputStream(input.bytes());
    }

    @Override
    public Found next() throws IOException {
        int stray = 0;
        int b = read();
        while (b >= 0 && b != '{' && !(stray > 0 && b == '\n')) {
            stray = stray == 0 && isOfWord(b) ? line : stray;
            b = read();
        }
        if (stray == 0 && b < 0) {
            return null;
        }
        number++;
        if (stray > 0) {
            if (b == '{') {
                bytes.unread(b);
            }
            return refused(Refusal.FAILED, "line %,d: what stands there is no JSON object", stray);
        }
        return record();
    }

    /** The object whose first brace has been read. */
    private Found record() throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write('{');
        int begun = line;
        int last = '{';
        boolean string = false;
        boolean escaped = false;
        for (int depth = 1; depth > 0;) {
            int b = read();
            if (b < 0) {
                return refused(Refusal.FAILED, "line %,d: the file ends within the record", begun);
            }
            if (b == '\n' && isCutOff(begun, last)) {
                return refused(Refusal.FAILED, "line %,d ends within the record", begun);
            }
            if (record.size() <= input.limits().largestDocument()) {
                record.write(b);
            }
            last = b <= ' ' ? last : b;
            if (string) {
                string = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else {
                string = b == '"';
                depth += b == '{' ? 1 : b == '}' ? -1 : 0;
            }
        }
        lines = lines == null ? line == begun : lines;
        if (record.size() > input.limits().largestDocument()) {
            return refused(Refusal.QUARANTINED, input.limits().tooLarge());
        }
        String text = record.toString(StandardCharsets.UTF_8);
        Optional<JsonFault> fault = JsonFault.of(text);
        if (fault.isPresent()) {
            return refused(Refusal.FAILED, "line %,d: the record is no JSON from “%s” on", begun + lineEnds(text, fault.get().at()), beginning(text.substring(fault.get().at())));
        }
        return WORDS.matcher(text).find() ? new Found.Document(place(), record.toByteArray(), "application/json", null, null, 0)
                : refused(Refusal.SKIPPED, "a JSON record without a headline or text");
    }

    private static long lineEnds(String text, int to) {
        return text.chars().limit(to).filter(c -> c == '\n').count();
    }

    /** As much as finds the place again, on one line. */
    private static String beginning(String rest) {
        return rest.codePoints().limit(SHOWN).map(c -> Character.isISOControl(c) ? ' ' : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    /** True if the next line begins another record, though the one that began there is still open. */
    private boolean isCutOff(int begun, int last) throws IOException {
        int next = bytes.read();
        if (next >= 0) {
            bytes.unread(next);
        }
        if (next == '{' && lines == null) {
            lines = line == begun + 1 && GOES_ON.indexOf(last) < 0;
        }
        return next == '{' && lines;
    }

    private int read() throws IOException {
        int b = bytes.read();
        line += b == '\n' ? 1 : 0;
        return b;
    }

    /** Marks stand between objects, and before all a byte order mark may. */
    private boolean isOfWord(int b) {
        boolean mark = number == 0 && line == 1 && (b == 0xEF || b == 0xBB || b == 0xBF);
        return b == '"' || b >= 0x80 && !mark || b < 0x80 && Character.isLetterOrDigit(b);
    }

    private Found refused(Refusal why, String reason, Object... about) {
        return new Found.Refused(place(), why, String.format(Locale.ROOT, reason, about), 0);
    }

    private String place() {
        return String.format(Locale.ROOT, "record %,d of %s", number, input.place());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
