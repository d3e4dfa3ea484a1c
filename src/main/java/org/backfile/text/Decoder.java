package org.backfile.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of an original into text and says how: by its byte order mark, else as UTF-8 if it is valid, else as windows-1252. */
public final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * What the bytes say.
     *
     * @param charset name of the charset that they were decoded with
     */
    public record Decoded(DecodedText text, String charset) {
    }

    private Decoder() {
    }

    /**
     * Decodes any bytes; what the charset does not know reads as U+FFFD. A byte order mark stays in the text, so that offsets are
     * those of the file. NUL reads as U+FFFD, one for one, for PostgreSQL refuses it.
     */
    public static Decoded decode(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return decoded(new String(bytes, marked), marked);
        }
        try {
            return decoded(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252);
        }
    }

    /** Decodes with the charset that an earlier decoding found, so that its offsets stay true. */
    public static Decoded decode(byte[] bytes, Charset charset) {
        return decoded(new String(bytes, charset), charset);
    }

    private static Charset marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded decoded(String text, Charset charset) {
        return new Decoded(new DecodedText(text.replace('\0', '\uFFFD')), charset.name());
    }
}
