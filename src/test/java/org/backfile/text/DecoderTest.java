package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class DecoderTest {

    @Test
    void validUtf8IsReadAsSuch() {
        assertDecoded("UTF-8", "Größe … 𝔊", "Größe … 𝔊".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252() {
        assertDecoded("windows-1252", "“Größe”", "“Größe”".getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void bytesThatWindows1252DoesNotKnowReadAsReplacements() {
        assertDecoded("windows-1252", "a\uFFFDé", new byte[] {'a', (byte) 0x81, (byte) 0xE9});
    }

    @Test
    void aByteOrderMarkDecidesAndStaysInTheText() {
        assertDecoded("UTF-16LE", "\uFEFFà", new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xE0, 0});
        assertDecoded("UTF-16BE", "\uFEFFà", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xE0});
        assertDecoded("UTF-8", "\uFEFFa", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'});
    }

    @Test
    void halfACharacterOfUtf16ReadsAsAReplacement() {
        assertDecoded("UTF-16LE", "\uFEFF\uFFFD", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8});
        assertDecoded("UTF-16LE", "\uFEFFa\uFFFD", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'});
    }

    @Test
    void nulReadsAsASpaceOneForOne() {
        assertDecoded("UTF-8", "a  b", new byte[] {'a', 0, 0, 'b'});
    }

    @Test
    void noBytesAreNoText() {
        assertDecoded("UTF-8", "", new byte[0]);
    }

    @Test
    void theCharsetThatBytesCameWithIsBelievedBeforeTheOneThatAPageDeclares() {
        byte[] page = "<meta charset=iso-8859-7><p>Größe".getBytes(Charset.forName("windows-1252"));
        assertDecoded("ISO-8859-7", "<meta charset=iso-8859-7><p>Grφίe", page, null);
        assertDecoded("windows-1252", "<meta charset=iso-8859-7><p>Größe", page, "text/html; charset=\"ISO-8859-1\"");
        assertDecoded("ISO-8859-7", "<meta charset=iso-8859-7><p>Grφίe", page, "text/html; charset=none-of-this-name");
        assertDecoded("windows-31j", "日本", "日本".getBytes(Charset.forName("Shift_JIS")), "text/html;charset=Shift_JIS");
    }

    @Test
    void bytesThatAreUtf8AreReadAsSuchWhateverTheyCameWith() {
        assertDecoded("UTF-8", "Größe", "Größe".getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1");
        assertDecoded("windows-1252", "Größe", "Größe".getBytes(Charset.forName("windows-1252")), "text/html; charset=utf-8");
    }

    @Test
    void charsetsThatAreWrittenInBytesOfUtf8AreBelieved() {
        assertDecoded("ISO-2022-JP", "日本", "日本".getBytes(Charset.forName("ISO-2022-JP")), "text/html; charset=iso-2022-jp");
        assertDecoded("UTF-16LE", "rain", "rain".getBytes(StandardCharsets.UTF_16LE), "text/html; charset=utf-16le");
    }

    @Property
    @Label("any bytes read as a text without NUL and without half characters")
    void anyBytesReadAsATextWithoutNulAndWithoutHalfCharacters(@ForAll byte[] bytes) {
        String text = Decoder.decode(bytes).text().toString();
        assertEquals(-1, text.indexOf('\0'));
        assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static void assertDecoded(String charset, String text, byte[] bytes) {
        assertDecoded(charset, text, bytes, null);
    }

    private static void assertDecoded(String charset, String text, byte[] bytes, String contentType) {
        Decoder.Decoded decoded = Decoder.decode(bytes, contentType);
        assertEquals(text, decoded.text().toString());
        assertEquals(charset, decoded.charset());
    }
}
