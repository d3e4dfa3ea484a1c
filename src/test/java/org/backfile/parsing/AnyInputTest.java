package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

import org.backfile.content.FieldName;
import org.backfile.content.Reading;
import org.backfile.text.Decoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, the parser answers, soon, and accounts for every word. */
class AnyInputTest {

    private static final List<String> PAGES = pages();
    /** What rules look for, so that mutated pages meet them in odd places. */
    private static final String[] SIGNS = {"By ", "SOURCE:", "[", "]", "(AFP)", " — ", "•", "\n", "\n\n", "\r\n", " | ", "2 March 2013", "2013-03-02", "1/2/2013", "Photo: ", "READ MORE: ",
            "Related", "©", "\u0000", "\uD800", "\uDC00", "\u00A0", "\uFEFF", "𝔊", "\u202E", ":", "/", "-", ">", "<p>", "</p>", "<div class=\"related\">", "</div>", "<h1>", "<br>", "<br><br>", "<table>", "<tr>", "&amp;", "&#x1D11E;", "&", "<script>", "<!--", "<figure>", "<time datetime=\"2013-03-02\">", "<a href=\"/x\">",
            "Caption:", "Title:", "Tags:", "URL: https://a.example/", ")", "(", "و"};

    @Property(tries = 1000)
    @Label("any string is read and accounted for")
    void anyStringIsReadAndAccountedFor(@ForAll String text) {
        assertReads(text);
    }

    @Property(tries = 3000)
    @Label("a mutated page is read and accounted for")
    void aMutatedPageIsReadAndAccountedFor(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(PAGES.get(random.nextInt(PAGES.size())));
        for (int times = random.nextInt(20); times >= 0; times--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, SIGNS[random.nextInt(SIGNS.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(80)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
            }
        }
        assertReads(text.toString());
    }

    @Property(tries = 2000)
    @Label("a heap of signs is read and accounted for")
    void aHeapOfSignsIsReadAndAccountedFor(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int times = random.nextInt(40); times > 0; times--) {
            text.append(random.nextBoolean() ? SIGNS[random.nextInt(SIGNS.length)] : random.nextBoolean() ? "Jane Doe" : "the wall sank again on Monday.");
        }
        assertReads(text.toString());
    }

    @Test
    void anEmptyPageHasNoFields() {
        for (String blank : List.of("", " ", "\n\n\n", "\uFEFF", "\u00A0\r\n\t")) {
            assertEquals(Map.of(), ArticleParser.read(SourceDocument.of(blank)).fields());
        }
    }

    static Stream<String> longPages() {
        return Stream.of("x", "word ", "A sentence of the story that goes on and on until it stops. ", "line\n", "A title without a stop\n\n", "• item\n", "By Jane Doe\n",
                "2 March 2013\n", "(", "[a", "]\n", "1 ", "— ", "| ", " ", "\n", "Photo: ", "same\n\nsame\n\n", "SOURCE: a\n", "READ MORE: b\n", "a, b and c\n", "\uD800", "«",
                "the wall sank again in the night and nobody saw it\nWhat the wall sank again in the night and nobody saw it cost us all.\n", "Related\nTitle\n", "A, ", "Related\n\n", "Tags: a, b\n", "© 2014 The Foo Times\n", "«a sentence of nine words that is all quoted»\n", "ABC (", "://", "<div>", "<html><p>word ", "<html><table>x", "<html><b>x<p>", "<html>&amp;", "<html><br>x", "<html><a href=x>y</a> ", "<html><div class=\"related share\">z", "<html><p>A sentence of the story that goes on and on. </p>");
    }

    @ParameterizedTest
    @MethodSource("longPages")
    void aMegabyteOfAnythingIsReadWithinSeconds(String piece) throws Throwable {
        String text = piece.repeat((1 << 20) / piece.length());
        Working.assertAtMost(20, () -> {
            try {
                ArticleParser.read(SourceDocument.of(text));
            } catch (UnreadablePage refused) {
                assertTrue(refused.getMessage().contains("no page of an article has so many"), refused.getMessage());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h2>The harbour and the town</h2>", "<h2>The harbour and the town</h2><p><a href=x>Another story of the town</a></p>", "<p><a href=x>Another story of the town</a></p><blockquote>A ferry.</blockquote>",
            "<i></i><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"})
    void aStoryOverABoxOfThousandsIsReadWithinSeconds(String piece) throws Throwable {
        String story = "<p>The wall of the harbour sank again in the night, and nobody on the quay had seen it coming, the mayor said.</p>".repeat(30);
        SourceDocument page = SourceDocument.of("<html><body><article>" + story + "<div>" + piece.repeat((1 << 20) / piece.length()) + "</div></article></body></html>");
        Working.assertAtMost(20, () -> ArticleParser.read(page));
    }

    @Test
    void aPageOfMoreElementsOrLinesThanAnyArticleIsRefusedBeforeItTakesTheMemory() {
        assertThrows(UnreadablePage.class, () -> ArticleParser.read(SourceDocument.of("<html>" + "<b>".repeat(300_001))));
        assertThrows(UnreadablePage.class, () -> ArticleParser.read(SourceDocument.of("a\n".repeat(400_001))));
    }

    @Test
    void aPageThatTakesTooLongIsGivenUpAndTheNextIsRead() {
        SourceDocument document = SourceDocument.of("A sentence of the story that goes on and on until it stops.\n\n".repeat(1000));
        UnreadablePage given = assertThrows(UnreadablePage.class, () -> Patience.within(Duration.ZERO, () -> ArticleParser.read(document)));
        assertTrue(given.getMessage().startsWith("took too long to read"));
        assertFalse(ArticleParser.read(document).fields().isEmpty());
    }

    @Test
    void aPageMayCloseItsBodyFromTheDepths() {
        for (int depth = 200; depth < 600; depth += 7) {
            assertReads("<html><body>" + "<span>".repeat(depth) + "The wall sank again in the night.</body></html>");
        }
    }

    @Test
    void elementsThatNestAHundredThousandDeepLoseNoWord() {
        Reading reading = ArticleParser.read(SourceDocument.of("<html><body>" + "<div>".repeat(100_000) + "<p>The wall sank again in the night, and nobody on the quay had seen it coming.</p>" + "</div>".repeat(100_000) + "</body></html>"));
        assertEquals(0, reading.unclaimedLength());
        assertTrue(reading.value(FieldName.BODY).toString().contains("nobody on the quay"), reading.fields().toString());
    }

    private static void assertReads(String text) {
        SourceDocument document = SourceDocument.of(text);
        Reading reading = ArticleParser.read(document);
        ReadingInvariants.check(document, reading);
    }

    private static List<String> pages() {
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/test/resources/goldens")).filter(file -> file.toString().matches(".*source\\.(txt|html|json|csv)")),
                Stream.of(Path.of("import/000_8e5802dabe2c87c1.txt")))) {
            return files.sorted().map(AnyInputTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Decoder.decode(Files.readAllBytes(file)).text().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
