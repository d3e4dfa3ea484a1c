package org.backfile.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is, told once, by its first bytes and never by its name. */
enum Format {
    /** A page dump or a web page. */
    DOCUMENT, MHTML, WARC, GZIP, ZSTD, ZIP, TAR, JSON, CSV,
    /** Nothing that holds articles. */
    OTHER;

    /** Bytes from the beginning that are enough to tell. */
    static final int HEAD = 4096;

    private static final int TAR_MAGIC = 257;
    private static final Pattern MAIL_HEADER = Pattern.compile("(?is)^[a-z-]+:.*?\\bmultipart/related\\b.*");
    private static final Pattern JSON_START = Pattern.compile("(?s)^\\s*(\\[\\s*)?\\{\\s*(\"|\\}).*");
    /** Columns that tell a table of articles from a line of prose with commas in it. */
    private static final List<String> CSV_WORDS = List.of("title", "headline", "text", "maintext", "body", "content", "article");
    private static final List<String> CSV_OTHERS = List.of("url", "link", "date", "published", "date_publish", "author", "authors", "source", "language", "id", "description", "summary",
            "publication", "section", "category");

    private static final String PACKED = "PK\u0003\u0004";
    private static final int FIRST_NAME = 30;
    /** How the first entry of a ZIP file is called (and begins, where it is no name) that is a document of an office program or a book (ECMA-376, OpenDocument, EPUB). */
    private static final List<String> OFFICE_ENTRIES = List.of("[Content_Types].xml", "_rels/.rels", "docProps/", "mimetypeapplication/");

    /** How kinds begin that are read otherwise or not at all. */
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", OTHER, "a PDF"),
            new Signature(PACKED, ZIP, "a ZIP archive"),
            new Signature("PK\u0005\u0006", OTHER, "a ZIP archive without content"),
            new Signature("\u001f\u008b", GZIP, "a gzip archive"),
            new Signature("\u0028\u00b5\u002f\u00fd", ZSTD, "a Zstandard archive"),
            new Signature("BZh", OTHER, "a bzip2 archive"),
            new Signature("\u00fd7zXZ", OTHER, "an xz archive"),
            new Signature("7z\u00bc\u00af", OTHER, "a 7z archive"),
            new Signature("Rar!", OTHER, "a RAR archive"),
            new Signature("\u0089PNG", OTHER, "a picture (PNG)"),
            new Signature("\u00ff\u00d8\u00ff", OTHER, "a picture (JPEG)"),
            new Signature("GIF8", OTHER, "a picture (GIF)"),
            new Signature("WARC/", WARC, "a web crawl (WARC)"),
            new Signature("filedesc://", WARC, "a web crawl (ARC)"),
            new Signature("\u00d0\u00cf\u0011\u00e0", OTHER, "an office file"));

    private record Signature(String start, Format format, String kind) {
    }

    static Format of(byte[] head) {
        String start = start(head);
        if (isOfficeFile(start)) {
            return OTHER;
        }
        Optional<Signature> signed = SIGNATURES.stream().filter(signature -> start.startsWith(signature.start())).findFirst();
        if (signed.isPresent()) {
            return signed.get().format();
        }
        if (start.startsWith("ustar", TAR_MAGIC)) {
            return TAR;
        }
        if (otherKind(head).isPresent()) {
            return OTHER;
        }
        String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        if (MAIL_HEADER.matcher(text).matches() && text.toLowerCase(Locale.ROOT).contains("mime-version:")) {
            return MHTML;
        }
        return JSON_START.matcher(text).matches() ? JSON : isCsv(text) ? CSV : DOCUMENT;
    }

    /** What it is, if it is nothing that holds articles. */
    static Optional<String> otherKind(byte[] head) {
        String start = start(head);
        if (start.isBlank()) {
            return Optional.of("an empty file");
        } else if (isOfficeFile(start)) {
            return Optional.of("an office file or a book");
        }
        return SIGNATURES.stream().filter(signature -> signature.format() == OTHER && start.startsWith(signature.start())).map(Signature::kind).findFirst()
                .or(() -> isBinary(start) ? Optional.of("a file of bytes that are no text") : Optional.empty());
    }

    private static boolean isOfficeFile(String start) {
        return start.startsWith(PACKED) && OFFICE_ENTRIES.stream().anyMatch(entry -> start.startsWith(entry, FIRST_NAME));
    }

    private static String start(byte[] head) {
        return new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    /** Text has few control characters; UTF-16 has its byte order mark, and NULs in every other place. */
    private static boolean isBinary(String start) {
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            return false;
        }
        long controls = start.chars().filter(c -> c < ' ' && "\t\n\r\f\u001b".indexOf(c) < 0).count();
        return controls * 20 > start.length();
    }

    private static boolean isCsv(String text) {
        String header = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        List<String> columns = List.of(header.split("[,;\t]")).stream().map(column -> column.replace("\"", "").strip()).toList();
        return columns.size() > 1 && columns.stream().anyMatch(CSV_WORDS::contains)
                && columns.stream().filter(column -> CSV_WORDS.contains(column) || CSV_OTHERS.contains(column)).count() * 2 >= columns.size();
    }
}
