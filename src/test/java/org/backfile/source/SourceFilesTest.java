package org.backfile.source;

import static org.backfile.source.Packed.PAGE;
import static org.backfile.source.Packed.bytes;
import static org.backfile.source.Packed.files;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final String DUMP = "Locks repaired\n\nTwo locks were repaired on Monday.\n";

    @TempDir
    Path folder;

    @Test
    void aPlainFileIsOneDocument() throws IOException {
        Found.Document document = (Found.Document) only(read("dump.pdf", bytes(DUMP)));
        assertArrayEquals(bytes(DUMP), document.bytes());
        assertEquals("dump.pdf", document.place());
    }

    @Test
    void whatIsNotReadIsNamedByItsContent() throws IOException {
        assertRefused(Found.Refusal.FAILED, "a PDF, which is not a kind that this archive reads", read("article.txt", bytes("%PDF-1.7")));
        assertRefused(Found.Refusal.FAILED, "an empty file, which is not a kind that this archive reads", read("empty.txt", new byte[0]));
        assertRefused(Found.Refusal.FAILED, "a file of bytes that are no text, which is not a kind that this archive reads", read("odd.txt", new byte[] {0, 1, 2, 3, 4, 5}));
        for (byte[] office : List.of(Packed.zip(files("[Content_Types].xml", "<Types/>", "word/document.xml", "<p>A letter to the editor.</p>")),
                bytes("PK\u0003\u0004" + "\u0000".repeat(26) + "mimetypeapplication/epub+zip"))) {
            assertRefused(Found.Refusal.FAILED, "an office file or a book, which is not a kind that this archive reads", read("letter.zip", office));
        }
        assertRefused(Found.Refusal.QUARANTINED, "larger than 10 MiB: no page of text is", read("large.txt", bytes("a".repeat((10 << 20) + 1))));
    }

    @Test
    void aCrawlIsReadRecordByRecordAndAllIsAccountedFor() throws IOException {
        for (boolean gzipped : new boolean[] {true, false}) {
            List<Found> found = read("crawl", Packed.warc(gzipped));
            assertEquals(List.of("document", "no page but image/png", "document", "the site answered 404", "a revisit: the page was as at an earlier capture", "document"), told(found));
            Found.Document first = (Found.Document) found.get(0);
            assertEquals(PAGE, new String(first.bytes(), StandardCharsets.UTF_8));
            assertEquals("http://packet.example/one", first.targetUri());
            assertEquals("text/html; charset=utf-8", first.contentType());
            assertEquals(Packed.CAPTURED, first.capturedAt());
            assertEquals("offset 0 of crawl", first.place());
        }
    }

    @Test
    void readingGoesOnBehindWhateverWasFound() throws IOException {
        String lines = "{\"title\": \"A\", \"text\": \"a } \\\" {\"}\n\n{\"title\": \"B\"}\n{\"id\": 7}\n";
        String csv = "title,text\nA,\"one\ntwo, \"\"three\"\"\"\n\nB,b\n";
        for (byte[] file : List.of(Packed.warc(true), Packed.warc(false), Packed.gzip(Packed.warc(false)), Packed.zip(files("a.txt", DUMP, "b/c.html", PAGE, "x.pdf", "%PDF-")), bytes(lines), bytes(csv),
                Packed.gzip(Packed.tar(files("a.txt", DUMP, "crawl.warc.gz", Packed.warc(true), "b.html", PAGE))), Packed.mhtml(), bytes(DUMP))) {
            List<Found> all = read("file", file);
            long last = 0;
            for (int at = 0; at < all.size(); at++) {
                assertTrue(all.get(at).next() > last, "positions rise");
                last = all.get(at).next();
                assertEquals(told(all.subList(at + 1, all.size())), told(read("file", file, last)));
            }
        }
    }

    @Test
    void behindADamagedRecordACrawlGoesOn() throws IOException {
        byte[] crawl = Packed.warc(true);
        List<Found> whole = read("crawl.warc.gz", crawl);
        int second = (int) whole.get(0).next() + 20;
        Arrays.fill(crawl, second, second + 30, (byte) 'x');
        List<Found> found = read("crawl.warc.gz", crawl);
        assertTrue(told(found).stream().anyMatch(told -> told.startsWith("the crawl is damaged here: ")), () -> told(found).toString());
        assertEquals(3, found.stream().filter(Found.Document.class::isInstance).count());
        List<Found> cut = read("cut.warc.gz", Arrays.copyOf(crawl, crawl.length - 60));
        assertTrue(told(cut).get(told(cut).size() - 1).startsWith("the crawl is damaged here: "));
    }

    @Test
    void behindALongDamageTheNextRecordIsFoundWhateverItsPlaceAndWhatStandsBefore() throws IOException {
        for (boolean gzipped : new boolean[] {true, false}) {
            byte[] crawl = Packed.warc(gzipped);
            int second = (int) read("crawl", crawl).get(0).next();
            for (int length : new int[] {4000, (1 << 20) - 5, 1 << 20, (1 << 20) + 3, (3 << 20) + 1}) {
                byte[] damage = new byte[length];
                for (int at = 10; at < 4000; at += 13) { // as if something packed began here
                    System.arraycopy(new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3}, 0, damage, at - 7, 7);
                }
                ByteArrayOutputStream damaged = new ByteArrayOutputStream();
                damaged.write(crawl, 0, second);
                damaged.write(damage);
                damaged.write(crawl, second, crawl.length - second);
                List<String> told = told(read("damaged", damaged.toByteArray()));
                assertEquals(3, Collections.frequency(told, "document"), told::toString);
                assertEquals(1, told.stream().filter(one -> one.startsWith("the crawl is damaged here: ")).count(), told::toString);
            }
        }
    }

    @Test
    void ofAPackedCrawlCollectionOnlyTheCrawlsAreRead() throws IOException {
        byte[] wacz = Packed.zip(files("datapackage.json", "{\"title\": \"A collection\"}", "pages/pages.jsonl", "{\"title\": \"A page\"}", "indexes/index.cdx", "x",
                "archive/data.warc.gz", Packed.warc(true)));
        assertEquals(3, read("site.wacz", wacz).stream().filter(Found.Document.class::isInstance).count());
    }

    @Test
    void archivesAreOpenedWhateverTheyAreIn() throws IOException {
        byte[] tar = Packed.tar(files("one.txt", DUMP, ".DS_Store", "x", "__MACOSX/one.txt", "x", "two/page.html", PAGE));
        for (byte[] file : List.of(tar, Packed.gzip(tar), Packed.zstd(tar), Packed.zip(files("inner.tar.gz", Packed.gzip(tar))))) {
            List<Found> found = read("file", file);
            assertEquals(List.of("document", "document"), told(found));
            assertTrue(found.get(1).place().endsWith("/two/page.html"), found.get(1).place());
        }
    }

    @Test
    void aBrokenEntryStopsNoOther() throws IOException {
        List<Found> found = read("some.zip", Packed.zip(files("good.txt", DUMP, "bad.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3}, "also.txt", DUMP)));
        assertEquals("document", told(found).get(0));
        assertTrue(told(found).get(1).startsWith("it cannot be unpacked: "), told(found).get(1));
        assertEquals("document", told(found).get(2));
    }

    @Test
    void aBombIsNotSetOff() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        assertEquals(1, read("bomb.gz", out.toByteArray()).size());
        byte[] deep = bytes(DUMP);
        for (int i = 0; i < 6; i++) {
            deep = Packed.zip(files("inner-" + i, deep));
        }
        assertRefused(Found.Refusal.QUARANTINED, "archives within archives, more than 3 deep", read("deep.zip", deep));
        byte[] tarBomb = Packed.gzip(Packed.tar(files("zeros.txt", new byte[150 << 20], "good.txt", DUMP)));
        List<Found> found = read("bomb.tar.gz", tarBomb);
        assertTrue(found.stream().anyMatch(one -> one instanceof Found.Refused refused && refused.why() == Found.Refusal.QUARANTINED), () -> told(found).toString());
    }

    @Test
    void anEntryThatNamesAnotherPlaceIsReadAndWritesNowhere() throws IOException {
        Found found = only(read("slip.zip", Packed.zip(files("../../../etc/evil.txt", DUMP))));
        assertEquals("slip.zip/../../../etc/evil.txt", found.place());
        assertEquals(1, Files.list(folder).count());
    }

    @Test
    void aPageSavedWithItsPicturesIsItsPage() throws IOException {
        Found.Document page = (Found.Document) only(read("page.mhtml", Packed.mhtml()));
        assertEquals(PAGE, new String(page.bytes(), StandardCharsets.UTF_8).strip());
        assertEquals("https://packet.example/locks", page.targetUri());
        assertEquals(Packed.CAPTURED, page.capturedAt());
    }

    @Test
    void howFarAFileIsReadIsToldInItsOwnBytesWhateverItsFormat() throws IOException {
        StringBuilder lines = new StringBuilder();
        String[] files = new String[400];
        for (int i = 0; i < 200; i++) {
            lines.append("{\"title\": \"Weir %d\", \"text\": \"%s\"}\n".formatted(i, noise(i)));
            files[2 * i] = "a%03d.txt".formatted(i);
            files[2 * i + 1] = DUMP + noise(i);
        }
        byte[] json = bytes(lines.toString());
        for (byte[] file : List.of(json, Packed.gzip(json), Packed.zip(files((Object[]) files)), Packed.gzip(Packed.tar(files((Object[]) files))), bytes("title,text\n" + "Weir,\"a story\"\n".repeat(5000)))) {
            Path path = Files.write(folder.resolve("file"), file);
            try (OpenFile reader = SourceFiles.open(path, "file", 0, Limits.DEFAULT)) {
                int found = 0;
                long halfway = 0;
                for (Found next = reader.next(); next != null; next = reader.next()) {
                    halfway = ++found == 100 ? reader.bytesRead() : halfway;
                    assertTrue(reader.bytesRead() <= file.length, reader.bytesRead() + " of " + file.length);
                }
                long expected = file.length * 100L / found;
                assertTrue(Math.abs(halfway - expected) < 20_000, found + ": " + halfway + " is far from " + expected + " of " + file.length);
                assertTrue(reader.bytesRead() > file.length * 0.8, reader.bytesRead() + " of " + file.length);
            }
        }
    }

    /** Two thousand letters that no packing makes much less of. */
    private static String noise(int seed) {
        return new Random(seed).ints(2000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void aRecordThatIsNoJsonWithinIsToldByItsLineAndCostsNoOther() throws IOException {
        String good = "{\"title\": \"A\", \"text\": \"a\"}";
        for (String[] bad : new String[][] {{"{\"title\":\"a\",,\"text\":\"b\"}", ",\"text\":\"b\"}"}, {"{\"title\":\"a\" \"text\":\"b\"}", "\"text\":\"b\"}"}, {"{\"title\":\"a\",\"text\"}", "}"},
                {"{\"title\":\"a \"bare\" quote\"}", "bare\" quote\"}"}, {"{'title':'a','text':'b'}", "'title':'a','text':'b'}"}, {"{title:\"a\",text:\"b\"}", "title:\"a\",text:\"b\"}"},
                {"{\"title\":\"a\",\"text\":None}", "None}"}, {"{\"title\":\"it\\'s\"}", "\\'s\"}"}, {"{\"title\":\"a\",\"tags\":[\"b\"}", "}"}, {"{,}", ",}"}}) {
            assertEquals(List.of("document", "line 2: the record is no JSON from “" + bad[1] + "” on", "document"), told(read("a.jsonl", bytes(String.join("\n", good, bad[0], good) + "\n"))), bad[0]);
        }
        assertEquals(List.of("line 4: the record is no JSON from “\"text\": \"b\" }” on", "document"), told(read("a.json", bytes("[{\n\"title\": \"a\",\n\"url\": \"u\"\n\"text\": \"b\"\n}, " + good + "]"))));
    }

    @Test
    void whatCrawlersWriteBesidesJsonIsReadAllTheSame() throws IOException {
        for (String lenient : List.of("{\"title\": \"A\", \"score\": NaN, \"most\": -Infinity}", "{\"title\": \"A tab\t, a bell\u0007, a NUL\u0000 and a line\nend\"}", "{\"title\": \"A\", \"title\": \"B\"}",
                "{\"title\": \"A\", \"authors\": [\"one\", \"two\",],}", "{\"title\": \"half a pair \\ud83d\"}", "{\"title\": \"\u00e9t\u00e9\", \"id\": 007}", "{\"title\": \"a slash \\/ and {braces\"}")) {
            assertEquals(List.of("document"), told(read("a.jsonl", bytes(lenient + "\n"))), lenient);
            assertEquals(List.of("document", "document"), told(read("a.json", bytes("\uFEFF[" + lenient + ",\r\n" + lenient + ",]\n"))), lenient);
        }
        assertEquals(List.of("document"), told(read("latin.jsonl", "{\"title\": \"\u00e9t\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void aBadLineOfJsonIsToldAndCostsNoOther() throws IOException {
        String good = "{\"title\": \"A\"}";
        for (String[] bad : new String[][] {{"{broken json", "line 2 ends within the record"}, {"{\"title\": \"x\", \"text\": \"unfinished", "line 2 ends within the record"},
                {"not json at all", "line 2: what stands there is no JSON object"}, {"[1,2", "line 2: what stands there is no JSON object"}}) {
            List<Found> found = read("a.jsonl", bytes(String.join("\n", good, bad[0], good, "", good) + "\n"));
            assertEquals(List.of("document", bad[1], "document", "document"), told(found));
            assertEquals("record 4 of a.jsonl", found.get(3).place());
        }
        assertEquals(List.of("document", "line 2: the file ends within the record"), told(read("a.jsonl", bytes(good + "\n{\"title\": \"cut off"))));
        assertEquals(List.of("line 1 ends within the record", "document", "document"), told(read("a.jsonl", bytes("{\"title\": \"cut o\n" + good + "\r\n" + good))));
        assertEquals(List.of("document", "line 2: what stands there is no JSON object", "document"), told(read("a.json", bytes("[" + good + ",\n \"a headline\", " + good + "]"))));
    }

    @Test
    void aRecordMayGoOverManyLinesAndHoldOthers() throws IOException {
        assertEquals(List.of("document", "document"), told(read("a.json", bytes("\uFEFF{\n\"title\": \"A\",\n\"of\": [\n{\"id\": 1},\n{\"id\": 2}\n]\n}\n{\n\"title\": \"B\"\n}\n"))));
        assertEquals(List.of("document"), told(read("a.json", bytes("{\"headline\": \"A\", \"pictures\": [\n{\"id\": 1},\n{\"id\": 2}\n]}"))));
    }

    @Test
    void recordsAreTheirOwnBytes() throws IOException {
        List<Found> lines = read("export.json", bytes("[\n {\"title\": \"A\", \"text\": \"{[\\\"\"},\n {\"url\": \"x\"}, {\"headline\": \"B\"}]"));
        assertEquals(List.of("document", "a JSON record without a headline or text", "document"), told(lines));
        assertEquals("{\"title\": \"A\", \"text\": \"{[\\\"\"}", new String(((Found.Document) lines.get(0)).bytes(), StandardCharsets.UTF_8));
        assertEquals("record 3 of export.json", lines.get(2).place());
        List<Found> rows = read("export.csv", bytes("title,url,text\r\nA,http://a.example,\"one\r\ntwo\"\r\nB,,b"));
        assertEquals("title,url,text\r\nA,http://a.example,\"one\r\ntwo\"\r\n", new String(((Found.Document) rows.get(0)).bytes(), StandardCharsets.UTF_8));
        assertEquals(2, rows.size());
        assertEquals(1, read("prose.txt", bytes("Title, he said, is a word of the text, and of the body.\n\nThe end, of it.\n")).size());
    }

    @Test
    void aFolderIsWalkedWithoutBookkeepingAndPartsOfPagesAndItsLinksAreToldAndNotFollowed() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        Files.createDirectories(folder.resolve("in/Page_files"));
        Files.createDirectories(folder.resolve("in/other_files"));
        Files.createDirectories(folder.resolve("outside"));
        for (String name : List.of("in/b.txt", "in/a.txt", "in/deep/c.txt", "in/.hidden", "in/Page.html", "in/Page_files/style.txt", "in/other_files/kept.txt", "outside/private.txt")) {
            Files.writeString(folder.resolve(name), DUMP);
        }
        Files.createSymbolicLink(folder.resolve("in/link.txt"), folder.resolve("outside/private.txt"));
        Files.createSymbolicLink(folder.resolve("in/folder"), folder.resolve("outside"));
        List<String> walked = new ArrayList<>();
        try (FolderWalk walk = new FolderWalk(folder.resolve("in"), Integer.MAX_VALUE)) {
            for (Path file = walk.next(); file != null; file = walk.next()) {
                walked.add(folder.resolve("in").relativize(file).toString());
            }
        }
        assertEquals(List.of("Page.html", "a.txt", "b.txt", "deep/c.txt", "folder", "link.txt", "other_files/kept.txt"), walked);
        for (String link : List.of("in/link.txt", "in/folder")) {
            try (SourceReader reader = SourceFiles.open(folder.resolve(link), link, 0, Limits.DEFAULT)) {
                assertTrue(reader.next() instanceof Found.Refused refused && refused.why() == Found.Refusal.SKIPPED && refused.reason().contains("not followed"));
                assertNull(reader.next());
            }
        }
    }

    @Test
    void aFileIsFoundAgainByWhatIsWrittenDownOfItsNameAndToldByIt() throws IOException {
        Map<String, String> told = Map.of("plain.txt", "plain.txt", "%C3%BCber.txt", "\u00fcber.txt", "lat%E9in%FF.txt", "lat\\xE9in\\xFF.txt", "new%0Aline.txt", "new\\x0Aline.txt",
                "e%1B%5B31m%C2%9Bscape.txt", "e\\x1B[31m\\xC2\\x9Bscape.txt", "%F0%9F%A6%A2.txt", "\ud83e\udda2.txt");
        for (Map.Entry<String, String> one : told.entrySet()) {
            Path file = Files.writeString(Path.of(URI.create(folder.toUri() + one.getKey())), one.getValue());
            assertEquals(one.getValue(), Files.readString(FileName.path(FileName.written(file))));
            assertEquals(file, FileName.path(FileName.written(file)));
            assertEquals(one.getValue(), FileName.shown(folder, file));
        }
    }

    private List<Found> read(String name, byte[] bytes) throws IOException {
        return read(name, bytes, 0);
    }

    private List<Found> read(String name, byte[] bytes, long from) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        List<Found> found = new ArrayList<>();
        try (SourceReader reader = SourceFiles.open(file, name, from, Limits.DEFAULT)) {
            for (Found one = reader.next(); one != null; one = reader.next()) {
                found.add(one);
            }
        }
        return found;
    }

    private static Found only(List<Found> found) {
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private static List<String> told(List<Found> found) {
        return found.stream().map(one -> one instanceof Found.Refused refused ? refused.reason() : "document").toList();
    }

    private static void assertRefused(Found.Refusal why, String reason, List<Found> found) {
        assertEquals(new Found.Refused(only(found).place(), why, reason, 1), only(found));
    }
}
