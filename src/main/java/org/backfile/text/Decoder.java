package org.backfile.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of an original into text and says how: by its byte order mark, else as UTF-8 if it is valid, else by the charset that
 * it came with, else by the one that a web page declares, else as UTF-8 if all but a few characters are, else as windows-1252.
 */
public final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    /** {@code <meta charset=…>}, its older form in a content type, and the declaration of XHTML. */
    private static final Pattern DECLARED = Pattern.compile("<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    /**
     * What the bytes say.
     *
     * @param charset name of the charset that they were decoded with
     */
    public record Decoded(DecodedText text, String charset) {
    }

    private Decoder() {
    }

    /** The charset parameter of a content type (RFC 9110, 8.3). */
    private static final Pattern PARAMETER = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** What browsers take a name for: the charset's wider successor (WHATWG, Encoding, 4.2). */
    private static final Map<String, String> MEANT = Map.of("iso-8859-1", "windows-1252", "us-ascii", "windows-1252", "latin1", "windows-1252", "iso-8859-9", "windows-1254", "gb2312", "GB18030", "gbk", "GB18030",
            "shift_jis", "windows-31j", "x-sjis", "windows-31j", "euc-kr", "x-windows-949", "ks_c_5601-1987", "x-windows-949");

    /**
     * Decodes any bytes; what the charset does not know reads as U+FFFD. A byte order mark stays in the text, so that offsets are
     * those of the file. NUL reads as a space, one for one: PostgreSQL refuses it, it leaves no ink, and is there to pad or to part; U+FFFD would tell
     * readers of a character that was lost.
     */
    public static Decoded decode(byte[] bytes) {
        return decode(bytes, (String) null);
    }

    /** @param contentType with which the bytes came; null if none is known */
    public static Decoded decode(byte[] bytes, String contentType) {
        Charset marked = marked(bytes);
        Charset said = contentType == null ? null : named(PARAMETER.matcher(contentType));
        Charset came = StandardCharsets.UTF_8.equals(said) ? null : said; // bytes that are UTF-8 say so themselves
        marked = marked == null && came != null && isOddText(bytes) ? came : marked;
        if (marked != null) {
            return decoded(new String(bytes, marked), marked);
        }
        try {
            return decoded(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            Charset declared = came != null ? came : declared(bytes);
            return declared != null ? decoded(new String(bytes, declared), declared) : decoded(new String(bytes, nearest(bytes)), nearest(bytes));
        }
    }

    /** ISO-2022-JP and UTF-16 are valid UTF-8 of escapes and NULs, which no text of UTF-8 has. */
    private static boolean isOddText(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0 || one == 0x1B) {
                return true;
            }
        }
        return false;
    }

    /** The charset that a web page declares in its head; null if it declares none that this machine knows. */
    private static Charset declared(byte[] bytes) {
        return named(DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)));
    }

    private static Charset named(Matcher name) {
        try {
            return name.find() ? Charset.forName(MEANT.getOrDefault(name.group(1).toLowerCase(Locale.ROOT), name.group(1))) : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** UTF-8 that was damaged in places is still UTF-8: most of its characters beyond ASCII are whole. */
    private static Charset nearest(byte[] bytes) {
        long broken = 0;
        long beyond = 0;
        for (char c : new String(bytes, StandardCharsets.UTF_8).toCharArray()) {
            broken += c == '\uFFFD' ? 1 : 0;
            beyond += c > 0x7F ? 1 : 0;
        }
        return broken * 10 < beyond ? StandardCharsets.UTF_8 : WINDOWS_1252;
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
        return new Decoded(new DecodedText(text.replace('\0', ' ')), charset.name());
    }
}
