package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

import org.backfile.content.Reading;
import org.backfile.text.MediaType;
import org.backfile.text.Rendering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a record holds, the parser answers, soon, and accounts for every word. */
class AnyRecordTest {

    private static final String[] NAMES = {"title", "headline", "description", "author", "authors", "byline", "date", "datePublished", "text", "body_html", "content", "html", "raw_text", "url", "source",
            "hostname", "language", "categories", "tags", "image", "caption", "id", "note", "article", "fields", "name", "rendered", "", "_source"};
    private static final String[] WORDS = {"The wall sank again on Monday, and nobody saw it.", "Harbour wall sinks", "By Jane Doe", "Jane Doe, John Roe and AFP", "2013-03-02T14:05:00+01:00", "1362229500",
            "None", "", " ", "https://gazette.example/a", "<p>The wall sank again on Monday, and nobody saw it.</p>", "<h1>Harbour wall sinks</h1>", "<div><p>A</p><table>x", "&amp; &#x1D11E; &lt;p&gt;", "𝔊uild", "\uD800", "\uDC00x",
            "\u0000", "\n", "\n\n", "['Jane Doe', 'John Roe']", "Photo: AFP", "Vestby Gazette", "en-GB", "a\"b", "\\", "\t", ",", ";", "SOURCE: Vestby Gazette", "2 March 2013", "Harbour wall sinks - Vestby Gazette"};

    private Random random;

    @Property(tries = 3000)
    @Label("any JSON object is read and accounted for")
    void anyJsonObjectIsReadAndAccountedFor(@ForAll long seed) {
        random = new Random(seed);
        String json = object(0);
        SourceDocument document = SourceDocument.of(json);
        assertEquals(MediaType.JSON, document.type(), json);
        ReadingInvariants.check(document, ArticleParser.read(document));
    }

    @Property(tries = 2000)
    @Label("any row of CSV is read and accounted for")
    void anyRowOfCsvIsReadAndAccountedFor(@ForAll long seed) {
        random = new Random(seed);
        char separator = pick(new String[] {",", ";", "\t", "|"}).charAt(0);
        StringBuilder header = new StringBuilder("title" + separator + "text");
        StringBuilder row = new StringBuilder(cell() + separator + cell());
        for (int times = random.nextInt(6); times > 0; times--) {
            header.append(separator).append(pick(NAMES));
            row.append(separator).append(cell());
        }
        SourceDocument document = SourceDocument.of(header + pick(new String[] {"\n", "\r\n"}) + row + pick(new String[] {"", "\n", "\r\n"}));
        assertEquals(MediaType.CSV, document.type(), () -> document.text().toString());
        ReadingInvariants.check(document, ArticleParser.read(document));
    }

