package org.backfile.evaluation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages pages at random, each time the same way for the same seed: cut, spliced, doubled, nested deep, of broken bytes and endless lines. */
final class Damage {

    private static final int LARGEST = 4 << 20;
    private static final String[] SIGNS = {"<div>", "</div>", "<p>", "</p>", "<table><tr><td>", "</table>", "<b><p>", "<a href=\"", "\">", "<li>", "<!--", "-->", "<script>", "</script>", "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"",
            "<svg><title>", "<template>", "<noscript>", "<select><option>", "<h1>", "<article>", "<figure><figcaption>", "<time datetime=\"2013-03-02\">", "<pre>\n", "&#x1D11E;", "&#0;", "&amp;amp;", "&", "&nbsp;", "\u0000", "\uD800", "\uDC00", "\uFEFF", "\u202E", "\u00AD", "𝔊", "\u0085",
            "\r", "\r\n\r\n", "\t", " | ", "By ", "Source: ", "Updated 3 March 2013", "Correction: ", "READ MORE: ", "[", "(", "«", "“", "•", "— ", "2013-02-30", "31/02/13", "{\"", "\",\"", "}"};
    private static final Charset[] CHARSETS = {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, Charset.forName("windows-1251"), Charset.forName("Shift_JIS"), Charset.forName("GB18030")};

    private final List<byte[]> pages;
    private final Random random;

    private Damage(List<byte[]> pages, long seed) {
        this.pages = pages;
        this.random = new Random(seed);
    }

    /** A page that the seed chooses, damaged as the seed says. */
    static byte[] of(List<byte[]> pages, long seed) {
        return new Damage(pages, seed).damaged();
    }

    private byte[] damaged() {
        byte[] page = any();
        for (int times = random.nextInt(6); times >= 0; times--) {
            page = Arrays.copyOf(page, Math.min(page.length, LARGEST));
            page = once(page);
        }
        return page;
    }

    private byte[] once(byte[] page) {
        int at = at(page);
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(page, at);
            case 1 -> Arrays.copyOfRange(page, at, page.length);
            case 2 -> join(Arrays.copyOf(page, at), tail(any()));
            case 3 -> without(page, at, random.nextInt(5000));
            case 4 -> join(Arrays.copyOf(page, at), stretch(page), Arrays.copyOfRange(page, at, page.length));
            case 5 -> inserted(page, at, sign().repeat(1 + random.nextInt(random.nextInt(4) == 0 ? 20_000 : 5)));
            case 6 -> flipped(page);
            case 7 -> recoded(page);
            case 8 -> onOneLine(page);
            case 9 -> inserted(page, at, piece(page).repeat(1 + random.nextInt(400)));
            case 10 -> inserted(page, at, "x".repeat(1 + random.nextInt(1 << 18)));
            default -> sprinkled(page);
        };
    }

    private byte[] any() {
        return pages.get(random.nextInt(pages.size()));
    }

    private int at(byte[] page) {
        return random.nextInt(page.length + 1);
    }

    private byte[] tail(byte[] page) {
        return Arrays.copyOfRange(page, at(page), page.length);
    }

    private byte[] stretch(byte[] page) {
        int from = at(page);
        return Arrays.copyOfRange(page, from, Math.min(page.length, from + random.nextInt(20_000)));
    }

    private String piece(byte[] page) {
        int from = at(page);
        return new String(page, from, Math.min(page.length - from, 1 + random.nextInt(120)), StandardCharsets.UTF_8);
    }

    private static byte[] without(byte[] page, int at, int length) {
        return join(Arrays.copyOf(page, at), Arrays.copyOfRange(page, Math.min(page.length, at + length), page.length));
    }

    private static byte[] inserted(byte[] page, int at, String words) {
        return join(Arrays.copyOf(page, at), words.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(page, at, page.length));
    }

    private String sign() {
        return SIGNS[random.nextInt(SIGNS.length)];
    }

    private byte[] flipped(byte[] page) {
        byte[] flipped = page.clone();
        for (int times = flipped.length == 0 ? 0 : random.nextInt(200); times > 0; times--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    /** Written in one charset, as if it were another. */
    private byte[] recoded(byte[] page) {
        Charset from = CHARSETS[random.nextInt(CHARSETS.length)];
        return new String(page, from).getBytes(CHARSETS[random.nextInt(CHARSETS.length)]);
    }

    private static byte[] onOneLine(byte[] page) {
        byte[] line = page.clone();
        for (int at = 0; at < line.length; at++) {
            line[at] = line[at] == '\n' || line[at] == '\r' ? (byte) ' ' : line[at];
        }
        return line;
    }

    private byte[] sprinkled(byte[] page) {
        byte[] sprinkled = page;
        for (int times = random.nextInt(30); times > 0; times--) {
            sprinkled = inserted(sprinkled, at(sprinkled), sign());
        }
        return sprinkled;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
