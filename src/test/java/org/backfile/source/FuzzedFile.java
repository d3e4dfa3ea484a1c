package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as nobody would make it: one of each format, damaged at random; of each number always the same one. */
final class FuzzedFile {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> NUMBERS = List.of("0", "-1", "1", "2147483647", "2147483648", "9223372036854775807", "99999999999999999999", "007", "");
    private static final List<String> TOKENS = List.of("WARC/1.1\r\n", "\r\n\r\n", "Content-Length: 999999999999\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n",
            "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "\u001f\u008b\b", "\u0028\u00b5\u002f\u00fd", "ustar", "{", "}", "[", "\"", "\\", "\n", "\r", "\0", ",", "--boundary", "Content-Type: multipart/related;",
            "=?utf-8?B?", "<html>", "../", "\u00ff\u00fe", "\u00ef\u00bb\u00bf");

    private final Random random;

    private FuzzedFile(long number) {
        this.random = new Random(number);
    }

    static byte[] of(long number) {
        FuzzedFile file = new FuzzedFile(number);
        try {
            byte[] bytes = file.random.nextInt(12) == 0 ? file.noise() : file.whole();
            for (int hits = file.random.nextInt(6); hits > 0; hits--) {
                bytes = file.hit(bytes);
            }
            for (int wraps = file.random.nextInt(3); wraps > 0 && bytes.length < 1 << 16; wraps--) {
                bytes = file.wrapped(bytes);
                bytes = file.random.nextInt(3) == 0 ? file.hit(bytes) : bytes;
            }
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(5000)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] whole() throws IOException {
        return switch (random.nextInt(10)) {
            case 0 -> Packed.warc(true);
            case 1 -> Packed.warc(false);
            case 2 -> Packed.zip(Packed.files("a.txt", Packed.PAGE, "b/c.html", Packed.PAGE, "d.json", "{\"title\": \"A\"}"));
            case 3 -> Packed.tar(Packed.files("a.txt", Packed.PAGE, "crawl.warc.gz", Packed.warc(true), "b.csv", "title,text\nA,b\n"));
            case 4 -> Packed.gzip(Packed.tar(Packed.files("a.txt", Packed.PAGE, "b.html", Packed.PAGE)));
            case 5 -> Packed.zstd(Packed.bytes(Packed.PAGE.repeat(1 + random.nextInt(20))));
            case 6 -> Packed.mhtml();
            case 7 -> Packed.bytes("{\"title\": \"A\", \"text\": \"a } \\\" {\"}\n\n[{\"title\": \"B\", \"authors\": [{\"name\": \"C\"}]}]\n");
            case 8 -> Packed.bytes("title,text,url\nA,\"one\ntwo, \"\"three\"\"\",http://a.example\n\nB;b\n");
            default -> Packed.gzip(Packed.bytes(Packed.PAGE));
        };
    }

    private byte[] wrapped(byte[] bytes) throws IOException {
        return switch (random.nextInt(5)) {
            case 0 -> Packed.gzip(bytes);
            case 1 -> Packed.zstd(bytes);
            case 2 -> Packed.zip(Packed.files("x", bytes, "../../y", bytes, "/etc/z", "words"));
            case 3 -> Packed.tar(Packed.files("x", bytes, "../../y", "words"));
            default -> Packed.gzip(Packed.tar(Packed.files("x", bytes)));
        };
    }

    private byte[] hit(byte[] bytes) {
        if (bytes.length == 0) {
            return noise();
        }
        byte[] hit = bytes.clone();
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        switch (random.nextInt(8)) {
            case 0 -> hit[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> Arrays.fill(hit, at, at + length, (byte) (random.nextBoolean() ? 0xff : 0));
            case 2 -> hit = Arrays.copyOf(bytes, at);
            case 3 -> hit = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 4 -> hit = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, random.nextInt(at + 1), bytes.length));
            case 5 -> hit = joined(joined(Arrays.copyOf(bytes, at), TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.ISO_8859_1)), Arrays.copyOfRange(bytes, at, bytes.length));
            case 6 -> hit = otherNumber(bytes);
            default -> hit[at] = (byte) random.nextInt();
        }
        return hit;
    }

    /** One of the numbers that are written in it says something else. */
    private byte[] otherNumber(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<int[]> places = NUMBER.matcher(text).results().map(found -> new int[] {found.start(), found.end()}).toList();
        if (places.isEmpty()) {
            return bytes;
        }
        int[] place = places.get(random.nextInt(places.size()));
        return (text.substring(0, place[0]) + Matcher.quoteReplacement(NUMBERS.get(random.nextInt(NUMBERS.size()))) + text.substring(place[1])).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }
}
