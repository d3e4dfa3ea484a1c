package org.backfile.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;

/** Articles that never were, as many as wanted and always the same ones: page dumps of some 4.4 KB, the same as web pages, and a crawl of those. */
public final class Corpus {

    private Corpus() {
    }

    /** Writes so many dumps below the folder, a thousand a folder, from that number on. */
    public static void write(Path folder, int first, int articles) throws IOException {
        write(folder, "txt", first, articles, Corpus::dump);
    }

    /** The same as web pages. */
    public static void writePages(Path folder, int first, int articles) throws IOException {
        write(folder, "html", first, articles, Corpus::page);
    }

    private static void write(Path folder, String end, int first, int articles, IntFunction<String> text) throws IOException {
        for (int number = first; number < first + articles; number++) {
            Path file = folder.resolve("%05d/%08d.%s".formatted(number / 1000, number, end));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.apply(number));
        }
    }

    /** Writes a crawl of so many web pages (WARC 1.1), each record packed by itself, from that number on. */
    public static void writeCrawl(Path file, int first, int articles) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int number = first; number < first + articles; number++) {
                out.write(packed(record(number)));
            }
        }
    }

    private static byte[] record(int number) throws IOException {
        byte[] page = page(number).getBytes(StandardCharsets.UTF_8);
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(("WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\nWARC-Date: 2021-05-04T10:00:00Z\r\nWARC-Target-URI: %s\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n").formatted(number, Story.of(number).url(), http.length + page.length).getBytes(StandardCharsets.US_ASCII));
        record.write(http);
        record.write(page);
        record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    private static byte[] packed(byte[] record) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(record);
        }
        return packed.toByteArray();
    }

    /** The dump of that number. */
    public static String dump(int number) {
        Story story = Story.of(number);
        StringBuilder text = new StringBuilder();
        text.append(story.headline()).append("\n\n").append(story.standfirst()).append("\n\n");
        text.append("By ").append(story.author()).append("\n\n").append(story.date()).append("\n\n");
        for (int at = 0; at < story.paragraphs().length; at++) {
            if (at == 6) {
                text.append("    ").append(story.crosshead()).append("\n\n");
            }
            text.append("    ").append(story.paragraphs()[at]).append("\n\n");
        }
        return text.append("SOURCE: ").append(story.paper()).append('\n').toString();
    }

    /** The web page of that number, with what pages have about a story. */
    public static String page(int number) {
        return StoryPage.of(Story.of(number));
    }

    /** Writes a corpus for whoever wants to try an archive with it: FOLDER, then {@code text}, {@code html} or {@code warc}, the first number and how many. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        int first = Integer.parseInt(arguments[2]);
        int articles = Integer.parseInt(arguments[3]);
        switch (arguments[1]) {
            case "text" -> write(target, first, articles);
            case "html" -> writePages(target, first, articles);
            case "warc" -> writeCrawl(target.resolve("crawl.warc.gz"), first, articles);
            default -> throw new IllegalArgumentException("text, html or warc, and not " + arguments[1]);
        }
    }
}
