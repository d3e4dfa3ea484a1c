package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backfile.content.Evidence;
import org.backfile.content.FieldJson;
import org.backfile.content.FieldName;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.backfile.text.Rendering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads each {@code goldens/<what is odd>/source.txt} (or {@code .html}, {@code .json}, {@code .csv}) and compares with {@code expected.json} beside it. To write the expectations
 * anew after a change of the rules: {@code mvn test -Dtest=GoldenTest -Dgoldens.write=true}; then read each difference by eye.
 */
class GoldenTest {

    private static final Path GOLDENS = Path.of("src/test/resources/goldens");
    /** Kept where it is imported from, not twice. */
    private static final Path GIVEN = Path.of("import/000_8e5802dabe2c87c1.txt");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter ONE_A_LINE = new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    static Stream<String> goldens() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void anOddPageReadsAsItsGoldenSays(String golden) throws IOException {
        Path folder = GOLDENS.resolve(golden);
        SourceDocument document = SourceDocument.of(Files.readAllBytes(source(folder)));
        Reading reading = ArticleParser.read(document);
        String found = MAPPER.writer(ONE_A_LINE).writeValueAsString(write(reading, Rendering.of(document.text(), document.type()))) + "\n";
        Path expected = folder.resolve("expected.json");
        if (Boolean.getBoolean("goldens.write")) {
            Files.writeString(expected, found);
        }
        ReadingInvariants.check(document, reading);
        assertEquals(Files.readString(expected), found);
    }

    private static Path source(Path folder) {
        return Stream.of("source.txt", "source.html", "source.json", "source.csv").map(folder::resolve).filter(Files::exists).findFirst().orElse(GIVEN);
    }

    private static ObjectNode write(Reading reading, Rendering text) {
        ObjectNode json = MAPPER.createObjectNode().put("charset", reading.charset());
        if (!reading.isArticle()) {
            json.put("kind", reading.kind().kind().word() + ": " + reading.kind().rule() + " " + Math.round(reading.kind().confidence() * 100) / 100.0 + places(reading.kind().spans()));
        }
        ObjectNode fields = json.putObject("fields");
        for (FieldName field : FieldName.values()) {
            if (!reading.value(field).isAbsent()) {
                fields.set(field.word(), FieldJson.write(reading.value(field)));
            }
        }
        ArrayNode evidence = json.putArray("evidence");
        reading.evidence().forEach(one -> evidence.add(line(one)));
        ArrayNode unclaimed = json.putArray("unclaimed");
        reading.unclaimed().forEach(span -> unclaimed.add(text.cut(span.from(), span.to())));
        return json;
    }

    /** One line a claim: {@code headline: headline-doubled 0.97, value 0-44}. */
    private static String line(Evidence one) {
        return one.field().word() + (one.block() == null ? "" : " " + one.block()) + ": " + one.rule() + " " + Math.round(one.confidence() * 100) / 100.0
                + (one.interpreted() ? ", interpreted" : "") + (one.chosen() ? "" : ", beaten") + places(one.spans());
    }

    private static String places(List<Span> spans) {
        return spans.stream().map(span -> ", " + span.role().name().toLowerCase(java.util.Locale.ROOT) + " " + span.from() + "-" + span.to())
                .collect(Collectors.joining());
    }
}
