package org.backfile.source;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

import org.backfile.source.Found.Refusal;

/** A web page with its pictures in one file, as browsers save it (MHTML, RFC 2557): its first part of HTML is the page. */
final class MhtmlReader implements SourceReader {

    private final Input input;
    private boolean read;

    MhtmlReader(Input input) {
        this.input = input;
    }

    @Override
    public Found next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        try {
            return page();
        } catch (MimeException e) {
            return new Found.Refused(input.place(), Refusal.FAILED, "the saved page is damaged: " + Damage.of(e), 1);
        }
    }

    private Found page() throws IOException, MimeException {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.custom().setMaxContentLen(-1).setMaxHeaderCount(1000).setMaxLineLen(-1).build());
        tokens.parse(input.bytes());
        String address = null;
        Instant date = null;
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            if (state == EntityState.T_FIELD) {
                Field field = tokens.getField();
                if (field.getName().equalsIgnoreCase("Snapshot-Content-Location") || field.getName().equalsIgnoreCase("Content-Location") && address == null) {
                    address = field.getBody().strip();
                } else if (field.getName().equalsIgnoreCase("Date") && date == null) {
                    date = instant(field.getBody());
                }
            } else if (state == EntityState.T_BODY && isHtml(tokens.getBodyDescriptor())) {
                byte[] bytes = Input.read(tokens.getDecodedInputStream(), 0, input.limits());
                return bytes == null ? new Found.Refused(input.place(), Refusal.QUARANTINED, input.limits().tooLarge(), 1)
                        : new Found.Document(input.place(), bytes, contentType(tokens.getBodyDescriptor()), address, date, 1);
            }
        }
        return new Found.Refused(input.place(), Refusal.FAILED, "a saved page without a part of HTML", 1);
    }

    private static boolean isHtml(BodyDescriptor part) {
        return "text/html".equalsIgnoreCase(part.getMimeType()) || "application/xhtml+xml".equalsIgnoreCase(part.getMimeType());
    }

    private static String contentType(BodyDescriptor part) {
        return part.getMimeType() + (part.getCharset() == null ? "" : "; charset=" + part.getCharset());
    }

    private static Instant instant(String date) {
        try {
            return OffsetDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeParseException e) {
            return null; // a page without a date is a page all the same
        }
    }

    @Override
    public void close() throws IOException {
        input.bytes().close();
    }
}
