package org.backfile.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

import org.junit.jupiter.api.Test;

class CompressionTest {

    private static final byte[] PAGE = "The weir at Elsine is mended, and the mill grinds again.\n".repeat(900).getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsPackedComesBackByteForByteAndWhatEarlierVersionsPackedToo() {
        Deflater zlib = new Deflater(3);
        zlib.setInput(PAGE);
        zlib.finish();
        byte[] earlier = new byte[PAGE.length];
        earlier = Arrays.copyOf(earlier, zlib.deflate(earlier));
        zlib.end();
        assertArrayEquals(PAGE, Compression.restored(earlier, PAGE.length));

        byte[] packed = Compression.compressed(PAGE);
        assertTrue(packed.length < PAGE.length / 50);
        assertArrayEquals(PAGE, Compression.restored(packed, PAGE.length));
        assertArrayEquals(packed, Compression.compressed(PAGE), "the same bytes are packed the same");
        assertArrayEquals(new byte[0], Compression.restored(Compression.compressed(new byte[0]), 0));
        assertThrows(RuntimeException.class, () -> Compression.restored(Arrays.copyOf(packed, packed.length - 9), PAGE.length));
    }
}
