package org.backfile.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file of the import folder, and what kind of thing it is by its bytes, never by its name. */
public final class SourceFile {

    /** Longer than any page of text; what is longer is a corpus, a log or a mistake. In bytes. */
    public static final long LARGEST = 10L << 20;

    private static final int HEAD = 1024;
    /** How kinds that are no text begin. */
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", "a PDF"),
            new Signature("PK\u0003\u0004", "a ZIP archive or an office file"),
            new Signature("\u001f\u008b", "a gzip archive"),
            new Signature("\u0028\u00b5\u002f\u00fd", "a Zstandard archive"),
            new Signature("\u0089PNG", "a picture (PNG)"),
            new Signature("\u00ff\u00d8\u00ff", "a picture (JPEG)"),
            new Signature("GIF8", "a picture (GIF)"),
            new Signature("WARC/", "a web crawl (WARC)"),
            new Signature("\u00d0\u00cf\u0011\u00e0", "an office file"));

    private record Signature(String start, String kind) {
    }

    private final Path file;
    private final String place;

    /** @param place how reports name the file */
    SourceFile(Path file, String place) {
        this.file = file;
        this.place = place;
    }

    String place() {
        return place;
    }

    boolean isTooLarge() throws IOException {
        return Files.size(file) > LARGEST;
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    /** What the bytes are, if they are neither a web page nor a dump of its text. */
    public static Optional<String> otherKind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.isBlank()) {
            return Optional.of("an empty file");
        }
        return SIGNATURES.stream().filter(signature -> head.startsWith(signature.start())).map(Signature::kind).findFirst()
                .or(() -> isBinary(head) ? Optional.of("a file of bytes that are no text") : Optional.empty());
    }

    /** Text has few control characters; UTF-16 has its byte order mark, and NULs in every other place. */
    private static boolean isBinary(String head) {
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return false;
        }
        long controls = head.chars().filter(c -> c < ' ' && "\t\n\r\f\u001b".indexOf(c) < 0).count();
        return controls * 20 > head.length();
    }
}