    @Property(tries = 3000)
    @Label("a damaged record is read and accounted for")
    void aDamagedRecordIsReadAndAccountedFor(@ForAll long seed) {
        random = new Random(seed);
        StringBuilder text = new StringBuilder(random.nextBoolean() ? object(0) : "title,text,date\n" + cell() + "," + cell() + "," + cell());
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, "{}[]\",:;\\\n".charAt(random.nextInt(10)));
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(8)));
                default -> text.setLength(Math.max(at, text.length() / 2));
            }
        }
        SourceDocument document = SourceDocument.of(text.toString());
        ReadingInvariants.check(document, ArticleParser.read(document));
    }

    @Property(tries = 1000)
    @Label("each word of a record is shown but what only machines need")
    void eachWordOfARecordIsShownButWhatOnlyMachinesNeed(@ForAll long seed) {
        random = new Random(seed);
        List<String> words = new ArrayList<>();
        String json = unlike(words, 0);
        SourceDocument document = SourceDocument.of(json);
        String shown = Rendering.of(document.text(), document.type()).text().toString();
        words.forEach(word -> assertTrue(shown.contains(word), () -> word + " of " + json + " in " + shown));
    }

    /** An object of which no two words are the same. */
    private String unlike(List<String> words, int depth) {
        Set<String> machines = Set.of("id", "url", "hostname", "language");
        StringBuilder json = new StringBuilder("{");
        for (int times = random.nextInt(8); times >= 0; times--) {
            String name = pick(NAMES);
            String value = machines.contains(name) ? "\"left out\"" : depth < 3 && random.nextInt(4) == 0 ? unlike(words, depth + 1) : '"' + word(words) + (random.nextBoolean() ? " " : "\\n") + word(words) + '"';
            json.append(json.length() > 1 ? "," : "").append('"').append(name).append("\":").append(random.nextInt(5) == 0 && !machines.contains(name) ? "[" + value + ",\"" + word(words) + "\"]" : value);
        }
        return json.append("}").toString();
    }

    private static String word(List<String> words) {
        int number = words.size();
        String word = "word" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
        words.add(word);
        return word;
    }

    @Test
    void anObjectWithoutWordsHasNoFields() {
        for (String json : new String[] {"{}", "{\"a\":1,\"b\":[true,null,\"x9\"],\"c\":{\"d\":\"http://x.example/\"}}", " {\"title\":null,\"authors\":[],\"text\":\"None\"}\n"}) {
            Reading reading = ArticleParser.read(SourceDocument.of(json));
            assertEquals(Map.of(), reading.fields());
            assertEquals(0, reading.unclaimedLength());
        }
    }

    static Stream<String> longRecords() {
        String story = "The wall sank again on Monday, and nobody saw it, word " + "for word. ".repeat(4);
        int times = (1 << 20) / story.length();
        return Stream.of("{\"title\":\"" + "x".repeat(1 << 20) + "\"}", "{\"text\":\"" + story.repeat(times) + "\"}", "{\"text\":\"" + (story + "\\n").repeat(times) + "\",\"raw_text\":\"" + story.repeat(times) + "\"}",
                "{\"text\":\"" + "\\u0061".repeat(200_000) + "\",\"html\":\"<p>" + "a".repeat(200_000) + "\"}", "{\"a\":".repeat(200_000), "[".repeat(1 << 20), "{\"a\":[" + "[".repeat(1 << 20),
                "{" + "\"note\":\"some words\",".repeat(50_000) + "\"x\":1}", "{\"tags\":[" + "\"a tag\",".repeat(100_000) + "\"b\"]}", "{\"authors\":\"" + "Jane Doe, ".repeat(100_000) + "\"}",
                "title,text\n" + "\"a\"\"".repeat(200_000), "title,text\nx," + "y".repeat(1 << 20), "title," + "x,".repeat(1 << 19) + "\n", "{\"authors\":\"['" + "a', 'b".repeat(150_000) + "']\"}");
    }

    @ParameterizedTest
    @MethodSource("longRecords")
    void aMegabyteOfAnyRecordIsReadWithinSeconds(String record) throws Throwable {
        Working.assertAtMost(20, () -> ArticleParser.read(SourceDocument.of(record)));
    }

    private String object(int depth) {
        StringBuilder json = new StringBuilder("{");
        for (int times = random.nextInt(7); times > 0; times--) {
            json.append(json.length() > 1 ? "," : "").append(quoted(pick(NAMES))).append(": ").append(value(depth + 1));
        }
        return json.append("}").toString();
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 3 ? 7 : 9)) {
            case 0 -> pick(new String[] {"null", "true", "NaN", "12", "-1.5e3", "1362229500", "1362229500123"});
            case 7 -> object(depth);
            case 8 -> "[" + value(depth + 1) + (random.nextBoolean() ? "" : ", " + value(depth + 1)) + "]";
            default -> quoted(words());
        };
    }

    private String words() {
        StringBuilder words = new StringBuilder(pick(WORDS));
        for (int times = random.nextInt(4); times > 0; times--) {
            words.append(pick(new String[] {" ", "\n", "\n\n", ""})).append(pick(WORDS));
        }
        return words.toString();
    }

    private String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : words.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append(c < ' ' || random.nextInt(10) == 0 ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    private String cell() {
        String words = words();
        return words.matches("(?s).*[,;|\t\"\n\r].*") || random.nextBoolean() ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
