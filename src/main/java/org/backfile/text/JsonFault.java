package org.backfile.text;

import java.util.Optional;

/**
 * Where a text stops being JSON as this archive reads it: RFC 8259, but for what many programs write (see {@link JsonReader}).
 *
 * @param at the first char that cannot stand there; the length of the text, if it is broken off
 */
public record JsonFault(int at) {

    /** Empty if all of it can be read. */
    public static Optional<JsonFault> of(String text) {
        JsonReader reader = new JsonReader(text);
        try {
            reader.document();
            return Optional.empty();
        } catch (JsonReader.NotJson e) {
            return Optional.of(new JsonFault(Math.min(reader.at(), text.length())));
        } catch (StringIndexOutOfBoundsException brokenOff) {
            return Optional.of(new JsonFault(text.length()));
        }
    }
}
