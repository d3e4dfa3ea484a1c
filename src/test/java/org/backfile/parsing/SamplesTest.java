package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.backfile.content.FieldName;
import org.backfile.content.Reading;

/** What the archive shows at its first start must read as it was meant. */
class SamplesTest {

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("import/samples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadInFull(Path sample) throws IOException {
        Reading reading = ArticleParser.read(SourceDocument.of(Files.readAllBytes(sample)));
        for (FieldName field : List.of(FieldName.HEADLINE, FieldName.BODY, FieldName.LANGUAGE, FieldName.PUBLICATION)) {
            assertFalse(reading.value(field).isAbsent(), field + " is missing");
        }
        assertEquals(List.of(), reading.unclaimed());
        assertEquals(sample.getFileName().toString().startsWith("undated"), reading.value(FieldName.PUBLISHED_AT).isAbsent());
    }
}
