package org.backfile.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;
import org.backfile.text.Rendering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingCheckTest {

    static Stream<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/goldens"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("source.")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void everyGoldenIsReadSoThatItCanBeStored(Path golden) throws IOException {
        SourceDocument document = SourceDocument.of(Files.readAllBytes(golden));
        assertEquals(Optional.empty(), ReadingCheck.firstUntruth(Rendering.of(document.text(), document.type()), ArticleParser.read(document)));
    }
}
